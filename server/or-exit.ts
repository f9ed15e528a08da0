import { OperatorError } from './kernel/operator-error.ts';

/** Runs `work`; what the operator has to mend ends the process with that sentence and exit code 1. */
export async function orExit<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
