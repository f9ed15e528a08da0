import type { FiledReportFragment, RecognitionFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useStyle } from '../../ui/style.ts';
import { recognitionAddress } from '../addresses.ts';
import { RecognitionBy } from '../card/recognition-by.tsx';
import recognitionCss from '../recognition/recognition.css?inline';
import { RecognitionText } from '../recognition/recognition-text.tsx';
import { useModerationWords } from './moderation-words.ts';

interface ReportedProps {
  report: FiledReportFragment;
}

/** "Recognition about Marloes and Dewi", or "Comment by Bram". */
export function ReportedTitle({ report: { comment, recognition } }: ReportedProps) {
  const { reports: words } = useModerationWords();
  const names = useNames(recognition?.receivers ?? []);
  const text = comment ? words.comment : recognition ? words.recognition : words.goneRecognition;
  return <Phrase text={text} values={{ author: <span dir="auto">{comment?.author.name}</span>, names }} />;
}

/** The recognition or the comment as it was written. */
export function Reported({ report: { comment, recognition } }: ReportedProps) {
  useStyle(recognitionCss);
  const { reports: words } = useModerationWords();
  if (comment) {
    return (
      <div className="report-thing">
        <p className="report-comment" dir="auto">
          {comment.text}
        </p>
        {recognition && <Under recognition={recognition} />}
      </div>
    );
  }
  if (!recognition) return <p className="report-own">{words.goneText}</p>;
  return (
    <div className="report-thing">
      <RecognitionText recognition={recognition} />
      <RecognitionBy recognition={recognition} />
    </div>
  );
}

function Under({ recognition }: { recognition: RecognitionFragment }) {
  const { reports: words } = useModerationWords();
  const names = useNames(recognition.receivers);
  return (
    <p className="recognition-by">
      <Phrase text={words.under} values={{ names }} /> ·{' '}
      <PlaceLink to={recognitionAddress.of(recognition.id)}>{words.openRecognition}</PlaceLink>
    </p>
  );
}

function useNames(people: readonly { name: string }[]): string {
  const { and } = usePeopleWords();
  return and(people.map(({ name }) => name))
    .map(({ value }) => value)
    .join('');
}
