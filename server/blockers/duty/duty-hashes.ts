import { createHash } from 'node:crypto';
import type { Turn } from '../life/turn.ts';

/** What is published of a blocker: docs/letterbox-protocol.md, "Management's duty". */
export type ProofKind = 'TURN' | 'DEADLINE';

/**
 * Where a turn or a deadline stands, for those who read the blocker: its uuid is random, so nobody else learns anything
 * from it, and one that is gone leaves its place behind.
 */
export function placeOf(blockerUuid: string, kind: ProofKind, number: number): string {
  const place = JSON.stringify([blockerUuid, kind, number]);
  return createHash('sha256').update('applaus/duty-place/v1').update(place).digest('hex').slice(0, 32);
}

export function turnHash(salt: string, blockerUuid: string, turn: Turn): string {
  const { number, act, byId, onBehalfOfId, text, lang, remedy, promisedFor, day, movedToId } = turn;
  const said = [text, lang, remedy, promisedFor];
  return salted('turn', salt, [blockerUuid, number, act, byId, onBehalfOfId, ...said, day, movedToId]);
}

export function deadlineHash(salt: string, blockerUuid: string, number: number, dueOn: string | null): string {
  return salted('deadline', salt, [blockerUuid, number, dueOn]);
}

function salted(kind: string, salt: string, content: unknown[]): string {
  return createHash('sha256')
    .update(`applaus/duty-${kind}/v1`)
    .update(Buffer.from(salt, 'base64url'))
    .update(JSON.stringify(content))
    .digest('hex');
}
