import type { PersonalData } from '../kernel/personal-data.ts';

/** What an editor wrote on the page about what the organisation is for; it belongs to the page. */
export const purposePersonalData: PersonalData = {
  lists: [
    {
      name: 'changesOfThePage',
      columns: ['purpose_change.author_id'],
      json: ['before', 'after'],
      select: () => `SELECT kind, created_at AS createdAt, before_json AS \`before\`, after_json AS \`after\`
        FROM purpose_change WHERE author_id = :person ORDER BY id`,
    },
    {
      name: 'versionsOfThePurpose',
      columns: ['purpose_version.author_id'],
      select: () => `SELECT id, number, statement_nl AS statementNl, statement_en AS statementEn,
        explanation_nl AS explanationNl, explanation_en AS explanationEn, participants_nl AS participantsNl,
        participants_en AS participantsEn, reason_nl AS reasonNl, reason_en AS reasonEn, created_at AS createdAt
        FROM purpose_version WHERE author_id = :person ORDER BY number`,
    },
    {
      name: 'notesBesideTheFigure',
      columns: ['indicator_annotation.author_id'],
      select: () => `SELECT month, text_nl AS textNl, text_en AS textEn, created_at AS createdAt
        FROM indicator_annotation WHERE author_id = :person ORDER BY created_at`,
    },
    {
      name: 'valuesAdded',
      columns: ['value.author_id'],
      select: () => `SELECT id, name_nl AS nameNl, name_en AS nameEn, meaning_nl AS meaningNl,
        meaning_en AS meaningEn FROM \`value\` WHERE author_id = :person
        ORDER BY position`,
    },
  ],
  unlisted: {},
  erase: async () => [],
  staying: {
    'purpose_change.author_id': 'entries in the log of the page "What we are for"',
    'purpose_version.author_id': 'versions of the purpose',
    'indicator_annotation.author_id': 'notes beside the customer figure',
    'value.author_id': 'values',
  },
};
