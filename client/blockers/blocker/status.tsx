import type { BlockerLineFragment } from '../../graphql.ts';
import { useLang } from '../../ui/lang.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useStyle } from '../../ui/style.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import type { BlockersWords } from '../words/words.types.ts';
import { dayWords } from './day.tsx';
import { awaitedAfter } from './newest-turns.ts';
import css from './status.css?inline';

export type Tone = 'open' | 'late' | 'busy' | 'done' | 'no';

/** The status of a blocker: a dot, and always a sentence. */
export function Status({ blocker }: { blocker: BlockerLineFragment }) {
  useStyle(css);
  const words = useBlockersWords();
  const lang = useLang();
  const { holder } = blocker;
  const values = {
    holder: holder ? <span dir="auto">{holder.name}</span> : words.management,
    day: promiseOf(blocker) ? dayWords(promiseOf(blocker)!, lang) : '',
  };
  return (
    <p className="blocker-status" data-tone={toneOf(blocker)}>
      <span className="dot" aria-hidden="true" />
      <span>
        <Phrase text={sentenceFor(blocker, words)} values={values} />
      </span>
    </p>
  );
}

export function toneOf({ state, isOverdue, hiddenReason, mergedInto }: BlockerLineFragment): Tone {
  if (hiddenReason !== null || mergedInto) return 'no';
  if (isOverdue) return 'late';
  if (state === 'CLOSED' || state === 'CONFIRMED') return 'done';
  if (state === 'DECLINED') return 'no';
  return state === 'ANSWERED' ? 'busy' : 'open';
}

function sentenceFor(blocker: BlockerLineFragment, { status }: BlockersWords): string {
  if (blocker.hiddenReason !== null) return status.hidden;
  if (blocker.mergedInto) return status.merged;
  if (blocker.isOverdue) return status.overdueAt;
  if (blocker.state === 'ANSWERED' && promiseOf(blocker)) return status.promised;
  return blocker.state === 'OPEN' ? status.open[awaitedAfter(blocker.turns)] : status[blocker.state];
}

/** The day that the newest answer promises. */
function promiseOf({ state, turns }: BlockerLineFragment): string | null {
  if (state !== 'ANSWERED') return null;
  return turns.findLast(({ dueOn }) => dueOn)?.dueOn ?? null;
}
