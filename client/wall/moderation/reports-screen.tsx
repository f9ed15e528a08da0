import { useState } from 'react';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { DecidedReports } from './decided-reports.tsx';
import { useModerationWords } from './moderation-words.ts';
import { OpenReports } from './open-reports.tsx';
import css from './reports.css?inline';

/** What readers reported: what waits for an editor, and the log. */
export function ReportsScreen() {
  useStyle(css);
  const { reports: words } = useModerationWords();
  const [isLog, setLog] = useState(false);
  const tab = (log: boolean, label: string) => (
    <button type="button" aria-pressed={isLog === log} onClick={() => setLog(log)}>
      {label}
    </button>
  );
  return (
    <>
      <ScreenHead title={words.title} intro={words.intro} />
      {/* biome-ignore lint/a11y/useSemanticElements: nothing is sent as a form here */}
      <div role="group" aria-label={words.which} className="report-tabs">
        {tab(false, words.open)}
        {tab(true, words.log)}
      </div>
      {isLog ? <DecidedReports /> : <OpenReports />}
    </>
  );
}
