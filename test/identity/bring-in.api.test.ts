import { createHash } from 'node:crypto';
import { register } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { IdentityRow } from '../../server/people/identity.row.ts';
import { databases } from '../support/databases.ts';
import { people, settings } from '../support/operations.ts';
import { testIssuer } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';

const text = '{ viewer { id name locale title department { name } } settings { honour roles } }';
const making = { ...testIssuer, issuer: 'https://making.test', link: null, create: true };
const byMail = { ...testIssuer, issuer: 'https://mail.test', link: { claim: 'email', to: 'email' as const } };
const trustedMail = { ...byMail, issuer: 'https://trusted-mail.test', trustEmail: true };
const makingByMail = { ...byMail, issuer: 'https://making-by-mail.test', create: true };
const mailAsUserName = { ...byMail, issuer: 'https://upn.test', link: { claim: 'email', to: 'userName' as const } };
const trusting = { ...testIssuer, issuer: 'https://trusting.test', trustRoles: true };

describe.each(databases)('finding the person of a token on $name', (database) => {
  const world = worldOn(database, {
    config: { issuers: [testIssuer, making, byMail, trustedMail, makingByMail, mailAsUserName, trusting] },
  });
  const ask = (subject: string, claims: Record<string, unknown> = {}, query = text) =>
    world.asking(subject).query(query, {}, { claims });
  const made = (subject: string, claims: object = {}) => ask(subject, { iss: making.issuer, ...claims });
  const count = async (table: string) =>
    (await world.db.rows<{ count: number }>(`SELECT COUNT(*) AS count FROM ${table}`))[0]!.count;

  const mails = async () =>
    (await world.db.rows<{ email: string }>('SELECT email FROM person WHERE email IS NOT NULL')).map(
      ({ email }) => email,
    );
  const identity = (issuer: string, subject: string, person: string) =>
    world.db.transaction((db) =>
      db.insert(IdentityRow, { issuer, subject, personId: person, createdAt: world.clock.now() }),
    );
  const metric = async () => {
    const values = (await register.getSingleMetric('applaus_identities_refused_total')!.get()).values;
    return values.find(({ labels }) => labels.issuer === byMail.issuer)?.value ?? 0;
  };

  it('a subject is linked to the person of that user name once, and stays theirs', async () => {
    const anna = await world.person({ name: 'Anna', userName: 'anna' });
    expect((await ask('anna')).data.viewer.id).toBe(anna.id);
    await world.db.transaction((db) => db.run("UPDATE person SET user_name = 'anna.new' WHERE id = ?", [anna.uuid]));
    const other = await world.another();
    expect((await world.asking('anna', other.app).ok(text)).viewer.id).toBe(anna.id);
    await other.close();
    expect(await count('identity')).toBe(1);
  });

  it('whoever came in before is found in one statement, roles and all', async () => {
    const [anna, ben] = [await world.person({ roles: ['editor'] }), await world.person()];
    await identity(testIssuer.issuer, 'anna', anna.uuid);
    await identity(testIssuer.issuer, 'ben', ben.uuid);
    await ask('ben');
    const before = world.db.statements.count;
    expect((await ask('anna', {}, '{ __typename }')).status).toBe(200);
    expect(world.db.statements.count - before).toBe(1);
    expect((await ask('anna')).data.settings.roles).toEqual(['EDITOR']);
  });

  it('a claim links however its accents are written, but not without them', async () => {
    const jose = await world.person({ email: 'jos\u00E9@x.test' });
    const link = (subject: string, email: string) => ask(subject, { iss: byMail.issuer, email, email_verified: true });
    expect((await link('s1', 'jose\u0301@x.test')).data.viewer.id).toBe(jose.id);
    expect((await link('s2', 'jose@x.test')).status).toBe(401);
  });

  it('an unknown subject is nobody where the issuer may not make people, and nothing is stored', async () => {
    const { status, errors } = await ask('nobody');
    expect([status, errors[0].extensions.code]).toEqual([401, 'PERSON_UNKNOWN']);
    expect(errors[0].extensions.reason).toMatch(
      /^nobody has the "userName" of its claim "sub", "nobody", and its issuer/,
    );
    expect([await count('person'), await count('identity')]).toEqual([0, 0]);
  });

  it('an issuer that may make people makes them of what the token says', async () => {
    const claims = { name: 'Łukasz Żółć', email: 'l@x.test', department: 'Zorg', locale: 'nl-NL' };
    const { data } = await made('new-1', claims);
    expect(data).toMatchObject({
      viewer: { name: 'Łukasz Żółć', locale: 'nl-NL', department: { name: 'Zorg' } },
      settings: { honour: 'ASK_FIRST', roles: [] },
    });
    const asker = await world.person();
    expect((await world.asking(asker).ok(people, { search: 'zolc' })).people).toMatchObject([{ name: 'Łukasz Żółć' }]);
  });

  it('twenty first requests at once make one person in one department', async () => {
    const claims = { name: 'Anna', department: 'Zorg' };
    const all = await Promise.all(Array.from({ length: 20 }, () => made('new-1', claims)));
    expect(new Set(all.map(({ status, data }) => `${status} ${data?.viewer.id}`)).size).toBe(1);
    expect([await count('person'), await count('identity'), await count('department')]).toEqual([1, 1, 1]);
  });

  it('twenty new people of one department at once find each their own person', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) => made(`new-${n}`, { name: `P ${n}`, department: 'Zorg' })),
    );
    expect(all.map(({ data }) => data?.viewer)).toMatchObject(
      Array.from({ length: 20 }, (_, n) => ({ name: `P ${n}`, department: { name: 'Zorg' } })),
    );
    expect(await count('department')).toBe(1);
  });

  it('subjects that differ in case or accents are different people', async () => {
    const ids = [];
    for (const subject of ['anna', 'ANNA', 'Anna']) ids.push((await made(subject, { name: 'Anna' })).data.viewer.id);
    expect(new Set(ids).size).toBe(3);
  });

  it('the same subject of two issuers is two people', async () => {
    const anna = await world.person({ userName: 'anna' });
    expect((await ask('anna')).data.viewer.id).toBe(anna.id);
    expect((await made('anna', { name: 'Anna' })).data.viewer.id).not.toBe(anna.id);
  });

  it.each([
    ['a very long name', { name: 'ß'.repeat(400) }, 'ß'.repeat(190)],
    ['a name of emoji', { name: '👩🏽‍⚕️'.repeat(100) }, undefined],
    [
      'a name with invisible characters',
      { name: ' A\u200Bnna\u00A0 Bo\u00ADs\u0007 ', department: 'Zo\uFEFFrg' },
      'Anna Bos',
    ],
    ['Hangul', { name: '각'.repeat(190) }, '각'.repeat(190)],
    ['what is no text', { name: 'A', email: 5, department: [], locale: 7 }, 'A'],
    ['a strange locale', { name: 'A', locale: '日本' }, 'A'],
  ])('%s makes a person all the same', async (_, claims, name) => {
    const { status, data } = await made('someone', claims);
    expect(status).toBe(200);
    if (name) expect(data.viewer.name).toBe(name);
  });

  it.each([
    ['no name', {}],
    ['a blank name', { name: '  ' }],
    ['a name that nobody can see', { name: '\u2800\u3164\u200B' }],
    ['a name that is no text', { name: { first: 'x' } }],
    ['an e-mail alone', { email: 'sanne@x.test', email_verified: true }],
  ])('%s makes nobody, and the log names the claim', async (which, claims) => {
    const { status, errors } = await made(which, claims);
    expect([status, errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(errors[0].extensions.reason).toContain('the claim "name"');
    expect([await count('person'), await count('identity')]).toEqual([0, 0]);
    expect(world.log.text()).toContain('nobody is made without a name');
  });

  it('a later token fills what was missing, and leaves what the directory says', async () => {
    await made('sanne', { name: 'Sanne' });
    const later = { name: 'S. Bakker', email: 'sanne@x.test', email_verified: true, locale: 'nl', jti: 'later' };
    world.clock.advance({ minutes: 1 });
    expect((await made('sanne', later)).data.viewer).toMatchObject({ name: 'Sanne', locale: 'nl' });
    const other = { email: 'other@x.test', email_verified: true, locale: 'en', jti: 'other' };
    expect((await made('sanne', other)).data.viewer).toMatchObject({ name: 'Sanne', locale: 'nl' });
    expect(await mails()).toEqual(['sanne@x.test']);
  });

  it('a later token fills in the department, made if it is new, and leaves the one that the directory says', async () => {
    const anna = await world.person({ userName: 'anna', name: 'Anna' });
    const bram = await world.person({ userName: 'bram', name: 'Bram' });
    const place = async (who: string, department: string) => {
      const answer = await ask(who, { department, jti: `${who} ${department}` });
      return answer.data.viewer.department?.name;
    };
    // Both are known already, without a department.
    expect([(await ask('anna')).data.viewer, (await ask('bram')).data.viewer]).toMatchObject([
      { id: anna.id, department: null },
      { id: bram.id, department: null },
    ]);
    expect([await place('anna', 'Zorg'), await place('bram', 'Zorg')]).toEqual(['Zorg', 'Zorg']);
    expect(await place('anna', 'Verkoop')).toBe('Zorg');
    expect(await count('department')).toBe(1);
  });

  it('whoever was once made without a name gets theirs from a later token, but nobody of the directory does', async () => {
    const sanne = await world.person({ userName: null, name: 'sanne' });
    const anna = await world.person({ userName: 'anna', name: 'anna' });
    await identity(making.issuer, 'sanne', sanne.uuid);
    expect((await made('sanne', { name: 'Sanne Bakker' })).data.viewer.name).toBe('Sanne Bakker');
    expect((await ask('anna', { name: 'Anna Bos' })).data.viewer).toMatchObject({ id: anna.id, name: 'anna' });
    const { people: found } = await world.asking('anna').ok(people, { search: 'bakker' });
    expect(found).toMatchObject([{ name: 'Sanne Bakker' }]);
  });

  it('an e-mail that nobody vouches for, or that a colleague has, is nobody’s', async () => {
    await world.person({ email: 'chef@x.test' });
    await made('one', { name: 'One', email: 'boss@x.test' });
    await made('two', { name: 'Two', email: 'two@x.test', email_verified: false });
    await made('three', { name: 'Three' });
    await made('three', { name: 'Three', email: 'Chef@x.test', email_verified: true });
    expect(await mails()).toEqual(['chef@x.test']);
  });

  it.each([
    ['verified', byMail, { email_verified: true }, 200],
    ['verified, as some providers say it', byMail, { email_verified: 'true' }, 200],
    ['not verified', byMail, { email_verified: false }, 401],
    ['of which nothing is said', byMail, {}, 401],
    ['of which nothing sensible is said', byMail, { email_verified: 1 }, 401],
    ['of which nothing is said, of a trusted issuer,', trustedMail, {}, 200],
    ['not verified, of a trusted issuer,', trustedMail, { email_verified: false }, 401],
    ['not verified, where people are made,', makingByMail, { name: 'Anna', email_verified: false }, 401],
    ['not verified that is a user name', mailAsUserName, {}, 401],
    ['verified that is a user name', mailAsUserName, { email_verified: true }, 200],
  ])('an e-mail %s links accordingly', async (_, { issuer }, claims, status) => {
    const anna = await world.person({ email: 'anna@x.test', userName: 'anna@x.test' });
    const answer = await ask('4711', { iss: issuer, email: 'anna@x.test', ...claims });
    expect([answer.status, answer.data?.viewer.id]).toEqual([status, status === 200 ? anna.id : undefined]);
    expect([await count('person'), await count('identity')]).toEqual([1, status === 200 ? 1 : 0]);
  });

  it('a second subject of an issuer is not let in as a person who has one there', async () => {
    const anna = await world.person({ email: 'anna@x.test' });
    const claims = { iss: byMail.issuer, email: 'anna@x.test', email_verified: true };
    expect((await ask('first', claims)).data.viewer.id).toBe(anna.id);
    const before = await metric();
    const { status, errors } = await ask('second', claims);
    expect([status, errors[0].extensions.code]).toEqual([401, 'IDENTITY_TAKEN']);
    expect(errors[0].message).toMatch(/^This login is not yours yet: .* An administrator can help\.$/);
    expect(errors[0].extensions.reason).toContain('https://mail.test has another subject for this person');
    expect(errors[0].extensions.reason).not.toContain(anna.uuid);
    expect((await metric()) - before).toBe(1);
    expect(world.log.lines().filter(({ level }) => level === 40)).toMatchObject([
      { issuer: byMail.issuer, reason: expect.stringContaining(`people -- unlink ${anna.uuid}`) },
    ]);
    expect(await world.db.rows('SELECT issuer, subject, person_id AS person FROM refused_identity')).toEqual([
      { issuer: byMail.issuer, subject: 'second', person: anna.uuid },
    ]);
    expect((await ask('first', claims)).data.viewer.id).toBe(anna.id);
    expect((await ask('else', { ...claims, iss: trustedMail.issuer })).data.viewer.id).toBe(anna.id);
  });

  it('of twenty subjects at once with one e-mail, one is the person', async () => {
    await world.person({ email: 'anna@x.test' });
    const claims = { iss: byMail.issuer, email: 'anna@x.test', email_verified: true };
    const all = await Promise.all(Array.from({ length: 20 }, (_, n) => ask(`subject-${n}`, claims)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ errors }) => errors?.[0].extensions.code === 'IDENTITY_TAKEN')).toHaveLength(19);
    expect([await count('identity'), await count('refused_identity')]).toEqual([1, 19]);
  });

  it('e-mail is matched whatever its case, and never one that only looks alike', async () => {
    const jose = await world.person({ email: 'jose@x.test' });
    const mail = async (subject: string, email: string) =>
      (await ask(subject, { iss: trustedMail.issuer, email })).data?.viewer.id;
    expect(await mail('one', 'Jose@X.test')).toBe(jose.id);
    expect(await mail('two', 'josé@x.test')).toBeUndefined();
    expect(await mail('three', 'jose@x.test ')).toBeUndefined();
  });

  it('an e-mail that nobody vouches for does not tell whether a colleague has it', async () => {
    await world.person({ email: 'anna@x.test' });
    const refusalFor = async (email: string) => (await ask('4711', { iss: byMail.issuer, email })).errors[0].extensions;
    expect(await refusalFor('anna@x.test')).toEqual(await refusalFor('nobody@x.test'));
    expect(await refusalFor('anna@x.test')).toMatchObject({
      code: 'PERSON_UNKNOWN',
      reason: expect.stringContaining('email_verified'),
    });
  });

  it('who is refused is logged once a minute each, whatever a page asks for', async () => {
    await world.person({ userName: 'gone', active: 0 });
    world.clock.advance({ minutes: 1 });
    const hashOf = (subject: string) => createHash('sha256').update(`${testIssuer.issuer} ${subject}`).digest('hex');
    const subjects = ['gone', 'stranger'];
    const refused = () =>
      world.log
        .lines()
        .map(({ subjectHash }) => subjects.find((subject) => hashOf(subject).slice(0, 12) === subjectHash));
    for (let turn = 0; turn < 12; turn += 1) {
      for (const subject of ['gone', 'stranger']) await ask(subject, { jti: String(turn) });
    }
    expect(refused()).toEqual(['gone', 'stranger']);
    world.clock.advance({ minutes: 1 });
    await ask('gone', { jti: 'later' });
    expect(refused()).toEqual(['gone', 'stranger', 'gone']);
  });

  it('an e-mail of two people is nobody', async () => {
    await world.people(2, { email: 'both@x.test' });
    for (const { issuer } of [trustedMail, makingByMail]) {
      const claims = { iss: issuer, email: 'both@x.test', email_verified: true, name: 'Both' };
      expect((await ask('one', claims)).status).toBe(401);
    }
    expect(await count('person')).toBe(2);
  });

  it('who has left is not let in', async () => {
    await world.person({ userName: 'gone', active: 0 });
    const { status, errors } = await ask('gone');
    expect([status, errors[0].extensions.code]).toEqual([401, 'PERSON_INACTIVE']);
  });

  it('roles of a token count only where its issuer is trusted with them', async () => {
    const anna = await world.person();
    const roles = ['editor', 'emperor'];
    expect((await ask(anna.userName, { roles }, settings)).data.settings.roles).toEqual([]);
    expect((await ask(anna.userName, { roles, iss: trusting.issuer }, settings)).data.settings.roles).toEqual([
      'EDITOR',
    ]);
    expect((await ask(anna.userName, { roles: 'editor', iss: trusting.issuer }, settings)).data.settings.roles).toEqual(
      [],
    );
  });
});
