import { useState } from 'react';
import { PillGroup } from '../../ui/pill-group.tsx';
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
  const [shown, setShown] = useState<'open' | 'log'>('open');
  return (
    <>
      <ScreenHead title={words.title} intro={words.intro} />
      <PillGroup
        label={words.which}
        choices={['open', 'log']}
        chosen={shown}
        onChoose={setShown}
        nameOf={(list) => words[list]}
      />
      {shown === 'log' ? <DecidedReports /> : <OpenReports />}
    </>
  );
}
