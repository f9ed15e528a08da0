import { describe, expect, it } from 'vitest';
import { grantRole, revokeRole } from '../../server/people/change-roles.ts';
import {
  allRefusedIdentities,
  identitiesOf,
  identitiesWaiting,
  unlinkIdentities,
} from '../../server/people/identities.ts';
import { personNamed } from '../../server/people/person-named.ts';
import { databases } from '../support/databases.ts';
import { settings } from '../support/operations.ts';
import { testIssuer } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';

const text = '{ viewer { id } }';
const byMail = { ...testIssuer, link: { claim: 'email', to: 'email' as const } };
const claims = { email: 'anna@x.test', email_verified: true };

describe.each(databases)('roles and identities on $name', (database) => {
  const world = worldOn(database, { config: { issuers: [byMail] } });
  const ask = (subject: string, query = text) => world.asking(subject).query(query, {}, { claims });
  const roles = async () => (await ask('old', settings)).data.settings.roles;

  it('a role is given and taken at once, and twice is once', async () => {
    const anna = await world.person({ email: 'anna@x.test' });
    const { context } = world.app;
    expect(await roles()).toEqual([]);
    expect([await grantRole(context, anna.uuid, 'editor'), await roles()]).toEqual([true, ['EDITOR']]);
    expect([await grantRole(context, anna.uuid, 'editor'), await roles()]).toEqual([false, ['EDITOR']]);
    expect([await revokeRole(context, anna.uuid, 'editor'), await roles()]).toEqual([true, []]);
    expect(await revokeRole(context, anna.uuid, 'editor')).toBe(false);
  });

  it('a renewed subject is refused, listed, and let in once the old one is unlinked', async () => {
    const anna = await world.person({ userName: 'anna', email: 'anna@x.test' });
    expect((await ask('old')).status).toBe(200);
    expect(await identitiesWaiting(world.db)).toBeNull();
    expect((await ask('new')).errors[0].extensions.code).toBe('IDENTITY_TAKEN');
    const refused = { person: 'anna', personId: anna.uuid, subject: 'new', refused: 1 };
    expect(await allRefusedIdentities(world.db)).toMatchObject([refused]);
    expect(await identitiesWaiting(world.db)).toBe(
      'One login was refused because the person has another one, last on 2026-11-18; npm run people -- identities shows it.',
    );
    expect(await identitiesOf(world.db, anna.uuid)).toMatchObject([{ subject: 'old', refused: 0 }, refused]);
    expect(await unlinkIdentities(world.app.context, anna.uuid, 'https://elsewhere.test')).toEqual([]);
    expect((await ask('new')).status).toBe(401);
    expect(await unlinkIdentities(world.app.context, anna.uuid, byMail.issuer)).toHaveLength(2);
    expect([await identitiesOf(world.db, anna.uuid), await allRefusedIdentities(world.db)]).toEqual([[], []]);
    expect((await ask('new')).data.viewer.id).toBe(anna.id);
    expect((await ask('old')).errors[0].extensions.code).toBe('IDENTITY_TAKEN');
    expect(await identitiesOf(world.db, anna.uuid)).toMatchObject([
      { subject: 'new', refused: 0 },
      { subject: 'old', refused: 1 },
    ]);
  });

  it('a subject that was refused as one person and is let in as another is no longer among the refused', async () => {
    await world.person({ email: 'anna@x.test' });
    const bram = await world.person({ email: 'bram@x.test' });
    expect((await ask('old')).status).toBe(200);
    expect((await ask('new')).status).toBe(401);
    const corrected = { ...claims, email: 'bram@x.test' };
    expect((await world.asking('new').query(text, {}, { claims: corrected })).data.viewer.id).toBe(bram.id);
    expect(await allRefusedIdentities(world.db)).toEqual([]);
  });

  it('an operator names people by user name, e-mail address or id', async () => {
    const anna = await world.person({ userName: 'anna', email: 'anna@x.test' });
    await world.people(2, { email: 'both@x.test' });
    for (const name of ['anna', 'Anna', 'anna@x.test', anna.uuid])
      expect((await personNamed(world.db, name)).id).toBe(anna.uuid);
    await expect(personNamed(world.db, 'both@x.test')).rejects.toThrow('Several people');
    await expect(personNamed(world.db, 'nobody')).rejects.toThrow('There is nobody');
  });
});
