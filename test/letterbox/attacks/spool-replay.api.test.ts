import { copyFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { databases } from '../../support/databases.ts';
import { contact, letterboxOn, thisWeek } from '../../support/letterbox-world.ts';
import { worldOn } from '../../support/world.ts';

describe.each(databases)('a spool that is read again after its letters were delivered, on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { confidentialContact: contact } } });
  const box = letterboxOn(world);
  const accepted = { status: 'accepted' };

  const arrived = async (title: string) => {
    await box.takers(thisWeek, 8);
    const { body } = await box.letter({ title });
    expect((await box.post(body)).said).toEqual(accepted);
    return body;
  };
  const titles = async () => (await box.items()).map(({ batch, content }) => [batch, JSON.parse(content)[5]]);

  it('gives a single letter no company: what was delivered before does not count as a crowd', async () => {
    await arrived('One');
    await arrived('Two');
    await box.letterbox.writeSpool();
    const files = [box.spool, `${box.spool}.copy`];
    for (const file of files) copyFileSync(file, `${file}.old`);
    await box.letterbox.deliver();
    await box.letterbox.writeSpool();
    for (const file of files) copyFileSync(`${file}.old`, file);
    await box.reopen();
    await arrived('Alone');
    await box.letterbox.deliver();
    expect((await titles()).map(([, title]) => title)).not.toContain('Alone');
    await arrived('With another');
    await box.letterbox.deliver();
    expect((await titles()).filter(([batch]) => batch === 2)).toHaveLength(2);
  });
});
