import { randomUUID } from 'node:crypto';
import { lineOf } from '../world/people.mjs';
import { dice, recognitionUuid, size, sqlTime, uuidOf } from '../world/size.mjs';
import { texts, words, writers } from './writers.mjs';

const roll = dice(77);
const now = () => sqlTime(Date.now());
const person = (index) => uuidOf('person', index);
/** The texts again, as they are searched. */
const searched = Object.values(texts).join(' ').toLowerCase();
const list = (length) => `(${Array(length).fill('?').join(', ')})`;
const insert = (table, columns, rows) => [
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map(() => list(columns.length)).join(', ')}`,
  rows.flat(),
];

/** The statements between BEGIN and COMMIT, each with its parameters: the rows that ours writes, and nothing that decides about them. */
export const bareStatements = {
  nomination() {
    const [id, at, giver] = [randomUUID(), now(), person(roll(writers))];
    const honoured = [1, 2].map((place) => writers + place + 2 * roll(8_000));
    const receivers = honoured.map(person);
    const departments = [...new Set(honoured.flatMap(lineOf))].map((index) => uuidOf('department', index));
    return [
      insert('recognition', recognitionColumns, [
        [
          ...[id, giver, uuidOf('value', roll(size.values)), 'en', texts.situation, texts.action, texts.effect],
          ...[at, at, at, `x${id.slice(0, 8)}`, id.charCodeAt(9), id, ''.padStart(64, '0'), searched],
          receivers.map((uuid) => `${uuid}GIVEN`).join(','),
        ],
      ]),
      insert(
        'recognition_receiver',
        receiverColumns,
        receivers.map((uuid, position) => [id, uuid, position, 'GIVEN', at, at]),
      ),
      insert(
        'recognition_department',
        ['recognition_id', 'department_id', 'published_at'],
        departments.map((uuid) => [id, uuid, at]),
      ),
      notices(
        receivers.map((uuid) => [uuid, 'RECOGNISED']),
        id,
        giver,
        at,
      ),
    ];
  },
  comment() {
    const [id, at, author, recognition] = [
      randomUUID(),
      now(),
      person(roll(writers)),
      recognitionUuid(roll(size.recognitions - 100)),
    ];
    return [
      insert('recognition_comment', commentColumns, [
        [id, recognition, author, words, at, at, id, ''.padStart(64, '0')],
      ]),
      notices(
        [1, 2].map((place) => [person(writers + place + 2 * roll(8_000)), 'COMMENTED']),
        randomUUID(),
        author,
        at,
      ),
      ['UPDATE recognition SET comment_count = comment_count + 1 WHERE id = ?', [recognition]],
    ];
  },
};

const recognitionColumns = [
  ...['id', 'giver_id', 'value_id', 'lang', 'situation', 'action', 'effect', 'created_at', 'published_at'],
  ...['first_published_at', 'given_on', 'day_slot', 'idempotency_key', 'content_hash', 'words', 'receivers'],
];
const receiverColumns = ['recognition_id', 'person_id', 'position', 'consent', 'created_at', 'published_at'];
const commentColumns = [
  ...['id', 'recognition_id', 'author_id', 'text', 'created_at', 'published_at', 'idempotency_key', 'content_hash'],
];

function notices(called, subject, actor, at) {
  const columns = ['id', 'person_id', 'kind', 'subject_id', 'actor_id', 'created_at', 'waiting'];
  return insert(
    'notice',
    columns,
    called.map(([uuid, kind]) => [randomUUID(), uuid, kind, subject, actor, at, 1]),
  );
}
