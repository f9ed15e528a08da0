import { register } from 'prom-client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Context } from '../../server/kernel/context.ts';
import type { Job } from '../../server/kernel/job.ts';
import { declareJobs, runDueJobs, startJobs } from '../../server/kernel/jobs/run-jobs.ts';
import { sqlTime } from '../../server/kernel/time.ts';
import { wall } from '../../server/wall/index.ts';
import { remindOfConsent } from '../../server/wall/remind-of-consent.ts';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { answerConsent, forYou, give } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('jobs on $name', (database) => {
  const world = worldOn(database);
  let runs: string[];
  const job = (run: Job['run'] = async () => undefined): Job => ({ name: 'count', schedule: '0 8 * * *', run });
  const counting = (owner: string) => job(async () => void runs.push(owner));
  const context = (): Context => world.app.context;
  beforeEach(async () => {
    runs = [];
    world.clock.set('2026-11-18T06:00:00.000Z');
    await declareJobs(context(), [job()]);
  });

  it('a job runs at its time in the time zone of the organisation, and once', async () => {
    const look = () => runDueJobs(context(), [counting('a')], 'a');
    world.clock.set('2026-11-18T06:59:59.999Z');
    await look();
    expect(runs).toEqual([]);
    world.clock.set('2026-11-18T07:00:00.000Z');
    await look();
    await look();
    expect(runs).toEqual(['a']);
    world.clock.set('2026-11-19T07:00:00.000Z');
    await look();
    expect(runs).toEqual(['a', 'a']);
  });

  it.each([
    ['8 days', { days: 8 }],
    ['400 days', { days: 400 }],
  ])('a clock that was %s ahead for a moment holds up no job', async (_, ahead) => {
    world.clock.set('2026-11-18T06:30:00.000Z');
    world.clock.advance(ahead);
    await runDueJobs(context(), [counting('ahead')], 'ahead');
    world.clock.set('2026-11-18T06:30:30.000Z');
    await runDueJobs(context(), [counting('a')], 'a');
    expect(runs).toEqual(['ahead']);
    world.clock.set('2026-11-18T07:00:00.000Z');
    await runDueJobs(context(), [counting('a')], 'a');
    expect(runs).toEqual(['ahead', 'a']);
  });

  it('a lease that was taken while the clock was ahead keeps nobody from the job', async () => {
    world.clock.set('2026-11-26T07:00:00.000Z');
    void runDueJobs(context(), [job(() => new Promise(() => undefined))], 'dead');
    await new Promise((resolve) => setTimeout(resolve, 100));
    world.clock.set('2026-11-18T07:00:00.000Z');
    await runDueJobs(context(), [counting('heir')], 'heir');
    expect(runs).toEqual(['heir']);
  });

  it('a clock that goes back by two hours makes no job run twice', async () => {
    world.clock.set('2026-11-18T07:00:00.000Z');
    await runDueJobs(context(), [counting('a')], 'a');
    for (const time of ['05:00', '06:59', '07:00', '08:00']) {
      world.clock.set(`2026-11-18T${time}:00.000Z`);
      await runDueJobs(context(), [counting('a')], 'a');
    }
    expect(runs).toEqual(['a']);
    world.clock.set('2026-11-19T07:00:00.000Z');
    await runDueJobs(context(), [counting('a')], 'a');
    expect(runs).toEqual(['a', 'a']);
  });

  it('of four processes one does it', async () => {
    const others = await Promise.all([1, 2, 3].map(() => world.another()));
    world.clock.set('2026-11-18T07:00:00.000Z');
    const contexts = [context(), ...others.map(({ app }) => app.context)];
    await Promise.all(contexts.map((each, n) => runDueJobs(each, [counting(`process ${n}`)], `process ${n}`)));
    expect(runs).toHaveLength(1);
    await Promise.all(others.map(({ close }) => close()));
  });

  it('while one works the others do not begin, and when it dies another takes over', async () => {
    world.clock.set('2026-11-18T07:00:00.000Z');
    void runDueJobs(context(), [job(() => new Promise(() => undefined))], 'dead');
    const look = () => runDueJobs(context(), [counting('heir')], 'heir');
    await new Promise((resolve) => setTimeout(resolve, 100));
    world.clock.advance({ minutes: 4 });
    await look();
    expect(runs).toEqual([]);
    world.clock.advance({ minutes: 2 });
    await look();
    expect(runs).toEqual(['heir']);
  });

  const failing = job(async (_, firstTriedAt) => {
    runs.push(`${world.clock.now().toISOString().slice(11, 16)} since ${firstTriedAt.toISOString().slice(11, 16)}`);
    throw new Error('no luck');
  });
  /** Looks for due jobs every minute until a time. */
  const lookUntil = async (time: string, jobs: Job[]) => {
    while (world.clock.now().toISOString() < time) {
      world.clock.advance({ minutes: 1 });
      await runDueJobs(context(), jobs, 'a');
    }
  };

  it('one that fails is logged, counted and tried again at once when it is time', async () => {
    const failures = async () => {
      const { values } = await register.getSingleMetric('applaus_job_runs_total')!.get();
      return values.find(({ labels }) => labels.job === 'count' && labels.outcome === 'failed')!.value;
    };
    const before = await failures();
    world.clock.set('2026-11-18T07:00:00.000Z');
    await runDueJobs(context(), [failing], 'a');
    expect(world.log.takeErrors()).toMatchObject([
      { job: 'count', err: { message: 'no luck' }, nextTryAt: '2026-11-18T07:01:00.000Z' },
    ]);
    expect((await failures()) - before).toBe(1);
    runs = [];
    await runDueJobs(context(), [counting('a')], 'a');
    expect(runs).toEqual([]);
    world.clock.set('2026-11-18T07:01:00.000Z');
    await runDueJobs(context(), [counting('a')], 'a');
    expect(runs).toEqual(['a']);
    world.clock.set('2026-11-19T06:59:00.000Z');
    await runDueJobs(context(), [counting('a')], 'a');
    expect(runs).toEqual(['a']);
  });

  it('one that goes on failing is tried again after minutes, then hours, by whichever process, and anew at its next time', async () => {
    world.clock.set('2026-11-18T06:59:00.000Z');
    await lookUntil('2026-11-19T07:02:00.000Z', [failing]);
    const tries = ['07:00', '07:01', '07:02', '07:04', '07:08', '07:16', '07:32', '08:04', '09:08', '11:16', '15:16'];
    const later = ['19:16', '23:16', '03:16'];
    expect(runs).toEqual([
      ...[...tries, ...later].map((time) => `${time} since 07:00`),
      ...['07:00', '07:01', '07:02'].map((time) => `${time} since 07:00`),
    ]);
    expect(world.log.takeErrors()).toHaveLength(17);
    runs = [];
    world.clock.set('2026-11-19T07:04:00.000Z');
    await runDueJobs(context(), [counting('heir')], 'heir');
    await lookUntil('2026-11-19T12:00:00.000Z', [counting('heir')]);
    expect(runs).toEqual(['heir']);
  });

  it('a run after one that went well at last knows nothing of its failure', async () => {
    world.clock.set('2026-11-18T07:00:00.000Z');
    await runDueJobs(context(), [failing], 'a');
    world.clock.set('2026-11-18T07:01:00.000Z');
    await runDueJobs(context(), [counting('a')], 'a');
    world.clock.set('2026-11-19T07:00:30.000Z');
    runs = [];
    await runDueJobs(context(), [failing], 'a');
    expect(runs).toEqual(['07:00 since 07:00']);
    const [first, second] = world.log.takeErrors();
    expect([first, second]).toMatchObject([
      { failingSince: '2026-11-18T07:00:00.000Z' },
      { failingSince: '2026-11-19T07:00:30.000Z' },
    ]);
  });

  it('one that works for long is its own as long as it does', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      world.clock.set('2026-11-18T07:00:00.000Z');
      let end = () => {};
      const working = runDueJobs(context(), [job(() => new Promise((done) => (end = () => done(undefined))))], 'long');
      const leasedUntil = async () =>
        (await world.db.rows<{ until: string }>('SELECT lease_until AS until FROM job'))[0]!;
      await expect.poll(leasedUntil).toEqual({ until: '2026-11-18 07:05:00.000' });
      for (let minute = 2; minute <= 12; minute += 2) {
        world.clock.set(`2026-11-18T07:${String(minute).padStart(2, '0')}:00.000Z`);
        vi.advanceTimersByTime(120_000);
        await expect
          .poll(leasedUntil)
          .toEqual({ until: `2026-11-18 07:${String(minute + 5).padStart(2, '0')}:00.000` });
        await runDueJobs(context(), [counting('another')], 'another');
      }
      expect(runs).toEqual([]);
      end();
      await working;
      expect(await leasedUntil()).toEqual({ until: null });
    } finally {
      vi.useRealTimers();
    }
  });

  it('a start keeps the clock of a job that was missed, which then runs at once', async () => {
    world.clock.set('2026-11-25T12:00:00.000Z');
    const stop = startJobs(context(), [counting('late')]);
    await stop();
    expect(runs).toEqual(['late']);
  });
});

