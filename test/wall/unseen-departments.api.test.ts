import { beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { unseenDepartments } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('departments never seen, on $name', (database) => {
  const world = worldOn(database);
  let editor: MadePerson;
  let anna: MadePerson;
  let care: Made;

  beforeEach(async () => {
    editor = await world.person({ roles: ['editor'] });
    anna = await world.person();
    care = await world.value();
  });

  const givenIn = (department: Made, publishedAt: string, of = anna) =>
    world.recognition({
      giver: of,
      receivers: [anna],
      value: care,
      departments: [department],
      publishedAt: new Date(publishedAt),
    });
  const seen = async (months?: number | null): Promise<Record<string, string>> => {
    const data = await world.asking(editor).ok(unseenDepartments, { months });
    type Entry = { department: { name: string }; months: { month: string; hasRecognitions: boolean }[] };
    const line = ({ department, months: all }: Entry) => [
      department.name,
      all.map(({ month, hasRecognitions: is }) => (is ? month : `no ${month}`)).join(', '),
    ];
    return Object.fromEntries(data.unseenDepartments.map(line));
  };

  it('months begin and end at midnight of the organisation', async () => {
    const [late, early] = [await world.department('Late'), await world.department('Early')];
    await givenIn(late, '2026-10-31T22:59:59.999Z');
    await givenIn(early, '2026-10-31T23:00:00.000Z');
    world.clock.set('2026-11-30T22:59:59.999Z');
    expect(await seen(2)).toEqual({ Late: 'no 2026-11, 2026-10', Early: '2026-11, no 2026-10' });
    world.clock.set('2026-11-30T23:00:00.000Z');
    expect(await seen(1)).toEqual({ Late: 'no 2026-12', Early: 'no 2026-12' });
  });

  it('summer time is counted as it is', async () => {
    const [march, april] = [await world.department('March'), await world.department('April')];
    await givenIn(march, '2026-03-31T21:59:59.999Z');
    await givenIn(april, '2026-03-31T22:00:00.000Z');
    world.clock.set('2026-04-15T12:00:00.000Z');
    expect(await seen(2)).toEqual({ March: 'no 2026-04, 2026-03', April: '2026-04, no 2026-03' });
  });

  it('the longest unseen come first, and those seen every month are not there', async () => {
    const [a, b, c] = [await world.department('A'), await world.department('B'), await world.department('C')];
    await givenIn(c, '2026-10-10T12:00:00.000Z');
    for (const month of ['09', '10', '11']) await givenIn(b, `2026-${month}-10T12:00:00.000Z`);
    expect(Object.keys(await seen(3))).toEqual(['A', 'C']);
    expect(a).toBeDefined();
  });

  it('six months are looked at when nobody says how many, over the end of a year', async () => {
    await world.department('A');
    world.clock.set('2027-02-10T12:00:00.000Z');
    const expected = { A: 'no 2027-02, no 2027-01, no 2026-12, no 2026-11, no 2026-10, no 2026-09' };
    expect(await seen()).toEqual(expected);
    expect(await seen(null)).toEqual(expected);
  });

  it('many departments cost one statement', async () => {
    for (let number = 0; number < 40; number += 1) await world.department(`D${number}`);
    await seen();
    const before = world.db.statements.count;
    await seen(24);
    expect(world.db.statements.count - before).toBe(1);
  });

  it.each([0, 25, -3])('%d months are refused by name', async (months) => {
    const { errors } = await world.asking(editor).query(unseenDepartments, { months });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'months' }] });
  });

  it('it is for editors', async () => {
    expect((await world.asking(anna).query(unseenDepartments)).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await world.asking(null).query(unseenDepartments)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
