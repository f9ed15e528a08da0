import { dictionary, useWords } from '../../ui/words.ts';
import type { SeriesWords } from './series.types.ts';

const seriesWords = dictionary<SeriesWords>({
  nl: () => import('./series.nl.ts'),
  en: () => import('./series.en.ts'),
});

export const useSeriesWords = () => useWords(seriesWords);
