import type { Lang } from '../../ui/lang.tsx';

/** The sentences of one text out of those of all fields: for the whole, and for each language. */
export function errorsAt(path: string, errors: Record<string, string>): Partial<Record<Lang | 'both', string>> {
  const [both, nl, en] = [errors[path], errors[`${path}.nl`], errors[`${path}.en`]];
  return { ...(both && { both }), ...(nl && { nl }), ...(en && { en }) };
}
