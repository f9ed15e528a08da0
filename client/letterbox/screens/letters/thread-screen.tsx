/** @jsxImportSource preact */
import { Button } from '../../controls/button.tsx';
import { useDoorState, useShared } from '../../controls/door-context.tsx';
import { Note } from '../../controls/note.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { dropReceipt } from '../../door/receipts.ts';
import { areSame } from '../../protocol/bytes.ts';
import type { Answer } from '../../protocol/sealed-answer.ts';
import { Reply } from './reply.tsx';
import { StateLine } from './state-line.tsx';
import { Turns } from './turns.tsx';

/** One letter with everything that followed. */
export function ThreadScreen({ threadId }: { threadId: string }) {
  const { door, words, goTo } = useShared();
  const { threads, stored } = useDoorState();
  const thread = threads.find((one) => one.threadId === threadId);
  const answer = thread?.answer;
  const isStored = stored.receipts.some((receipt) => thread && areSame(receipt, thread.seed));
  const back = () => goTo({ name: 'letters' });
  return (
    <Sheet
      title={answer?.title ?? words.letters.title}
      kicker={answer && words.thread.delivered(words.day(answer.deliveredOn))}
    >
      {answer ? (
        <>
          <StateLine answer={answer} />
          {answer.hidden && <p class="lede">{words.thread.hidden(answer.hidden)}</p>}
          {answer.merged && <p class="lede">{words.thread.merged}</p>}
          {answer.visibility === 'MANAGEMENT' && <p class="fine">{words.thread.private}</p>}
          <Turns answer={answer} />
          <Reply key={answer.version} thread={thread} answer={answer} />
          <BoardLink answer={answer} />
        </>
      ) : (
        <Note {...words.thread.nothing} />
      )}
      <div class="row">
        <Button look="quiet" icon="back" onClick={back}>
          {words.letters.title}
        </Button>
        {isStored && (
          <Button
            look="quiet"
            onClick={async () => {
              await dropReceipt(door, thread!.seed);
              back();
            }}
          >
            {words.letters.drop}
          </Button>
        )}
      </div>
    </Sheet>
  );
}

/**
 * A link to the blocker on the board, an ordinary signed-in read outside the frame. A private or hidden blocker has none.
 */
export function BoardLink({ answer }: { answer: Answer }) {
  const { door, words } = useShared();
  if (answer.visibility !== 'ALL' || answer.hidden) return null;
  const blocker = answer.merged ?? answer.blocker;
  return (
    <div class="row">
      <Button onClick={() => door.outside.send({ type: 'open-blocker', blocker })}>{words.thread.board}</Button>
      <span class="fine">{words.thread.boardHint}</span>
    </div>
  );
}
