import { useQuery } from '@apollo/client/react';
import { type StandingFragment, StoryStandingDocument } from '../../graphql.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { Card } from '../../ui/card.tsx';
import { answerOf } from './answers.ts';
import { Choices } from './choices.tsx';
import { Standing } from './consent-state.tsx';
import { useConsentWords } from './consent-words.ts';

/** Above a story that is not on the wall: where it stands and, for someone it is about, the question and their answer. */
export function StoryStanding({ id }: { id: string }) {
  const { data } = useQuery(StoryStandingDocument, { variables: { id } });
  const story = data?.recognition;
  return story?.state ? <StandingCard story={story} /> : null;
}

function StandingCard({ story }: { story: StandingFragment }) {
  const words = useConsentWords();
  const isAboutMe = answerOf(story, useViewerId()) !== undefined;
  const isOpen = story.state !== 'HIDDEN' && story.state !== 'WITHDRAWN';
  return (
    <Card className="story-standing">
      {isAboutMe && isOpen ? (
        <>
          <h3>{words.askHere}</h3>
          <Choices story={story} />
        </>
      ) : (
        <Standing story={story} />
      )}
    </Card>
  );
}
