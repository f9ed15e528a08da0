import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createApp } from '../../../dist/server/app.js';
import { blueprint } from '../../../dist/server/blueprint.js';
import { capabilities } from '../../../dist/server/capabilities.js';
import { readConfig } from '../../../dist/server/config.js';
import { CultureRoundRow } from '../../../dist/server/culture/rounds/culture-round.row.js';
import { sumRounds } from '../../../dist/server/culture/rounds/sum-rounds.js';
import { CultureWordRow } from '../../../dist/server/culture/words/culture-word.row.js';
import { lexiconVersion } from '../../../dist/server/culture/words/lexicon-version.js';
import { openEvents } from '../../../dist/server/kernel/events.js';
import { insertRows } from '../../../dist/server/kernel/insert-rows.js';
import { openDatabase } from '../../../dist/server/kernel/open-database.js';
import { givenWords } from './given-words.mjs';

const people = 20_000;

/** Sums some rounds with the flags of the server, and says how long each took, and how much of that its processor. */
const db = await openDatabase(process.env.DATABASE_URL, blueprint);
const config = readConfig(capabilities, { DEMO: 'true', DATABASE_URL: process.env.DATABASE_URL });
const { context } = await createApp({ config, db, events: openEvents(null), logger: pino({ level: 'error' }) });
const taken = [];
for (let round = 0; round < Number(process.env.ROUNDS); round += 1) {
  await db.transaction((writer) => storeRound(writer, round));
  const [started, used] = [performance.now(), process.cpuUsage()];
  await sumRounds(context);
  const { user, system } = process.cpuUsage(used);
  taken.push({ seconds: (performance.now() - started) / 1_000, cpu: (user + system) / 1e6 });
}
await db.close();
process.send(taken);

/** A round that is complete, with the words of everybody, in the order of their random ids as the board stores them. */
async function storeRound(writer, index) {
  const roundId = randomUUID();
  const words = [...givenWords(people, index)].map((given) => ({ id: randomUUID(), roundId, ...given }));
  const day = `2026-${String(index + 1).padStart(2, '0')}-01`;
  const flags = { announced: 1, complete: 1, summed: 0, withdrawn: 0, unshown: 0 };
  const made = { editorId: randomUUID(), idempotencyKey: randomUUID(), contentHash: '' };
  const lexicon = { lexicon: lexiconVersion(), summedWith: null };
  const round = { id: roundId, opensOn: day, closesOn: day, answers: people, ...flags, ...made, ...lexicon };
  await insertRows(writer, CultureRoundRow, [round]);
  await insertRows(
    writer,
    CultureWordRow,
    words.sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}
