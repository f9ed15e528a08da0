import { createHash, createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { whatIsWrongInBulletin } from '../../server/commands/witness/bulletin.ts';
import { listLetterboxKey } from '../../server/issuer/list-letterbox-key.ts';
import { storeDuty } from '../../server/letterbox/duty-port.ts';
import { databases } from '../support/databases.ts';
import { contact, letterboxOn } from '../support/letterbox-world.ts';
import { u32 } from '../support/threads.ts';
import { worldOn } from '../support/world.ts';

interface Link {
  batch: number;
  day: string;
  segment: string;
  offers: string;
  duty: string;
}

describe.each(databases)('the chain of the bulletin on $name', (database) => {
  const world = worldOn(database, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
  const box = letterboxOn(world, { minimumTakers: 0, minimumItems: 1 });
  const indexNow = async () => (await box.get('bulletin/index.json')).json();
  const manifestNow = async () => {
    await box.letterbox.refreshKeys();
    return (await box.get('manifest.json')).json();
  };
  const post = async () => box.post((await box.letter()).body);
  /** The chain of the protocol, from its text. */
  const headOf = (base: string, links: Link[]) =>
    links.reduce(
      (before, { batch, day, segment, offers, duty }) =>
        createHash('sha256')
          .update('applaus/bulletin-chain/v1')
          .update(before)
          .update(JSON.stringify(duty === '' ? [batch, day, segment, offers] : [batch, day, segment, offers, duty]))
          .digest(),
      Buffer.from(base, 'hex'),
    );

  it('each delivery adds a link, which names its segment by its hash; the letterbox signs the last head', async () => {
    await listLetterboxKey(world.app.context);
    for (const _ of [1, 2]) {
      await post();
      await box.letterbox.deliver();
    }
    const { base, segments, key, signature } = await indexNow();
    expect([base, segments.map(({ batch }: Link) => batch)]).toEqual(['0'.repeat(64), [1, 2]]);
    for (const { batch, segment } of segments as Link[]) {
      const answer = await box.segment(batch);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(segment);
    }
    const { entries } = await manifestNow();
    const entry = entries.find(({ kind }: { kind: string }) => kind === 'letterbox');
    expect(entry).toMatchObject({ keyId: key, quota: 0, notBefore: world.clock.now().toISOString() });
    const spki = createPublicKey({ key: Buffer.from(entry.spki, 'base64url'), format: 'der', type: 'spki' });
    const message = Buffer.concat([Buffer.from('applaus/bulletin-head/v1'), u32(2), headOf(base, segments)]);
    expect(verify(null, message, spki, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  it('a longer one goes on from a shorter one, also after a restart and when the first are no longer listed', async () => {
    await post();
    await box.letterbox.deliver();
    const before = await indexNow();
    world.clock.advance({ days: 57 });
    await box.reopen();
    const later = await indexNow();
    expect(later).toMatchObject({ base: headOf(before.base, before.segments).toString('hex'), segments: [] });
    expect(later.key).toBe(before.key);
  });

  it('what an earlier version published is linked at the start', async () => {
    await post();
    await box.letterbox.deliver();
    const { segments } = await indexNow();
    await world.db.transaction((db) => db.run('DELETE FROM bulletin_link'));
    await box.reopen();
    expect((await indexNow()).segments).toEqual(segments);
  });

  it('commits to the newest document of the duty; links of before there was one stay as they were', async () => {
    await listLetterboxKey(world.app.context);
    await post();
    await box.letterbox.deliver();
    const before = await indexNow();
    await world.db.transaction((db) => storeDuty(db, { number: 1, day: '2026-11-18', content: '{}' }));
    await box.reopen();
    expect(await indexNow()).toEqual(before);
    await post();
    await box.letterbox.deliver();
    const { base, segments, key, signature } = await indexNow();
    expect(segments.map(({ duty }: Link) => duty)).toEqual(['', createHash('sha256').update('{}').digest('hex')]);
    const { entries } = await manifestNow();
    const { spki } = entries.find(({ keyId }: { keyId: string }) => keyId === key);
    const isSignedWith = (links: Link[]) => {
      const message = Buffer.concat([Buffer.from('applaus/bulletin-head/v1'), u32(2), headOf(base, links)]);
      const publicKey = createPublicKey({ key: Buffer.from(spki, 'base64url'), format: 'der', type: 'spki' });
      return verify(null, message, publicKey, Buffer.from(signature, 'base64url'));
    };
    expect(isSignedWith(segments)).toBe(true);
    expect(isSignedWith(segments.map((link: Link) => ({ ...link, duty: '' })))).toBe(false);
  });

  it('its key lies in the database under LETTERBOX_KEY; without that another is made, and stands in the list before it signs', async () => {
    const wrapped = await world.db.rows<{ privateKey: string }>(
      'SELECT private_key AS privateKey FROM letterbox_signing_key',
    );
    expect(wrapped).toHaveLength(1);
    expect(Buffer.from(wrapped[0]!.privateKey, 'base64url').includes(Buffer.from('302e0201', 'hex'))).toBe(false);
    await listLetterboxKey(world.app.context);
    const { key } = await indexNow();
    await box.reopen();
    expect((await indexNow()).key).toBe(key);
    const { file } = box.letterbox.settings.spool!;
    await box.reopen({
      spool: { file: `${file}.other`, secret: 'another secret of the tests, as long', interval: 30_000 },
    });
    expect((await indexNow()).key).not.toBe(key);
    await listLetterboxKey(world.app.context);
    const { entries } = await manifestNow();
    expect(entries.filter(({ kind }: { kind: string }) => kind === 'letterbox').map(notBefore)).toEqual([
      world.clock.now().toISOString(),
      new Date(world.clock.now().getTime() + 8 * 86_400_000).toISOString(),
    ]);
  });

  it('a witness notices another one', async () => {
    await listLetterboxKey(world.app.context);
    await post();
    await box.letterbox.deliver();
    const [index, { entries }, now] = [await indexNow(), await manifestNow(), world.clock.now()];
    const head = headOf(index.base, index.segments).toString('hex');
    const seen = { batch: 1, day: '2026-11-18', head };
    expect(whatIsWrongInBulletin(index, entries, undefined, now)).toBeNull();
    expect(whatIsWrongInBulletin(index, entries, seen, now)).toBeNull();
    expect(whatIsWrongInBulletin(index, entries, { ...seen, head: 'a'.repeat(64) }, now)).toContain('does not go on');
    const bare = { ...index, segments: [{ ...index.segments[0], segment: 'b'.repeat(64) }] };
    expect(whatIsWrongInBulletin(bare, entries, seen, now)).toContain('signature');
    expect(whatIsWrongInBulletin({ ...index, key: 'x' }, entries, seen, now)).toContain('list of keys');
  });
});

const notBefore = (entry: { notBefore: string }) => entry.notBefore;
