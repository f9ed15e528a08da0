import { useModerationWords } from './moderation-words.ts';
import { useOpenCount } from './use-reports.ts';

export function ReportsLabel() {
  const { reports: words } = useModerationWords();
  const { n, text } = useOpenCount();
  return (
    <>
      {words.label}
      {n > 0 && (
        <>
          {' '}
          <span className="count">{text}</span>
        </>
      )}
    </>
  );
}

export function UnseenLabel() {
  return useModerationWords().unseen.label;
}