describe.each(databases)('being reminded of a question on $name', (database) => {
  const world = worldOn(database);
  let anna: MadePerson;
  let bram: MadePerson;
  let recognition: Made;
  const notice = async () => (await world.asking(bram).ok(forYou)).forYou.notices.edges[0].node;
  const remind = () => remindOfConsent(world.app.context);

  beforeEach(async () => {
    anna = await world.person();
    bram = await world.person({ honour: 'ASK_FIRST' });
    const care = await world.value();
    const input = {
      receiverIds: [bram.id],
      valueId: care.id,
      situation: 'A',
      action: 'B',
      effect: 'C',
      idempotencyKey: 'reminding',
    };
    recognition = await world.asking(anna).mutate(give, input);
  });

  it.each([
    ['just after midnight', '2026-11-15T23:00:00.000Z', '2026-11-18T22:59:59.999Z', '2026-11-18T23:00:00.000Z'],
    ['just before midnight', '2026-11-16T22:59:59.999Z', '2026-11-18T22:59:59.999Z', '2026-11-18T23:00:00.000Z'],
    ['before the clocks go back', '2026-10-23T10:00:00.000Z', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00.000Z'],
    ['before they go forward', '2026-03-27T22:30:00.000Z', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00.000Z'],
  ])('asked %s, it comes again on the third day of the calendar after', async (_, askedAt, before, third) => {
    await world.db.transaction((db) => db.run('UPDATE notice SET created_at = ?', [sqlTime(new Date(askedAt))]));
    world.clock.set(before);
    await remind();
    expect((await notice()).createdAt).toBe(askedAt);
    world.clock.set(third);
    await remind();
    expect((await notice()).createdAt).toBe(third);
  });

  it('asked on Monday afternoon, it is in the list anew before work on Thursday', async () => {
    const { jobs = [] } = wall;
    await world.db.transaction((db) => db.run("UPDATE notice SET created_at = '2026-11-16 15:00:00.000'"));
    world.clock.set('2026-11-18T12:00:00.000Z');
    await declareJobs(world.app.context, jobs);
    world.clock.set('2026-11-19T07:00:00.000Z');
    await runDueJobs(world.app.context, jobs, 'a');
    expect((await notice()).createdAt).toBe('2026-11-19T07:00:00.000Z');
  });

  it('it comes to the top again after three days, once, and publishes nothing', async () => {
    world.clock.advance({ days: 3 });
    await remind();
    const reminded = await notice();
    expect(reminded).toMatchObject({
      kind: 'CONSENT_ASKED',
      isWaiting: true,
      createdAt: world.clock.now().toISOString(),
    });
    world.clock.advance({ days: 30 });
    await remind();
    expect((await notice()).createdAt).toBe(reminded.createdAt);
    expect(await world.db.rows('SELECT id FROM recognition WHERE published_at IS NOT NULL')).toEqual([]);
  });

  it('who has answered is not reminded', async () => {
    await world.asking(bram).mutate(answerConsent, { recognitionId: recognition.id, agree: false });
    const answered = await notice();
    world.clock.advance({ days: 10 });
    await remind();
    expect(await notice()).toEqual(answered);
  });
});
