import { acceptedMessage } from './acceptance.ts';
import { checkLetter } from './check-letter.ts';
import type { PostedLetter, RefusalReason } from './letter.ts';
import { parseLetter } from './parse-letter.ts';
import type { PublicKeys } from './public-keys.ts';
import { isUsableOpenKey } from './raw-keys.ts';
import { isIdentified } from './request-headers.ts';
import type { Spool } from './spool.ts';

/** What is known in memory, so that no letter sends a statement to the database when it arrives. */
export interface ReceiverState {
  /** False until everything is loaded, and where the channel is closed. */
  isOpen: () => boolean;
  keys: PublicKeys;
  /** Nullifiers that are spent or wait, each with the hash of its body. */
  spent: Map<string, string>;
  /** `<thread> <turn>` of everything that a bulletin has shown. */
  shown: ReadonlySet<string>;
  spool: Spool | null;
  /** Signs with the letterbox's key. */
  sign: (message: Buffer) => string;
  now: () => Date;
}

/** All that is looked at of a request: the names of its headers, and its body, which is null when it has another size. */
export interface ReceivedRequest {
  headers: object;
  body: () => Promise<Buffer | null>;
}

/** With so many requests under way the next ones are refused as BUSY. */
const maxPending = 20_000;

/** A letter is kept from here on; the signature lets its writer show so, if it is never delivered. */
export interface Acceptance {
  acceptance: string;
}

export type Receive = (request: ReceivedRequest) => Promise<Acceptance | RefusalReason>;

/** Takes letters in, or says why not, in the order of the protocol. */
export function createReceiver(state: ReceiverState): Receive {
  let pending = 0;
  return async ({ headers, body }) => {
    if (isIdentified(headers)) return 'IDENTIFIED_REQUEST';
    if (!state.isOpen() || pending >= maxPending) return 'BUSY';
    pending += 1;
    try {
      const bytes = await body();
      return bytes === null ? 'WRONG_SIZE' : await accept(bytes, state);
    } finally {
      pending -= 1;
    }
  };
}

async function accept(body: Buffer, state: ReceiverState): Promise<Acceptance | RefusalReason> {
  const letter = parseLetter(body);
  if (letter === null || !isUsableOpenKey(letter.openPub)) return 'MALFORMED';
  const { keys, shown, now } = state;
  const isShown = (threadId: string, turn: number) => shown.has(`${threadId} ${turn}`);
  const reason = checkLetter(letter, { keys, now: now(), isShown }) ?? spend(letter, state);
  if (reason !== null) return reason;
  return (await state.spool!.nextWrite()) ? { acceptance: state.sign(acceptedMessage(letter)) } : 'BUSY';
}

/** Runs without a pause, so of fifty copies one is stored, and all are answered alike. */
function spend(letter: PostedLetter, { spent, spool }: ReceiverState): RefusalReason | null {
  const earlier = spent.get(letter.nullifier);
  if (earlier !== undefined) return earlier === letter.bodyHash ? null : 'SPENT';
  if (spool!.isFull) return 'BUSY';
  spent.set(letter.nullifier, letter.bodyHash);
  spool!.add(letter);
  return null;
}
