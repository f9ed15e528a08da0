import type { Reader } from './reader.ts';

/** How long somebody waits for the database at most, in milliseconds. */
export interface Deadlines {
  /** For one statement that only reads, with the wait for a connection. */
  read: number;
  /** For a change, from the wait for a connection to the commit. */
  write: number;
}

/** Nobody waits longer than that before a browser. */
const usualDeadlines: Deadlines = { read: 5_000, write: 10_000 };

/** In seconds, as whoever runs the server thinks of them. */
export function readDeadlines(read: Reader): Deadlines {
  const seconds = (name: string, usual: number) => 1_000 * read.count(name, usual / 1_000, 1);
  return {
    read: seconds('DATABASE_READ_DEADLINE', usualDeadlines.read),
    write: seconds('DATABASE_WRITE_DEADLINE', usualDeadlines.write),
  };
}

/** Imports, deliveries and jobs, for which nobody waits there. */
export const longDeadlines: Deadlines = { read: 600_000, write: 600_000 };

/** The database has not answered in time. Whether a commit that was on its way has come about is not known. */
export class DatabaseLate extends Error {
  readonly code = 'DATABASE_LATE';

  constructor(milliseconds: number) {
    super(`the database has not answered within ${Math.round(milliseconds)} ms`);
  }
}

/** Whoever asked for a change has left before it was made. */
export class AskerGone extends Error {
  readonly code = 'ASKER_GONE';

  constructor() {
    super('whoever asked for this has left: nothing was changed');
  }
}

export interface Deadline {
  /** What comes of `work`, unless the time is over before; what comes of it then is given to `late`. */
  race<Result>(work: Promise<Result>, late?: (result: Result) => void): Promise<Result>;
  /** Has to be called, since a deadline keeps a timer. */
  end(): void;
}

/** Begins a deadline for whatever is done in so many milliseconds. */
export function startDeadline(milliseconds: number): Deadline {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    const fail = () => {
      isOver = true;
      reject(new DatabaseLate(milliseconds));
    };
    timer = setTimeout(fail, Math.max(0, milliseconds));
  });
  over.catch(() => undefined);
  return {
    race(work, late) {
      // Without `catch` what fails after the deadline would be a rejection that nobody handles.
      work.then((result) => isOver && late?.(result)).catch(() => undefined);
      return Promise.race([work, over]);
    },
    end: () => clearTimeout(timer),
  };
}
