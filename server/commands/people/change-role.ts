import { OperatorError } from '../../kernel/operator-error.ts';
import type { RoleName } from '../../kernel/viewer.ts';
import { grantRole, revokeRole } from '../../people/change-roles.ts';
import { personNamed } from '../../people/person-named.ts';
import { readArguments } from '../read-arguments.ts';
import { say } from '../run-command.ts';
import type { PeopleVerb } from './verb.ts';

export const grantVerb = roleVerb('grant', { change: grantRole, changed: 'is now', unchanged: 'was already' });

export const revokeVerb = roleVerb('revoke', { change: revokeRole, changed: 'is no longer', unchanged: 'was not' });

interface RoleChange {
  change: typeof grantRole;
  /** What is said between the name and the role. */
  changed: string;
  unchanged: string;
}

function roleVerb(verb: string, { change, changed, unchanged }: RoleChange): PeopleVerb {
  const usage = `npm run people -- ${verb} USERNAME editor|admin`;
  return {
    usage,
    read(args) {
      const [userName, roleName] = readArguments(usage, args, 2).words as [string, string];
      const role = readRole(roleName, usage);
      return async (context) => {
        const person = await personNamed(context.db, userName);
        const isChanged = await change(context, person.id, role);
        context.log({ personId: person.id, role, changed: isChanged }, `people: ${verb}`);
        say(`${person.name} ${isChanged ? changed : unchanged} ${role}.`);
      };
    },
  };
}

function readRole(text: string, usage: string): RoleName {
  if (text === 'editor' || text === 'admin') return text;
  throw new OperatorError(`There is no role "${text}".\n\n${usage}`);
}
