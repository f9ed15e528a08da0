import 'reflect-metadata';
import { userInfo } from 'node:os';
import { type ErasureReason, eraseTurn, erasureReasons } from '../blockers/duty/erase-turn.ts';
import { openEvents } from '../kernel/events.ts';
import { createLogger } from '../kernel/log.ts';
import { isMigrated } from '../kernel/migrated.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { OperatorError } from '../kernel/operator-error.ts';
import { dayIn } from '../kernel/time.ts';
import { readArguments } from './read-arguments.ts';
import { runCommand, say } from './run-command.ts';

const usage = `npm run duty -- erase BLOCKER NUMBER|all ${erasureReasons.join('|')}

Erases what one turn of a blocker says, because the law asks for it: BLOCKER is what stands behind "blocker/" in the address
of its page, NUMBER the place of the turn in the conversation, from 1, or all. The next delivery says for everybody to see that it
was erased, on which day and for which of these reasons.`;

await runCommand(async ({ db, config }) => {
  const [verb, ...args] = process.argv.slice(2);
  if (verb !== 'erase') throw new OperatorError(usage);
  const erasure = { ...readErasure(args), day: dayIn(config.timeZone, new Date()) };
  if (!(await isMigrated(db))) {
    throw new OperatorError('The database lacks the newest migration: run `npm run migrate` first.');
  }
  const log = createLogger('info', process.stderr).child({ by: userInfo().username });
  const events = openEvents(config.redis, log);
  try {
    const erased = await eraseTurn({ db, events }, erasure);
    if (erased === 0) throw new OperatorError('There is no such turn, or it says nothing (any more).');
    log.info({ ...erasure, erased }, 'duty: erase');
    say(`${erased} ${erased === 1 ? 'text' : 'texts'} erased. The next delivery says so.`);
    say(
      'What was sent to its reporter stays in the bulletin for eight weeks, sealed; backups have to be seen to apart.',
    );
  } finally {
    await events.close();
  }
});

function readErasure(args: string[]) {
  const [blocker, turn, reason] = readArguments(usage, args, 3).words as [string, string, string];
  const blockerUuid = uuidOf('Blocker', blocker);
  const because = erasureReasons.find((known): known is ErasureReason => known === reason);
  if (blockerUuid === null || !/^([1-9]\d{0,4}|all)$/.test(turn) || !because) throw new OperatorError(usage);
  return { blockerUuid, number: turn === 'all' ? null : Number(turn), because };
}
