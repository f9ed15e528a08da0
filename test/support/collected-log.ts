import { Writable } from 'node:stream';
import { createLogger } from '../../server/kernel/log.ts';

export interface Line {
  level: number;
  msg: string;
  [field: string]: unknown;
}

const error = 50;

/** The real logger, writing into memory; an error that a test does not take is a failure. */
export function collectedLog() {
  let text = '';
  const destination = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  const lines = () =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  return {
    logger: createLogger('info', destination),
    text: () => text,
    lines,
    /** The errors so far, which are thereby expected. */
    takeErrors() {
      const errors = lines().filter(({ level }) => level >= error);
      text = '';
      return errors;
    },
    clear() {
      text = '';
    },
  };
}
