import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { originAgentCluster } from '../../server/kernel/origin-agent-cluster.ts';
import { makeDesk } from './frame-desk.ts';
import { storageKey } from './letter-door.ts';
import { type LetterWorld, makeLetterWorld } from './letter-world.ts';

const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; frame-src 'self'; connect-src 'self'; base-uri 'none'",
  "form-action 'none'; require-trusted-types-for 'script'; trusted-types applaus-door",
].join('; ');
const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

export interface LetterSite {
  world: LetterWorld;
  /** What the door was asked, with the headers of the request. */
  asked: { path: string; headers: IncomingHttpHeaders }[];
  /** The page around the frame, on an origin of its own. */
  page: string;
  /** The same page, whose site is another as well. */
  foreignPage: string;
  frame: string;
  stop: () => Promise<void>;
}

/** The built frame on one origin, with these headers on all it answers, and a plain page that holds it on another. */
export async function startLetterSite(
  world = makeLetterWorld(),
  headers: Record<string, string> = {},
): Promise<LetterSite> {
  const asked: LetterSite['asked'] = [];
  const door = await listen(async (request) => {
    const path = new URL(request.url!, 'http://door').pathname;
    asked.push({ path, headers: request.headers });
    if (path === '/letterbox/door/clear') return clearing;
    if (path.startsWith('/letterbox/door/')) return doorFile(path.slice('/letterbox/door/'.length) || 'index.html');
    const reply = await world.handle(request.method!, path, await bodyOf(request));
    return { ...reply, headers };
  });
  world.moveTo(`http://localhost:${portOf(door)}`);
  const outside = await listen(async (request) => {
    if (request.method === 'POST') {
      const { epoch, letters, meToos } = JSON.parse((await bodyOf(request)).toString());
      return {
        status: 200,
        type: 'application/json',
        body: JSON.stringify(world.issue(epoch, letters, meToos)),
        headers: {},
      };
    }
    if (request.url === '/worker.js') {
      return { status: 200, type: 'text/javascript', body: listeningWorker, headers: {} };
    }
    return {
      status: 200,
      type: 'text/html',
      body: outsidePage(`http://localhost:${portOf(door)}`, world),
      headers: {},
    };
  });
  return {
    world,
    asked,
    page: `http://localhost:${portOf(outside)}/`,
    foreignPage: `http://127.0.0.1:${portOf(outside)}/`,
    frame: `http://localhost:${portOf(door)}`,
    stop: async () => {
      for (const server of [door, outside]) server.closeAllConnections();
      await Promise.all([door, outside].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** A service worker of the intranet that tells its page of every request that passes it, with its body. */
const listeningWorker = `addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.waitUntil((async () => {
  const body = await event.request.clone().text();
  for (const page of await clients.matchAll()) page.postMessage({ worker: event.request.url + ' ' + body });
})()));`;

/** Says hello with what the address asks for (`#{"lang":"en"}`), has tokens signed, and lets tests say more. */
function outsidePage(door: string, world: LetterWorld): string {
  return `<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><title>Intranet</title>
<style>body{margin:0;padding:12px;background:light-dark(#f5f3ee,#191817)}iframe{border:0;width:100%;height:400px;display:block}</style>
<iframe title="Brieven" src="${door}/letterbox/door/" allow="clipboard-write" referrerpolicy="no-referrer"></iframe><script>
const said = window.said = []; const asked = JSON.parse(decodeURIComponent(location.hash.slice(1)) || '{}');
const frame = document.querySelector('iframe'); const desk = ${JSON.stringify(makeDesk({ offersKeys: world.offersKeys() }))};
window.say = (message) => frame.contentWindow.postMessage({ applaus: 1, ...message }, '${door}');
const scheme = asked.scheme || 'light'; document.documentElement.style.colorScheme = scheme;
window.greet = (person) => {
  say({ type: 'hello', person, storageKeys: ${JSON.stringify([storageKey])}, lang: asked.lang || 'nl', desk: { ...desk, ...asked.desk },
    theme: { scheme, properties: asked.properties || {} } });
  say({ type: 'show', screen: 'write', ...asked.show });
};
addEventListener('message', async ({ data, origin, source }) => {
  if (origin !== '${door}' || source !== frame.contentWindow) return;
  said.push(data);
  if (data.type === 'ready') greet(asked.person || 'p1');
  if (data.type === 'height') frame.style.height = data.pixels + 'px';
  if (data.type === 'issue') {
    const answer = await fetch('/issue', { method: 'POST', body: JSON.stringify(data) });
    say({ type: 'issued', call: data.call, tokens: await answer.json() });
  }
});
</script></html>`;
}

const clearing: Reply = {
  status: 200,
  type: 'text/html',
  body: '<!doctype html>',
  headers: { 'content-security-policy': POLICY, 'clear-site-data': '"storage"' },
};

type Reply = { status: number; type: string; body: Uint8Array | string; headers: Record<string, string> };

async function doorFile(name: string): Promise<Reply> {
  const body = await readFile(`dist/client/door/${name}`);
  return {
    status: 200,
    type: TYPES[name.split('.').at(-1)!]!,
    body,
    headers: { 'content-security-policy': POLICY, ...originAgentCluster },
  };
}

function listen(answer: (request: IncomingMessage) => Promise<Reply>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { status, type, body, headers } = await answer(request).catch(() => failed);
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const failed: Reply = { status: 404, type: 'text/plain', body: 'not here', headers: {} };

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
