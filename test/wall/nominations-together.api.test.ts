import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import type { Made, MadePerson } from '../support/factories.ts';
import { forYou, give, wall } from '../support/operations.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('nominations of one moment on $name', (database) => {
  const world = worldOn(database);
  let givers: MadePerson[];
  let receiver: MadePerson;
  let care: Made;

  beforeEach(async () => {
    givers = await world.people(12);
    receiver = await world.person({ name: 'Bram' });
    care = await world.value();
    // Everybody signs in for the first time, and the process remembers values and people from here on.
    for (const giver of givers) await world.asking(giver).ok(wall);
  });

  const nomination = (changes: object = {}) => ({
    receiverIds: [receiver.id],
    valueId: care.id,
    situation: 'A customer stood in the rain.',
    action: 'Bram brought an umbrella.',
    effect: 'The customer came in dry.',
    idempotencyKey: randomUUID(),
    ...changes,
  });
  const giveIt = (giver: MadePerson, changes: object = {}) => world.asking(giver).mutate(give, nomination(changes));
  const stored = async () =>
    Number((await world.db.rows<{ count: number }>('SELECT COUNT(*) AS count FROM recognition'))[0]!.count);

  it('share their transactions: twelve take fewer statements than ten alone, and each is its giver’s own', async () => {
    await giveIt(receiver, { receiverIds: [givers[0]!.id] });
    const first = world.db.statements.count;
    await giveIt(receiver, { receiverIds: [givers[0]!.id] });
    const before = world.db.statements.count;
    const all = await Promise.all(
      givers.map((giver, n) => giveIt(giver, { effect: `The customer came in dry. ${n}` })),
    );
    expect(world.db.statements.count - before).toBeLessThan(10 * (before - first));
    expect(all.map(({ giver, effect }) => [giver.id, effect])).toEqual(
      givers.map(({ id }, n) => [id, `The customer came in dry. ${n}`]),
    );
    const { wall: page } = await world.asking(receiver).ok(wall);
    expect(page.edges).toHaveLength(14);
    expect((await world.asking(receiver).ok(forYou)).forYou.notices.edges).toHaveLength(12);
  });

  it('one that was sent before or whose value has gone takes no other with it', async () => {
    const input = nomination();
    const earlier = await world.asking(givers[0]!).mutate(give, input);
    const gone = await world.value();
    await world.asking(givers[1]!).ok(wall);
    await world.db.transaction((db) =>
      db.run('UPDATE `value` SET retired_at = ? WHERE id = ?', ['2026-11-18 09:00:00.000', gone.uuid]),
    );
    const [repeated, late, ...others] = await Promise.all([
      world.asking(givers[0]!).mutate(give, input),
      giveIt(givers[1]!, { valueId: gone.id }),
      ...givers.slice(2).map((giver) => giveIt(giver)),
    ]);
    expect(repeated.id).toBe(earlier.id);
    expect(late.__typename).toBe('ValueRetiredRefused');
    expect(new Set(others.map(({ __typename }) => __typename))).toEqual(new Set(['Recognition']));
    expect(await stored()).toBe(11);
  });

  it('a giver’s fourth of the day is refused among those of others', async () => {
    const [eager, ...others] = givers as [MadePerson, ...MadePerson[]];
    const own = Array.from({ length: 5 }, () => giveIt(eager));
    const all = await Promise.all([...own, ...others.map((giver) => giveIt(giver))]);
    const names = all.map(({ __typename }) => __typename);
    expect(names.slice(0, 5).sort()).toEqual([
      ...['DailyLimitReachedRefused', 'DailyLimitReachedRefused'],
      ...['Recognition', 'Recognition', 'Recognition'],
    ]);
    expect(await stored()).toBe(3 + others.length);
  });
});
