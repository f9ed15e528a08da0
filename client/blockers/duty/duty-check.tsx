import { useApolloClient } from '@apollo/client/react';
import { Suspense, useEffect, useState } from 'react';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { useStyle } from '../../ui/style.ts';
import { whenIdle } from '../bridge/when-idle.ts';
import type { BoardCheck } from './check-board.ts';
import css from './duty.css?inline';

const dutyNote = lazyComponent(async () => (await import('./duty-note.tsx')).DutyNote);

/** Compares the board with what was published once the page is idle, and says in a line what came of it. */
export function DutyCheck({ blockers }: { blockers: readonly { id: string }[] }) {
  useStyle(css);
  const client = useApolloClient();
  const [check, setCheck] = useState<BoardCheck>();
  const ids = blockers.map(({ id }) => id).join(' ');
  useEffect(() => {
    let isGone = false;
    const stop = whenIdle(client, async () => {
      const found = await import('./check-board.ts')
        .then(({ checkBoard }) => checkBoard(client, ids === '' ? [] : ids.split(' ')))
        // The board can be read without it.
        .catch(() => 'unreachable' as const);
      if (!isGone) setCheck(found);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [client, ids]);
  return (
    <div className="duty" role="status" data-no-print="">
      {check && (
        <Suspense>
          <Lazily component={dutyNote} check={check} />
        </Suspense>
      )}
    </div>
  );
}
