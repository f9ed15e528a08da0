import type { SourceFile } from './sources.mjs';

export interface Said {
  path: string;
  words: string;
}

export function textsIn(sources: SourceFile[], lang: 'nl' | 'en'): Said[];
