export type DecimalSign = ',' | '.';

/**
 * The sign that stands before decimals in a file: `1.234` is 1234 in one and 1.234 in another. Cells that can only be meant
 * one way decide, else the delimiter, since a comma between columns is written where decimals have a point. Null where
 * nothing tells, or cells contradict each other.
 */
export function decimalSignOf(cells: readonly string[], delimiter: string): DecimalSign | null {
  const signs = new Set(cells.flatMap((cell) => certainSign(bare(cell)) ?? []));
  if (signs.size > 0) return signs.size === 1 ? [...signs][0]! : null;
  if (delimiter === '\t') return null;
  return delimiter === ',' ? '.' : ',';
}

/** Groups of thousands have three digits, so what follows one sign and has fewer or more is decimals. */
function certainSign(text: string): DecimalSign | null {
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(text)) return text.includes(',') ? '.' : ',';
  const [first, last] = [/[.,]/.exec(text)?.[0], text.match(/[.,]/g)?.at(-1)];
  if (first !== last) return last as DecimalSign;
  if (!/^\d*[.,]\d+$/.test(text) || /^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return null;
  return first as DecimalSign;
}

/**
 * The figure in a cell, with or without thousands and a per cent sign; null where it is none. Without a known sign, a figure
 * that could be meant two ways is none.
 */
export function figureInCell(cell: string, sign: DecimalSign | null): number | null {
  const text = bare(cell);
  const decimal = sign ?? certainSign(text);
  if (decimal === null && /[.,]/.test(text)) return null;
  const form = decimal === '.' ? /^(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$/ : /^(\d{1,3}(\.\d{3})+|\d+)?(,\d+)?$/;
  if (text === '' || !form.test(text)) return null;
  const plain = text.replaceAll(decimal === '.' ? ',' : '.', '').replace(',', '.');
  const figure = Number(plain);
  return /^[^\d]*[-−–]/.test(cell) ? 0 - figure : figure;
}

/** Digits with their signs: without plus, minus, per cent, currency, and blanks or apostrophes between thousands. */
function bare(cell: string): string {
  return cell
    .trim()
    .replace(/^([-−–+]\s*)?([€$£]\s*)?([-−–+])?/, '')
    .replace(/\s*%$/, '')
    .replace(/(?<=\d)[ '’](?=\d{3}(\D|$))/g, '');
}
