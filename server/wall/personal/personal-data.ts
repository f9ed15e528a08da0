import type { Dialect } from '../../kernel/database.ts';
import { nodeId } from '../../kernel/node-id.ts';
import type { PersonalData, PersonalList } from '../../kernel/personal-data.ts';
import { jsonArrayOf } from '../../kernel/sql.ts';
import { eraseFromWall } from './erase-from-wall.ts';

const content = 'r.id, r.lang, r.situation, r.action, r.effect, v.name_nl AS valueNl, v.name_en AS valueEn';
const times = `r.created_at AS createdAt, r.edited_at AS editedAt, r.published_at AS publishedAt,
  r.hidden_at AS hiddenAt, r.withdrawn_at AS withdrawnAt`;
const receivers = (dialect: Dialect) => `(SELECT ${jsonArrayOf(dialect, 'p.name')} FROM recognition_receiver x
  JOIN person p ON p.id = x.person_id WHERE x.recognition_id = r.id) AS receivers`;

const lists: PersonalList[] = [
  {
    name: 'recognitionsGiven',
    columns: ['recognition.giver_id'],
    json: ['receivers'],
    select: (dialect) => `SELECT ${content}, ${receivers(dialect)}, ${times}, r.given_on AS givenOn
      FROM recognition r LEFT JOIN \`value\` v ON v.id = r.value_id WHERE r.giver_id = :person ORDER BY r.created_at, r.id`,
  },
  {
    name: 'recognitionsReceived',
    columns: ['recognition_receiver.person_id'],
    json: ['receivers'],
    select: (dialect) => `SELECT ${content}, g.name AS giver, ${receivers(dialect)}, t.consent, ${times}
      FROM recognition_receiver t LEFT JOIN recognition r ON r.id = t.recognition_id
      LEFT JOIN \`value\` v ON v.id = r.value_id LEFT JOIN person g ON g.id = r.giver_id
      WHERE t.person_id = :person ORDER BY t.created_at, t.recognition_id`,
  },
  {
    name: 'commentsOnThose',
    columns: [],
    select: () => `SELECT c.recognition_id AS recognition, a.name AS author, c.text, c.created_at AS createdAt
      FROM recognition_receiver t JOIN recognition_comment c ON c.recognition_id = t.recognition_id
      LEFT JOIN person a ON a.id = c.author_id
      WHERE t.person_id = :person AND c.author_id <> :person AND c.removed_at IS NULL ORDER BY c.created_at, c.id`,
  },
  {
    name: 'comments',
    columns: ['recognition_comment.author_id'],
    select: () => `SELECT id, recognition_id AS recognition, text, created_at AS createdAt, published_at AS publishedAt,
      removed_at AS removedAt FROM recognition_comment WHERE author_id = :person ORDER BY created_at, id`,
  },
  {
    name: 'reactionsAndIntentions',
    columns: ['reaction.person_id'],
    select: () => `SELECT x.recognition_id AS recognition, r.situation, x.kind, x.intended_at AS intendedAt,
      x.ask_at AS askAt, x.answer FROM reaction x LEFT JOIN recognition r ON r.id = x.recognition_id
      WHERE x.person_id = :person ORDER BY x.intended_at, x.recognition_id, x.kind`,
  },
  {
    name: 'drafts',
    columns: ['nomination_draft.person_id'],
    json: ['content'],
    select: () => `SELECT subject_id AS beganFrom, content, version, saved_at AS savedAt FROM nomination_draft
      WHERE person_id = :person ORDER BY saved_at`,
  },
  {
    name: 'reports',
    columns: ['report.reporter_id'],
    select:
      () => `SELECT recognition_id AS recognition, comment_id AS comment, reason, created_at AS createdAt, decision,
      decided_at AS decidedAt FROM report WHERE reporter_id = :person ORDER BY created_at, id`,
  },
  {
    name: 'reportsDecided',
    columns: ['report.decided_by_id'],
    select: () => `SELECT recognition_id AS recognition, comment_id AS comment, decision, decided_at AS decidedAt, note
      FROM report WHERE decided_by_id = :person ORDER BY decided_at, id`,
  },
];

export const wallPersonalData: PersonalData = {
  lists,
  unlisted: {},
  erase: eraseFromWall,
  async mentions(db, personId) {
    const rows = await db.rows<{ id: string }>(
      'SELECT recognition_id AS id FROM recognition_receiver WHERE person_id = ? ORDER BY created_at, recognition_id',
      [personId],
    );
    return rows.map(({ id }) => `#applaus/recognition/${nodeId('Recognition', id)}`);
  },
  staying: {
    'recognition.giver_id': 'stories about others, which stay with them',
    'recognition_receiver.person_id': 'stories about several people, which may still name the person in their words',
    'report.reporter_id': 'reports about what others wrote',
    'report.decided_by_id': 'decisions on reports',
  },
};
