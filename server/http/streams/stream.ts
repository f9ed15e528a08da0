import type { ServerResponse } from 'node:http';
import type { Login } from '../../identity/active-logins.ts';

/** Why the server broke a stream off. */
export type Slowness = 'buffer full' | 'not drained';

/** Whose stream it is, and until when they may read it, on the clock of `performance.now()`. */
export interface StreamReader {
  personId: string;
  login: Login;
  until: number;
}

/** How often an empty message shows proxies and browsers that the stream is alive, in milliseconds. */
const interval = 10_000;
/** How many bytes may wait for a reader in the process, beside those that the operating system holds. */
const mostWaiting = 64 * 1024;

const boundary = 'graphql';
export const contentType = `multipart/mixed;boundary="${boundary}";subscriptionSpec=1.0`;
const heartbeat = framed({});
const opening = Buffer.concat([Buffer.from(`--${boundary}`), heartbeat]);

/**
 * A message as it goes out to all who get it. The next boundary goes out right behind each one: a reader shows a message
 * only once it has seen where it ends.
 */
export function framed(content: object): Buffer {
  return Buffer.from(
    `\r\ncontent-type: application/json; charset=utf-8\r\n\r\n${JSON.stringify(content)}\r\n--${boundary}`,
  );
}

/** One long answer that messages are written to; `onEnd` hears of its end once, whoever ended it. */
export class Stream {
  readonly reader: StreamReader;
  readonly #raw: ServerResponse;
  readonly #onEnd: (stream: Stream, why: Slowness | null) => void;
  #isOver = false;
  #isWaiting = false;
  #nextBeat: number;

  constructor(raw: ServerResponse, reader: StreamReader, onEnd: (stream: Stream, why: Slowness | null) => void) {
    this.reader = reader;
    this.#raw = raw;
    this.#onEnd = onEnd;
    // The first one comes early, so that streams that were opened together do not beat together.
    this.#nextBeat = performance.now() + interval * (0.5 + Math.random() / 2);
    raw.once('close', () => this.#finish(null));
    raw.write(opening);
  }

  write(message: Buffer): void {
    if (this.#isOver) return;
    if (performance.now() >= this.reader.until) this.end();
    else if (this.#raw.writableLength > mostWaiting) this.#breakOff('buffer full');
    else this.#raw.write(message);
  }

  /** Called every second: ends the stream with its token, or with its reader, and shows that it is alive. */
  tick(now: number): void {
    if (now >= this.reader.until) this.end();
    else if (now >= this.#nextBeat) this.#beat(now);
  }

  #beat(now: number): void {
    this.#nextBeat = now + interval;
    const isWaiting = this.#raw.writableLength > 0;
    if (isWaiting && this.#isWaiting) this.#breakOff('not drained');
    else if (!isWaiting) this.write(heartbeat);
    this.#isWaiting = isWaiting;
  }

  end(): void {
    if (this.#finish(null)) this.#raw.end('--\r\n');
  }

  /** What waits for a slow reader is thrown away with the connection; the page asks for what it missed when it is back. */
  #breakOff(why: Slowness): void {
    if (this.#finish(why)) this.#raw.destroy();
  }

  #finish(why: Slowness | null): boolean {
    if (this.#isOver) return false;
    this.#isOver = true;
    this.#onEnd(this, why);
    return true;
  }
}
