import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerLetter, send } from './answers.ts';
import type { Bulletin } from './bulletin.ts';
import type { Receive } from './door.ts';
import type { DoorFiles } from './door-files.ts';
import { letterSize } from './letter.ts';

export interface HandlerParts {
  receive: Receive;
  bulletin: Bulletin;
  manifest: () => Promise<string>;
  files: DoorFiles;
  /** Headers of the door's page and its files. */
  policy: Record<string, string>;
  now: () => Date;
  failed: (what: string, error: unknown) => void;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const forever = 'public, max-age=31536000, immutable';
const json = 'application/json';
/** In bytes. */
const mostRunningBy = 1_000_000;

/**
 * Everything below `/letterbox/`. Of a request it reads the method, the path, the names of the headers and the body:
 * never an address, a cookie or a browser's name.
 */
export function createHandler(parts: HandlerParts): Handler {
  return async (request, response) => {
    try {
      await route(parts, request, response);
    } catch (error) {
      // Who hung up gets no answer; and what went wrong is said without anything of the letter.
      if (response.destroyed || request.destroyed) return;
      parts.failed('a request at the letterbox failed', error);
      answerLetter(response, 'BUSY');
    }
  };
}

async function route(parts: HandlerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url!.split('?')[0]!.slice('/letterbox/'.length);
  if (path === 'letters' && request.method === 'POST') {
    const body = () => readBody(request);
    return answerLetter(response, await parts.receive({ headers: request.headers, body }));
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return notHere(response, 405);
  if (path === 'manifest.json') return send(response, 200, json, await parts.manifest(), 'no-cache');
  if (path === 'bulletin/index.json') return send(response, 200, json, parts.bulletin.index(parts.now()), 'no-cache');
  if (path.startsWith('bulletin/')) return sendSegment(parts, response, path);
  if (path.startsWith('door/')) return sendFile(parts, response, path.slice('door/'.length));
  notHere(response, 404);
}

async function sendSegment({ bulletin }: HandlerParts, response: ServerResponse, path: string): Promise<void> {
  const batch = /^bulletin\/([1-9]\d{0,8})\.bin$/.exec(path)?.[1];
  const segment = batch ? await bulletin.segment(Number(batch)) : null;
  if (segment === null) return notHere(response, 404);
  send(response, 200, 'application/octet-stream', segment, forever);
}

function sendFile({ files, policy }: HandlerParts, response: ServerResponse, path: string): void {
  const file = files.get(path || 'index.html');
  if (file) send(response, 200, file.type, file.content, file.caching, policy);
  else notHere(response, 404);
}

function notHere(response: ServerResponse, status: number): void {
  send(response, status, json, '{}', 'no-store');
}

/** Null for a body of another size. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const said = request.headers['content-length'];
  if (said !== undefined && Number(said) !== letterSize) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > letterSize) return tooLong(request);
    chunks.push(chunk);
  }
  return size === letterSize ? Buffer.concat(chunks) : null;
}

/** Lets the rest of it run by, so that the answer arrives; who has no end is cut off. */
function tooLong(request: IncomingMessage): null {
  let left = mostRunningBy;
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
  return null;
}
