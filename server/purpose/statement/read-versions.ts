import type { Database } from '../../kernel/database.ts';
import type { Language } from '../../kernel/language.ts';
import { nodeId } from '../../kernel/node-id.ts';
import { isoTime } from '../../kernel/time.ts';
import { availableLanguage, inLanguage, type Translated } from '../../kernel/translations.ts';
import { peopleByUuid } from '../../people/directory.ts';
import type { Person } from '../../people/person.ts';
import { PurposeVersion } from './purpose-version.ts';

export interface VersionFacts {
  id: string;
  number: number;
  statementNl: string | null;
  statementEn: string | null;
  explanationNl: string | null;
  explanationEn: string | null;
  participantsNl: string | null;
  participantsEn: string | null;
  reasonNl: string | null;
  reasonEn: string | null;
  colleagueCount: number | null;
  customerCount: number | null;
  authorId: string | null;
  createdAt: string;
}

const columns = `id, number, statement_nl AS statementNl, statement_en AS statementEn, explanation_nl AS explanationNl,
  explanation_en AS explanationEn, participants_nl AS participantsNl, participants_en AS participantsEn, reason_nl AS reasonNl,
  reason_en AS reasonEn, colleague_count AS colleagueCount, customer_count AS customerCount, author_id AS authorId,
  created_at AS createdAt`;

/** Every version as it is stored, the newest first. */
export function storedVersions(db: Pick<Database, 'rows'>): Promise<VersionFacts[]> {
  return db.rows<VersionFacts>(`SELECT ${columns} FROM purpose_version ORDER BY number DESC`);
}

/** The same with their authors, in this language where it is there. */
export async function toVersions(db: Database, rows: VersionFacts[], language: Language): Promise<PurposeVersion[]> {
  const authors = await peopleByUuid(
    db,
    rows.flatMap(({ authorId }) => authorId ?? []),
  );
  return rows.map((row) => toGraphql(row, authors, language));
}

/** The version with the highest number as it is stored; null while there is none. */
export async function newestVersion(db: Pick<Database, 'rows'>): Promise<VersionFacts | null> {
  const [row] = await db.rows<VersionFacts>(`SELECT ${columns} FROM purpose_version ORDER BY number DESC LIMIT 1`);
  return row ?? null;
}

export async function versionByUuid(db: Database, language: Language, uuid: string): Promise<PurposeVersion | null> {
  const rows = (await storedVersions(db)).filter(({ id }) => id === uuid);
  return (await toVersions(db, rows, language))[0] ?? null;
}

/** What a version says, in this language where it is there; nulls where there is no version. */
export function statementOf(
  row: VersionFacts | undefined,
  language: Language,
): { statement: string | null; lang: Language | null } {
  if (!row) return { statement: null, lang: null };
  const statement = { nl: row.statementNl, en: row.statementEn };
  return { statement: inLanguage(statement, language) ?? '', lang: availableLanguage(statement, language) };
}

function toGraphql(row: VersionFacts, authors: ReadonlyMap<string, Person>, language: Language): PurposeVersion {
  const read = (text: Translated) => inLanguage(text, language);
  return Object.assign(new PurposeVersion(), {
    ...statementOf(row, language),
    id: nodeId('PurposeVersion', row.id),
    uuid: row.id,
    number: row.number,
    at: isoTime(row.createdAt),
    author: authors.get(row.authorId ?? '') ?? null,
    explanation: read({ nl: row.explanationNl, en: row.explanationEn }),
    participants: read({ nl: row.participantsNl, en: row.participantsEn }),
    reason: read({ nl: row.reasonNl, en: row.reasonEn }),
    colleagueCount: row.colleagueCount,
    customerCount: row.customerCount,
  });
}
