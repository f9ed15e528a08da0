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

  it('a process that dies while it sends leaves nobody with two mails', async () => {
    const eva = await world.person({ email: 'eva@intranet.test', digest: 'DAILY' });
    await notice(eva, 'RECOGNISED');
    const dying: Mailer = { send: async () => Promise.reject(new Error('the process died')), close: () => undefined };
    await expect(sendDigests(context(dying), 'DAILY')).rejects.toThrow('the process died');
    world.clock.advance({ days: 1 });
    await sendDigests(context(), 'DAILY');
    expect(server.received).toEqual([]);
    const asking = world.asking(eva);
    expect(await asking.ok('{ forYou { waitingCount } }')).toEqual({ forYou: { waitingCount: 1 } });
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
