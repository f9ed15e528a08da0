import 'reflect-metadata';
import { openEvents } from '../kernel/events.ts';
import { createLogger } from '../kernel/log.ts';
import { isMigrated } from '../kernel/migrated.ts';
import { OperatorError } from '../kernel/operator-error.ts';
import { exportVerb } from './purpose/export.ts';
import { importVerb } from './purpose/import.ts';
import type { PurposeVerb } from './purpose/verb.ts';
import { runCommand } from './run-command.ts';

const verbs: Record<string, PurposeVerb> = { import: importVerb, export: exportVerb };

const usage = Object.values(verbs)
  .map((verb) => verb.usage)
  .join('\n\n');

await runCommand(async ({ db, config }) => {
  const [name = '', ...args] = process.argv.slice(2);
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) throw new OperatorError(usage);
  const run = verb.read(args);
  if (!(await isMigrated(db))) {
    throw new OperatorError('The database lacks the newest migration: run `npm run migrate` first.');
  }
  const events = openEvents(config.redis, createLogger('info', process.stderr));
  try {
    await run({ db, events, now: () => new Date(), timeZone: config.timeZone });
  } finally {
    await events.close();
  }
});
