import { describe, expect, it, onTestFinished } from 'vitest';
import { startMetrics } from '../../../server/http/metrics.ts';
import { jobMeasurements } from '../../../server/kernel/jobs/measure-jobs.ts';
import { forgetLettersJob } from '../../../server/letterbox/forget-letters.ts';
import { jobs, measurements } from '../../../server/manifests.ts';
import { sqlite } from '../../support/databases.ts';
import { freePort } from '../../support/free-port.mjs';
import { doorServerOf } from '../../support/letter-door-server.ts';
import { contact, letterboxOn } from '../../support/letterbox-world.ts';
import { worldOn } from '../../support/world.ts';

/** What every process needs time and memory for, letters or not. */
const ofProcess = /bytes|seconds|version/;

describe('whoever reads old metrics', () => {
  const world = worldOn(sqlite, { settings: { issuer: { confidentialContact: contact } } });
  const box = letterboxOn(world);
  const doorPort = doorServerOf(box);

  it('finds no moment at which a letter was being sent, for as long as it waits for the spool', async () => {
    const metrics = await freePort();
    const all = [...measurements, ...jobMeasurements([...jobs, forgetLettersJob])];
    onTestFinished(await startMetrics(metrics, { ...world.app, measurements: all }));
    const scrape = async () => {
      const text = await (
        await fetch(`http://127.0.0.1:${metrics}/metrics`, { headers: { connection: 'close' } })
      ).text();
      return text.split('\n').filter((line) => line !== '' && !line.startsWith('#') && !ofProcess.test(line));
    };
    const quiet = await scrape();
    const { body } = await box.letter();
    const sent = fetch(`http://127.0.0.1:${doorPort()}/letterbox/letters`, {
      method: 'POST',
      body: new Uint8Array(body),
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const meanwhile = await scrape();
    await box.letterbox.writeSpool();
    expect((await (await sent).json()).status).toBe('accepted');
    expect(meanwhile.filter((line) => !quiet.includes(line))).toEqual([]);
  });
});
