import { type Bytes, textOf, utf8 } from './bytes.ts';
import { open } from './hpke.ts';
import { type ThreadKeys, threadKeys } from './thread-keys.ts';

export type TurnAct =
  | 'ACKNOWLEDGED'
  | 'ASKED'
  | 'ANSWERED'
  | 'DECLINED'
  | 'CLOSED'
  | 'REOPENED'
  | 'MOVED_UP'
  | 'MERGED'
  | 'TEXT'
  | 'SOLVED'
  | 'NOT_SOLVED';
export type State = 'OPEN' | 'ACKNOWLEDGED' | 'ASKED' | 'ANSWERED' | 'DECLINED' | 'CLOSED' | 'CONFIRMED';
export type Remedy = 'SHARED_DATA' | 'CUSTOMER_KPI' | 'JOINT_GOAL' | 'STRICTER_PRIORITIES' | 'CUSTOMER_TIME' | 'OTHER';

export interface AnswerTurn {
  number: number;
  by: string | null;
  act: TurnAct;
  text: string | null;
  remedy: Remedy | null;
  by_when: string | null;
  day: string;
}

/** A thread as the board sealed it to its reporter. */
export interface Answer {
  version: number;
  blocker: string;
  title: string;
  visibility: 'ALL' | 'MANAGEMENT';
  state: State;
  deliveredOn: string;
  dueOn: string | null;
  overdue: boolean;
  holder: string | null;
  merged: string | null;
  hidden: string | null;
  turns: AnswerTurn[];
  /** What the reporter wrote; not in answers of before it travelled along. */
  letter?: { obstacle: string; cost: string; lang: string };
}

const INFO = utf8('applaus/bulletin/v1');
const ENC = 32;

/** Decrypts an answer; throws where it was sealed to somebody else or for another thread. */
export async function openAnswer({ openKey, threadId }: ThreadKeys, sealed: Uint8Array): Promise<Answer> {
  const [enc, ciphertext] = [sealed.slice(0, ENC), sealed.slice(ENC)];
  return JSON.parse(textOf(await open(openKey, { enc, ciphertext, info: INFO, aad: threadId }))) as Answer;
}

/** The newest of these answers that opens to the thread of this seed. */
export async function newestAnswer(seed: Bytes, sealed: readonly Uint8Array[]): Promise<Answer | undefined> {
  const keys = await threadKeys(seed);
  const opened = await Promise.all(sealed.map((answer) => openAnswer(keys, answer).catch(() => undefined)));
  const answers = opened.filter((answer) => answer !== undefined);
  return answers.toSorted((one, other) => one.version - other.version).at(-1);
}
