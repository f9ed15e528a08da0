import 'reflect-metadata';
import { blueprint } from '../blueprint.ts';
import { type CommandConfig, readCommandConfig } from '../config.ts';
import type { Database } from '../kernel/database.ts';
import { openDatabase } from '../kernel/open-database.ts';
import { refuseNewerDatabase } from '../kernel/refuse-newer-database.ts';
import { orExit } from '../or-exit.ts';

export interface CommandContext {
  config: CommandConfig;
  db: Database;
}

/**
 * Runs a command on the configured database; a problem that the operator has to solve becomes a sentence and exit code 1.
 */
export async function runCommand(work: (context: CommandContext) => Promise<void>): Promise<void> {
  // Whoever reads the first lines alone (`| head`) does not break off what is being written to the database.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  await orExit(async () => {
    const config = readCommandConfig();
    sayEmbedded(config);
    const db = await openDatabase(config.databaseUrl, blueprint);
    try {
      await refuseNewerDatabase(db);
      await work({ config, db });
    } finally {
      await db.close();
    }
  });
}

/** Whoever forgot the settings of the server would fill a database that it never reads. */
function sayEmbedded({ databaseUrl, isEmbedded }: CommandConfig): void {
  if (isEmbedded) process.stderr.write(`DATABASE_URL is not set, so this is about ${databaseUrl}.\n`);
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
