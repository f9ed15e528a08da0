import { writeFileSync } from 'node:fs';
import { OperatorError } from '../../kernel/operator-error.ts';
import { exportPurpose } from '../../purpose/file/export-purpose.ts';
import { readArguments } from '../read-arguments.ts';
import { say } from '../run-command.ts';
import type { PurposeVerb } from './verb.ts';

const usage = `npm run purpose -- export FILE [--overwrite]

  Writes the page as it is now into FILE, in the form that import takes: purpose, values, behaviours and what to do when
  two clash, each with its key.
  --overwrite  also over a file that is there`;

export const exportVerb: PurposeVerb = {
  usage,
  read(args) {
    const { words, flags } = readArguments(usage, args, 1, ['overwrite']);
    const path = words[0]!;
    return async ({ db, now }) => {
      const text = await exportPurpose(db, now());
      try {
        writeFileSync(path, text, { flag: flags.overwrite ? 'w' : 'wx' });
      } catch (error) {
        const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
        const hint = isThere ? 'it is there already; --overwrite replaces it' : (error as Error).message;
        throw new OperatorError(`${path} cannot be written: ${hint}.`);
      }
      say(`The page as it is now stands in ${path}.`);
    };
  },
};
