import type { ConsentStateFragment, RecognitionFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { Excerpt } from '../../ui/excerpt.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { Time } from '../../ui/time.tsx';
import { recognitionAddress } from '../addresses.ts';
import { ConsentState } from '../consent/consent-state.tsx';
import { useConsentWords } from '../consent/consent-words.ts';

/** A recognition in a few lines: giver, receivers, what it meant for the customer, and its state. */
export function MyRecognition({ recognition }: { recognition: RecognitionFragment & ConsentStateFragment }) {
  const { mine: words } = useConsentWords();
  const { and } = usePeopleWords();
  const isGiver = useViewerId() === recognition.giver.id;
  const names = and(recognition.receivers.map(({ name }) => name)).map(({ value }) => value);
  return (
    <li className="my-recognition">
      <Avatar initials={(isGiver ? recognition.receivers[0]! : recognition.giver).initials} />
      <article>
        <h3>
          <PlaceLink to={recognitionAddress.of(recognition.id)} dir="auto">
            <Phrase
              text={isGiver ? words.about : words.aboutYou}
              values={{ names: names.join(''), giver: recognition.giver.name }}
            />
          </PlaceLink>
        </h3>
        <Excerpt text={recognition.effect} lang={recognition.lang} />
        <p className="my-recognition-foot">
          <ConsentState recognition={recognition} />
          <Time at={recognition.createdAt} />
        </p>
      </article>
    </li>
  );
}
