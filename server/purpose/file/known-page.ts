import type { Writing } from '../../kernel/context.ts';
import { newestVersion, type VersionFacts } from '../statement/read-versions.ts';
import { lockValues } from '../values/change-order.ts';
import type { ValuesFacts } from '../values/value-facts.ts';
import type { FileKeyRow } from './file-key.row.ts';

/** The page as it is stored, and what files called its things. */
export interface KnownPage extends ValuesFacts {
  version: VersionFacts | null;
  /** Key by the uuid of the value, or of the first wording of the behaviour. */
  keys: ReadonlyMap<string, string>;
}

/** Reads and locks the values first, so that nobody changes the page until the end of the transaction. */
export async function lockPage(db: Writing): Promise<KnownPage> {
  const facts = await lockValues(db);
  return { ...facts, version: await newestVersion(db), keys: await readKeys(db) };
}

export async function readKeys(db: Pick<Writing, 'rows'>): Promise<Map<string, string>> {
  const rows = await db.rows<FileKeyRow>('SELECT subject_id AS subjectId, file_key AS fileKey FROM purpose_file_key');
  return new Map(rows.map(({ subjectId, fileKey }) => [subjectId, fileKey]));
}
