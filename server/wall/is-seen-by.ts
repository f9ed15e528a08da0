import type { Writing } from '../kernel/context.ts';
import { type LockedRecognition, receiversOf } from './lock-recognition.ts';

/**
 * Whether somebody sees a recognition: everybody while it is published, otherwise its giver, and its receivers until it is
 * withdrawn. Others are told that there is none, so that nobody learns by asking.
 */
export async function isSeenBy(db: Writing, recognition: LockedRecognition, personId: string): Promise<boolean> {
  if (recognition.publishedAt !== null || recognition.giverId === personId) return true;
  return recognition.withdrawnAt === null && (await receiversOf(db, recognition.id)).includes(personId);
}
