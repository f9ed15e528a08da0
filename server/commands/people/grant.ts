import { grantRole } from '../../people/change-roles.ts';
import { personNamed } from '../../people/person-named.ts';
import { say } from '../run-command.ts';
import { readRole } from './read-role.ts';
import { type PeopleVerb, readArguments } from './verb.ts';

const usage = 'npm run people -- grant USERNAME editor|admin';

export const grantVerb: PeopleVerb = {
  usage,
  read(args) {
    const [userName, roleName] = readArguments(usage, args, 2).words as [string, string];
    const role = readRole(roleName, usage);
    return async (context) => {
      const person = await personNamed(context.db, userName);
      const changed = await grantRole(context, person.id, role);
      context.log({ personId: person.id, role, changed }, 'people: grant');
      say(`${person.name} ${changed ? 'is now' : 'was already'} ${role}.`);
    };
  },
};
