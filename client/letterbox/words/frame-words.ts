import type { Lang } from '../../ui/locales.ts';
import type { FrameWords } from './words.types.ts';

const load: Record<Lang, () => Promise<{ words: FrameWords }>> = {
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
};

export async function frameWords(lang: Lang): Promise<FrameWords> {
  return (await load[lang]()).words;
}
