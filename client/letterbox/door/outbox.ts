import { base64url } from '../protocol/base64url.ts';
import type { Segment } from '../protocol/bulletin.ts';
import { type Bytes, joined, u32 } from '../protocol/bytes.ts';
import type { MadeBody } from '../protocol/make-body.ts';
import type { Accepted } from '../storage/stored.ts';
import { changeStored, type Door, type OutboxItem } from './door.ts';
import { type Posted, postBody } from './post-body.ts';

/** Forgets what the bulletin shows, marks what can no longer be sent, and tries again what was not accepted yet. */
export async function settleOutbox(door: Door): Promise<void> {
  forgetDelivered(door);
  const isOver = ({ state, until }: OutboxItem) => state === 'unsent' && isPast(until, door);
  changeItems(door, isOver, { state: 'lapsed' });
  await postUnsent(door);
}

/** Sends what is not accepted yet; what is being sent is left alone. */
export async function postUnsent(door: Door): Promise<void> {
  const waiting = door.state.outbox.filter(({ state, isPosting }) => state === 'unsent' && !isPosting);
  await Promise.all(waiting.map((item) => postItem(door, item)));
}

function forgetDelivered(door: Door): void {
  const { stored, replies, segments } = door.state;
  const isWaiting = ({ hash }: { hash: string }) => !isDelivered(segments, hash);
  if (!replies.every(isWaiting)) door.change({ replies: replies.filter(isWaiting) });
  if (stored.accepted.every(isWaiting)) return;
  changeStored(door, (before) => ({ ...before, accepted: before.accepted.filter(isWaiting) }));
}

/** Whether the bulletin shows a body of this hash. */
export function isDelivered(segments: readonly Segment[], hash: string): boolean {
  return segments.some(({ bodies }) => bodies.includes(hash.slice(0, 32)));
}

/** Whether a letter's week ended without it being delivered. */
export function isPast(until: number | null, { now }: Pick<Door, 'now'>): boolean {
  return until !== null && until < now();
}

/** What remains known of the token that a body is sent under. */
export type SpentToken = { epoch: number; until: number } & Pick<OutboxItem, 'leavesNothing'>;

/** Takes a body up that its caller sends next; `token` is missing in a follow-up. */
export function addToOutbox(door: Door, made: MadeBody, token?: SpentToken): OutboxItem {
  const spent = token ?? { epoch: 0, until: null };
  const item: OutboxItem = { ...made, state: 'unsent', isPosting: true, ...spent };
  door.change({ outbox: [...door.state.outbox, item] });
  return item;
}

function changeItems(door: Door, isMeant: (item: OutboxItem) => boolean, changes: Partial<OutboxItem>): void {
  if (!door.state.outbox.some(isMeant)) return;
  door.change({ outbox: door.state.outbox.map((item) => (isMeant(item) ? { ...item, ...changes } : item)) });
}

/** Forgets a body that came back, or that a letter which lapsed was accepted. */
export function dropItem(door: Door, hash: string): void {
  const others = <Item extends { hash: string }>(items: readonly Item[]) => items.filter((item) => item.hash !== hash);
  door.change({ outbox: others(door.state.outbox), replies: others(door.state.replies) });
  if (door.state.stored.accepted.some((item) => item.hash === hash)) {
    changeStored(door, (stored) => ({ ...stored, accepted: others(stored.accepted) }));
  }
}

/** These refusals mean that the letter's week is over. */
const LAPSED = ['UNKNOWN_KEY', 'EXPIRED_EPOCH'];

/** Sends one body. Once it is accepted it is gone from here and is never sent again: its hash is stored in its place. */
export async function postItem(door: Door, item: OutboxItem): Promise<Posted> {
  const isIt = ({ hash }: OutboxItem) => hash === item.hash;
  changeItems(door, isIt, { isPosting: true });
  const posted = await postBody(door, item.body);
  changeItems(door, isIt, { isPosting: false });
  if (posted.status === 'accepted') accept(door, item, posted.acceptance);
  if (posted.status === 'refused') {
    const state = LAPSED.includes(posted.reason) ? 'lapsed' : 'refused';
    changeItems(door, isIt, { state, reason: posted.reason });
  }
  return posted;
}

function accept(door: Door, { hash, epoch, until, leavesNothing }: OutboxItem, acceptance: Bytes): void {
  const item: Accepted = { hash, epoch, until, acceptance };
  const others = (accepted: readonly Accepted[]) => accepted.filter((one) => one.hash !== hash);
  // In this order nobody sees it as delivered in between.
  if (!leavesNothing) changeStored(door, (stored) => ({ ...stored, accepted: [...others(stored.accepted), item] }));
  door.change({ outbox: door.state.outbox.filter((one) => one.hash !== hash) });
}

/** What shows that the letterbox accepted a letter, as `npm run witness -- --accepted` takes it. */
export function acceptanceCode({ epoch, hash, acceptance }: Accepted): string {
  const bytes = Uint8Array.from(hash.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  return base64url(joined(u32(epoch), bytes, acceptance));
}
