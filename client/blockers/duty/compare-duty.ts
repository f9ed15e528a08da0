import type { DutyQuery, TurnAct } from '../../graphql.ts';
import { uuidOf } from '../bridge/global-id.ts';
import { deadlineHash, placeOf, type ShownTurn, turnHash } from './duty-hashes.ts';
import type { Published, PublishedFigures } from './published.ts';

type ShownDuty = DutyQuery['duty'];
type BlockerProof = ShownDuty['proofs'][number];
type ShownBlocker = BlockerProof['blocker'];

/** Something that the board shows otherwise than it was published. */
export type Difference =
  | { kind: 'turn' | 'missing-turn' | 'deadline'; blocker: ShownBlocker; publishedOn: string }
  | { kind: 'backdated'; blocker: ShownBlocker; day: string; publishedOn: string | null }
  | { kind: 'figure'; figure: keyof PublishedFigures; publishedOn: string };

/** A turn that the law had erased, as was published. */
export interface Erased {
  blocker: ShownBlocker;
  day: string;
}

export interface Comparison {
  differences: Difference[];
  erased: Erased[];
}

/** Compares what the board shows with what was published before it was read; what is newer is not published yet. */
export async function compareDuty(published: Published, shown: ShownDuty): Promise<Comparison> {
  const compared: Comparison = { differences: changedFigures(published, shown), erased: [] };
  // A delivery that came between has published more than is here.
  const isComplete = shown.documentCount <= published.number;
  for (const proof of shown.proofs) {
    // What a hidden one says is not shown, so there is nothing to compare.
    if (proof.blocker.hiddenReason === null) await compareBlocker({ published, isComplete }, proof, compared);
  }
  return compared;
}

/** That something is removed is confirmed in a delivery alone; overdue falls with every answer. */
function changedFigures({ figures, number, day }: Published, shown: ShownDuty): Difference[] {
  const late = shown.askedCount - shown.answeredOnTimeCount;
  const isAskedWell = shown.askedCount >= figures.asked;
  const isMadeInTime = isAskedWell && late < figures.asked - figures.answeredOnTime;
  const checks: [keyof PublishedFigures, boolean][] = [
    ['delivered', shown.deliveredCount < figures.delivered],
    ['asked', !isAskedWell],
    ['answeredOnTime', isMadeInTime || shown.answeredOnTimeCount < figures.answeredOnTime],
    ['confirmed', shown.documentCount === number && shown.confirmedCount !== figures.confirmed],
  ];
  return checks.flatMap(([figure, differs]) => (differs ? [{ kind: 'figure', figure, publishedOn: day }] : []));
}

interface Known {
  published: Published;
  /** No delivery came between what was published and what is shown. */
  isComplete: boolean;
}

type Entry = { hash: string; day: string; after: string };

async function compareBlocker(known: Known, proof: BlockerProof, compared: Comparison): Promise<void> {
  const { blocker } = proof;
  const last = Math.max(0, ...blocker.turns.map(({ number }) => number));
  let isNewer = false;
  // A turn that is gone leaves its place behind, the last one too.
  for (let number = 1; number <= last + 1; number += 1) {
    const place = await placeOf(uuidOf(blocker.id), 'TURN', number);
    const [entry, tombstone] = [known.published.entries.get(place), known.published.erased.get(place)];
    const turn = blocker.turns.find((one) => one.number === number);
    isNewer ||= turn !== undefined && !entry && !tombstone;
    if (turn?.text === null && tombstone) compared.erased.push({ blocker, day: tombstone.day });
    else compared.differences.push(...(await comparePlace(known, proof, turn, entry, tombstone)));
  }
  compared.differences.push(...(await compareDeadline(known, proof, isNewer)));
}

async function comparePlace(
  known: Known,
  proof: BlockerProof,
  turn: ShownTurn | undefined,
  entry: Entry | undefined,
  tombstone: { day: string } | undefined,
): Promise<Difference[]> {
  const { blocker } = proof;
  const publishedOn = entry?.day ?? tombstone?.day;
  if (!turn) return publishedOn ? [{ kind: 'missing-turn', blocker, publishedOn }] : [];
  if (tombstone) return [{ kind: 'turn', blocker, publishedOn: tombstone.day }];
  return entry ? comparePublished(known, proof, turn, entry) : compareNew(known, blocker, turn);
}

/** What management does counts from the day on which it is done; all else comes with a delivery, which publishes it. */
const OF_MANAGEMENT: readonly TurnAct[] = [
  ...(['ACKNOWLEDGED', 'ASKED', 'ANSWERED', 'DECLINED', 'CLOSED', 'MOVED_UP', 'MERGED'] as const),
];

function compareNew({ published, isComplete }: Known, blocker: ShownBlocker, turn: ShownTurn): Difference[] {
  const isMissing = OF_MANAGEMENT.includes(turn.act) ? turn.takenOn < published.day : true;
  return isComplete && isMissing ? [{ kind: 'backdated', blocker, day: turn.takenOn, publishedOn: null }] : [];
}

async function comparePublished(
  { published }: Known,
  { blocker, turns }: BlockerProof,
  turn: ShownTurn,
  entry: Entry,
): Promise<Difference[]> {
  const proof = turns.find(({ number }) => number === turn.number);
  // Erased since the last delivery: the next one says so.
  if (proof?.erasedOn && proof.erasedOn >= published.day && turn.text === null) return [];
  const isSame = proof?.salt && (await turnHash(proof.salt, uuidOf(blocker.id), turn)) === entry.hash;
  if (!isSame) return [{ kind: 'turn', blocker, publishedOn: entry.day }];
  const isBackdated = OF_MANAGEMENT.includes(turn.act) && turn.takenOn < entry.after;
  return isBackdated ? [{ kind: 'backdated', blocker, day: turn.takenOn, publishedOn: entry.day }] : [];
}

/** The deadline that was published last is that of now, but for a turn that is newer. */
async function compareDeadline(
  { published, isComplete }: Known,
  { blocker, deadlines }: BlockerProof,
  isNewer: boolean,
): Promise<Difference[]> {
  // One that goes on in another has the other's.
  if (blocker.mergedInto) return [];
  const [number, entry] = await lastDeadline(published, uuidOf(blocker.id));
  if (!entry) {
    const isMissing = isComplete && blocker.deliveredOn <= published.day;
    return isMissing ? [{ kind: 'backdated', blocker, day: blocker.deliveredOn, publishedOn: null }] : [];
  }
  const proof = deadlines.find((deadline) => deadline.number === number);
  const isSame = proof && (await deadlineHash(proof.salt, uuidOf(blocker.id), number, proof.dueOn)) === entry.hash;
  const isOfNow = isNewer || !isComplete || proof?.dueOn === blocker.dueOn;
  return isSame && isOfNow ? [] : [{ kind: 'deadline', blocker, publishedOn: entry.day }];
}

async function lastDeadline({ entries }: Published, uuid: string): Promise<[number: number, entry: Entry | undefined]> {
  let [number, last]: [number, Entry | undefined] = [0, undefined];
  for (let entry = await at(1); entry; entry = await at(number + 1)) {
    last = entry;
    number += 1;
  }
  return [number, last];

  async function at(number: number): Promise<Entry | undefined> {
    return entries.get(await placeOf(uuid, 'DEADLINE', number));
  }
}
