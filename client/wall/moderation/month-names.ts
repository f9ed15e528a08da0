import type { UnseenDepartmentsQuery } from '../../graphql.ts';
import type { Lang } from '../../ui/lang.tsx';

export type UnseenDepartment = UnseenDepartmentsQuery['unseenDepartments'][number];

/** The months in chronological order. */
export function inOrder({ months }: UnseenDepartment): UnseenDepartment['months'] {
  return [...months].reverse();
}

/** `2026-11` as people write it: "nov", "november" or "november 2026". */
export function monthName(month: string, lang: Lang, how: 'short' | 'long' | 'full'): string {
  const year = how === 'full' ? 'numeric' : undefined;
  const format = new Intl.DateTimeFormat(lang, { month: how === 'short' ? 'short' : 'long', year, timeZone: 'UTC' });
  return format.format(new Date(`${month}-15T12:00:00Z`)).replace('.', '');
}
