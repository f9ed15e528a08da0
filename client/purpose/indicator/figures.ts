import { type Lang, locales } from '../../ui/lang.tsx';

/** A figure as people write it. */
export function figureText(value: number, lang: Lang): string {
  return new Intl.NumberFormat(locales[lang], { maximumFractionDigits: 3 }).format(value);
}

/** `8,1 van 10`, `81%`. */
export function figureWithUnit(value: number, unit: string | null | undefined, lang: Lang): string {
  const text = figureText(value, lang);
  if (!unit) return text;
  return unit.startsWith('%') ? text + unit : `${text} ${unit}`;
}

/** A figure as it is typed in either language: a comma or a point before the decimals. Null where it is none. */
export function typedFigure(text: string): number | null {
  const plain = text.trim().replace(/^[−–]/, '-').replace(/\s*%$/, '').replace(',', '.');
  return /^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(plain) && Math.abs(Number(plain)) <= 1e12 ? Number(plain) : null;
}

/** A figure in a field, where nothing groups its digits. */
export function fieldText(value: number | null | undefined, lang: Lang): string {
  if (value === null || value === undefined) return '';
  return lang === 'nl' ? String(value).replace('.', ',') : String(value);
}
