import type { RequestContext } from '../../kernel/context.ts';
import type { Database } from '../../kernel/database.ts';
import { type Language } from '../../kernel/language.ts';
import { nodeId } from '../../kernel/node-id.ts';
import { type Connection, checkFirst, pageOf, placeOf } from '../../kernel/paging.ts';
import { isoTime } from '../../kernel/time.ts';
import { peopleByUuid } from '../../people/directory.ts';
import type { ChangeFacts } from './change-facts.ts';
import type { PurposeChangeKind } from './change-payloads.ts';
import { PurposeChange } from './purpose-change.ts';
import { sentences as english } from './sentences.en.ts';
import { sentences as dutch } from './sentences.nl.ts';

interface StoredChange {
  id: string;
  kind: PurposeChangeKind;
  authorId: string | null;
  createdAt: string;
  beforeJson: string;
  afterJson: string;
}

const columns = `id, kind, author_id AS authorId, created_at AS createdAt, before_json AS beforeJson,
  after_json AS afterJson`;

/** Every change of the page, the newest first. */
export async function readChanges(
  { db, language }: RequestContext,
  first: number | null | undefined,
  after: string | null | undefined,
): Promise<Connection<PurposeChange>> {
  const limit = checkFirst(first, language);
  const place = placeOf(after, language);
  // The ids are in the order of time.
  const rows = await db.rows<StoredChange>(
    `SELECT ${columns} FROM purpose_change${place ? ' WHERE id < ?' : ''} ORDER BY id DESC LIMIT ${limit + 1}`,
    place ? [place.id] : [],
  );
  const changes = await toGraphql(db, language, rows);
  return pageOf(
    rows,
    { first: limit, after: place },
    ({ createdAt, id }) => ({ at: createdAt, id }),
    (_, index) => changes[index]!,
  );
}

/** One change, for editors. */
export async function changeByUuid(
  { db, language, viewer }: RequestContext,
  uuid: string,
): Promise<PurposeChange | null> {
  if (!viewer.roles.has('editor')) return null;
  const rows = await db.rows<StoredChange>(`SELECT ${columns} FROM purpose_change WHERE id = ?`, [uuid]);
  return (await toGraphql(db, language, rows))[0] ?? null;
}

async function toGraphql(db: Database, language: Language, rows: StoredChange[]): Promise<PurposeChange[]> {
  const authors = await peopleByUuid(
    db,
    rows.flatMap(({ authorId }) => authorId ?? []),
  );
  return rows.map((row) => {
    const author = authors.get(row.authorId ?? '') ?? null;
    return Object.assign(new PurposeChange(), {
      id: nodeId('PurposeChange', row.id),
      at: isoTime(row.createdAt),
      author,
      sentence: sentenceOf(row, author?.name, language),
    });
  });
}

function sentenceOf(
  { kind, authorId, beforeJson, afterJson }: StoredChange,
  name: string | undefined,
  language: Language,
) {
  const sentences = { nl: dutch, en: english }[language];
  const who = name || (authorId === null ? sentences.file : sentences.somebody);
  const say = sentences[kind] as (who: string, facts: ChangeFacts<PurposeChangeKind>) => string;
  return say(who, { before: JSON.parse(beforeJson), after: JSON.parse(afterJson) });
}
