import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { isSqlite } from './columns.ts';

const columns = { intended_at: 'datetime(3)', ask_at: 'datetime(3)', answer: 'varchar(8)' };
const index = new TableIndex({
  name: 'ix_reaction_intention',
  columnNames: ['person_id', 'kind', 'intended_at', 'recognition_id'],
});

/**
 * Who says "I'll do this too" finds it in a list of their own: since when, when to ask what came of it, and what they said.
 * All three are null for what was said before, and for the other reactions.
 */
export class WallIntentions1796900180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A migration that broke off is tried again: MySQL keeps the columns and the index that it had made.
    for (const [name, type] of Object.entries(columns)) {
      if (!(await runner.hasColumn('reaction', name)))
        await runner.query(`ALTER TABLE reaction ADD COLUMN ${name} ${typeOn(runner, type)} NULL`);
    }
    const known = (await runner.getTable('reaction'))!.indices.map(({ name }) => name);
    if (!known.includes(index.name)) await runner.createIndex('reaction', index);
  }

  async down(runner: QueryRunner): Promise<void> {
    const known = (await runner.getTable('reaction'))!.indices.map(({ name }) => name);
    if (known.includes(index.name)) await runner.dropIndex('reaction', index);
    for (const name of Object.keys(columns)) {
      if (await runner.hasColumn('reaction', name)) await runner.query(`ALTER TABLE reaction DROP COLUMN ${name}`);
    }
  }
}

/** Codes are compared byte by byte; SQLite does so by itself. */
function typeOn(runner: QueryRunner, type: string): string {
  const isCode = type.startsWith('varchar') && !isSqlite(runner);
  return isCode ? `${type} CHARACTER SET ascii COLLATE ascii_bin` : type;
}
