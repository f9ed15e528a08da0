import type { Translated } from '../../kernel/translations.ts';
import { type OverwrittenEdit, quoted } from '../../purpose/file/newer-edits.ts';
import type { MissingCollision } from '../../purpose/file/plan-collisions.ts';
import type { PurposeReport } from '../../purpose/file/purpose-report.ts';
import { nameOf, textOf, type ValueFacts } from '../../purpose/values/value-facts.ts';

interface Options {
  dryRun: boolean;
  overwrite: boolean;
}

/** What an import did or would do, line by line. */
export function linesOf(report: PurposeReport, timeZone: string, { dryRun, overwrite }: Options): string[] {
  const { version, values, behaviours, collisions, overwritten } = report;
  const named = (what: string, rows: ValueFacts[]) => rows.map((row) => `${what}: ${plain(nameOf(row))}`);
  return [
    ...(version === null ? [] : [`Purpose: version ${version}`]),
    ...named('Value added', values.added),
    ...named('Value brought back', values.restored),
    ...named('Value changed', values.changed),
    ...named('Value not in the file, kept after the others', values.unlisted),
    ...behaviours.reworded.map((row) => `Behaviour reworded: ${plain(textOf(row))}`),
    ...behaviours.unlisted.map((row) => `Behaviour not in the file, kept: ${plain(textOf(row))}`),
    ...collisions.written.map(({ upper, lower }) => `Clash described: ${pairOf(nameOf(upper), nameOf(lower))}`),
    `Values: ${counts(values)}.`,
    `Behaviours: ${counts(behaviours)}.`,
    ...missingLines(collisions.missing),
    ...overwrittenLines(overwritten, timeZone, overwrite),
    ...(dryRun ? ['Nothing was changed: this was a dry run.'] : []),
  ];
}

/** Who changed what and when, with the line of the file that says something else. */
export function editLines(edits: OverwrittenEdit[], timeZone: string): string[] {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone });
  return edits.map(
    ({ line, what, verb, who, time }) => `  line ${line}: ${who} ${verb} ${what} on ${format.format(time)}`,
  );
}

function overwrittenLines(edits: OverwrittenEdit[], timeZone: string, overwrite: boolean): string[] {
  if (edits.length === 0) return [];
  const head = overwrite
    ? 'Of what editors changed in the page, this is undone:'
    : 'Without --overwrite this would be refused, because editors changed it in the page since the last import:';
  return [head, ...editLines(edits, timeZone)];
}

/** Every pair without an example, with the lines to add to the file. */
function missingLines(missing: MissingCollision[]): string[] {
  if (missing.length === 0) return [];
  return [
    'No example yet of what to do when these clash. Write one in the page, or below the upper value in the file:',
    ...missing.flatMap(({ upper, lower, key }) => [
      `  # ${pairOf(upper, lower)}`,
      ...(key === null ? [] : [`  - key: ${key}`]),
      `    collision: { nl: "…", en: "…" }`,
    ]),
  ];
}

function pairOf(upper: Translated, lower: Translated): string {
  return `${quoted(upper)} goes before ${quoted(lower)}`;
}

function plain({ nl, en }: Translated): string {
  return en ?? nl ?? '';
}

function counts({ added, changed, unchanged, unlisted, ...more }: PurposeReport['values' | 'behaviours']): string {
  const reworded = 'reworded' in more ? more.reworded.length : 0;
  const restored = 'restored' in more ? more.restored.length : 0;
  const counts = [
    `${added.length} added`,
    ...(restored > 0 ? [`${restored} brought back`] : []),
    ...(reworded > 0 ? [`${reworded} reworded`] : []),
    ...[`${changed.length} changed`, `${unchanged} unchanged`, `${unlisted.length} kept`],
  ];
  return counts.join(', ');
}
