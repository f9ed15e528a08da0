import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltServer, startDemo } from '../support/built-server.ts';
import { freePort } from '../support/free-port.mjs';

describe('whether a process lives', () => {
  let server: BuiltServer;
  let liveness: string;
  beforeAll(async () => {
    const port = await freePort();
    server = await startDemo({ LIVENESS_PORT: String(port), DEMO: 'true' });
    liveness = `http://127.0.0.1:${port}`;
  });
  afterAll(() => server.stop());
  const answer = async (path: string) => {
    const response = await fetch(liveness + path);
    return [response.status, await response.text()];
  };

  it('is said on a port of its own, and nothing else there', async () => {
    expect(await answer('/livez')).toEqual([200, 'ok\n']);
    expect(await answer('/readyz')).toEqual([404, 'not found\n']);
    expect(await answer('/graphql')).toEqual([404, 'not found\n']);
  });

  it('is no longer said when its event loop stands still, and again once it turns', async () => {
    const port = await freePort();
    const beats = new Int32Array(new SharedArrayBuffer(4));
    const workerData = { port, beats, longestStandstill: 2_000 };
    const worker = new Worker('./dist/server/http/liveness/answer-liveness.js', { workerData });
    await once(worker, 'message');
    const status = () => fetch(`http://127.0.0.1:${port}/livez`).then((response) => response.status);
    expect(await status()).toBe(200);
    await expect.poll(status).toBe(503);
    Atomics.add(beats, 0, 1);
    await expect.poll(status).toBe(200);
    await worker.terminate();
  });

  it('is no longer said when it has ended', async () => {
    server.process.kill('SIGTERM');
    expect((await once(server.process, 'exit'))[0]).toBe(0);
    await expect(fetch(`${liveness}/livez`)).rejects.toThrow();
  });
});
