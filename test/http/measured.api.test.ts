import { describe, expect, it, onTestFinished } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import { measuredTexts } from '../../server/http/measured.ts';
import { jobMeasurements } from '../../server/kernel/jobs/measure-jobs.ts';
import { declareJobs } from '../../server/kernel/jobs/run-jobs.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import { sqlTime } from '../../server/kernel/time.ts';
import { uuidV7 } from '../../server/kernel/uuid.ts';
import { forgetLettersJob } from '../../server/letterbox/forget-letters.ts';
import { jobs, measurements } from '../../server/manifests.ts';
import { raiseNotice } from '../../server/people/raise-notice.ts';
import { databases, mariadbOrNone } from '../support/databases.ts';
import { contact, letterboxOn } from '../support/letterbox-world.ts';
import { proxyTo } from '../support/test-proxy.ts';
import { type World, worldOn } from '../support/world.ts';

const minute = 60_000;
const all = [...measurements, ...jobMeasurements([...jobs, forgetLettersJob])];

/** What a server of this world says of itself: values by name and label. */
const measuringOf = (world: World, changes: object = {}, countStreams = () => 0) => {
  const measure = measuredTexts({
    context: { ...world.app.context, ...changes },
    replica: null,
    measurements: all.map(({ cachedFor: _, ...measurement }) => measurement),
    countStreams,
    countWaiting: () => 0,
  });
  return async () => {
    const lines = (await measure()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return Object.fromEntries(
      lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
    );
  };
};

describe.each(databases)('what a server measures on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const box = letterboxOn(world, { minimumTakers: 0, minimumItems: 1 });
  const set = (sql: string, ...parameters: string[]) => world.db.transaction((db) => db.run(sql, parameters));

  it('jobs that are due and that nobody runs are late, one that runs is not, and one that fails does so since its first try', async () => {
    await declareJobs(world.app.context, jobs);
    await declareJobs(world.app.context, [forgetLettersJob]);
    const measure = measuringOf(world);
    const of = async (metric: string, name: string) => (await measure())[`applaus_job_${metric}{job="${name}"}`];
    expect(await of('late_seconds', 'wall-repair-counts')).toBe(0);
    const [ago, soon] = [-20, 5].map((minutes) => sqlTime(new Date(world.clock.now().getTime() + minutes * minute)));
    await set('UPDATE job SET next_at = ?, first_tried_at = ?', ago!, ago!);
    await set("UPDATE job SET lease_until = ?, first_tried_at = NULL WHERE name = 'people-digest-daily'", soon!);
    expect(await of('late_seconds', 'wall-repair-counts')).toBe(20 * 60);
    expect(await of('failing_seconds', 'wall-repair-counts')).toBe(20 * 60);
    expect(await of('late_seconds', 'people-digest-daily')).toBe(0);
    expect(await of('failing_seconds', 'people-digest-daily')).toBe(0);
    expect(Object.keys(await measure()).filter((line) => line.includes('letter'))).toEqual([]);
  });

  it('of deliveries what the bulletin says: the newest, and how many days it is late', async () => {
    const measure = measuringOf(world);
    expect(Object.keys(await measure())).not.toContain('applaus_delivery_late_days');
    await box.post((await box.letter()).body);
    expect(Object.keys(await measure())).not.toContain('applaus_deliveries_published');
    await box.letterbox.deliver();
    const late = async (time: string) => {
      world.clock.set(time);
      const { applaus_deliveries_published: published, applaus_delivery_late_days: days } = await measure();
      return [published, days];
    };
    // Each day at seven; an hour later it should have been there.
    expect(await late('2026-11-18T09:30:00Z')).toEqual([1, 0]);
    expect(await late('2026-11-19T06:30:00Z')).toEqual([1, 0]);
    expect(await late('2026-11-19T07:30:00Z')).toEqual([1, 1]);
    expect(await late('2026-11-21T07:30:00Z')).toEqual([1, 3]);
    // Nobody made blockers of it.
    expect(await measure()).toMatchObject({ applaus_deliveries_left_behind: 1 });
  });

  it('notices are unsent that waited at the time of a digest, where somebody wants one and there is a mail server', async () => {
    const daily = await world.person({ email: 'daily@intranet.test', digest: 'DAILY' });
    const weekly = await world.person({ email: 'weekly@intranet.test', digest: 'WEEKLY' });
    const none = await world.person({ email: 'none@intranet.test', digest: 'NEVER' });
    for (const { uuid: personId } of [daily, daily, weekly, none]) {
      const notice = { personId, kind: 'RECOGNISED', subjectId: uuidV7(new Date()), actorId: null } as const;
      await world.db.transaction((db) => raiseNotice(db, world.clock.now(), notice));
    }
    const mail = { send: async () => 'sent', verify: async () => undefined, close() {} };
    const unsent = async (time: string) => {
      world.clock.set(time);
      const values = await measuringOf(world, { mail })();
      return ['daily', 'weekly'].map((digest) => values[`applaus_notices_unsent{digest="${digest}"}`]);
    };
    expect(await unsent('2026-11-19T07:20:00Z')).toEqual([0, 0]);
    expect(await unsent('2026-11-19T07:40:00Z')).toEqual([2, 0]);
    expect(await unsent('2026-11-23T07:40:00Z')).toEqual([2, 1]);
    await set('UPDATE notice SET mailed_at = created_at WHERE person_id = ?', daily.uuid);
    expect(await unsent('2026-11-23T07:40:00Z')).toEqual([0, 1]);
    expect(Object.keys(await measuringOf(world)()).filter((line) => line.includes('unsent'))).toEqual([]);
  });

  it('changes that wait for a connection are counted, and are gone afterwards', async () => {
    const measure = measuringOf(world);
    const limit = (await measure())['applaus_database_connections_limit{pool="write"}']!;
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const changes = Array.from({ length: limit + 3 }, () => world.db.transaction(() => finished));
    const state = async () => {
      const values = await measure();
      return ['connections_in_use', 'waiting'].map((name) => values[`applaus_database_${name}{pool="write"}`]);
    };
    await expect.poll(state).toEqual([limit, 3]);
    finish();
    await Promise.all(changes);
    expect(await state()).toEqual([0, 0]);
  });

  it('streams are counted in tens, so that none is seen to open or close', async () => {
    const open = async (count: number) => (await measuringOf(world, {}, () => count)()).applaus_streams_open;
    expect(await Promise.all([0, 9, 10, 19, 512].map(open))).toEqual([0, 0, 10, 10, 510]);
  });
});

describe.runIf(mariadbOrNone)('a database that is away or hangs', () => {
  const world = worldOn(mariadbOrNone!);

  it('is said within seconds, and what it would have to say has no value', async () => {
    const proxy = await proxyTo(world.url);
    const db = await openDatabase(proxy.url, blueprint);
    onTestFinished(() => db.close());
    await declareJobs(world.app.context, jobs);
    const measure = measuringOf(world, { db });
    const jobsIn = (values: object) => Object.keys(values).filter((name) => name.startsWith('applaus_job_late')).length;
    const before = await measure();
    expect([before.applaus_database_up, jobsIn(before)]).toEqual([1, jobs.length]);
    const isUp = async () => (await measure()).applaus_database_up;
    await proxy.cut();
    expect(await isUp()).toBe(0);
    await proxy.mend();
    await expect.poll(isUp).toBe(1);
    proxy.swallow();
    const hanging = await measure();
    expect([hanging.applaus_database_up, jobsIn(hanging)]).toEqual([0, 0]);
    await proxy.mend();
    await expect.poll(isUp).toBe(1);
    await proxy.cut();
  });
});
