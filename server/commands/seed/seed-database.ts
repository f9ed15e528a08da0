import type { Database, Writer } from '../../kernel/database.ts';
import { migrate } from '../../kernel/migrate.ts';
import { isMigrated } from '../../kernel/migrated.ts';
import { OperatorError } from '../../kernel/operator-error.ts';
import { enlargeCache, renewStatistics } from '../../kernel/sql.ts';
import { clockIn } from '../../kernel/time.ts';
import type { SampleMaker } from '../../people/sample-person.row.ts';
import { claimSample, somebodyNotMadeBy } from '../../people/samples.ts';
import type { Progress } from '../progress.ts';
import { calendarOf } from './calendar.ts';
import { randomOf } from './random.ts';
import { seedBlockers } from './seed-blockers.ts';
import { type SeedOptions, span } from './seed-options.ts';
import { editorOf, seedPeople } from './seed-people.ts';
import { seedRecognitions } from './seed-recognitions.ts';
import { valueChoices } from './value-choices.ts';

interface Surroundings {
  maker: SampleMaker;
  timeZone: string;
  progress?: Progress;
}

/** Fills a database that holds nobody real with invented people, stories and blockers: all of them, or nothing. */
export async function seedDatabase(
  db: Database,
  options: SeedOptions,
  { maker, timeZone, progress = { advance: () => undefined } }: Surroundings,
): Promise<void> {
  await refuseRealPeople(db);
  await prepare(db);
  await enlargeCache(db);
  await db.transaction((writer) => seed(writer, options, { maker, timeZone, progress }));
  await renewStatistics(db, ['person', 'recognition', 'recognition_receiver', 'reaction', 'blocker', 'blocker_turn']);
}

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
  if (await isMigrated(db)) return;
  const runner = db.dataSource.createQueryRunner();
  const isEmpty = !(await runner.hasTable('person'));
  await runner.release();
  if (!isEmpty) throw new OperatorError('The database lacks the newest migration: run `npm run migrate` first.');
  await migrate(db);
}

async function seed(
  db: Writer,
  options: SeedOptions,
  { maker, timeZone, progress }: Required<Surroundings>,
): Promise<void> {
  if (!(await claimSample(db, `seed-${options.seed}`, new Date(), { intoEmpty: false }))) {
    throw new OperatorError(`What --seed ${options.seed} makes is in this database already; another number adds more.`);
  }
  const random = randomOf(options.seed);
  const values = await valueChoices(db);
  const people = await seedPeople(db, options.people, maker, random);
  const calendar = calendarOf(options.until, span, timeZone);
  const until = clockIn(timeZone, options.until, 0);
  const company = { people, values, editor: editorOf(people), calendar, until };
  await seedRecognitions(db, company, options.recognitions, random, progress);
  await seedBlockers(db, options.until, options.blockers, random, progress);
}
