import { batched } from '../../kernel/batched.ts';
import { nodeId } from '../../kernel/node-id.ts';
import { filledUp, placeholders } from '../../kernel/sql.ts';
import { isoTime } from '../../kernel/time.ts';
import { peopleByUuid } from '../../people/directory.ts';
import type { CultureSumRow } from '../words/culture-sum.row.ts';
import { CulturePromotion } from './culture-promotion.ts';

type StoredPromotion = Pick<CultureSumRow, 'roundId' | 'cloud' | 'nl' | 'en' | 'people'> & {
  valueId: string;
  editorId: string;
  createdAt: string;
  opensOn: string;
  closesOn: string;
};

/** The words that values came of, by the uuid of the value; one statement, however many values are asked for. */
export const promotionOfValue = batched<string, CulturePromotion | null>(async ({ db, language }, uuids) => {
  const list = filledUp(uuids);
  const rows = await db.rows<StoredPromotion>(
    `SELECT p.value_id AS valueId, p.round_id AS roundId, p.cloud, p.editor_id AS editorId, p.created_at AS createdAt,
       s.nl, s.en, s.people, r.opens_on AS opensOn, r.closes_on AS closesOn
     FROM culture_promotion p
     JOIN culture_sum s ON s.round_id = p.round_id AND s.cloud = p.cloud AND s.place = p.place
     JOIN culture_round r ON r.id = p.round_id
     WHERE p.value_id IN (${placeholders(list)})`,
    list,
  );
  const editors = await peopleByUuid(
    db,
    rows.map(({ editorId }) => editorId),
  );
  const promotionOf = ({ valueId: _, editorId, createdAt, roundId, nl, en, ...facts }: StoredPromotion) =>
    Object.assign(new CulturePromotion(), {
      ...{ ...facts, roundId: nodeId('CultureRound', roundId), word: { nl, en }[language] },
      ...{ by: editors.get(editorId) ?? null, at: isoTime(createdAt) },
    });
  const byValue = new Map(rows.map((row) => [row.valueId, promotionOf(row)]));
  return uuids.map((uuid) => byValue.get(uuid) ?? null);
});
