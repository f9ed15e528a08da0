import { describe, expect, it } from 'vitest';
import { createFirmNow } from '../../server/kernel/firm-clock.ts';
import { openLetterbox } from '../../server/letterbox/letterbox.ts';
import { recordChaos } from '../support/chaos.ts';
import { databases } from '../support/databases.ts';
import { contact, letterboxOn, thisWeek } from '../support/letterbox-world.ts';
import { worldOn } from '../support/world.ts';

describe.each(databases)('a letterbox on $name whose clock jumps a week ahead', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const box = letterboxOn(world);

  /** Delivers a week later than it is, with what was accepted, and gives what is delivered once the clock is right again. */
  const deliveredAfterJump = async (firmNow?: () => Promise<Date>) => {
    for (const title of ['One', 'Two']) expect((await box.post((await box.letter({ title })).body)).status).toBe(200);
    const { settings } = box.letterbox;
    await box.letterbox.close();
    const port = { onDelivered: async () => undefined };
    const own = { db: world.db, settings, port, now: world.clock.now, onError: () => undefined };
    const jumping = await openLetterbox({ ...own, firmNow, lockTimeout: 0 });
    await jumping.load();
    await jumping.deliver();
    world.clock.advance({ days: 8 });
    await jumping.deliver();
    await jumping.writeSpool();
    await jumping.close();
    world.clock.advance({ days: -8 });
    await box.reopen();
    await box.takers(thisWeek, 8);
    await box.letterbox.deliver();
    return (await box.items()).length;
  };

  it('lets no letter lapse for that', async () => {
    expect(await deliveredAfterJump(createFirmNow(world.db, world.clock.now))).toBe(2);
    recordChaos(`a clock 8 days ahead while letters wait, ${database.name}`, '2 accepted, 0 lapsed');
  });

  it('would by its own clock, so that the other test can fail', async () => {
    expect(await deliveredAfterJump()).toBe(0);
  });
});
