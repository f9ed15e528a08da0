import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** A provider's list of keys that can be rotated and switched off. */
export interface KeyServer {
  url: string;
  /** How often the list was asked for. */
  asked: () => number;
  /** Instead of the keys so far, those with these ids. */
  rotate: (...ids: string[]) => void;
  /** What it answers from now on, or the usual again. */
  answer: (status: number, body?: string, headers?: Record<string, string>) => void;
  /** From now on it takes requests and says nothing. */
  hang: () => void;
  signed: (id: string, claims: JWTPayload) => Promise<string>;
  close: () => Promise<void>;
}

export async function keyServer(ids: string[]): Promise<KeyServer> {
  const pairs = new Map(await Promise.all(ids.map(async (id) => [id, await generateKeyPair('ES256')] as const)));
  let published: string[] = [];
  let asked = 0;
  let answer: { status: number; body?: string; headers?: Record<string, string> } | null = { status: 200 };
  const list = async () => ({
    keys: await Promise.all(
      published.map(async (id) => ({
        ...(await exportJWK(pairs.get(id)!.publicKey)),
        kid: id,
        alg: 'ES256',
        use: 'sig',
      })),
    ),
  });
  const server = createServer(async (_, response) => {
    asked += 1;
    if (answer === null) return;
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.body ?? JSON.stringify(await list()));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    asked: () => asked,
    rotate(...all) {
      published = all;
    },
    answer(status, body, headers) {
      answer = { status, body, headers };
    },
    hang() {
      answer = null;
    },
    signed: (id, claims) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: id }).sign(pairs.get(id)!.privateKey),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
