import type { IntentionFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { Excerpt } from '../../ui/excerpt.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { Time } from '../../ui/time.tsx';
import { recognitionAddress } from '../addresses.ts';
import { useIntentionWords } from './intention-words.ts';

/** An intention in a few lines: after whom, what they did, and since when. */
export function MyIntention({ intention: { recognition, intendedAt } }: { intention: IntentionFragment }) {
  const words = useIntentionWords();
  const { and } = usePeopleWords();
  const names = and(recognition.receivers.map(({ name }) => name)).map(({ value }) => value);
  return (
    <li className="my-recognition">
      <Avatar initials={recognition.receivers[0]!.initials} />
      <article>
        <h3>
          <PlaceLink to={recognitionAddress.of(recognition.id)} dir="auto">
            <Phrase text={words.like} values={{ names: names.join('') }} />
          </PlaceLink>
        </h3>
        <Excerpt text={recognition.action} lang={recognition.lang} />
        <p className="my-recognition-foot">
          <span>
            {intendedAt ? <Phrase text={words.said} values={{ time: <Time at={intendedAt} /> }} /> : words.saidLongAgo}
          </span>
        </p>
      </article>
    </li>
  );
}
