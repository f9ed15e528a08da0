import { eraseAll, type PersonalData } from '../kernel/personal-data.ts';

/** That somebody's browser took tokens; what they were used for is nowhere. */
export const issuerPersonalData: PersonalData = {
  lists: [
    {
      name: 'tokensTaken',
      columns: ['token_issuance.person_id'],
      select: () => `SELECT epoch, place, batch_hash AS batchHash FROM token_issuance WHERE person_id = :person
        ORDER BY epoch, place`,
    },
    {
      name: 'roundTokensTaken',
      columns: ['round_issuance.person_id'],
      select: () =>
        `SELECT kind, blinded_hash AS blindedHash FROM round_issuance WHERE person_id = :person ORDER BY kind`,
    },
  ],
  unlisted: {},
  erase: (db, personId) =>
    eraseAll(db, personId, {
      'records that tokens were taken': 'DELETE FROM token_issuance WHERE person_id = :person',
      'records that the token of a round was taken': 'DELETE FROM round_issuance WHERE person_id = :person',
    }),
  staying: {},
};
