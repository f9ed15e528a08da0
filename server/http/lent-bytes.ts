import type { ServerResponse } from 'node:http';

/** Length of a buffer; what an answer does not touch of it takes no memory. */
const length = 1024 * 1024;
/** Most buffers to keep for later answers; one is enough until browsers read slowly. */
const most = 16;

const idle: Buffer[] = [];

/**
 * The bytes of a text, for one response and not a moment longer: its buffer goes to a later one when the bytes have been
 * handed to the operating system. If each answer had a buffer of its own, V8 would let tens of megabytes of them lie
 * before it collects. A response that breaks off keeps its buffer.
 */
export function lentBytes(text: string, encoding: 'utf8' | 'latin1', response: ServerResponse): Buffer {
  // A UTF-16 unit takes three bytes at most.
  if (text.length * 3 > length) return Buffer.from(text, encoding);
  const buffer = idle.pop() ?? Buffer.allocUnsafeSlow(length);
  response.once('finish', () => idle.length < most && idle.push(buffer));
  return buffer.subarray(0, buffer.write(text, encoding));
}
