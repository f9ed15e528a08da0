import { createHash } from 'node:crypto';
import { uuidOf } from '../../client/blockers/bridge/global-id.ts';
import type { BlockerWholeFragment } from '../../client/graphql.ts';
import { deadlineHash, placeOf, turnHash } from '../../server/blockers/duty/duty-hashes.ts';
import type { Turn } from '../../server/blockers/life/turn.ts';
import { signIndex } from './frame-bulletin.ts';
import { makeIssuer, makeLetterboxKey } from './frame-manifest.ts';

export const figures = { delivered: 14, asked: 12, answeredOnTime: 11, confirmed: 5, overdue: 2 };
const salt = 'AAAAAAAAAAAAAAAAAAAAAA';
export const duty = {
  ...{ documentCount: 1, deliveredCount: 14, askedCount: 12, answeredOnTimeCount: 11 },
  ...{ confirmedCount: 5, overdueCount: 2 },
};

/** What the API gives of a blocker for comparing. */
export function proofOf(blocker: BlockerWholeFragment, erasedOn: string | null = null) {
  return {
    blocker,
    turns: blocker.turns.map(({ number }) => ({ number, salt: erasedOn ? null : salt, erasedOn })),
    deadlines: [{ number: 1, salt, dueOn: blocker.dueOn }],
  };
}

/** A letterbox that has published these blockers as they are, or a bulletin and no document yet, and answers requests. */
export function publishedBoard(day: string, published: BlockerWholeFragment[] | null, erasedOn?: string) {
  const blockers = published ?? [];
  const key = makeLetterboxKey(202_645, '2026-11-02T00:00:00.000Z');
  const issuer = makeIssuer();
  const manifest = issuer.signList([...issuer.addWeek(202_645, '2026-11-02T00:00:00.000Z'), key.entry]);
  const entries = blockers.flatMap((blocker) => entriesOf(blocker, day, salt));
  const turns = new Set(
    blockers.flatMap(({ id, turns }) => turns.map((turn) => placeOf(uuidOf(id), 'TURN', turn.number))),
  );
  const isErased = ([place]: string[]) => erasedOn !== undefined && turns.has(place!);
  const content = JSON.stringify({
    ...{ version: 1, number: 1, day, previous: '', board: figures },
    entries: entries.filter((entry) => !isErased(entry)),
    erased: entries.filter(isErased).map(([place, hash]) => [place, hash, erasedOn, 'PRIVACY']),
  });
  const hash = createHash('sha256').update(content).digest('hex');
  const link = { batch: 1, day, segment: 'a'.repeat(64), offers: '', duty: published ? hash : '' };
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify(manifest),
    'bulletin/index.json': JSON.stringify(signIndex(key, [link])),
    [`duty/${hash}.bin`]: content,
  };
  const asked: { path: string; request: RequestInit | undefined }[] = [];
  const fetching: typeof fetch = async (address, request) => {
    const path = String(address).replace('https://brieven.example/letterbox/', '');
    asked.push({ path, request });
    return path in files ? new Response(files[path]) : new Response(null, { status: 404 });
  };
  return { asked, fetching };
}

function entriesOf({ id, turns, dueOn }: BlockerWholeFragment, day: string, salt: string): string[][] {
  const uuid = uuidOf(id);
  const said = turns.map((turn) => {
    const { actor, onBehalfOf, movedTo, dueOn: promisedFor, takenOn, ...facts } = turn;
    const people = { byId: idIn(actor), onBehalfOfId: idIn(onBehalfOf), movedToId: idIn(movedTo) };
    const stored = { ...facts, ...people, promisedFor, day: takenOn } as unknown as Turn;
    return [placeOf(uuid, 'TURN', turn.number), turnHash(salt, uuid, stored), day, ''];
  });
  return [...said, [placeOf(uuid, 'DEADLINE', 1), deadlineHash(salt, uuid, 1, dueOn), day, '']];
}

function idIn(person: { id: string } | null): string | null {
  return person && uuidOf(person.id);
}
