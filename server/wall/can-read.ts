import type { Viewer } from '../kernel/viewer.ts';
import { type RecognitionFacts, receiversIn } from './recognition-facts.ts';

type ReadFacts = Pick<RecognitionFacts, 'giverId' | 'receivers' | 'publishedAt' | 'hiddenAt' | 'withdrawnAt'>;

/** Published ones for all, others for their giver and, until they are withdrawn, their receivers; hidden ones for editors. */
export function canRead(viewer: Viewer, row: ReadFacts): boolean {
  if (row.publishedAt !== null || row.giverId === viewer.personId) return true;
  if (row.withdrawnAt !== null) return false;
  if (receiversIn(row.receivers).includes(viewer.personId)) return true;
  return row.hiddenAt !== null && viewer.roles.has('editor');
}
