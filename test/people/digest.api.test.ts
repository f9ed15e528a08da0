import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { declareJobs, runDueJobs } from '../../server/kernel/jobs/run-jobs.ts';
import { type Mailer, openMailer } from '../../server/kernel/mailer.ts';
import type { NoticeKind } from '../../server/kernel/notices.ts';
import { uuidV7 } from '../../server/kernel/uuid.ts';
import { people } from '../../server/people/index.ts';
import { raiseNotice } from '../../server/people/raise-notice.ts';
import { sendDigests } from '../../server/people/send-digests.ts';
import { databases } from '../support/databases.ts';
import type { MadePerson } from '../support/factories.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the mail digest on $name', (database) => {
  const world = worldOn(database, { config: { intranetUrl: 'https://intranet.test/start' } });
  let server: MailServer;
  let mail: Mailer;
  beforeAll(async () => {
    server = await startMailServer();
    mail = openMailer(server.url, 'Applaus <applaus@intranet.test>');
  });
  beforeEach(() => {
    server.received.length = 0;
    server.refuse = () => false;
  });
  afterAll(async () => {
    mail.close();
    await server.close();
  });

  const context = (own: Mailer | null = mail) => ({ ...world.app.context, mail: own });
  const notice = (person: MadePerson, kind: NoticeKind) =>
    world.db.transaction((db) => {
      return raiseNotice(db, world.clock.now(), {
        personId: person.uuid,
        kind,
        subjectId: uuidV7(world.clock.now()),
        actorId: null,
      });
    });

  const mailed = async () =>
    (await world.db.rows<{ at: string | null }>('SELECT mailed_at AS at FROM notice')).map(({ at }) => at);

  it('tells people in their language how many things wait, and nothing of what they say', async () => {
    const noor = await world.person({
      name: 'Noor van Dalen',
      email: 'noor@intranet.test',
      locale: 'nl',
      digest: 'DAILY',
    });
    const tom = await world.person({ name: 'Tom Wragg', email: 'tom@intranet.test', locale: 'en-GB', digest: 'DAILY' });
    await notice(noor, 'RECOGNISED');
    await notice(noor, 'CONSENT_ASKED');
    await notice(tom, 'COMMENTED');
    await sendDigests(context(), 'DAILY');
    const [toNoor, toTom] = server.received.toSorted((a, b) => a.to[0]!.localeCompare(b.to[0]!));
    expect([toNoor!.to, toNoor!.subject]).toEqual([['noor@intranet.test'], 'Twee dingen wachten op je']);
    expect(toNoor!.text).toContain('Hoi Noor,');
    expect(toNoor!.text).toContain('- Een vraag: mag een verhaal over jou op het prikbord?');
    expect(toNoor!.text).toContain('https://intranet.test/start#applaus/for-you');
    expect([toTom!.to, toTom!.subject]).toEqual([['tom@intranet.test'], 'One thing is waiting for you']);
    expect(toTom!.text).toContain('<html lang="en">');
  });

  it('mails a notice once', async () => {
    const eva = await world.person({ email: 'eva@intranet.test', digest: 'DAILY' });
    await notice(eva, 'RECOGNISED');
    await Promise.all([sendDigests(context(), 'DAILY'), sendDigests(context(), 'DAILY')]);
    world.clock.advance({ days: 1 });
    await sendDigests(context(), 'DAILY');
    expect(server.received).toHaveLength(1);
    await notice(eva, 'COMMENTED');
    await sendDigests(context(), 'DAILY');
    expect(server.received.map(({ subject }) => subject)).toEqual(['Eén ding wacht op je', 'Eén ding wacht op je']);
  });

  it('a process that dies before the server takes the mail loses nothing', async () => {
    const eva = await world.person({ email: 'eva@intranet.test', digest: 'DAILY' });
    await notice(eva, 'RECOGNISED');
    const dying: Mailer = { send: async () => Promise.reject(new Error('the process died')), close: () => undefined };
    await expect(sendDigests(context(dying), 'DAILY')).rejects.toThrow('the process died');
    expect(await mailed()).toEqual([null]);
    await sendDigests(context(), 'DAILY');
    expect(server.received).toHaveLength(1);
    expect(await mailed()).toEqual([expect.anything()]);
    const asking = world.asking(eva);
    expect(await asking.ok('{ forYou { waitingCount } }')).toEqual({ forYou: { waitingCount: 1 } });
  });

  it('a mail that may have been taken is sent again as the same mail, and one of something new as another', async () => {
    const eva = await world.person({ email: 'eva@intranet.test', digest: 'DAILY' });
    await notice(eva, 'RECOGNISED');
    const breaking: Mailer = {
      ...mail,
      send: async (sent) => ((await mail.send(sent)) === 'sent' ? 'unsure' : 'away'),
    };
    await expect(sendDigests(context(breaking), 'DAILY')).rejects.toThrow('did not take 1 of the digests');
    await sendDigests(context(), 'DAILY');
    world.clock.advance({ days: 1 });
    await notice(eva, 'RECOGNISED');
    await sendDigests(context(), 'DAILY');
    const ids = server.received.map(({ messageId }) => messageId);
    expect(ids).toEqual([expect.stringMatching(/^<[0-9a-f]{32}@intranet\.test>$/), ids[0], expect.anything()]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('a notice that comes up again is another mail', async () => {
    const eva = await world.person({ email: 'eva@intranet.test', digest: 'DAILY' });
    const asked = {
      personId: eva.uuid,
      kind: 'CONSENT_ASKED',
      subjectId: uuidV7(world.clock.now()),
      actorId: null,
    } as const;
    for (let turn = 0; turn < 2; turn += 1) {
      await world.db.transaction((db) => raiseNotice(db, world.clock.now(), asked));
      await sendDigests(context(), 'DAILY');
      world.clock.advance({ days: 1 });
    }
    expect(await world.db.rows('SELECT id FROM notice')).toHaveLength(1);
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('a server that is away is asked once, whoever else waits for mail', async () => {
    for (const name of ['a', 'b', 'c']) {
      await notice(await world.person({ email: `${name}@intranet.test`, digest: 'DAILY' }), 'RECOGNISED');
    }
    const asked: string[] = [];
    const away: Mailer = {
      ...mail,
      send: async ({ to }) => {
        asked.push(to);
        return 'away';
      },
    };
    await expect(sendDigests(context(away), 'DAILY')).rejects.toThrow('the mail server is away');
    expect(asked).toHaveLength(1);
  });

  it('a server of which nobody knows whether it takes anything counts as away after three mails', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      await notice(await world.person({ email: `${name}@intranet.test`, digest: 'DAILY' }), 'RECOGNISED');
    }
    const asked: string[] = [];
    const breaking: Mailer = {
      ...mail,
      send: async ({ to }) => {
        asked.push(to);
        return 'unsure';
      },
    };
    await expect(sendDigests(context(breaking), 'DAILY')).rejects.toThrow('did not take 3 of the digests');
    expect(asked).toHaveLength(3);
  });

  it('somebody’s address that is refused, or not taken for now, stops nobody’s mail', async () => {
    for (const name of ['bad', 'busy', 'tom']) {
      await notice(await world.person({ email: `${name}@intranet.test`, digest: 'DAILY' }), 'RECOGNISED');
    }
    server.refuse = (address) => address.startsWith('bad') || (address.startsWith('busy') && 450);
    await expect(sendDigests(context(), 'DAILY')).rejects.toThrow('did not take 1 of the digests for now; 1 were sent');
    expect(server.received.map(({ to }) => to)).toEqual([['tom@intranet.test']]);
    server.refuse = (address) => address.startsWith('bad');
    await sendDigests(context(), 'DAILY');
    expect(server.received.map(({ to }) => to)).toEqual([['tom@intranet.test'], ['busy@intranet.test']]);
  });

  it('a mail server that is away on Monday morning: the digest of the week comes once it is back, and only that', async () => {
    const first = await startMailServer();
    const port = Number(new URL(first.url).port);
    const own = openMailer(first.url, 'applaus@intranet.test');
    await first.close();
    const early = await world.person({ email: 'early@intranet.test', digest: 'WEEKLY' });
    const late = await world.person({ email: 'late@intranet.test', digest: 'WEEKLY' });
    world.clock.set('2026-11-20T16:00:00Z');
    const { jobs = [] } = people;
    await declareJobs(context(own), jobs);
    await notice(early, 'RECOGNISED');
    const minutesUntil = async (time: string) => {
      while (world.clock.now() < new Date(time)) {
        world.clock.advance({ minutes: 1 });
        await runDueJobs(context(own), jobs, 'one');
      }
    };
    world.clock.set('2026-11-23T06:29:00Z');
    await minutesUntil('2026-11-23T06:40:00Z');
    expect(await mailed()).toEqual([null]);
    const errors = world.log.takeErrors();
    expect(errors.map(({ job }) => job)).toEqual(Array(5).fill('people-digest-weekly'));
    expect(errors[0]).toMatchObject({ err: { message: expect.stringContaining('the mail server is away') } });
    await notice(late, 'RECOGNISED');
    const back = await startMailServer(port);
    await minutesUntil('2026-11-23T08:00:00Z');
    expect(back.received.map(({ to }) => to)).toEqual([['early@intranet.test']]);
    world.clock.set('2026-11-30T06:30:00Z');
    await runDueJobs(context(own), jobs, 'one');
    expect(back.received.map(({ to }) => to)).toEqual([['early@intranet.test'], ['late@intranet.test']]);
    own.close();
    await back.close();
  });

  it('what the mail server did not take is mailed the next time', async () => {
    const eva = await world.person({ email: 'eva@intranet.test', digest: 'DAILY' });
    const tom = await world.person({ email: 'tom@intranet.test', digest: 'DAILY' });
    await notice(eva, 'RECOGNISED');
    await notice(tom, 'RECOGNISED');
    server.refuse = (address) => address.startsWith('eva');
    await sendDigests(context(), 'DAILY');
    expect(server.received.map(({ to }) => to)).toEqual([['tom@intranet.test']]);
    server.refuse = () => false;
    world.clock.advance({ days: 1 });
    await sendDigests(context(), 'DAILY');
    expect(server.received.map(({ to }) => to)).toEqual([['tom@intranet.test'], ['eva@intranet.test']]);
  });

  it('a mail server that is away ends the run, and loses nothing', async () => {
    const away = await startMailServer();
    const mailer = openMailer(away.url, 'applaus@intranet.test');
    await away.close();
    const eva = await world.person({ email: 'eva@intranet.test', digest: 'DAILY' });
    await notice(eva, 'RECOGNISED');
    await expect(sendDigests(context(mailer), 'DAILY')).rejects.toThrow('the mail server is away');
    mailer.close();
    await sendDigests(context(), 'DAILY');
    expect(server.received).toHaveLength(1);
  });

  it('goes to nobody who has left, has no address, chose never, or has nothing waiting', async () => {
    for (const facts of [{ active: 0 }, { email: null }, { digest: 'NEVER' as const }, { digest: 'WEEKLY' as const }]) {
      const person = await world.person({ email: 'eva@intranet.test', digest: 'DAILY', ...facts });
      await notice(person, 'RECOGNISED');
    }
    await world.person({ email: 'tom@intranet.test', digest: 'DAILY' });
    await sendDigests(context(), 'DAILY');
    await sendDigests(context(null), 'WEEKLY');
    expect(server.received).toEqual([]);
  });

  it('what has a deadline does not wait for Monday, and the rest does', async () => {
    const lead = await world.person({ email: 'lead@intranet.test', digest: 'WEEKLY', locale: 'en' });
    const never = await world.person({ email: 'never@intranet.test', digest: 'NEVER' });
    for (const person of [lead, never]) await notice(person, 'BLOCKER_DUE');
    await notice(lead, 'RECOGNISED');
    await sendDigests(context(), 'DAILY');
    expect(server.received.map(({ to, subject }) => [to, subject])).toEqual([
      [['lead@intranet.test'], 'One thing is waiting for you'],
    ]);
    expect(server.received[0]!.text).toContain('The next working day is the last');
    expect(server.received[0]!.text).toContain('could not wait for Monday');
    await sendDigests(context(), 'DAILY');
    expect(server.received).toHaveLength(1);
    world.clock.advance({ days: 1 });
    await sendDigests(context(), 'WEEKLY');
    expect(server.received).toHaveLength(2);
    expect(server.received[1]!.text).not.toContain('The next working day');
  });

  it('goes out at half past seven on working days, and on Mondays to whoever wants it weekly', async () => {
    const daily = await world.person({ email: 'daily@intranet.test', digest: 'DAILY' });
    const weekly = await world.person({ email: 'weekly@intranet.test', digest: 'WEEKLY' });
    world.clock.set('2026-11-20T16:00:00Z');
    const { jobs = [] } = people;
    await declareJobs(context(), jobs);
    const runAt = async (time: string) => {
      world.clock.set(time);
      server.received.length = 0;
      await runDueJobs(context(), jobs, uuidV7(world.clock.now()));
      return server.received.map(({ to }) => to[0]).toSorted();
    };
    await notice(daily, 'RECOGNISED');
    await notice(weekly, 'RECOGNISED');
    expect(await runAt('2026-11-22T12:00:00Z')).toEqual([]);
    expect(await runAt('2026-11-23T06:29:00Z')).toEqual([]);
    expect(await runAt('2026-11-23T06:30:10Z')).toEqual(['daily@intranet.test', 'weekly@intranet.test']);
    await notice(daily, 'COMMENTED');
    await notice(weekly, 'COMMENTED');
    expect(await runAt('2026-11-24T06:31:00Z')).toEqual(['daily@intranet.test']);
  });
});
