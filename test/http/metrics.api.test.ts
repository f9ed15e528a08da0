import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { uuidV7 } from '../../server/kernel/uuid.ts';
import { raiseNotice } from '../../server/people/raise-notice.ts';
import { startDemo } from '../support/built-server.ts';
import { databases } from '../support/databases.ts';
import { freePort } from '../support/free-port.mjs';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { testIssuer, tokenFor } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('the metrics of a server on $name, as they are scraped', (database) => {
  const world = worldOn(database);
  let mail: MailServer;
  beforeAll(async () => {
    mail = await startMailServer();
  });
  afterAll(() => mail.close());

  it('count jobs, digests and refused identities from the first one', async () => {
    const port = await freePort();
    const daily = await world.person({ email: 'daily@intranet.test', digest: 'DAILY' });
    await world.person({ email: 'anna@intranet.test' });
    const notice = { personId: daily.uuid, kind: 'RECOGNISED', subjectId: uuidV7(new Date()), actorId: null } as const;
    await world.db.transaction((db) => raiseNotice(db, new Date('2026-01-01'), notice));
    // It is due, so the server runs it as it starts.
    const due = "INSERT INTO job (name, next_at) VALUES ('people-digest-daily', '2026-01-01 06:30:00.000')";
    await world.db.transaction((db) => db.run(due));
    const server = await startDemo({
      ...{ DEMO: 'false', DATABASE_URL: world.url, OPEN_DOCUMENTS: 'true', METRICS_PORT: String(port) },
      AUTH_ISSUERS: JSON.stringify([{ ...testIssuer, link: { email: 'email' } }]),
      ...{ SMTP_URL: mail.url, MAIL_FROM: 'applaus@intranet.test' },
    });
    onTestFinished(() => server.stop());
    const scrape = async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
      expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
      const lines = (await answer.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
      return new Map(
        lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]),
      );
    };
    const digest = (outcome: string) => `applaus_job_runs_total{job="people-digest-daily",outcome="${outcome}"}`;
    const refused = `applaus_identities_refused_total{issuer="${testIssuer.issuer}"}`;
    const ask = async (subject: string) => {
      const token = await tokenFor(subject, new Date(), { email: 'anna@intranet.test', email_verified: true });
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      return (await fetch(`${server.api}/graphql`, { method: 'POST', headers, body: '{"query":"{ __typename }"}' }))
        .status;
    };

    await expect.poll(async () => (await scrape()).get(digest('done'))).toBe('1');
    const first = await scrape();
    expect([first.get(digest('failed')), first.get(refused)]).toEqual(['0', '0']);
    expect([first.has('applaus_redis_up'), first.get('applaus_database_up')]).toEqual([false, '1']);
    expect(['sent', 'away', 'refused'].map((name) => first.get(`applaus_digests_total{outcome="${name}"}`))).toEqual([
      ...['1', '0', '0'],
    ]);
    expect(first.get('applaus_job_runs_total{job="wall-remind-of-consent",outcome="failed"}')).toBe('0');
    expect([...first.keys()].filter((name) => name.includes('letterbox'))).toEqual([]);
    expect(mail.received.map(({ to }) => to)).toEqual([['daily@intranet.test']]);

    expect([await ask('first'), await ask('second')]).toEqual([200, 401]);
    expect((await scrape()).get(refused)).toBe('1');
  });
});
