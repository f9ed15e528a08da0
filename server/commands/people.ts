import 'reflect-metadata';
import { userInfo } from 'node:os';
import { openEvents } from '../kernel/events.ts';
import { createLogger } from '../kernel/log.ts';
import { isMigrated } from '../kernel/migrated.ts';
import { OperatorError } from '../kernel/operator-error.ts';
import { grantVerb, revokeVerb } from './people/change-role.ts';
import { eraseVerb } from './people/erase.ts';
import { exportVerb } from './people/export.ts';
import { identitiesVerb } from './people/identities.ts';
import { importVerb } from './people/import.ts';
import { unlinkVerb } from './people/unlink.ts';
import type { PeopleVerb, VerbContext } from './people/verb.ts';
import { runCommand } from './run-command.ts';

const verbs: Record<string, PeopleVerb> = {
  import: importVerb,
  grant: grantVerb,
  revoke: revokeVerb,
  identities: identitiesVerb,
  unlink: unlinkVerb,
  export: exportVerb,
  erase: eraseVerb,
};

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
  const logger = createLogger('info', process.stderr).child({ by: userInfo().username });
  const events = openEvents(config.redis, logger);
  try {
    const log: VerbContext['log'] = (fields, message) => logger.info(fields, message);
    await run({ db, events, now: () => new Date(), log });
  } finally {
    await events.close();
  }
});
