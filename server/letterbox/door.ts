import { checkLetter } from './check-letter.ts';
import { isIdentified } from './identifying-headers.ts';
import type { Letter, RefusalReason } from './letter.ts';
import { parseLetter } from './parse-letter.ts';
import type { PublicKeys } from './public-keys.ts';
import { isUsableOpenKey } from './raw-keys.ts';
import type { Spool } from './spool.ts';

/** What the door knows in memory, so that no letter makes a statement. */
export interface DoorState {
  /** False until it has read what it must know, and where there is no channel. */
  isOpen: () => boolean;
  keys: PublicKeys;
  /** What is spent or waits, by nullifier: on which body. */
  spent: Map<string, string>;
  /** `<thread> <turn>` of everything that a bulletin has shown. */
  shown: ReadonlySet<string>;
  spool: Spool | null;
  now: () => Date;
}

/** What the door may know of a request: the names of its headers, and its body, null when that has another size. */
export interface ReceivedRequest {
  headers: object;
  body: () => Promise<Buffer | null>;
}

/** So many requests may stand in the door; above it everybody is asked to come back. */
const mostAtOnce = 20_000;

export type Receive = (request: ReceivedRequest) => Promise<'ACCEPTED' | RefusalReason>;

/** Takes a letter in, or says why not, in the order of the protocol. */
export function createDoor(state: DoorState): Receive {
  let standing = 0;
  return async ({ headers, body }) => {
    if (isIdentified(headers)) return 'IDENTIFIED_REQUEST';
    if (!state.isOpen() || standing >= mostAtOnce) return 'BUSY';
    standing += 1;
    try {
      const bytes = await body();
      return bytes === null ? 'WRONG_SIZE' : await takeIn(bytes, state);
    } finally {
      standing -= 1;
    }
  };
}

async function takeIn(body: Buffer, state: DoorState): Promise<'ACCEPTED' | RefusalReason> {
  const letter = parseLetter(body);
  if (letter === null || !isUsableOpenKey(letter.openPub)) return 'MALFORMED';
  const { keys, shown, now } = state;
  const isShown = (threadId: string, turn: number) => shown.has(`${threadId} ${turn}`);
  const reason = checkLetter(letter, { keys, now: now(), isShown }) ?? spend(letter, state);
  if (reason !== null) return reason;
  return (await state.spool!.nextWriting()) ? 'ACCEPTED' : 'BUSY';
}

/** No other request comes in between: of fifty copies one is kept, and all are told the same. */
function spend({ type, epoch, nullifier, bodyHash, body }: Letter, { spent, spool }: DoorState): RefusalReason | null {
  const earlier = spent.get(nullifier);
  if (earlier !== undefined) return earlier === bodyHash ? null : 'SPENT';
  if (spool!.isFull) return 'BUSY';
  spent.set(nullifier, bodyHash);
  spool!.add({ type, epoch, nullifier, bodyHash, body });
  return null;
}
