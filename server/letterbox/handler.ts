import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Bulletin } from './bulletin.ts';
import { clearing, clearingPage, type DoorFiles } from './door-files.ts';
import { letterSize } from './letter.ts';
import type { OnError } from './log-error-code.ts';
import type { Receive } from './receive-letter.ts';
import { isIdentified, sortHeaders } from './request-headers.ts';
import { respondToLetter, send } from './respond.ts';

export interface HandlerOptions {
  receive: Receive;
  bulletin: Bulletin;
  manifest: () => Promise<string>;
  files: DoorFiles;
  /** Headers of the door's page and its files. */
  policy: Record<string, string>;
  now: () => Date;
  onError: OnError;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What browsers store may come back as a question that is theirs alone (`If-None-Match`), so they store nothing. */
const never = 'no-store';
const json = 'application/json';
/** What is named by the hash of its content is the same for everybody, always. */
const forever = 'public, max-age=31536000, immutable';
/** The board compares itself with these from the intranet's own pages, and whoever likes from theirs: they are public. */
const forAllPages = { 'access-control-allow-origin': '*' };
/** How much of a body that is too long is read and discarded, in bytes. */
const maxDiscarded = 1_000_000;

/**
 * Handles everything below `/letterbox/`. Of a request it reads the method, the path, the names of the headers and the
 * body: never an address, a cookie or a browser's name.
 */
export function createHandler(options: HandlerOptions): Handler {
  return async (request, response) => {
    try {
      await route(options, request, response);
    } catch (error) {
      // Whoever hung up gets no response; an error is reported without anything of the letter.
      if (response.destroyed || request.destroyed) return;
      options.onError('a request at the letterbox failed', error);
      respondToLetter(response, 'BUSY');
    }
  };
}

async function route(options: HandlerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url!.split('?')[0]!.slice('/letterbox/'.length);
  if (path === 'letters' && request.method === 'POST') {
    const body = () => readBody(request);
    return respondToLetter(response, await options.receive({ headers: request.headers, body }));
  }
  if (path === 'headers.json') return sendHeaderNames(request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') return sendEmpty(response, 405);
  if (path.startsWith('door/')) return sendFile(options, response, path.slice('door/'.length));
  // The frame asks for these before anybody writes, so that a form which could not stay anonymous never opens.
  if (isIdentified(request.headers)) return respondToLetter(response, 'IDENTIFIED_REQUEST');
  if (path === 'manifest.json') return send(response, 200, json, await options.manifest(), never, forAllPages);
  if (path === 'bulletin/index.json')
    return send(response, 200, json, options.bulletin.index(options.now()), never, forAllPages);
  await sendHashed(options.bulletin, response, path);
}

/** For the operator's check: which names of headers arrived here, by POST as a letter comes or by GET. */
function sendHeaderNames(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  send(response, 200, json, JSON.stringify(sortHeaders(request.headers)), never);
}

/** Segments, what is offered, and what is published of management's duty; all that is not there is answered alike. */
async function sendHashed(bulletin: Bulletin, response: ServerResponse, path: string): Promise<void> {
  const [, folder, hash] = /^(bulletin|offers|duty)\/([0-9a-f]{64})\.bin$/.exec(path) ?? [];
  const content = hash ? await readers[folder as keyof typeof readers](bulletin, hash) : null;
  if (content === null) return sendEmpty(response, 404);
  send(response, 200, 'application/octet-stream', content, forever, folder === 'duty' ? forAllPages : {});
}

const readers = {
  bulletin: ({ segment }: Bulletin, hash: string) => segment(hash),
  offers: ({ offers }: Bulletin, hash: string) => offers(hash),
  duty: ({ duty }: Bulletin, hash: string) => duty(hash),
};

function sendFile({ files, policy }: HandlerOptions, response: ServerResponse, path: string): void {
  const file = files.get(path || 'index.html');
  if (path === 'clear') send(response, 200, 'text/html', clearingPage, never, { ...policy, ...clearing });
  else if (file) send(response, 200, file.type, file.content, file.caching, policy);
  else sendEmpty(response, 404);
}

function sendEmpty(response: ServerResponse, status: number): void {
  send(response, status, json, '{}', never);
}

/** Null for a body of another size. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const announced = request.headers['content-length'];
  if (announced !== undefined && Number(announced) !== letterSize) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > letterSize) return discardRest(request);
    chunks.push(chunk);
  }
  return size === letterSize ? Buffer.concat(chunks) : null;
}

/** Reads on without storing anything, so that the response arrives; a body without an end is cut off. */
function discardRest(request: IncomingMessage): null {
  let left = maxDiscarded;
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
  return null;
}
