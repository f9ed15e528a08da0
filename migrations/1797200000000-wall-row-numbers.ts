import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isSqlite } from './columns.ts';

/**
 * SQLite stores a row under a number of its own, and finds it by its id only through an index. Recognitions get that number as
 * a column, so that it stays the same whatever is done with the file, and the rows that lead to them repeat it in the index
 * of their pages. MySQL stores rows under their ids.
 */
export class WallRowNumbers1797200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (!isSqlite(runner)) return;
    await rebuild(runner, 'id varchar(36) NOT NULL UNIQUE', 'number integer PRIMARY KEY AUTOINCREMENT');
    for (const table of leading) for (const statement of numbered(table)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (!isSqlite(runner)) return;
    for (const table of leading) for (const statement of unnumbered(table)) await runner.query(statement);
    await rebuild(runner, 'id varchar(36) PRIMARY KEY NOT NULL');
  }
}

interface Leading {
  name: string;
  index: string;
  of: string;
}

/** Tables whose rows lead to recognitions, each with the index of its pages. */
const leading: Leading[] = [
  { name: 'recognition_receiver', index: 'ix_receiver_wall', of: 'person_id' },
  { name: 'recognition_department', index: 'ix_department_wall', of: 'department_id' },
];

const columns = [
  ...['giver_id varchar(36) NOT NULL', 'value_id varchar(36) NOT NULL', 'behaviour_id varchar(36)'],
  ...['lang varchar(5) NOT NULL', 'situation varchar(1000) NOT NULL', 'action varchar(1000) NOT NULL'],
  ...['effect varchar(1000) NOT NULL', 'created_at datetime(3) NOT NULL', 'edited_at datetime(3)'],
  ...[
    'published_at datetime(3)',
    'first_published_at datetime(3)',
    'hidden_at datetime(3)',
    'withdrawn_at datetime(3)',
  ],
  ...['given_on varchar(10) NOT NULL', 'day_slot tinyint NOT NULL', 'idempotency_key varchar(64) NOT NULL'],
  ...['content_hash varchar(64) NOT NULL', "receivers varchar(450) NOT NULL DEFAULT ''"],
  ...["reactions varchar(40) NOT NULL DEFAULT ''", 'comment_count integer NOT NULL DEFAULT 0'],
  ...['copy_count integer NOT NULL DEFAULT 0', 'words mediumtext'],
];

/** The table anew, in the order in which its rows were stored, since SQLite changes no key of a table that is there. */
async function rebuild(runner: QueryRunner, id: string, ...more: string[]): Promise<void> {
  const names = ['id', ...columns.map((column) => column.split(' ')[0]!)].join(', ');
  const indexes: { sql: string }[] = await runner.query(
    "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'recognition' AND sql IS NOT NULL",
  );
  const statements = [
    `CREATE TABLE recognition_anew (${[id, ...columns, ...more].join(', ')})`,
    `INSERT INTO recognition_anew (${names}) SELECT ${names} FROM recognition ORDER BY rowid`,
    'DROP TABLE recognition',
    'ALTER TABLE recognition_anew RENAME TO recognition',
    ...indexes.map(({ sql }) => sql),
  ];
  for (const statement of statements) await runner.query(statement);
}

/** The trigger numbers what any program stores, an older one too. */
function numbered({ name, index, of }: Leading): string[] {
  const number = (row: string) => `(SELECT number FROM recognition WHERE id = ${row}.recognition_id)`;
  return [
    `ALTER TABLE ${name} ADD COLUMN recognition_number integer`,
    `UPDATE ${name} SET recognition_number = ${number(name)}`,
    `DROP INDEX ${index}`,
    `CREATE INDEX ${index} ON ${name} (${of}, published_at, recognition_id, recognition_number)`,
    `CREATE TRIGGER ${name}_numbered AFTER INSERT ON ${name} BEGIN
       UPDATE ${name} SET recognition_number = ${number('new')} WHERE rowid = new.rowid; END`,
  ];
}

function unnumbered({ name, index, of }: Leading): string[] {
  return [
    `DROP TRIGGER ${name}_numbered`,
    `DROP INDEX ${index}`,
    `ALTER TABLE ${name} DROP COLUMN recognition_number`,
    `CREATE INDEX ${index} ON ${name} (${of}, published_at, recognition_id)`,
  ];
}
