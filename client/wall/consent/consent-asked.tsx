import { useId } from 'react';
import { personAddress } from '../../people/addresses.ts';
import type { NoticeProps } from '../../people/for-you-slot.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { Card } from '../../ui/card.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useStyle } from '../../ui/style.ts';
import { Time } from '../../ui/time.tsx';
import recognitionCss from '../recognition/recognition.css?inline';
import { RecognitionText } from '../recognition/recognition-text.tsx';
import { RecognitionValue } from '../recognition/recognition-value.tsx';
import { Choices } from './choices.tsx';
import { useConsentWords } from './consent-words.ts';

/** A recognition about the viewer, whole, and the question whether it may stand on the wall. */
export function ConsentAsked({ notice: { id, createdAt, recognition } }: Pick<NoticeProps, 'notice'>) {
  useStyle(recognitionCss);
  const words = useConsentWords();
  const { and } = usePeopleWords();
  const me = useViewerId();
  const headingId = useId();
  if (!recognition) return null;
  const others = recognition.receivers.filter((receiver) => receiver.id !== me);
  const names = and(others.map(({ name }) => name)).map(({ value }) => value);
  const giver = (
    <PlaceLink to={personAddress.of(recognition.giver.id)} dir="auto">
      {recognition.giver.name}
    </PlaceLink>
  );
  return (
    <Card as="article" className="recognition asked" aria-labelledby={headingId}>
      <div className="asked-head">
        <Avatar initials={recognition.giver.initials} />
        <div>
          <h4 id={headingId}>
            <Phrase text={words.ask} values={{ actor: giver }} />
          </h4>
          <p>
            <Time at={createdAt} />
            {names.length > 0 && me && (
              <>
                {' · '}
                <Phrase text={words.alsoAbout} values={{ names: names.join('') }} />
              </>
            )}
          </p>
        </div>
      </div>
      <RecognitionValue value={recognition.value} />
      <RecognitionText recognition={recognition} />
      <Choices recognition={recognition} noticeId={id} />
    </Card>
  );
}
