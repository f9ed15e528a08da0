import { unlinkIdentities } from '../../people/identities.ts';
import { personNamed } from '../../people/person-named.ts';
import { readArguments } from '../read-arguments.ts';
import { say } from '../run-command.ts';
import { lineOf } from './identities.ts';
import type { PeopleVerb } from './verb.ts';

const usage = `npm run people -- unlink USERNAME [ISSUER]

  Forgets who the person is to this issuer, or to all: the next token that leads to the person is linked anew.`;

export const unlinkVerb: PeopleVerb = {
  usage,
  read(args) {
    const [userName, issuer] = readArguments(usage, args, 2, [], 1).words as [string, string | undefined];
    return async (context) => {
      const person = await personNamed(context.db, userName);
      const forgotten = await unlinkIdentities(context, person.id, issuer ?? null);
      const subjects = forgotten.map(({ issuer, subject, refused }) => ({ issuer, subject, refused: refused === 1 }));
      context.log({ personId: person.id, subjects }, 'people: unlink');
      for (const identity of forgotten) say(`Forgotten: ${lineOf(identity)}`);
      if (forgotten.length === 0) say('There was nothing to forget.');
    };
  },
};
