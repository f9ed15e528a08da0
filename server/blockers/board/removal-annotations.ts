import type { AnnotationManifest } from '../../kernel/annotations.ts';
import type { RequestContext } from '../../kernel/context.ts';
import { placeholders } from '../../kernel/sql.ts';

declare module '../../kernel/annotations.ts' {
  interface AnnotationKinds {
    BLOCKER_REMOVED: true;
  }
}

/** What all staff read on the board as removed; one that is reopened or hidden is no longer among these. */
const removed = "listed = 1 AND hidden_reason IS NULL AND state IN ('CLOSED', 'CONFIRMED')";

/** Blockers that are gone: their title and the day on which management said so, as the board shows them, and no more. */
export const removalAnnotations: AnnotationManifest<RequestContext> = {
  title: { nl: 'Een blokkade weg', en: 'A blocker removed' },
  async offer({ db }, { from, until }, limit) {
    const rows = await db.rows<{ id: string; title: string; closedOn: string }>(
      `SELECT id, title, closed_on AS closedOn FROM blocker WHERE closed_on >= ? AND closed_on <= ? AND ${removed}
       ORDER BY closed_on DESC, id LIMIT ${limit}`,
      [from, until],
    );
    return rows.map(({ id, title, closedOn }) => ({
      subjectId: id,
      day: closedOn,
      text: { nl: `Blokkade weg: ${title}`, en: `Blocker removed: ${title}` },
    }));
  },
  async readable({ db }, subjectIds) {
    const sql = `SELECT id FROM blocker WHERE id IN (${placeholders(subjectIds)}) AND ${removed}`;
    return new Set((await db.rows<{ id: string }>(sql, [...subjectIds])).map(({ id }) => id));
  },
};
