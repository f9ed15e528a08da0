/** The table of one database, as it stands in the documentation: Markdown. */
export function printTable({ name, pages, rows }) {
  const lines = [...pages, ...rows].map(([row, figures]) => lineOf(row, figures));
  console.log(`\n### ${name}\n`);
  console.log(`| one request, against bare = 1.00 | CPU | lowest to highest | requests/s | CPU, µs | requests/s | ms | kB |
|---|---|---|---|---|---|---|---|`);
  console.log(lines.join('\n'));
}

function lineOf(name, { cpu, perSecond, microseconds, rate, milliseconds, kilobytes }) {
  const cells = [
    name.replace('  ', '… '),
    cpu.median.toFixed(2),
    `${cpu.least.toFixed(2)} - ${cpu.most.toFixed(2)}`,
    perSecond.median.toFixed(2),
    microseconds.toFixed(0),
    rate.toFixed(0),
    milliseconds.toFixed(1),
    kilobytes.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}
