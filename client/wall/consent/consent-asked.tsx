import { useId } from 'react';
import type { NoticeProps } from '../../people/for-you/for-you-slots.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { Card } from '../../ui/card.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useStyle } from '../../ui/style.ts';
import { Time } from '../../ui/time.tsx';
import storyCss from '../recognition/recognition.css?inline';
import { StoryText } from '../recognition/recognition-text.tsx';
import { StoryValue } from '../recognition/recognition-value.tsx';
import { Choices } from './choices.tsx';
import { useConsentWords } from './consent-words.ts';

/** A story about the viewer, whole, and the question whether it may stand on the wall. */
export function ConsentAsked({ notice: { id, createdAt, recognition: story } }: NoticeProps) {
  useStyle(storyCss);
  const words = useConsentWords();
  const { and } = usePeopleWords();
  const me = useViewerId();
  const headingId = useId();
  if (!story) return null;
  const others = story.receivers.filter((receiver) => receiver.id !== me);
  const names = and(others.map(({ name }) => name)).map(({ value }) => value);
  const giver = (
    <PlaceLink to={{ at: 'person', id: story.giver.id }} dir="auto">
      {story.giver.name}
    </PlaceLink>
  );
  return (
    <Card as="article" className="story asked" aria-labelledby={headingId}>
      <div className="asked-head">
        <Avatar initials={story.giver.initials} />
        <div>
          <h4 id={headingId}>
            <Phrase text={words.ask} parts={{ actor: giver }} />
          </h4>
          <p>
            <Time at={createdAt} />
            {names.length > 0 && me && (
              <>
                {' · '}
                <Phrase text={words.alsoAbout} parts={{ names: names.join('') }} />
              </>
            )}
          </p>
        </div>
      </div>
      <StoryValue value={story.value} />
      <StoryText story={story} />
      <Choices story={story} noticeId={id} />
    </Card>
  );
}
