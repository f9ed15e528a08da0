import type { Parameter } from '../../kernel/database.ts';
import type { Statement } from '../../kernel/sql.ts';

/**
 * The stories that are erased with a person, as a SELECT of their ids: those about nobody else whose data are still here,
 * and those that the person gave and took back. People whose data were erased have no name.
 */
export function recognitionsErasedWith(personId: string): Statement {
  const sql = `SELECT r.id FROM recognition r WHERE r.giver_id = ? AND r.withdrawn_at IS NOT NULL
    UNION SELECT t.recognition_id FROM recognition_receiver t WHERE t.person_id = ? AND NOT EXISTS (
      SELECT 1 FROM recognition_receiver o JOIN person p ON p.id = o.person_id
      WHERE o.recognition_id = t.recognition_id AND o.person_id <> t.person_id AND p.name <> '')`;
  return { sql, parameters: [personId, personId] satisfies Parameter[] };
}
