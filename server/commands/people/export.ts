import { writeFileSync } from 'node:fs';
import { OperatorError } from '../../kernel/operator-error.ts';
import { personalData } from '../../manifests.ts';
import { exportPerson } from '../../people/export-person.ts';
import { personNamed } from '../../people/person-named.ts';
import { readArguments } from '../read-arguments.ts';
import { say } from '../run-command.ts';
import type { PeopleVerb } from './verb.ts';

const usage = `npm run people -- export USERNAME [FILE] [--overwrite]

  Everything that is stored about a person, as JSON: into FILE, which nobody but you can read, or to standard output.
  --overwrite  also over a file that is there`;

export const exportVerb: PeopleVerb = {
  usage,
  read(args) {
    const { words, flags } = readArguments(usage, args, 2, ['overwrite'], 1);
    const [userName, path] = words as [string, string | undefined];
    return async ({ db, now, log }) => {
      const person = await personNamed(db, userName);
      const text = JSON.stringify(await exportPerson(db, person.id, personalData, now()), null, 2);
      if (path === undefined) say(text);
      else writeOwn(path, `${text}\n`, flags.overwrite);
      log({ personId: person.id }, 'people: export');
      if (path !== undefined) say(`Everything that is stored about ${person.name} stands in ${path}.`);
    };
  },
};

function writeOwn(path: string, text: string, overwrite: boolean): void {
  try {
    writeFileSync(path, text, { mode: 0o600, flag: overwrite ? 'w' : 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    const hint = isThere ? 'it is there already; --overwrite replaces it' : (error as Error).message;
    throw new OperatorError(`${path} cannot be written: ${hint}.`);
  }
}
