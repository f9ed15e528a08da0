import { useQuery } from '@apollo/client/react';
import { PAGE, useConnection } from '../../apollo/use-connection.ts';
import type { BlockerInboxBox } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Empty } from '../../ui/empty.tsx';
import { PillGroup } from '../../ui/pill-group.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { ActionBar } from '../actions/action-bar.tsx';
import { useAskBlockerRights } from '../actions/blocker-rights.ts';
import { BlockerInboxDocument } from '../actions/documents.ts';
import { useDraft } from '../actions/use-draft.ts';
import { blockersAddress } from '../addresses.ts';
import { BlockerInboxCountsDocument } from '../blocker/documents.ts';
import { BlockerList } from '../board/blocker-list.tsx';
import { useManagingWords } from '../words/managing-words.ts';

const BOXES: BlockerInboxBox[] = ['ASKED_OF_ME', 'MY_ORGANISATION', 'OVERDUE', 'WAITING_FOR_REPORTER'];

/** The field of the counts for each box. */
const COUNTS = {
  ASKED_OF_ME: 'askedOfMe',
  MY_ORGANISATION: 'myOrganisation',
  OVERDUE: 'overdue',
  WAITING_FOR_REPORTER: 'waitingForReporter',
} as const;

/** The inbox of a manager: four boxes, in which every blocker has its actions. */
export function InboxScreen() {
  const { inbox: words } = useManagingWords();
  // Who comes back from a blocker finds the box that it was opened from.
  const { draft: box, setDraft: setBox } = useDraft<BlockerInboxBox>('inbox-box', 'ASKED_OF_ME');
  const counts = useQuery(BlockerInboxCountsDocument, { fetchPolicy: 'cache-and-network' }).data?.blockerInboxCounts;
  return (
    <div className="blockers-section">
      <ScreenHead takesFocus title={words.title} intro={words.intro} />
      <PillGroup
        label={words.which}
        choices={BOXES}
        chosen={box}
        onChoose={setBox}
        nameOf={(name) => {
          const count = counts?.[COUNTS[name]] ?? 0;
          return (
            <>
              {words.boxes[name]} {count > 0 && <span className="count">{count}</span>}
            </>
          );
        }}
      />
      <Box key={box} box={box} />
    </div>
  );
}

/** One box of the inbox. A blocker stays in it until the box is opened again, so that nothing moves while it is read. */
function Box({ box }: { box: BlockerInboxBox }) {
  const { inbox: words } = useManagingWords();
  const list = useConnection(BlockerInboxDocument, { box, first: PAGE }, ({ blockerInbox }) => blockerInbox);
  useAskBlockerRights(list.nodes);
  const empty = (
    <Empty {...words.empty[box]}>
      {box !== 'WAITING_FOR_REPORTER' && box !== 'OVERDUE' && (
        <PlaceLink to={blockersAddress.of('rounds')}>{words.askRound}</PlaceLink>
      )}
    </Empty>
  );
  return (
    <div className="wall-main">
      <BlockerList list={list} empty={empty} actions={ActionBar} />
    </div>
  );
}
