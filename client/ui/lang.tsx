import { createContext, use } from 'react';

/** The languages the interface is complete in; a story keeps the one it was written in. */
export type Lang = 'nl' | 'en';

export const LangContext = createContext<Lang>('nl');

export function useLang(): Lang {
  return use(LangContext);
}
