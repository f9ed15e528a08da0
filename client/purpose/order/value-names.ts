import type { ValuesWholeFragment } from '../../graphql.ts';
import { type Lang, useLang } from '../../ui/lang.tsx';

export interface NamedValue {
  name: string;
  /** The language of the name, another than the reader's where a translation is missing. */
  lang: Lang;
}

/** The names of values by their ids, in the reader's language where it is there. */
export function useValueNames({ values, retiredValues }: ValuesWholeFragment): (id: string) => NamedValue {
  const reader = useLang();
  const all = [...values, ...retiredValues];
  return (id) => {
    const name = all.find(({ valueId }) => valueId === id)?.name;
    const lang = name?.[reader] ? reader : reader === 'nl' ? 'en' : 'nl';
    return { name: name?.[lang] ?? '', lang };
  };
}
