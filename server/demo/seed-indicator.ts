import { addDays, addMonths } from '../kernel/calendar.ts';
import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { dayIn } from '../kernel/time.ts';
import { PurposeChangeRow } from '../purpose/changes/purpose-change.row.ts';
import { IndicatorRow } from '../purpose/indicator/indicator.row.ts';
import { IndicatorAnnotationRow } from '../purpose/indicator/indicator-annotation.row.ts';
import { IndicatorPointRow } from '../purpose/indicator/indicator-point.row.ts';
import { blockers } from './blockers/blockers.ts';
import { blockerId } from './demo-blockers.ts';
import { annotatedBlocker, editorsAnnotations, indicator } from './purpose/indicator.ts';
import { versions } from './purpose/versions.ts';
import { changeRows, type DemoChange, orderChangeId } from './purpose-changes.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './seed-company.ts';

const indicatorId = sampleId('indicator');
const month = (date: string) => date.slice(0, 'YYYY-MM'.length);

/** How passengers value the demo's company in the months until last month, and what happened beside the line. */
export async function seedIndicator(db: Writer, now: Date, timeZone: string): Promise<void> {
  const today = dayIn(timeZone, now);
  const { name, unit, source, weakness, values } = indicator;
  const row: IndicatorRow = {
    ...{ id: indicatorId, onlyOne: 1, higherIsBetter: 1, version: 1 },
    ...{ nameNl: name.nl, nameEn: name.en, unitNl: unit.nl, unitEn: unit.en },
    ...{ sourceNl: source.nl, sourceEn: source.en, weaknessNl: weakness.nl, weaknessEn: weakness.en },
  };
  const points = values.map((value, index) => ({
    ...{ indicatorId, month: month(addMonths(today, index - values.length)), value },
  }));
  const noted = annotations(today, now);
  await insertRows(db, IndicatorRow, [row]);
  await insertRows(db, IndicatorPointRow, points);
  await insertRows(db, IndicatorAnnotationRow, noted);
  await insertRows(db, PurposeChangeRow, changeRows(changesOf(row, points, noted), now, timeZone));
}

function changesOf(row: IndicatorRow, points: IndicatorPointRow[], noted: IndicatorAnnotationRow[]): DemoChange[] {
  const { id: subjectId, nameNl, nameEn } = row;
  const filled = points.map((point) => ({ month: point.month, value: point.value }));
  const change = { subjectId, before: null };
  return [
    { ...change, key: 'indicator', kind: 'indicator-described', daysAgo: 250, after: { nameNl, nameEn } },
    { ...change, key: 'points', kind: 'indicator-filled', daysAgo: 0, after: { points: filled } },
    ...noted.map(({ id, month, textNl, textEn }) => ({
      ...{ key: id, kind: 'annotation-added' as const, daysAgo: 0, subjectId: id, before: null },
      after: { month, textNl, textEn },
    })),
  ];
}

function annotations(today: string, now: Date): IndicatorAnnotationRow[] {
  const own = editorsAnnotations.map(({ monthsAgo, text }) => ({
    ...{ month: month(addMonths(today, -monthsAgo)), text, kind: null, subjectId: null },
  }));
  const noted = [...own, orderAnnotation(today), removalAnnotation(today)];
  return noted.map(({ text, ...facts }, index) => ({
    ...{ id: sampleId(`annotation ${index}`), indicatorId, ...facts, textNl: text.nl, textEn: text.en },
    ...{ authorId: personId('ilse.brouwer'), createdAt: now },
    ...{ idempotencyKey: `demo-${index}`, contentHash: '' },
  }));
}

/** The values came into their order of today together with the last version of the purpose. */
function orderAnnotation(today: string) {
  return {
    month: month(addDays(today, -versions.at(-1)!.daysAgo)),
    text: { nl: 'Oog voor de ander gaat nu voor Op tijd', en: 'See the person now goes before On time' },
    kind: 'VALUES_CHANGED',
    subjectId: orderChangeId,
  };
}

function removalAnnotation(today: string) {
  const { key, text } = annotatedBlocker;
  const { daysAgo, steps } = blockers.find((blocker) => blocker.key === key)!;
  const closed = steps.findLast(({ act }) => act === 'CLOSED')!;
  return {
    month: month(addDays(today, closed.after - daysAgo)),
    text,
    kind: 'BLOCKER_REMOVED',
    subjectId: blockerId(key),
  };
}
