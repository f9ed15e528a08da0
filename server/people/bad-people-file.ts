import { OperatorError } from '../kernel/operator-error.ts';

/** What is wrong in a file, by line. */
export interface FileProblem {
  line: number;
  message: string;
}

const most = 25;

/** Nothing of the file is taken over; every bad row is named with its line. */
export class BadPeopleFile extends OperatorError {
  constructor(readonly problems: FileProblem[]) {
    const sorted = problems.toSorted((a, b) => a.line - b.line);
    const shown = sorted.slice(0, most).map(({ line, message }) => `  line ${line}: ${message}`);
    if (sorted.length > most) shown.push(`  … and ${sorted.length - most} more`);
    super(`Nothing was imported, because the file is not right:\n${shown.join('\n')}`);
  }
}
