import type { Database } from '../../kernel/database.ts';
import { isoTime } from '../../kernel/time.ts';
import type { Translated } from '../../kernel/translations.ts';
import { Translations } from '../../kernel/translations.ts';
import { personByUuid } from '../../people/directory.ts';
import { PurposeTexts } from './purpose-texts.ts';
import { newestVersion } from './read-versions.ts';

/** The newest version in both languages; empty texts with the number 0 while there is none. */
export async function readTexts(db: Database): Promise<PurposeTexts> {
  const row = await newestVersion(db);
  const both = (nl?: string | null, en?: string | null): Translated =>
    Object.assign(new Translations(), { nl: nl ?? null, en: en ?? null });
  return Object.assign(new PurposeTexts(), {
    number: row?.number ?? 0,
    at: row && isoTime(row.createdAt),
    author: row?.authorId ? await personByUuid(db, row.authorId) : null,
    statement: both(row?.statementNl, row?.statementEn),
    explanation: both(row?.explanationNl, row?.explanationEn),
    participants: both(row?.participantsNl, row?.participantsEn),
    reason: both(row?.reasonNl, row?.reasonEn),
    colleagueCount: row?.colleagueCount ?? null,
    customerCount: row?.customerCount ?? null,
  });
}
