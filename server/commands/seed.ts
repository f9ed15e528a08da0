import type { Database, Writer } from '../kernel/database.ts';
import { migrate } from '../kernel/migrate.ts';
import { OperatorError } from '../kernel/operator-error.ts';
import { clockIn } from '../kernel/time.ts';
import { claimSample, somebodyNotMadeBy } from '../people/samples.ts';
import { runCommand, say } from './run-command.ts';
import { calendarOf } from './seed/calendar.ts';
import { progressOf } from './seed/progress.ts';
import { randomOf } from './seed/random.ts';
import { type SeedOptions, seedOptions, span } from './seed/seed-options.ts';
import { editorOf, seedPeople } from './seed/seed-people.ts';
import { seedStories } from './seed/seed-stories.ts';
import { valueChoices } from './seed/value-choices.ts';

await runCommand(async ({ db, config }) => {
  const options = seedOptions(process.argv.slice(2), config.timeZone);
  if (options.blockers > 0) say('There are no blockers in this version yet: none are made.');
  await refuseRealPeople(db);
  await prepare(db);
  const started = Date.now();
  // 200 MB: with its usual 2 MB the one long transaction writes its pages again and again.
  if (db.dialect === 'sqlite') await db.dataSource.query('PRAGMA cache_size = -200000');
  // What is invented for a demo counts as made by the demo, which otherwise would not start beside it.
  const maker = config.demo ? 'demo' : 'seed';
  await db.transaction((writer) => seed(writer, options, maker, config.timeZone));
  if (db.dialect === 'mysql') await db.rows('ANALYZE TABLE person, recognition, recognition_receiver, reaction');
  say(`Done in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
});

async function refuseRealPeople(db: Database): Promise<void> {
  const somebody = await somebodyNotMadeBy(db, ['demo', 'seed']);
  if (somebody === null) return;
  throw new OperatorError(
    `This database holds real people (${somebody}, for one): invented stories do not belong between theirs.\n` +
      'Give `npm run seed` an empty database in DATABASE_URL.',
  );
}

/** An empty database gets its tables; one that only lacks the newest migration is somebody's, who decides when. */
async function prepare(db: Database): Promise<void> {
  if (!(await db.dataSource.showMigrations())) return;
  const runner = db.dataSource.createQueryRunner();
  const isEmpty = !(await runner.hasTable('person'));
  await runner.release();
  if (!isEmpty) throw new OperatorError('The database lacks the newest migration: run `npm run migrate` first.');
  await migrate(db);
}

/** All in one transaction: a seeding that breaks off leaves nothing. */
async function seed(db: Writer, options: SeedOptions, maker: 'demo' | 'seed', timeZone: string): Promise<void> {
  const until = clockIn(timeZone, options.until, 0);
  if (!(await claimSample(db, `seed-${options.seed}`, new Date(), { intoEmpty: false }))) {
    throw new OperatorError(`What --seed ${options.seed} makes is in this database already; another number adds more.`);
  }
  const random = randomOf(options.seed);
  const values = await valueChoices(db);
  const people = await seedPeople(db, options.people, maker, random);
  say(`${people.length} people.`);
  const calendar = calendarOf(options.until, span, timeZone);
  const company = { people, values, editor: editorOf(people), calendar, until };
  await seedStories(db, company, options.recognitions, random, progressOf('recognitions', options.recognitions));
}
