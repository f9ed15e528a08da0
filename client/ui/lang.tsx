import { createContext, use } from 'react';
import type { Lang } from './locales.ts';

export { type Lang, locales } from './locales.ts';

export const LangContext = createContext<Lang>('nl');

export function useLang(): Lang {
  return use(LangContext);
}
