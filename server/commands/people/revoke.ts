import { revokeRole } from '../../people/change-roles.ts';
import { personNamed } from '../../people/person-named.ts';
import { say } from '../run-command.ts';
import { readRole } from './read-role.ts';
import { type PeopleVerb, readArguments } from './verb.ts';

const usage = 'npm run people -- revoke USERNAME editor|admin';

export const revokeVerb: PeopleVerb = {
  usage,
  read(args) {
    const [userName, roleName] = readArguments(usage, args, 2).words as [string, string];
    const role = readRole(roleName, usage);
    return async (context) => {
      const person = await personNamed(context.db, userName);
      const changed = await revokeRole(context, person.id, role);
      context.log({ personId: person.id, role, changed }, 'people: revoke');
      say(`${person.name} ${changed ? 'is no longer' : 'was not'} ${role}.`);
    };
  },
};
