import { describe, expect, it, onTestFinished } from 'vitest';
import { applyDelivery } from '../../server/blockers/delivery/apply-delivery.ts';
import type { Database } from '../../server/kernel/database.ts';
import { repairCounts } from '../../server/wall/repair-counts.ts';
import { recordChaos } from '../support/chaos.ts';
import { type Acknowledged, fillTable, goingChanges } from '../support/going-changes.ts';
import { contact, letterboxOn } from '../support/letterbox-world.ts';
import { wall } from '../support/operations.ts';
import { rehearsedBackups } from '../support/rehearsed-backup.ts';
import { danglingReferences, wholeDatabase } from '../support/whole-database.ts';
import { worldOn } from '../support/world.ts';

/** Changes before it is looked at what became of them. */
const enough = 60;

async function lostFrom(db: Database, acknowledged: Acknowledged[]): Promise<Acknowledged[]> {
  const found = await Promise.all(acknowledged.map(({ sql, parameters }) => db.rows(sql, parameters)));
  return acknowledged.filter((_, index) => found[index]!.length === 0);
}

describe.each(rehearsedBackups())('a backup of $database.name', ({ database, dump, restore }) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const box = letterboxOn(world, { minimumTakers: 0, minimumItems: 1 });
  const changes = async () => {
    box.port = { onDelivered: (batch) => applyDelivery(world.app.context, batch) };
    const going = await goingChanges(world, box);
    await expect.poll(() => going.acknowledged.length).toBeGreaterThan(enough);
    return going;
  };
  const restored = async () => {
    const running = await world.another({}, await restore());
    onTestFinished(() => running.close());
    return running;
  };

  it('made while people write has what was acknowledged before it, nothing by halves, and can be served from', async () => {
    await fillTable(world);
    const { acknowledged, stop } = await changes();
    const before = acknowledged.length;
    await dump();
    const after = acknowledged.length;
    await expect.poll(() => acknowledged.length).toBeGreaterThan(after + enough);
    await stop();
    expect(after).toBeGreaterThan(before);

    const { db, app } = await restored();
    expect(await lostFrom(db, acknowledged.slice(0, before))).toEqual([]);
    expect((await lostFrom(db, acknowledged)).length).toBeGreaterThanOrEqual(enough);
    expect(await danglingReferences(db)).toEqual([]);
    recordChaos(
      `a backup under load restored, ${database.name}`,
      `${before} changes answered before it, 0 lost, nothing by halves`,
    );
    await repairCounts(app.context);
    expect(world.log.lines().filter(({ msg }) => msg.includes('repaired'))).toEqual([]);
    const [person] = await db.rows<{ userName: string }>('SELECT user_name AS userName FROM person LIMIT 1');
    expect((await world.asking(person!, app).ok(wall, { first: 5 })).wall.edges).toHaveLength(5);
  });

  it('made when nobody writes is the database, every row of every table', async () => {
    await (await changes()).stop();
    const tables = await wholeDatabase(world.db);
    await dump();
    const { db } = await restored();
    expect(await wholeDatabase(db)).toEqual(tables);
    const written = [
      'recognition',
      'reaction',
      'nomination_draft',
      'delivery',
      'nullifier',
      'issuer_key',
      'migrations',
    ];
    expect(written.filter((table) => !tables[table]?.length)).toEqual([]);
    // The check of references finds one that leads nowhere.
    await db.transaction((writer) => writer.run('DELETE FROM recognition'));
    expect(await danglingReferences(db)).toContainEqual(expect.stringMatching(/^reaction\.recognition_id: \d+$/));
  });
});
