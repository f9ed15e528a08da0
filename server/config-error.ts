import { OperatorError } from './kernel/operator-error.ts';

/** Everything that is wrong with the configuration, to be shown as one list. */
export class ConfigError extends OperatorError {
  constructor(readonly problems: string[]) {
    super(`The configuration is not right:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}
