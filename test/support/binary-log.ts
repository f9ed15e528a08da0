import { readFileSync } from 'node:fs';

const magicSize = 4;
const headerSize = 19;
/** Begins a transaction in MariaDB's log. */
const gtid = 162;

/** A transaction as the binary log keeps it: when, and everything that it wrote. */
export interface LoggedTransaction {
  /** Seconds since 1970. */
  time: number;
  bytes: Buffer;
}

/** Reads a binary log event by event: time, kind, server, length, end, flags; then what was written. */
export function readBinaryLog(path: string): LoggedTransaction[] {
  const log = readFileSync(path);
  const found: LoggedTransaction[] = [];
  for (let from = magicSize; from + headerSize <= log.length; ) {
    const event = log.subarray(from, from + log.readUInt32LE(from + 9));
    if (event[4] === gtid) found.push({ time: event.readUInt32LE(0), bytes: Buffer.alloc(0) });
    const last = found.at(-1);
    if (last) last.bytes = Buffer.concat([last.bytes, event]);
    from += event.length;
  }
  return found;
}
