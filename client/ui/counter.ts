import { type Lang, locales } from './locales.ts';

type Forms = { one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** `counter('nl')(2, { one: '# verhaal', other: '# verhalen' })` is "2 verhalen": `#` is the number as people write it. */
export function counter(lang: Lang): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locales[lang]);
  const numbers = new Intl.NumberFormat(locales[lang]);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
