import { runCommand, say } from './run-command.ts';
import { progressOf } from './seed/progress.ts';
import { seedDatabase } from './seed/seed-database.ts';
import { seedOptions } from './seed/seed-options.ts';

await runCommand(async ({ db, config: { demo, timeZone } }) => {
  const options = seedOptions(process.argv.slice(2), timeZone);
  if (options.blockers > 0) say('There are no blockers in this version yet: none are made.');
  const started = Date.now();
  // What is invented for a demo counts as made by the demo, which otherwise would not start beside it.
  const progress = progressOf('recognitions', options.recognitions);
  await seedDatabase(db, options, { maker: demo ? 'demo' : 'seed', timeZone, progress });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(`${options.people} people and ${options.recognitions} recognitions in ${seconds} s.`);
});
