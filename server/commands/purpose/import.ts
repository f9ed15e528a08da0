import { readFileSync } from 'node:fs';
import { OperatorError } from '../../kernel/operator-error.ts';
import { importPurpose } from '../../purpose/file/import-purpose.ts';
import { NewerEditsInPage } from '../../purpose/file/newer-edits.ts';
import { readPurposeFile } from '../../purpose/file/purpose-file.ts';
import { readArguments } from '../read-arguments.ts';
import { say } from '../run-command.ts';
import { editLines, linesOf } from './report-lines.ts';
import type { PurposeVerb } from './verb.ts';

const usage = `npm run purpose -- import FILE [--dry-run] [--overwrite]

  FILE is YAML or JSON: what the organisation is for, and the values in their order, each with a name, a meaning,
  behaviours and what to do when it clashes with the next one, in Dutch and English.
  docs/purpose.example.yaml is a set to begin with. What is not in the file stays as it is, after what is.
  --dry-run    says what would change, and changes nothing
  --overwrite  also what editors changed in the page since the last import; without it such a file is refused`;

export const importVerb: PurposeVerb = {
  usage,
  read(args) {
    const { words, flags } = readArguments(usage, args, 1, ['dry-run', 'overwrite']);
    const file = readPurposeFile(read(words[0]!));
    const [dryRun, overwrite] = [flags['dry-run'], flags.overwrite];
    return async (context) => {
      try {
        const report = await importPurpose(context, file, { dryRun, overwrite });
        for (const line of linesOf(report, context.timeZone, { dryRun, overwrite })) say(line);
      } catch (error) {
        if (!(error instanceof NewerEditsInPage)) throw error;
        const hint = 'Take it over into the file (npm run purpose -- export), or undo it with --overwrite.';
        throw new OperatorError([error.message, ...editLines(error.edits, context.timeZone), hint].join('\n'));
      }
    };
  },
};

function read(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    throw new OperatorError(`${path} cannot be read as UTF-8 text: ${(error as Error).message}`);
  }
}
