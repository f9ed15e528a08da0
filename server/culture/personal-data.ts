import type { PersonalData } from '../kernel/personal-data.ts';

/** What an editor did with rounds of words. What people answered has nobody's name. */
export const culturePersonalData: PersonalData = {
  lists: [
    {
      name: 'roundsOfWordsPlanned',
      columns: ['culture_round.editor_id'],
      select: () => `SELECT id, opens_on AS opensOn, closes_on AS closesOn FROM culture_round
        WHERE editor_id = :person ORDER BY opens_on`,
    },
    {
      name: 'wordsPaired',
      columns: ['culture_pair.editor_id'],
      select: () => `SELECT round_id AS round, one, other FROM culture_pair WHERE editor_id = :person ORDER BY id`,
    },
    {
      name: 'wordsMerged',
      columns: ['culture_merge.editor_id'],
      select: () => `SELECT round_id AS round, cloud, place, into_place AS intoPlace, created_at AS createdAt
        FROM culture_merge WHERE editor_id = :person ORDER BY created_at`,
    },
    {
      name: 'wordsMadeAValue',
      columns: ['culture_promotion.editor_id'],
      select: () => `SELECT value_id AS value, round_id AS round, cloud, place, created_at AS createdAt
        FROM culture_promotion WHERE editor_id = :person ORDER BY created_at`,
    },
  ],
  unlisted: {},
  erase: async () => [],
  staying: {
    'culture_round.editor_id': 'rounds of words',
    'culture_pair.editor_id': 'pairs of words, until they are counted',
    'culture_merge.editor_id': 'merged words',
    'culture_promotion.editor_id': 'values that came of a word',
  },
};
