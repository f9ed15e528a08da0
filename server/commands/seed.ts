import 'reflect-metadata';
import { progressOf } from './progress.ts';
import { runCommand, say } from './run-command.ts';
import { seedDatabase } from './seed/seed-database.ts';
import { seedOptions } from './seed/seed-options.ts';

await runCommand(async ({ db, config: { demo, timeZone } }) => {
  const options = seedOptions(process.argv.slice(2), timeZone);
  const started = Date.now();
  // What is invented for a demo counts as made by the demo, which otherwise would not start beside it.
  const progress = progressOf('recognitions and blockers', options.recognitions + options.blockers);
  await seedDatabase(db, options, { maker: demo ? 'demo' : 'seed', timeZone, progress });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const { people, recognitions, blockers } = options;
  say(`${people} people, ${recognitions} recognitions and ${blockers} blockers in ${seconds} s.`);
});
