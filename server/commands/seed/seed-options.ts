import { parseArgs } from 'node:util';
import { OperatorError } from '../../kernel/operator-error.ts';
import { dayIn } from '../../kernel/time.ts';

export interface SeedOptions {
  people: number;
  recognitions: number;
  blockers: number;
  seed: number;
  /** The day before which everything happened, `YYYY-MM-DD`. */
  until: string;
}

/** Over how many days recognitions are spread. */
export const span = 3 * 365;

export const usage = `npm run seed -- --people N --recognitions N --blockers N [--seed S] [--until YYYY-MM-DD]

  --people        how many people to invent (200)
  --recognitions  how many stories they told each other in the last three years (1000)
  --blockers      how many blockers staff reported in the last eight months (0)
  --seed          the same number makes the same people, stories and blockers (1)
  --until         the day before which everything happened (today)`;

/** Reads the command line; what is wrong is an `OperatorError` that names it. */
export function seedOptions(args: string[], timeZone: string): SeedOptions {
  const given = readArguments(args);
  const options = {
    people: wholeNumber('--people', given.people ?? '200'),
    recognitions: wholeNumber('--recognitions', given.recognitions ?? '1000'),
    blockers: wholeNumber('--blockers', given.blockers ?? '0'),
    seed: wholeNumber('--seed', given.seed ?? '1'),
    until: dayOf(given.until ?? dayIn(timeZone, new Date())),
  };
  check(options);
  return options;
}

type Given = Partial<Record<keyof SeedOptions, string>>;

function readArguments(args: string[]): Given {
  const text = { type: 'string' } as const;
  try {
    const options = { people: text, recognitions: text, blockers: text, seed: text, until: text };
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new OperatorError(`${(error as Error).message}\n\n${usage}`);
  }
}

function wholeNumber(name: string, text: string): number {
  const digits = text.replace(/[_,.]/g, '');
  if (/^\d{1,9}$/.test(digits)) return Number(digits);
  throw new OperatorError(`${name} must be a whole number, not "${text}".\n\n${usage}`);
}

function dayOf(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new OperatorError(`--until must be a day like 2026-11-22, not "${text}".`);
}

/**
 * Refuses numbers that cannot be: nobody gives more than three recognitions a day, and each needs a giver and a receiver.
 */
function check({ people, recognitions }: SeedOptions): void {
  if (people < 2) throw new OperatorError('--people must be at least 2: somebody tells a story about somebody else.');
  const most = people * span;
  if (recognitions <= most) return;
  throw new OperatorError(
    `${recognitions} stories in three years are too many for ${people} people: at most ${most}. Give more --people.`,
  );
}
