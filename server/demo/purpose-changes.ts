import { addDays } from '../kernel/calendar.ts';
import { clockIn, dayIn } from '../kernel/time.ts';
import type { ChangePayloads, NamedThing, PurposeChangeKind } from '../purpose/changes/change-payloads.ts';
import type { PurposeChangeRow } from '../purpose/changes/purpose-change.row.ts';
import { collisions, orderBefore } from './purpose/collisions.ts';
import { versions } from './purpose/versions.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './seed-company.ts';
import { valueId } from './seed-values.ts';
import { values } from './values.ts';

/** A change of the page, with the days since then. */
export interface DemoChange<Kind extends PurposeChangeKind = PurposeChangeKind> {
  key: string;
  kind: Kind;
  daysAgo: number;
  subjectId: string | null;
  before: ChangePayloads[Kind] | null;
  after: ChangePayloads[Kind] | null;
}

const day = 86_400_000;
const [first, , last] = versions as [(typeof versions)[0], (typeof versions)[0], (typeof versions)[0]];

/** The change that put the values into their order of today. */
export const orderChangeId = changeId('values-ordered', last.daysAgo);

export const changeMoment = (now: Date, timeZone: string, daysAgo: number) =>
  new Date(Math.min(clockIn(timeZone, addDays(dayIn(timeZone, now), -daysAgo), 10).getTime(), now.getTime()));

/** Who changed the page of the demo's company and when: its versions, and its values with what to do when they clash. */
export function purposeChanges(now: Date, timeZone: string): PurposeChangeRow[] {
  return changeRows([...versionChanges(), ...valueChanges()], now, timeZone);
}

export function changeRows(changes: DemoChange[], now: Date, timeZone: string): PurposeChangeRow[] {
  return changes.map(({ key, kind, daysAgo, subjectId, before, after }) => ({
    id: changeId(key, daysAgo),
    kind,
    subjectId,
    authorId: personId('ilse.brouwer'),
    createdAt: changeMoment(now, timeZone, daysAgo),
    beforeJson: JSON.stringify(before),
    afterJson: JSON.stringify(after),
  }));
}

/** The time in the id counts from a fixed day, so that it is the same in every demo, and in the order of time. */
function changeId(key: string, daysAgo: number): string {
  return sampleId(`purpose change ${key}`, Date.UTC(2026, 0, 1) - daysAgo * day);
}

function versionChanges(): DemoChange[] {
  const said = versions.map(({ statement }, index) => ({
    ...{ number: index + 1, statementNl: statement.nl, statementEn: statement.en },
  }));
  return versions.map(({ daysAgo }, index) => ({
    key: `version ${index + 1}`,
    kind: 'purpose-rewritten' as const,
    daysAgo,
    subjectId: null,
    before: said[index - 1] ?? null,
    after: said[index]!,
  }));
}

function valueChanges(): DemoChange[] {
  const added = orderBefore.map((key, index) => ({
    key: `added ${key}`,
    kind: 'value-added' as const,
    daysAgo: first.daysAgo,
    subjectId: valueId(key),
    before: null,
    after: { ...nameOf(key), rank: index + 1 },
  }));
  const order = (keys: string[]) => ({ values: keys.map((key) => ({ id: valueId(key), ...nameOf(key) })) });
  const ordered: DemoChange<'values-ordered'> = {
    ...{ key: 'values-ordered', kind: 'values-ordered', daysAgo: last.daysAgo, subjectId: null },
    before: order(orderBefore),
    after: order(values.map(({ key }) => key)),
  };
  const described = collisions.map(({ upper, lower, text }) => ({
    key: `collision ${upper} ${lower}`,
    kind: 'collision-described' as const,
    daysAgo: last.daysAgo,
    subjectId: valueId(upper),
    before: null,
    after: {
      ...{ upper: { id: valueId(upper), ...nameOf(upper) }, lower: { id: valueId(lower), ...nameOf(lower) } },
      ...{ textNl: text.nl, textEn: text.en },
    },
  }));
  return [...added, ordered, ...described];
}

function nameOf(key: string): NamedThing {
  const { name } = values.find((value) => value.key === key)!;
  return { nameNl: name.nl, nameEn: name.en };
}
