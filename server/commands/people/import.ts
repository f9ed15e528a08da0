import { readFileSync } from 'node:fs';
import { OperatorError } from '../../kernel/operator-error.ts';
import { type ImportReport, importPeople } from '../../people/import-people.ts';
import { readPeopleFile } from '../../people/people-file.ts';
import { fileColumns } from '../../people/people-file-columns.ts';
import { say } from '../run-command.ts';
import { type PeopleVerb, readArguments } from './verb.ts';

const usage = `npm run people -- import FILE.csv [--deactivate-missing]

  The first line names the columns, in any order: ${fileColumns.join(', ')}.
  userName and name are needed. A column that is left out stays as it is, an empty cell clears. \`manager\` is a userName,
  \`department\` a path like "Company / North / Sales".
  --deactivate-missing  whoever is active and not in the file is no longer active`;

/** Lines shown of each list. */
const most = 40;

export const importVerb: PeopleVerb = {
  usage,
  read(args) {
    const { words, flags } = readArguments(usage, args, 1, ['deactivate-missing']);
    const file = readPeopleFile(read(words[0]!));
    return async (context) => {
      const options = { deactivateMissing: flags['deactivate-missing'] };
      const report = await importPeople(context, file.people, options);
      if (file.ignored.length > 0) say(`Columns passed over: ${file.ignored.join(', ')}.`);
      show(report);
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

function show({ added, changed, unchanged, deactivated, departments }: ImportReport): void {
  list('Department added', departments.added);
  list('Department moved', departments.moved);
  list(
    'Added',
    added.map(({ userName, name }) => `${userName} (${name})`),
  );
  list(
    'Changed',
    changed.map(({ person, columns }) => `${person.userName} (${columns.join(', ')})`),
  );
  list(
    'No longer active',
    deactivated.map(({ userName, name }) => `${userName ?? name}`),
  );
  const left = deactivated.length > 0 ? `, ${deactivated.length} no longer active` : '';
  say(`People: ${added.length} added, ${changed.length} changed, ${unchanged} unchanged${left}.`);
}

function list(what: string, lines: string[]): void {
  for (const line of lines.slice(0, most)) say(`${what}: ${line}`);
  if (lines.length > most) say(`${what}: … and ${lines.length - most} more`);
}
