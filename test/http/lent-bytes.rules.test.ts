import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lentBytes } from '../../server/http/lent-bytes.ts';

/** As long as a buffer that is lent takes, and of characters of all lengths. */
const textOf = (path: string) => `${path} Łé😀 `.repeat(300_000 / (path.length + 5)).slice(0, 300_000);

describe('bytes that are lent to a response', () => {
  let server: Server;
  let port: number;

  beforeAll(async () => {
    server = createServer((request, response) => response.end(lentBytes(textOf(request.url!), 'utf8', response)));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => server.close());

  const paths = (who: string, count: number) => Array.from({ length: count }, (_, index) => `/${who}/${index}`);
  const fetched = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();

  it('are not given to another before they have left', async () => {
    // One asks for more than the system's buffers hold, and reads only when all others have been answered.
    const asked = paths('slow', 20);
    const slow = connect(port, '127.0.0.1');
    const last = 'GET /slow/last HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n';
    slow.write(asked.map((path) => `GET ${path} HTTP/1.1\r\nhost: a\r\n\r\n`).join('') + last);
    for (const path of paths('quick', 40)) expect(await fetched(path)).toBe(textOf(path));
    const received: Buffer[] = [];
    for await (const chunk of slow) received.push(chunk as Buffer);
    const bodies = Buffer.concat(received)
      .toString('utf8')
      .split(/HTTP\/1.1 200 OK\r\n(?:.+\r\n)+\r\n/)
      .join('');
    expect(bodies).toBe([...asked, '/slow/last'].map(textOf).join(''));
  });

  it('serve the next response again', async () => {
    const lent = new Set<ArrayBufferLike>();
    const listener = createServer((_, response) => {
      const bytes = lentBytes('once more', 'utf8', response);
      lent.add(bytes.buffer);
      response.end(bytes);
    });
    await once(listener.listen(0, '127.0.0.1'), 'listening');
    const { port: own } = listener.address() as AddressInfo;
    for (let time = 0; time < 5; time += 1) await (await fetch(`http://127.0.0.1:${own}`)).text();
    listener.close();
    expect(lent.size).toBe(1);
  });

  it('are their own when the text is longer than what is lent', async () => {
    const long = createServer((_, response) => response.end(lentBytes('ł'.repeat(600_000), 'utf8', response)));
    await once(long.listen(0, '127.0.0.1'), 'listening');
    const text = await (await fetch(`http://127.0.0.1:${(long.address() as AddressInfo).port}`)).text();
    long.close();
    expect(text).toBe('ł'.repeat(600_000));
  });
});
