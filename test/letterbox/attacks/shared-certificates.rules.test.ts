import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Server } from 'node:tls';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { checkCertificates } from '../../../server/check-certificates.ts';
import { checkSharing } from '../../../server/commands/letterbox/check-sharing.ts';
import { type Resolve, sharingOf } from '../../../server/connection-sharing.ts';
import { makeCertificate } from '../../support/certificates.ts';
import { contact } from '../../support/letterbox-world.ts';
import { capabilitySettings } from '../../support/world.ts';

const identified = 'applaus.corp.test';
/** All names lead to one address. */
const resolve: Resolve = async () => ['127.0.0.1'];

describe('a certificate of an identified name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-certificates-'));
  const servers: Server[] = [];
  const closeAll = () => {
    for (const server of servers.splice(0)) server.close();
  };
  afterEach(closeAll);
  afterAll(() => rmSync(folder, { recursive: true }));

  const serve = async (...names: string[]) => {
    const { certificate, key } = makeCertificate(folder, `${servers.length}`, names);
    const server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, resolve));
    return (server.address() as AddressInfo).port;
  };
  const sharing = async (letterbox: string, names: string[]) => {
    const port = await serve(...names);
    const at = (host: string) => new URL(`https://${host.includes(':') ? host : `${host}:${port}`}`);
    return sharingOf(at(letterbox), at(identified), resolve);
  };

  it.each([
    ['letters.corp.test', [identified, '*.corp.test'], 'possible'],
    ['letters.corp.test', [identified, 'letters.corp.test'], 'possible'],
    [identified, [identified], 'possible'],
    ['letters.door.corp.test', [identified, '*.corp.test'], 'impossible'],
    ['letters.corp.test', [identified], 'impossible'],
    ['letters.corp.test:1', [identified, '*.corp.test'], 'impossible'],
  ] as const)('with %s for letters and %j in it makes one connection for both %s', async (letterbox, names, answer) => {
    expect(await sharing(letterbox, [...names])).toBe(answer);
  });

  it('at another address makes none', async () => {
    const port = await serve(identified, '*.corp.test');
    const apart: Resolve = async (hostname) => [hostname === identified ? '127.0.0.1' : '127.0.0.2'];
    const [letterbox, other] = ['letters.corp.test', identified].map((host) => new URL(`https://${host}:${port}`));
    expect(await sharingOf(letterbox!, other!, apart)).toBe('impossible');
  });

  it('that does not answer is not known', async () => {
    const port = await serve(identified);
    closeAll();
    expect(
      await sharingOf(new URL(`https://letters.corp.test:${port}`), new URL(`https://${identified}:${port}`), resolve),
    ).toBe('unknown');
  });

  it('is looked at by the start, for the intranet too, and by the command', async () => {
    const port = await serve(identified, '*.corp.test');
    const letterboxUrl = `https://letters.corp.test:${port}`;
    const capabilities = capabilitySettings({ issuer: { confidentialContact: contact }, blockers: { letterboxUrl } });
    const [publicUrl, intranet] = [`https://${identified}:${port}`, `https://intranet.corp.test:${port}`];
    const config = { allowedOrigins: [intranet], capabilities, demo: false, publicUrl };
    const said = await checkCertificates(config, resolve);
    expect(said).toEqual(
      [publicUrl, intranet].map((url) => expect.stringContaining(`certificate of ${new URL(url).host}`)),
    );
    expect(await checkCertificates({ ...config, demo: true }, resolve)).toEqual([]);
    const findings = await checkSharing(
      new URL(letterboxUrl),
      [new URL(publicUrl), new URL('https://other.corp.test:1')],
      resolve,
    );
    expect(findings.map(({ level }) => level)).toEqual(['wrong', 'good']);
    expect((await checkSharing(new URL(letterboxUrl), [], resolve)).map(({ level }) => level)).toEqual(['look']);
  });
});
