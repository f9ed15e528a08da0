import type { ServerResponse } from 'node:http';

/** Length of a buffer in bytes; it takes memory only as far as an answer fills it. */
const length = 1024 * 1024;
/** The most buffers that are kept for later answers; one is enough until browsers read slowly. */
const most = 16;

const idle: Buffer[] = [];

/**
 * Encodes a text into a buffer that is lent to one response and reused once the operating system has its bytes. With a
 * buffer of its own for each answer, V8 would leave tens of megabytes uncollected. A response that breaks off keeps its
 * buffer.
 */
export function lentBytes(text: string, encoding: 'utf8' | 'latin1', response: ServerResponse): Buffer {
  // A UTF-16 unit takes three bytes at most.
  if (text.length * 3 > length) return Buffer.from(text, encoding);
  const buffer = idle.pop() ?? Buffer.allocUnsafeSlow(length);
  response.once('finish', () => idle.length < most && idle.push(buffer));
  return buffer.subarray(0, buffer.write(text, encoding));
}
