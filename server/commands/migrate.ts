import 'reflect-metadata';
import type { Database } from '../kernel/database.ts';
import { migrate } from '../kernel/migrate.ts';
import { undoesBrokenMigrations } from '../kernel/sql.ts';
import { runCommand, say } from './run-command.ts';

const recovery = `
MySQL keeps every change of a table that was made before this. Each step of a migration passes over what is there
already: mend the cause and run \`npm run migrate\` again.
`;

await runCommand(async ({ db }) => {
  const done = await migrated(db);
  if (done.length === 0) return say('The database is at the newest migration already.');
  say(`The database is at the newest migration. Run just now:`);
  for (const name of done) say(`  ${name}`);
});

/** SQLite rolls a broken migration back; on MySQL the operator has to know how far it came. */
async function migrated(db: Database): Promise<string[]> {
  try {
    return await migrate(db);
  } catch (error) {
    if (!undoesBrokenMigrations(db.dialect)) process.stderr.write(recovery);
    throw error;
  }
}
