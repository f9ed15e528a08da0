import { beforeEach, describe, expect, it } from 'vitest';
import { issuer } from '../../server/issuer/index.ts';
import { prepareKeys } from '../../server/issuer/prepare-keys.ts';
import { takeBatch } from '../../server/issuer/take-batch.ts';
import type { Context } from '../../server/kernel/context.ts';
import { epochAfter, epochAt } from '../../server/kernel/epochs.ts';
import { declareJobs, runDueJobs } from '../../server/kernel/jobs/run-jobs.ts';
import { databases } from '../support/databases.ts';
import { contact } from '../support/letterbox-world.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('a clock that is ahead for a moment on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  // A year of keys takes longer than a test should.
  const jobs = issuer.jobs!.map((job) =>
    job.name === 'issuer-prepare-keys' ? { ...job, run: (context: Context) => prepareKeys(context, 2) } : job,
  );
  const look = () => runDueJobs(world.app.context, jobs, 'a');
  const today = () => epochAt(world.app.context.settings.timeZone, world.clock.now());
  const epochs = async (table: string) =>
    (await world.db.rows<{ epoch: number }>(`SELECT DISTINCT epoch FROM ${table} ORDER BY epoch`)).map(
      ({ epoch }) => epoch,
    );

  beforeEach(async () => {
    world.clock.set('2026-11-18T09:00:00.000Z');
    await declareJobs(world.app.context, jobs);
    world.clock.set('2026-11-19T09:00:00.000Z');
    await look();
  });

  it.each([{ minutes: 120 }, { days: 8 }, { days: 400 }])(
    '%o: deletes no key, and lists none that leaves a gap',
    async (ahead) => {
      const anna = await world.person();
      await takeBatch(world.app.context, { personId: anna.uuid, epoch: today(), hash: 'a'.repeat(64) });
      const before = { keys: await epochs('issuer_key'), taken: await epochs('token_issuance') };
      expect(before.keys[0]).toBe(today());

      world.clock.advance(ahead);
      await look();
      world.clock.set('2026-11-19T09:00:35.000Z');
      await look();
      expect({ keys: await epochs('issuer_key'), taken: await epochs('token_issuance') }).toEqual(before);
      expect(before.keys).toEqual(before.keys.map((_, week) => epochAfter(before.keys[0]!, week)));
      expect(world.log.lines().map(({ msg }) => msg)).toContain('the clock has jumped ahead and is not believed');
    },
  );
});
