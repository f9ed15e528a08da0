import { describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { people, settings } from '../support/operations.ts';
import { testIssuer } from '../support/test-issuer.ts';
import { worldOn } from '../support/world.ts';

const text = '{ viewer { id name locale title department { name } } settings { honour roles } }';
const making = { ...testIssuer, issuer: 'https://making.test', link: null, create: true };
const byMail = { ...testIssuer, issuer: 'https://mail.test', link: { claim: 'email', to: 'email' as const } };
const trusting = { ...testIssuer, issuer: 'https://trusting.test', trustRoles: true };

describe.each(databases)('finding the person of a token on $name', (database) => {
  const world = worldOn(database, { config: { issuers: [testIssuer, making, byMail, trusting] } });
  const ask = (subject: string, claims: Record<string, unknown> = {}, query = text) =>
    world.asking(subject).query(query, {}, { claims });
  const made = (subject: string, claims: object = {}) => ask(subject, { iss: making.issuer, ...claims });
  const count = async (table: string) =>
    (await world.db.rows<{ count: number }>(`SELECT COUNT(*) AS count FROM ${table}`))[0]!.count;

  it('a subject is linked to the person of that user name once, and stays theirs', async () => {
    const anna = await world.person({ name: 'Anna', userName: 'anna' });
    expect((await ask('anna')).data.viewer.id).toBe(anna.id);
    await world.db.transaction((db) => db.run("UPDATE person SET user_name = 'anna.new' WHERE id = ?", [anna.uuid]));
    const other = await world.another();
    expect((await world.asking('anna', other.app).ok(text)).viewer.id).toBe(anna.id);
    await other.close();
    expect(await count('identity')).toBe(1);
  });

  it('an unknown subject is nobody where the issuer may not make people, and nothing is stored', async () => {
    expect((await ask('nobody')).status).toBe(401);
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
    for (const subject of ['anna', 'ANNA', 'Anna']) ids.push((await made(subject)).data.viewer.id);
    expect(new Set(ids).size).toBe(3);
  });

  it('the same subject of two issuers is two people', async () => {
    const anna = await world.person({ userName: 'anna' });
    expect((await ask('anna')).data.viewer.id).toBe(anna.id);
    expect((await made('anna')).data.viewer.id).not.toBe(anna.id);
  });

  it.each([
    ['a very long name', { name: 'ß'.repeat(400) }, 'ß'.repeat(190)],
    ['a name of emoji', { name: '👩🏽‍⚕️'.repeat(100) }, undefined],
    ['Hangul', { name: '각'.repeat(190) }, '각'.repeat(190)],
    ['no name', {}, 'someone'],
    ['a blank name', { name: '  ' }, 'someone'],
    ['a name that is no text', { name: { first: 'x' }, email: 5, department: [], locale: 7 }, 'someone'],
    ['a strange locale', { name: 'A', locale: '日本' }, 'A'],
  ])('%s makes a person all the same', async (_, claims, name) => {
    const { status, data } = await made('someone', claims);
    expect(status).toBe(200);
    if (name) expect(data.viewer.name).toBe(name);
  });

  it('e-mail is matched whatever its case, and never one that only looks alike', async () => {
    const jose = await world.person({ email: 'jose@x.test' });
    const mail = async (subject: string, email: string) =>
      (await ask(subject, { iss: byMail.issuer, email })).data?.viewer.id;
    expect(await mail('one', 'Jose@X.test')).toBe(jose.id);
    expect(await mail('two', 'josé@x.test')).toBeUndefined();
    expect(await mail('three', 'jose@x.test ')).toBeUndefined();
  });

  it('an e-mail of two people is nobody', async () => {
    await world.people(2, { email: 'both@x.test' });
    expect((await ask('one', { iss: byMail.issuer, email: 'both@x.test' })).status).toBe(401);
  });

  it('who has left is not let in', async () => {
    await world.person({ userName: 'gone', active: 0 });
    expect((await ask('gone')).status).toBe(401);
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
