import { allRefusedIdentities, type Identity, identitiesOf } from '../../people/identities.ts';
import { personNamed } from '../../people/person-named.ts';
import { readArguments } from '../read-arguments.ts';
import { say } from '../run-command.ts';
import type { PeopleVerb } from './verb.ts';

const usage = `npm run people -- identities [USERNAME]

  Who a person is to each issuer, and what was refused; without a name everything that was refused.`;

export const identitiesVerb: PeopleVerb = {
  usage,
  read(args) {
    const [userName] = readArguments(usage, args, 1, [], 0).words;
    return async ({ db }) => {
      const found = userName
        ? await identitiesOf(db, (await personNamed(db, userName)).id)
        : await allRefusedIdentities(db);
      for (const identity of found) say(lineOf(identity));
      if (found.length === 0) say(userName ? 'No issuer has named this person yet.' : 'Nothing was refused.');
    };
  },
};

export function lineOf({ issuer, subject, person, personId, refused, at }: Identity): string {
  return `${person} (${personId}): ${issuer} ${subject}, ${refused === 1 ? 'REFUSED, last' : 'linked'} ${at} UTC`;
}
