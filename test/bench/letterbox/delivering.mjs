import { join } from 'node:path';
import { applyDelivery } from '../../../dist/server/blockers/delivery/apply-delivery.js';
import { dayIn } from '../../../dist/server/kernel/time.js';
import { deliver } from '../../../dist/server/letterbox/deliver.js';
import { parseLetter } from '../../../dist/server/letterbox/parse-letter.js';
import { readSegment } from '../../../dist/server/letterbox/segment.js';
import { openSpool } from '../../../dist/server/letterbox/spool.js';
import { spoolFile } from '../../../dist/server/letterbox/spool-file.js';
import { makeLetters } from './letters.mjs';

const many = 10_000;
const threads = 500;

/** How long ten thousand letters take into the database, and then to blockers; and how large a bulletin of 500 threads is. */
export async function measureDelivering({ db, context, folder, key }) {
  const onError = (what, error) => {
    throw new Error(what, { cause: error });
  };
  const spool = openSpool(spoolFile(join(folder, 'delivery.spool'), 'a secret of the bench'), (error) =>
    onError('spool', error),
  );
  const thresholds = { timeZone: 'Europe/Amsterdam', minimumTakers: 0, minimumItems: 1 };
  const deliverNow = async (letters) => {
    for (const letter of letters) spool.add(letter);
    const port = { onDelivered: (batch) => applied.run(batch) };
    const now = new Date();
    await deliver({ db, spool, thresholds, ends: new Map(), port, onError, now, firm: now });
  };
  const applied = { batch: 0, seconds: 0 };
  applied.run = async (batch) => {
    const started = performance.now();
    await applyDelivery(context, batch);
    Object.assign(applied, { batch, seconds: secondsSince(started) });
  };

  const small = lettersOf(threads, key);
  await deliverNow(small);
  const bytes = (await readSegment(db, { batch: applied.batch, day: dayIn(thresholds.timeZone, new Date()) })).length;

  const large = lettersOf(many, key);
  const started = performance.now();
  await deliverNow(large);
  return { seconds: secondsSince(started) - applied.seconds, applying: applied.seconds, bytes };
}

function lettersOf(count, key) {
  return makeLetters(count, key).map((body) => parseLetter(body));
}

function secondsSince(started) {
  return (performance.now() - started) / 1_000;
}
