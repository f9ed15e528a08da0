import { openEvents } from '../kernel/events.ts';
import { isMigrated } from '../kernel/migrated.ts';
import { OperatorError } from '../kernel/operator-error.ts';
import { importVerb } from './people/import.ts';
import type { PeopleVerb } from './people/verb.ts';
import { runCommand } from './run-command.ts';

const verbs: Record<string, PeopleVerb> = { import: importVerb };

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
  const events = openEvents(config.redisUrl);
  try {
    await run({ db, events, now: () => new Date() });
  } finally {
    await events.close();
  }
});
