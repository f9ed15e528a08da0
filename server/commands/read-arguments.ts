import { parseArgs } from 'node:util';
import { OperatorError } from '../kernel/operator-error.ts';

/** Splits arguments into words and flags; a wrong number of words or an unknown flag shows the usage. */
export function readArguments<Flag extends string = never>(
  usage: string,
  args: string[],
  wordCount: number,
  flags: readonly Flag[] = [],
  leastWords = wordCount,
): { words: string[]; flags: Record<Flag, boolean> } {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean', default: false } as const]));
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    if (positionals.length >= leastWords && positionals.length <= wordCount)
      return { words: positionals, flags: values as Record<Flag, boolean> };
  } catch (error) {
    throw new OperatorError(`${(error as Error).message}\n\n${usage}`);
  }
  throw new OperatorError(usage);
}
