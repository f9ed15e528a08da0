import type { FiledReportFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useStyle } from '../../ui/style.ts';
import storyCss from '../story/story.css?inline';
import { StoryBy } from '../story/story-by.tsx';
import { StoryText } from '../story/story-text.tsx';
import { useModerationWords } from './moderation-words.ts';

interface ReportedProps {
  report: FiledReportFragment;
}

/** "Story about Marloes and Dewi", or "Comment by Bram". */
export function ReportedTitle({ report: { comment, recognition } }: ReportedProps) {
  const { reports: words } = useModerationWords();
  const names = useNames(recognition?.receivers ?? []);
  if (!comment && !recognition) return words.gone;
  const text = comment ? words.comment : words.story;
  return <Phrase text={text} parts={{ author: <span dir="auto">{comment?.author.name}</span>, names }} />;
}

/** The story or the comment as it was written; a story that its giver took back is out of reach. */
export function Reported({ report: { comment, recognition } }: ReportedProps) {
  useStyle(storyCss);
  const { reports: words } = useModerationWords();
  const names = useNames(recognition?.receivers ?? []);
  if (!comment) {
    return (
      recognition && (
        <div className="report-thing">
          <StoryText story={recognition} />
          <StoryBy story={recognition} />
        </div>
      )
    );
  }
  return (
    <div className="report-thing">
      <p className="report-comment" dir="auto">
        {comment.text}
      </p>
      {recognition && (
        <p className="story-by">
          <Phrase text={words.under} parts={{ names }} /> ·{' '}
          <PlaceLink to={{ at: 'recognition', id: recognition.id }}>{words.openStory}</PlaceLink>
        </p>
      )}
    </div>
  );
}

function useNames(people: readonly { name: string }[]): string {
  const { and } = usePeopleWords();
  return and(people.map(({ name }) => name))
    .map(({ value }) => value)
    .join('');
}
