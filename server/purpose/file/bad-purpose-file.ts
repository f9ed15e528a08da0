import { OperatorError } from '../../kernel/operator-error.ts';

/** What is wrong in a file, by line. */
export interface PurposeProblem {
  line: number;
  message: string;
}

/** Nothing of the file is taken over; everything that is wrong is named with its line. */
export class BadPurposeFile extends OperatorError {
  constructor(readonly problems: PurposeProblem[]) {
    const lines = problems.toSorted((a, b) => a.line - b.line).map(({ line, message }) => `  line ${line}: ${message}`);
    super(`Nothing was imported, because the file is not right:\n${lines.join('\n')}`);
  }
}
