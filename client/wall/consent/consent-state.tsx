import type { StandingFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { Phrase } from '../../ui/phrase.tsx';
import { answerOf, stillAsked } from './answers.ts';
import { useConsentWords } from './consent-words.ts';
import { Dot } from './dot.tsx';

/** Where a story stands, in a dot and words; nothing where the viewer may not know. */
export function Standing({ story }: { story: StandingFragment }) {
  if (!story.state) return null;
  return (
    <span className="standing">
      <Dot state={story.state} />
      <span>
        <StandingWords story={story} state={story.state} />
      </span>
    </span>
  );
}

function StandingWords({ story, state }: { story: StandingFragment; state: NonNullable<StandingFragment['state']> }) {
  const words = useConsentWords();
  const { and } = usePeopleWords();
  const said = answerOf(story, useViewerId());
  if (state === 'PRIVATE' && said === 'DECLINED') return words.youKeep;
  if (state !== 'WAITING') return words.standing[state];
  if (said === 'ASKED') return words.waitsForYou;
  const names = and(stillAsked(story)).map(({ value }) => value);
  return <Phrase text={names.length > 0 ? words.waitsFor : words.standing.WAITING} parts={{ names: names.join('') }} />;
}
