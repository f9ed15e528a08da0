import 'reflect-metadata';
import { rewrapKeys } from '../issuer/rewrap-keys.ts';
import { isMigrated } from '../kernel/migrated.ts';
import { OperatorError } from '../kernel/operator-error.ts';
import { runCommand, say } from './run-command.ts';

const usage = `npm run keys -- rewrap

Wraps the private keys in the database under another key. Stop the servers first. ISSUER_KEY (or ISSUER_KEY_FILE) is the
key of now, ISSUER_KEY_NEW (or ISSUER_KEY_NEW_FILE) the one from now on, which becomes ISSUER_KEY of all servers.`;

await runCommand(async ({ db, config: { issuerKeys } }) => {
  if (process.argv.slice(2).join(' ') !== 'rewrap') throw new OperatorError(usage);
  if (issuerKeys.now === null || issuerKeys.next === null) {
    throw new OperatorError(`ISSUER_KEY or ISSUER_KEY_NEW is missing.\n\n${usage}`);
  }
  if (!(await isMigrated(db))) {
    throw new OperatorError('The database lacks the newest migration: run `npm run migrate` first.');
  }
  const count = await rewrapKeys(db, issuerKeys.now, issuerKeys.next);
  say(`${count} private keys are under the new key now. Set it as ISSUER_KEY of all servers, and start them.`);
});
