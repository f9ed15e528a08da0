import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BuiltServer } from './built-server.ts';

interface Paused {
  name: string;
  /** Lets it go on to the server and its answer come back; with a status, that is its answer instead. */
  release: (status?: number) => void;
}

/** Stands between a browser and a server, and holds whatever comes until the test lets it go. */
export interface PausingProxy {
  port: number;
  /** The names of all requests so far, each as often as it came. */
  names: string[];
  /** The requests that wait now. */
  waiting: () => string[];
  release: (isMeant: (name: string) => boolean, status?: number) => void;
  /** Requests that are not paused. */
  passing: (name: string) => boolean;
  to: BuiltServer | undefined;
  stop: () => Promise<void>;
}

export async function startPausingProxy(passing: (name: string) => boolean): Promise<PausingProxy> {
  const paused: Paused[] = [];
  const names: string[] = [];
  const http = createServer((incoming, outgoing) => {
    void read(incoming).then(
      (body) => {
        const name = nameOf(incoming, body);
        names.push(name);
        const release = (status?: number) => forward(self.to!, incoming, body, outgoing, status);
        if (self.passing(name)) release();
        else pause(paused, { name, release }, outgoing);
      },
      // A page that was closed sends no more of it.
      () => undefined,
    );
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const self: PausingProxy = {
    port: (http.address() as AddressInfo).port,
    names,
    passing,
    to: undefined,
    waiting: () => paused.map(({ name }) => name),
    release(isMeant, status) {
      for (const one of paused.filter(({ name }) => isMeant(name))) {
        paused.splice(paused.indexOf(one), 1);
        one.release(status);
      }
    },
    stop: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return self;
}

/** Until it is released, or its page waits for nothing any more. */
function pause(paused: Paused[], one: Paused, outgoing: ServerResponse): void {
  if (outgoing.destroyed) return;
  paused.push(one);
  outgoing.once('close', () => paused.includes(one) && paused.splice(paused.indexOf(one), 1));
}

async function read(incoming: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** `OPTIONS graphql`, `Wall`, `demo/token`, `vendor`: a request as a person calls it. */
function nameOf({ method, url = '' }: IncomingMessage, body: Buffer): string {
  const path = new URL(url, 'http://paused').pathname.slice(1);
  if (method === 'POST') return (JSON.parse(body.toString()) as { operationName: string }).operationName;
  const file = /^embed\/.*\/(\w[\w-]*?)(-[\w-]{8})?\.js$/.exec(path)?.[1] ?? path;
  return method === 'GET' ? file : `${method} ${file}`;
}

function forward(
  { api }: BuiltServer,
  incoming: IncomingMessage,
  body: Buffer,
  outgoing: ServerResponse,
  status?: number,
): void {
  if (status) {
    const { origin = '*' } = incoming.headers;
    outgoing.writeHead(status, { 'access-control-allow-origin': origin, 'content-type': 'application/json' });
    outgoing.end('{}');
    return;
  }
  const { method, url, headers } = incoming;
  const onward = request(api + url, { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  outgoing.on('close', () => onward.destroy());
  onward.end(body);
}
