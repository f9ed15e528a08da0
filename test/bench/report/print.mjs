import { isMet } from '../measure/interval.mjs';

/** A table of rows as it stands in the documentation: Markdown. A row without a base is one that others are compared with. */
export function printTable({ title, rows }) {
  console.log(`\n### ${title}\n`);
  console.log(
    `| one request, against the bare row above | CPU | 95 % | … with the database's | requests/s | CPU, µs | database, µs | a second | ms | kB |
|---|---|---|---|---|---|---|---|---|---|`,
  );
  for (const [name, row] of rows) console.log(lineOf(name, row));
}

function lineOf(name, row) {
  const { base, cpu, withDatabase, perSecond, microseconds, databaseMicroseconds, rate, milliseconds, kilobytes } = row;
  const ratios = [cpu.median.toFixed(2), rangeOf(cpu), withDatabase.median.toFixed(2), perSecond.median.toFixed(2)];
  const figures = [microseconds, databaseMicroseconds, rate].map((figure) => figure.toFixed(0));
  const more = [milliseconds, kilobytes].map((figure) => figure.toFixed(1));
  return `| ${[name, ...(base ? ratios : ['1', '', '1', '1']), ...figures, ...more].join(' | ')} |`;
}

function rangeOf({ low, high }) {
  return `${low.toFixed(2)} - ${high.toFixed(2)}`;
}

/** What was promised against what came out; what has no promise is shown all the same.. */
export function printTargets(targets) {
  if (targets.length === 0) return;
  console.log('\n| target | promised | measured | 95 % | |\n|---|---|---|---|---|');
  for (const target of targets) console.log(targetLine(target));
}

function targetLine(target) {
  const { name, promised, figure, atLeast = false, unit = '' } = target;
  const shown = unit === '' ? (figure.median ?? figure).toFixed(2) : `${(figure.median ?? figure).toFixed(1)}${unit}`;
  const range = figure.median === undefined ? '' : rangeOf(figure);
  if (promised === undefined) return `| ${name} | | ${shown} | ${range} | |`;
  const bound = `${atLeast ? 'at least' : 'at most'} ${promised}${unit}`;
  return `| ${name} | ${bound} | ${shown} | ${range} | ${isMet(target) ? 'met' : 'MISSED'} |`;
}
