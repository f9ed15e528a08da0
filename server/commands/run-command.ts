import 'reflect-metadata';
import { blueprint } from '../blueprint.ts';
import { type CommandConfig, readCommandConfig } from '../config.ts';
import type { Database } from '../kernel/database.ts';
import { openDatabase } from '../kernel/open-database.ts';
import { orExit } from '../or-exit.ts';

export interface CommandParts {
  config: CommandConfig;
  db: Database;
}

/**
 * Runs a command on the configured database; a problem that the operator has to solve becomes a sentence and exit code 1.
 */
export async function runCommand(work: (parts: CommandParts) => Promise<void>): Promise<void> {
  await orExit(async () => {
    const config = readCommandConfig();
    const db = await openDatabase(config.databaseUrl, blueprint);
    try {
      await work({ config, db });
    } finally {
      await db.close();
    }
  });
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
