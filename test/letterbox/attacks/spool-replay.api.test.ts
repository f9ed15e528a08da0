import { copyFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { databases } from '../../support/databases.ts';
import { contact, letterboxOn, thisWeek } from '../../support/letterbox-world.ts';
import { worldOn } from '../../support/world.ts';

describe.each(databases)('a spool that is read again after its letters were delivered, on $name', (database) => {
  const world = worldOn(database, { config: { confidentialContact: contact } });
  const box = letterboxOn(world);
  const accepted = { status: 'accepted' };

  const arrived = async (title: string) => {
    await box.takers(thisWeek, 8);
    const { body } = await box.letter({ title });
    expect((await box.post(body)).said).toEqual(accepted);
    return body;
  };
  const titles = async () => (await box.items()).map(({ batch, content }) => [batch, JSON.parse(content)[5]]);

  it('doubles nothing and holds up nothing, though the process died between the delivery and the next writing', async () => {
    await arrived('One');
    await arrived('Two');
    await box.letterbox.deliver();
    await box.reopen();
    await box.letterbox.deliver();
    expect((await titles()).sort()).toEqual([
      [1, 'One'],
      [1, 'Two'],
    ]);
    await arrived('Three');
    await arrived('Four');
    await box.letterbox.deliver();
    expect((await titles()).filter(([batch]) => batch === 2)).toHaveLength(2);
    expect(await titles()).toHaveLength(4);
  });

  it('gives a single letter no company: what was delivered before does not count as a crowd', async () => {
    await arrived('One');
    await arrived('Two');
    await box.letterbox.writeSpool();
    copyFileSync(box.spool, `${box.spool}.copy`);
    await box.letterbox.deliver();
    await box.letterbox.writeSpool();
    copyFileSync(`${box.spool}.copy`, box.spool);
    await box.reopen();
    await arrived('Alone');
    await box.letterbox.deliver();
    expect((await titles()).map(([, title]) => title)).not.toContain('Alone');
    await arrived('With another');
    await box.letterbox.deliver();
    expect((await titles()).filter(([batch]) => batch === 2)).toHaveLength(2);
  });

  it('accepts the same bytes again and refuses others, as before the crash', async () => {
    const body = await arrived('One');
    await arrived('Two');
    await box.letterbox.deliver();
    await box.reopen();
    expect((await box.post(body)).said).toEqual(accepted);
    const other = Buffer.from(body);
    other[8_191]! ^= 1;
    expect((await box.post(other)).said).toEqual({ status: 'refused', reason: 'SPENT' });
  });

  it('comes back whole when the bulletin could not go out: the delivery is finished at the next start', async () => {
    await arrived('One');
    await arrived('Two');
    box.port = { onDelivered: () => new Promise(() => undefined) };
    void box.letterbox.deliver();
    while ((await box.items()).length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await (await box.get('bulletin/index.json')).json()).toEqual({ segments: [] });
    box.port = { onDelivered: async (batch) => void box.delivered.push(batch) };
    await box.reopen();
    expect(box.delivered).toEqual([1]);
    expect(await (await box.get('bulletin/index.json')).json()).toMatchObject({ segments: [{ batch: 1 }] });
    expect(await titles()).toHaveLength(2);
  });
});
