import { batched } from '../../kernel/batched.ts';
import type { RequestContext } from '../../kernel/context.ts';
import type { Parameter } from '../../kernel/database.ts';
import { type Connection, checkFirst, pageOf, placeOf } from '../../kernel/paging.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import type { Dilemma } from './dilemma.ts';
import { type DilemmaFacts, dilemmaColumns } from './dilemma-facts.ts';
import { dilemmasFrom } from './dilemmas-from.ts';

/** A page of what has opened, the newest first: the same for everybody. No two are open on one day, so a day is a place. */
export async function readDilemmas(
  context: RequestContext,
  first: number | null,
  after: string | null,
): Promise<Connection<Dilemma>> {
  const limit = checkFirst(first, context.language);
  const place = placeOf(after, context.language);
  const rows = await readRows(
    context,
    `d.opened = 1 AND d.withdrawn = 0${place ? ' AND d.opens_on < ?' : ''} ORDER BY d.opens_on DESC LIMIT ${limit + 1}`,
    place ? [place.at.slice(0, 'YYYY-MM-DD'.length)] : [],
  );
  const dilemmas = await dilemmasFrom(context, rows.slice(0, limit));
  return pageOf(
    rows,
    { first: limit, after: place },
    ({ opensOn, id }) => ({ at: `${opensOn} 00:00:00.000`, id }),
    (_, index) => dilemmas[index]!,
  );
}

export function readRows(
  { db }: Pick<RequestContext, 'db'>,
  condition: string,
  parameters: Parameter[],
): Promise<DilemmaFacts[]> {
  return db.rows<DilemmaFacts>(`SELECT ${dilemmaColumns} FROM dilemma d WHERE ${condition}`, parameters);
}

/** One by its uuid, for many of one request together; what has not opened is for editors. */
export const dilemmaByUuid = batched<string, Dilemma | null>(async (context, uuids) => {
  const list = filledUp(uuids);
  const opened = context.viewer.roles.has('editor') ? '' : ' AND d.opened = 1';
  const rows = await readRows(context, `d.id IN (${placeholders(list)}) AND d.withdrawn = 0${opened}`, list);
  const dilemmas = await dilemmasFrom(context, rows);
  return uuids.map((uuid) => dilemmas.find((dilemma) => dilemma.uuid === uuid) ?? null);
});

/** One anew: what a verb has just changed. */
export async function changedDilemma(context: RequestContext, uuid: string): Promise<Dilemma> {
  const rows = await readRows(context, 'd.id = ?', [uuid]);
  return (await dilemmasFrom(context, rows))[0]!;
}
