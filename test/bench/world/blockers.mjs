import { dice, size, uuidOf } from './size.mjs';

const kinds = ['SILO', 'KPI', 'REWARD', 'PROCESS', 'TOOL', 'AUTHORITY', 'TIME', 'OTHER'];
const text = 'every refund needs three forms two signatures and a day of waiting for somebody who has the right'.split(
  ' ',
);
const perBatch = 10;

/** Blockers of a batch have ids in no order; number and batch follow from each other. */
export function blockerUuid(index) {
  return uuidOf('blocker', index, Math.imul(index + 1, 2_654_435_761) >>> 0);
}

export function batchOf(index) {
  return 1 + Math.floor(index / perBatch);
}

function dayOf(index) {
  return new Date(Date.UTC(2024, 0, 2) + Math.floor(index / perBatch / 3) * 86_400_000).toISOString().slice(0, 10);
}

/** A third waits, a third is promised, a third removed: each with what was said so far. */
const conversations = [[], ['ACKNOWLEDGED', 'ANSWERED'], ['ACKNOWLEDGED', 'ANSWERED', 'CLOSED']];
const states = ['OPEN', 'ANSWERED', 'CLOSED'];
const phaseOf = (index) => index % 3;
const leaderOf = (index) => (index * 31) % 1_600;

function* blockers() {
  const roll = dice(11);
  const sentence = (length) => Array.from({ length }, () => text[roll(text.length)]).join(' ');
  for (let index = 0; index < size.blockers; index += 1) {
    const leader = uuidOf('person', leaderOf(index));
    const closed = phaseOf(index) === 2;
    const due = closed ? null : dayOf(index + 300);
    yield [
      ...[blockerUuid(index), index.toString(16).padStart(32, '0'), ''.padStart(64, '0'), batchOf(index), dayOf(index)],
      ...[
        kinds[roll(8)],
        'en',
        sentence(5),
        sentence(30 + roll(40)),
        sentence(10 + roll(20)),
        leader,
        leader,
        'ALL',
        1,
      ],
      ...[null, states[phaseOf(index)], due, 0, 0, roll(20), 1 + phaseOf(index), null, null, null],
      ...[closed ? dayOf(index + 90) : null, closed ? leader : null, null],
    ];
  }
}

function* turns() {
  for (let index = 0; index < size.blockers; index += 1) {
    const leader = uuidOf('person', leaderOf(index));
    for (const [place, act] of conversations[phaseOf(index)].entries()) {
      const remedy = act === 'ANSWERED' ? ['JOINT_GOAL', dayOf(index + 200)] : [null, null];
      const said = text.slice(0, 6 + place * 4).join(' ');
      yield [blockerUuid(index), place + 1, act, leader, null, said, 'en', ...remedy, dayOf(index + 30), null];
    }
  }
}

export const blockerTables = { blocker: blockers, blocker_turn: turns };
