import { personalData } from '../../manifests.ts';
import { type ErasureReport, erasePerson } from '../../people/erase-person.ts';
import { personNamed } from '../../people/person-named.ts';
import { readArguments } from '../read-arguments.ts';
import { say } from '../run-command.ts';
import type { PeopleVerb } from './verb.ts';

const usage = `npm run people -- erase USERNAME [--yes]

  Erases what is stored about a person: their profile and logins, what they wrote for themselves, their comments and
  reactions, and the stories about them alone. What they gave to others stays, from "a former colleague".
  --yes  does it; without, it is shown and nothing changes`;

export const eraseVerb: PeopleVerb = {
  usage,
  read(args) {
    const { words, flags } = readArguments(usage, args, 1, ['yes']);
    return async (context) => {
      const person = await personNamed(context.db, words[0]!);
      const dryRun = !flags.yes;
      const report = await erasePerson(context, person.id, Object.values(personalData), { dryRun });
      if (!dryRun) context.log({ personId: person.id }, 'people: erase');
      const who = `${person.name || 'a former colleague'} (${person.id})`;
      for (const line of dryRun ? tried(who, report) : done(who, report)) say(line);
    };
  },
};

const afterwards = `Take the person out of the directory that you import, or the next import brings them back. What others wrote
may still name them: search the wall and the blockers for the name. Backups and logs have to be seen to apart.`;

function tried(who: string, { erased, staying, mentions }: ErasureReport): string[] {
  return [
    ...listed(`Would be erased of ${who}`, erased),
    ...listed('Would stay, from or about "a former colleague"', staying),
    ...toRead(mentions),
    'Nothing was erased. --yes does it, for good.',
  ];
}

function done(who: string, { erased, staying, mentions }: ErasureReport): string[] {
  return [
    ...listed(`Erased of ${who}`, erased),
    ...listed('Stays, from or about "a former colleague"', staying),
    ...toRead(mentions),
    afterwards,
  ];
}

function toRead(mentions: string[]): string[] {
  return mentions.length === 0
    ? []
    : ['To read, since the words may name them:', ...mentions.map((place) => `  ${place}`)];
}

function listed(title: string, lines: ErasureReport['erased']): string[] {
  if (lines.length === 0) return [`${title}: nothing.`];
  return [`${title}:`, ...lines.map(({ count, what }) => `  ${what}: ${count}`)];
}
