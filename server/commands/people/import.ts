import { readFileSync } from 'node:fs';
import { OperatorError } from '../../kernel/operator-error.ts';
import { type ImportReport, importPeople } from '../../people/import-people.ts';
import { readPeopleFile } from '../../people/people-file.ts';
import { fileColumns } from '../../people/people-file-columns.ts';
import { progressOf } from '../progress.ts';
import { readArguments } from '../read-arguments.ts';
import { say } from '../run-command.ts';
import type { PeopleVerb } from './verb.ts';

const usage = `npm run people -- import FILE.csv [--dry-run] [--deactivate-missing [--yes]]

  The first line names the columns, in any order: ${fileColumns.join(', ')}.
  userName and name are needed. A column that is left out stays as it is, an empty cell clears. \`manager\` is a userName,
  \`department\` a path like "Company / North / Sales".
  --dry-run             shows what would change and writes nothing
  --deactivate-missing  whoever is active and not in the file is no longer active
  --yes                 also if that is more than a tenth of the active people`;

/** How many lines are shown of each list. */
const most = 40;

export const importVerb: PeopleVerb = {
  usage,
  read(args) {
    const { words, flags } = readArguments(usage, args, 1, ['dry-run', 'deactivate-missing', 'yes']);
    const file = readPeopleFile(read(words[0]!));
    return async (context) => {
      const dryRun = flags['dry-run'];
      const progress = progressOf('people', file.people.length);
      const report = await importPeople(context, file.people, {
        ...{ dryRun, deactivateMissing: flags['deactivate-missing'], confirmed: flags.yes },
        onProgress: (people) => progress.advance(people),
      });
      if (file.ignored.length > 0) say(`Columns passed over: ${file.ignored.join(', ')}.`);
      for (const line of linesOf(report)) say(line);
      if (dryRun) say(afterDryRun(report));
    };
  },
};

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new OperatorError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

function linesOf({ added, changed, unchanged, deactivated, departments }: ImportReport): string[] {
  const left = deactivated.length > 0 ? `, ${deactivated.length} no longer active` : '';
  return [
    ...list('Department added', departments.added),
    ...list('Department moved', departments.moved),
    ...list(
      'Added',
      added.map(({ userName, name }) => `${userName} (${name})`),
    ),
    ...list(
      'Changed',
      changed.map(({ person, columns }) => `${person.userName} (${columns.join(', ')})`),
    ),
    ...list(
      'No longer active',
      deactivated.map(({ userName, name }) => `${userName ?? name}`),
    ),
    `People: ${added.length} added, ${changed.length} changed, ${unchanged} unchanged${left}.`,
  ];
}

function list(what: string, lines: string[]): string[] {
  const shown = lines.slice(0, most).map((line) => `${what}: ${line}`);
  return lines.length > most ? [...shown, `${what}: … and ${lines.length - most} more`] : shown;
}

function afterDryRun({ asksForConfirmation }: ImportReport): string {
  const hint = asksForConfirmation ? ' More than a tenth of the active people would leave: that asks for --yes.' : '';
  return `A dry run: nothing was written.${hint}`;
}
