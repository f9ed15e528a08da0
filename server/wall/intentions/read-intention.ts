import type { RequestContext } from '../../kernel/context.ts';
import type { Parameter } from '../../kernel/database.ts';
import { sqlTime } from '../../kernel/time.ts';
import type { Intention } from './intention.ts';
import { type IntentionColumns, intentionColumns, intentionFactsIn, intentionsOf } from './intention-facts.ts';

/** The viewer's intention to do as in this recognition; null where there is none, or the recognition is not on the wall. */
export function readIntention(context: RequestContext, recognitionUuid: string): Promise<Intention | null> {
  return readOne(context, 'AND k.recognition_id = ?', [recognitionUuid]);
}

/** What it is time to ask the viewer about: of several the one whose time came last, which is remembered best. */
export function readAskedIntention(context: RequestContext): Promise<Intention | null> {
  return readOne(context, 'AND k.ask_at <= ? ORDER BY k.ask_at DESC, k.recognition_id DESC LIMIT 1', [
    sqlTime(context.now()),
  ]);
}

async function readOne(context: RequestContext, which: string, parameters: Parameter[]): Promise<Intention | null> {
  const rows = await context.db.rows<IntentionColumns>(
    `SELECT ${intentionColumns(context.db.dialect)}
     FROM reaction k JOIN recognition r ON r.id = k.recognition_id AND r.published_at IS NOT NULL
     WHERE k.person_id = ? AND k.kind = 'COPY' ${which}`,
    [context.viewer.personId, ...parameters],
  );
  const [intention] = await intentionsOf(context, rows.map(intentionFactsIn));
  return intention ?? null;
}
