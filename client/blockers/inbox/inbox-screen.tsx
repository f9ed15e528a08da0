import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { InboxBox } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useMarks } from '../actions/use-marks.ts';
import { blockersAddress } from '../addresses.ts';
import { InboxCountsDocument } from '../blocker/documents.ts';
import { PartHead } from '../blocker/section-head.tsx';
import { useManagerWords } from '../words/manager-words.ts';
import { InboxList } from './inbox-list.tsx';
import { useInbox } from './use-inbox.ts';

const BOXES: [InboxBox, 'askedOfMe' | 'myPart' | 'overdue' | 'waitingForReporter'][] = [
  ['ASKED_OF_ME', 'askedOfMe'],
  ['MY_PART', 'myPart'],
  ['OVERDUE', 'overdue'],
  ['WAITING_FOR_REPORTER', 'waitingForReporter'],
];

/** A manager's own: four boxes, and in each what can be done about it. */
export function InboxScreen() {
  const { inbox: words } = useManagerWords();
  const [box, setBox] = useState<InboxBox>('ASKED_OF_ME');
  const counts = useQuery(InboxCountsDocument, { fetchPolicy: 'cache-and-network' }).data?.inboxCounts;
  return (
    <div className="blocker-part">
      <PartHead title={words.title} intro={words.intro} />
      {/* biome-ignore lint/a11y/useSemanticElements: nothing is sent as a form here */}
      <div role="group" aria-label={words.which} className="choices">
        {BOXES.map(([name, count]) => (
          <button type="button" key={name} aria-pressed={name === box} onClick={() => setBox(name)}>
            {words.boxes[name]} {counts && counts[count] > 0 && <span className="count">{counts[count]}</span>}
          </button>
        ))}
      </div>
      <Box key={box} box={box} />
    </div>
  );
}

function Box({ box }: { box: InboxBox }) {
  const { inbox: words } = useManagerWords();
  const list = useInbox(box);
  useMarks(list.blockers);
  const empty = (
    <Empty {...words.empty[box]}>
      {box !== 'WAITING_FOR_REPORTER' && box !== 'OVERDUE' && (
        <PlaceLink to={blockersAddress.of('rounds')}>{words.askRound}</PlaceLink>
      )}
    </Empty>
  );
  return <InboxList list={list} empty={empty} />;
}
