import type { Person } from '../people/person.ts';
import type { RecognitionRow } from './recognition.row.ts';

/** How many recognitions a person can give on one day. */
export const dailyLimit = 3;

/** A recognition that is about to be stored. */
export interface Nomination {
  row: Omit<RecognitionRow, 'daySlot' | 'publishedAt' | 'firstPublishedAt'>;
  receivers: Person[];
}
