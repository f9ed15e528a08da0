import { useQuery } from '@apollo/client/react';
import { useId, useRef, useState } from 'react';
import type { BlockerLineFragment } from '../../graphql.ts';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import reactionsCss from '../../wall/card/reactions.css?inline';
import { BlockerDeskDocument } from '../bridge/documents.ts';
import { uuidOf } from '../bridge/global-id.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import { FrameOutlet } from './frame-outlet.tsx';
import css from './letter.css?inline';

/**
 * Says "me too" anonymously, in the letter frame, which opens in place. Of a blocker that is closed only the count is
 * shown.
 */
export function MeToo({ blocker }: { blocker: BlockerLineFragment }) {
  useStyle(css);
  useStyle(reactionsCss);
  const { card: words } = useBlockersWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onClose = (isDone: boolean) => {
    setOpen(false);
    if (isDone) button.current?.focus();
  };
  const isOpen = useQuery(BlockerDeskDocument).data?.blockerDesk.isOpen ?? false;
  const count = blocker.meTooCount > 0 && <span className="me-toos">{words.meToos(blocker.meTooCount)}</span>;
  if (!isOpen || !canJoin(blocker)) return count || null;
  const screen = { screen: 'me-too', blocker: uuidOf(blocker.id), title: blocker.title } as const;
  return (
    <>
      <div className="me-too" data-no-print="">
        <button
          ref={button}
          type="button"
          className="reaction"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name="copy" />
          {words.meToo}
        </button>
        {count}
      </div>
      <div id={id} hidden={!open} className="me-too-place">
        {open && <FrameOutlet screen={screen} onClose={onClose} />}
      </div>
    </>
  );
}

function canJoin(blocker: BlockerLineFragment): blocker is BlockerLineFragment & { title: string } {
  const { state, title, hiddenReason, mergedInto, visibility } = blocker;
  const isOver = state === 'CLOSED' || state === 'CONFIRMED';
  return !isOver && title !== null && hiddenReason === null && !mergedInto && visibility === 'ALL';
}
