import { useId } from 'react';
import type { BlockerWholeFragment } from '../../graphql.ts';
import avatarCss from '../../ui/avatar.css?inline';
import { Avatar } from '../../ui/avatar.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useStyle } from '../../ui/style.ts';
import { Day, isPast } from '../blocker/day.tsx';
import { awaitedAfter } from '../blocker/newest-turns.ts';
import { type BlockerTurn, TurnLine } from '../blocker/turn-line.tsx';
import { useBlockersWords } from '../words/blockers-words.ts';
import css from './conversation.css?inline';

/** Every turn, oldest first, and while an answer is due the day of it. */
export function Conversation({ blocker }: { blocker: BlockerWholeFragment }) {
  useStyle(css);
  useStyle(avatarCss);
  const { page: words } = useBlockersWords();
  const id = useId();
  return (
    <section className="conversation" aria-labelledby={id}>
      <h4 id={id}>{words.conversation}</h4>
      {blocker.turns.length > 0 && (
        <ol>
          {blocker.turns.map((turn) => (
            <li key={turn.number} data-side={turn.actor ? 'management' : 'reporter'} data-act={turn.act}>
              <TurnFace turn={turn} />
              <div>
                <TurnLine turn={turn} />
              </div>
            </li>
          ))}
        </ol>
      )}
      <Awaited blocker={blocker} />
    </section>
  );
}

const ICONS: Partial<Record<BlockerTurn['act'], IconName>> = {
  MOVED_UP: 'up',
  MERGED: 'copy',
  SOLVED: 'check',
  NOT_SOLVED: 'flag',
};

/** Managers show their initials; reporters, and what happens by itself, show an icon. */
function TurnFace({ turn: { act, actor } }: { turn: BlockerTurn }) {
  if (actor && act !== 'MOVED_UP') return <Avatar initials={actor.initials} size="small" />;
  return (
    <span className="avatar" data-size="small" aria-hidden="true">
      <Icon name={ICONS[act] ?? 'letter'} />
    </span>
  );
}

function Awaited({
  blocker: { state, dueOn, holder, hiddenReason, mergedInto, turns },
}: {
  blocker: BlockerWholeFragment;
}) {
  const { page: words, management } = useBlockersWords();
  const isAwaited = (state === 'OPEN' || state === 'ACKNOWLEDGED') && hiddenReason === null && !mergedInto;
  if (!isAwaited || !dueOn) return null;
  const who = holder ? <b dir="auto">{holder.name}</b> : <span className="capital">{management}</span>;
  return (
    <p className="awaited">
      {words.awaited[awaitedAfter(turns)]}{' '}
      <Phrase text={isPast(dueOn) ? words.wasDue : words.due} values={{ holder: who, day: <Day on={dueOn} /> }} />
    </p>
  );
}
