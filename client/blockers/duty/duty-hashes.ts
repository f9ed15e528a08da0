import type { BlockerLineFragment } from '../../graphql.ts';
import { fromBase64url } from '../../letterbox/protocol/base64url.ts';
import { hexOf, sha256 } from '../../letterbox/protocol/bytes.ts';
import { uuidOf } from '../bridge/global-id.ts';

/** As docs/letterbox-protocol.md says, "Management's duty". */
export async function placeOf(blockerUuid: string, kind: 'TURN' | 'DEADLINE', number: number): Promise<string> {
  const place = JSON.stringify([blockerUuid, kind, number]);
  return hexOf(await sha256('applaus/duty-place/v1', place)).slice(0, 32);
}

export type ShownTurn = BlockerLineFragment['turns'][number];

export async function turnHash(salt: string, blockerUuid: string, turn: ShownTurn): Promise<string> {
  const { number, act, actor, onBehalfOf, text, lang, remedy, dueOn, takenOn, movedTo } = turn;
  const said = [text, lang, remedy, dueOn];
  const content = [blockerUuid, number, act, idIn(actor), idIn(onBehalfOf), ...said, takenOn, idIn(movedTo)];
  return salted('turn', salt, content);
}

export function deadlineHash(salt: string, blockerUuid: string, number: number, dueOn: string | null): Promise<string> {
  return salted('deadline', salt, [blockerUuid, number, dueOn]);
}

function idIn(person: { id: string } | null): string | null {
  return person && uuidOf(person.id);
}

async function salted(kind: string, salt: string, content: unknown[]): Promise<string> {
  return hexOf(await sha256(`applaus/duty-${kind}/v1`, fromBase64url(salt), JSON.stringify(content)));
}
