import { use } from 'react';
import { fetchedOnce } from './fetched-once.ts';
import { type Lang, useLang } from './lang.tsx';

/** The texts of one capability. `preload` fetches those of a language, once. */
export interface Dictionary<T> {
  preload: (lang: Lang) => Promise<T>;
}

type Loaders<T> = Record<Lang, () => Promise<{ words: T }>>;

export function dictionary<T>(load: Loaders<T>): Dictionary<T> {
  const fetchers = {
    nl: fetchedOnce(async () => (await load.nl()).words),
    en: fetchedOnce(async () => (await load.en()).words),
  };
  return { preload: (lang) => fetchers[lang]() };
}

/** Returns the texts in the reader's language, and suspends until they are loaded. */
export function useWords<T>({ preload }: Dictionary<T>): T {
  return use(preload(useLang()));
}
