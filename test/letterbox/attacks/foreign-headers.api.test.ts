import { request as ask, createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { checkDoor } from '../../../server/commands/letterbox/check.ts';
import { sqlite } from '../../support/databases.ts';
import { contact, letterboxOn } from '../../support/letterbox-world.ts';
import { worldOn } from '../../support/world.ts';

/** Names that gateways, tracers and monitors put on requests, and one that nobody has thought of yet. */
const foreign = [
  ...['iv-user', 'iv-groups', 'iv-creds', 'am-eai-user-id', 'SM_USER', 'SM_SERVERSESSIONID', 'sm-universalid'],
  ...['OAM_REMOTE_USER', 'oam_identity_domain', 'X-Kong-Request-Id', 'x-ms-request-id', 'x-jwt-assertion'],
  ...['x-wsse', 'x-ssl-cert', 'x-forwarded-id-token', 'x-employee-number', 'x-amz-request-id', 'true-client-ip'],
  ...['cf-connecting-ip', 'fastly-client-ip', 'x-client-ip', 'x-cluster-client-ip', 'x-original-forwarded-for'],
  ...['x-envoy-external-address', 'x-original-url', 'x-requested-with', 'referer', 'from', 'if-none-match', 'x-new'],
];

/** What a browser sends with a fetch of its own page. */
const ofBrowsers = {
  ...{
    accept: '*/*',
    'accept-encoding': 'gzip',
    'accept-language': 'nl',
    'user-agent': 'Firefox',
    dnt: '1',
    te: 'trailers',
  },
  ...{ origin: 'https://letters.test', pragma: 'no-cache', 'cache-control': 'no-cache', priority: 'u=4' },
  ...{
    'sec-fetch-site': 'same-origin',
    'sec-ch-ua': '"Chromium"',
    'sec-gpc': '1',
    'content-type': 'application/octet-stream',
  },
};

const paths = ['letters', 'manifest.json', 'bulletin/index.json', 'bulletin/1.bin'];

describe('a header that is not a browser’s', () => {
  const world = worldOn(sqlite, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const box = letterboxOn(world);
  const proxies: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of proxies.splice(0)) await close();
  });

  /** `fetch` would keep some headers back. */
  const send = (path: string, headers: Record<string, string>) =>
    new Promise<{ status: number; text: string; headers: IncomingHttpHeaders }>((resolve, reject) => {
      const method = path === 'letters' ? 'POST' : 'GET';
      const sent = ask(`${box.origin}/letterbox/${path}`, { method, headers }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode!, text, headers: response.headers }));
      });
      sent.on('error', reject);
      sent.end(method === 'POST' ? Buffer.alloc(8_192) : undefined);
    });

  it.each(foreign)('%s closes the door for letters, and before that for what the form needs', async (name) => {
    for (const path of paths) {
      const { status, text } = await send(path, { ...ofBrowsers, [name]: 'somebody' });
      expect([path, status, JSON.parse(text).reason]).toEqual([path, 400, 'IDENTIFIED_REQUEST']);
    }
  });

  it('what browsers send of themselves is no reason, nor what says by which way they came', async () => {
    const way = {
      'x-forwarded-for': '10.1.2.3',
      'x-forwarded-proto': 'https',
      forwarded: 'for=10.1.2.3',
      via: '1.1 x',
    };
    for (const headers of [ofBrowsers, { ...ofBrowsers, ...way }]) {
      expect((await send('letters', headers)).text).toContain('"MALFORMED"');
      expect((await send('manifest.json', headers)).status).toBe(200);
    }
  });

  it('nothing anonymous is stored by browsers, so that nothing of an earlier answer comes back', async () => {
    for (const path of ['letters', 'manifest.json', 'bulletin/index.json', 'headers.json', 'nothing']) {
      const { headers } = await send(path, ofBrowsers);
      expect([path, headers['cache-control'], headers.etag, headers['last-modified']]).toEqual([
        ...[path, 'no-store', undefined, undefined],
      ]);
    }
  });

  /** Something that stands in front of the letterbox. */
  const proxied = async (change: {
    request?: Record<string, string>;
    answer?: Record<string, string>;
    login?: string;
  }) => {
    const proxy = createServer((incoming, outgoing) => {
      if (change.login) return void outgoing.writeHead(302, { location: change.login }).end();
      const to = `${box.origin}${incoming.url}`;
      const onward = ask(
        to,
        { method: incoming.method, headers: { ...incoming.headers, ...change.request } },
        (answer) => {
          outgoing.writeHead(answer.statusCode!, { ...answer.headers, ...change.answer });
          answer.pipe(outgoing);
        },
      );
      incoming.pipe(onward);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    proxies.push(() => new Promise((resolve) => proxy.close(resolve)));
    return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  };
  const wrong = async (origin: string) =>
    (await checkDoor(origin)).filter(({ level }) => level === 'wrong').map(({ text }) => text);

  it('the check of an operator finds nothing wrong where nothing stands in between', async () => {
    expect((await wrong(box.origin)).filter((text) => !text.includes('/door/'))).toEqual([]);
  });

  it('it names the header that came, and what usually puts it there', async () => {
    const texts = await wrong(await proxied({ request: { 'iv-user': 'sanne' } }));
    expect(texts).toContainEqual(expect.stringMatching(/a letter arrives with "iv-user".*IBM Security Verify Access/));
    expect(texts).toContainEqual(expect.stringMatching(/what everybody fetches arrives with "iv-user"/));
    expect(texts).toContain('Letters arrive with a header that is not a browser’s.');
  });

  it('it shows forwarded addresses as something to look at, with how to switch them off', async () => {
    const findings = await checkDoor(await proxied({ request: { 'x-forwarded-for': '10.1.2.3' } }));
    expect(findings).toContainEqual({
      level: 'look',
      text: expect.stringContaining('proxy_set_header x-forwarded-for "";'),
    });
  });

  it.each(['set-cookie', 'nel', 'report-to', 'reporting-endpoints', 'accept-ch', 'alt-svc'])(
    'it finds %s on answers',
    async (name) => {
      const texts = await wrong(await proxied({ answer: { [name]: 'x' } }));
      expect(texts.filter((text) => text.includes(`answers with "${name}"`)).length).toBeGreaterThan(1);
    },
  );

  it('it says that a login stands before the letterbox', async () => {
    const texts = await wrong(await proxied({ login: 'https://login.test/' }));
    expect(texts).toContainEqual(expect.stringContaining('leads to https://login.test/, which looks like a login'));
  });
});
