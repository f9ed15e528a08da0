import 'reflect-metadata';
import { blueprint } from '../blueprint.ts';
import { capabilities } from '../capabilities.ts';
import { type Config, readConfig } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { openDatabase } from '../kernel/open-database.ts';
import { checkContent } from './doctor/check-content.ts';
import { checkDatabase } from './doctor/check-database.ts';
import { checkMachine } from './doctor/check-machine.ts';
import { checkNeighbours } from './doctor/check-neighbours.ts';
import { codeOf, type Diagnosis, failed } from './doctor/diagnosis.ts';
import { say } from './run-command.ts';

/**
 * Looks at an installation with the settings of its server, a line for each thing, and changes nothing. `--json` gives the same
 * as a file for whoever helps: it holds no password, no name and no text of anybody. Exit code 1 where something has failed.
 */
const findings = await lookAt();
if (process.argv.includes('--json')) say(JSON.stringify({ at: new Date(), findings }, null, 2));
else for (const finding of findings) say(lineOf(finding));
process.exitCode = findings.some(({ state }) => state === 'failed') ? 1 : 0;

async function lookAt(): Promise<Diagnosis[]> {
  try {
    const config = readConfig(capabilities);
    return [...checkMachine(config), ...(await lookInside(config)), ...(await checkNeighbours(config))];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((problem) => failed('settings', problem));
  }
}

async function lookInside(config: Config): Promise<Diagnosis[]> {
  const now = new Date();
  try {
    const db = await openDatabase(config.databaseUrl, blueprint, config.deadlines);
    try {
      const tables = await checkDatabase(db, now);
      const isUsable = tables.every(({ state }) => state !== 'failed');
      return [...tables, ...(isUsable ? await checkContent(config, db, now) : [])];
    } finally {
      await db.close();
    }
  } catch (error) {
    const cause = codeOf((error as Error).cause ?? error);
    return [failed('database', `it cannot be opened (${cause})`, 'See DATABASE_URL, and whether the database runs.')];
  }
}

function lineOf({ about, state, says, advice }: Diagnosis): string {
  return `${state.padEnd(8)} ${about.padEnd(10)} ${says}${advice ? `\n${' '.repeat(20)}${advice}` : ''}`;
}
