const names = new Map(
  Object.entries({
    ...{
      januari: 1,
      februari: 2,
      maart: 3,
      april: 4,
      mei: 5,
      juni: 6,
      juli: 7,
      augustus: 8,
      september: 9,
      oktober: 10,
    },
    ...{ november: 11, december: 12, jan: 1, feb: 2, mrt: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10 },
    ...{ nov: 11, dec: 12 },
    ...{ january: 1, february: 2, march: 3, may: 5, june: 6, july: 7, august: 8, october: 10, mar: 3, oct: 10 },
  }),
);

/** How people and sheets write a month; the day is passed over, since a figure is of its month. */
const forms: [RegExp, (groups: string[]) => string | null][] = [
  // 2026-11, 2026/11/1, 2026-11-01 00:00
  [/^(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2}(?:[t ][\d:.]+z?)?)?$/, ([year, month]) => monthOf(year, month)],
  [/^(\d{4})(\d{2})$/, ([year, month]) => monthOf(year, month)],
  [/^(\d{1,2})[-/.](\d{4})$/, ([month, year]) => monthOf(year, month)],
  [/^\d{1,2}([-.])(\d{1,2})\1(\d{4})(?: [\d:.]+)?$/, ([, month, year]) => monthOf(year, month)],
  // Between slashes Americans write the month first: only the first day of a month is certain.
  [/^0?1\/(\d{1,2})\/(\d{4})(?: [\d:.]+)?$/, ([month, year]) => monthOf(year, month)],
  // nov-26 is what Excel makes of November 2026.
  [/^(?:\d{1,2}[- ])?(\p{L}+)\.?[-/ ’']{0,2}(\d{4}|\d{2})$/u, ([name, year]) => monthOf(year, named(name))],
  [/^(\d{4})[- ](\p{L}+)\.?$/u, ([year, name]) => monthOf(year, named(name))],
];

/** The month that a cell names, as `YYYY-MM`; null where it names none. */
export function monthInCell(cell: string): string | null {
  const text = cell.trim().toLowerCase().replace(/ +/g, ' ');
  for (const [form, month] of forms) {
    const found = form.exec(text);
    if (found) return month(found.slice(1));
  }
  return null;
}

function named(name = ''): string {
  return String(names.get(name) ?? '');
}

/** Two digits are of the years 1970 to 2069. */
function monthOf(year = '', month = ''): string | null {
  const number = Number(month);
  if (number < 1 || number > 12) return null;
  const century = Number(year) < 70 ? '20' : '19';
  return `${year.length === 2 ? century + year : year}-${String(number).padStart(2, '0')}`;
}
