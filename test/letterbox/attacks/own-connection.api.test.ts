import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkConnections, speaksHttp2 } from '../../../server/commands/letterbox/check-connections.ts';
import { makeCertificate } from '../../support/certificates.ts';
import { sqlite } from '../../support/databases.ts';
import { doorServerOf } from '../../support/letter-door-server.ts';
import { contact, letterboxOn } from '../../support/letterbox-world.ts';
import { worldOn } from '../../support/world.ts';

describe('a name that a page puts on a connection to the letterbox', () => {
  const world = worldOn(sqlite, { settings: { issuer: { confidentialContact: contact } } });
  const box = letterboxOn(world);
  const doorPort = doorServerOf(box);

  it.each(['manifest.json?name=sanne', 'letters', 'door/', 'nothing', '?name=sanne'])(
    'is gone before a letter comes: after %s the connection is closed',
    async (path) => {
      const agent = new Agent({ keepAlive: true });
      const asked = get({ port: doorPort(), agent, path: `/letterbox/${path}` });
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      expect([answer.headers.connection, answer.headers['keep-alive']]).toEqual(['close', undefined]);
      await once(answer.resume(), 'close');
      await expect.poll(() => asked.socket!.destroyed).toBe(true);
      agent.destroy();
    },
  );

  it('is what the check of an operator looks for, where something in front keeps connections open', async () => {
    const texts = async (origin: string) =>
      (await checkConnections(origin)).map(({ level, text }) => `${level} ${text}`);
    expect(await texts(`http://127.0.0.1:${doorPort()}`)).toEqual(['good Every request has a connection of its own.']);
    // Answers as the letterbox does, with Node's own way of connections.
    expect(await texts(box.origin)).toEqual([
      expect.stringMatching(/^look Connections stay open.*keepalive_timeout 0;/),
    ]);
  });

  it('would be shared over HTTP/2, which the same check looks for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'applaus-http2-'));
    const { certificate, key } = makeCertificate(folder, 'front', ['localhost']);
    const front = createSecureServer({ allowHTTP1: true, cert: readFileSync(certificate), key: readFileSync(key) });
    front.on('request', (_, response) => void response.end('{}'));
    await once(front.listen(0, '127.0.0.1'), 'listening');
    const url = new URL(`https://localhost:${(front.address() as AddressInfo).port}`);
    expect(await speaksHttp2(url)).toBe(true);
    front.close();
    rmSync(folder, { recursive: true });
    expect(await speaksHttp2(url)).toBe(false);
  });
});
