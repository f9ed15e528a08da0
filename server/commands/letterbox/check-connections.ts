import { connect } from 'node:tls';
import type { Finding } from './check.ts';

/** In milliseconds. */
const timeout = 5_000;

/**
 * Looks whether every request has a connection of its own. Over one that stays open, a letter may go after a request in which a
 * script of the intranet's page has put a name.
 */
export async function checkConnections(origin: string): Promise<Finding[]> {
  const url = new URL(origin);
  const response = await fetch(new URL('/letterbox/headers.json', url), { redirect: 'manual' }).catch(() => null);
  // That it cannot be reached is said elsewhere.
  if (response === null) return [];
  const staysOpen = response.headers.get('connection') !== 'close';
  const isShared = url.protocol === 'https:' && (await speaksHttp2(url));
  if (!staysOpen && !isShared) return [{ level: 'good', text: 'Every request has a connection of its own.' }];
  return [
    ...(staysOpen ? [open('Connections stay open after an answer', 'keepalive_timeout 0;')] : []),
    ...(isShared
      ? [open('HTTP/2 is spoken, over which all requests share a connection', 'no "http2" for this host')]
      : []),
  ];
}

function open(what: string, remedy: string): Finding {
  const text = `${what}: a script of the intranet’s page can put a name on one that carries a letter. In nginx: ${remedy}`;
  return { level: 'look', text };
}

/** Whether it takes HTTP/2 where a browser offers both; its certificate does not matter here. */
export function speaksHttp2({ hostname, port }: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { host: hostname, port: Number(port || 443), servername: hostname, timeout };
    const socket = connect({ ...options, ALPNProtocols: ['h2', 'http/1.1'], rejectUnauthorized: false }, () => {
      resolve(socket.alpnProtocol === 'h2');
      socket.destroy();
    });
    socket.once('error', () => resolve(false));
    socket.once('timeout', () => socket.destroy(new Error('no answer')));
  });
}
