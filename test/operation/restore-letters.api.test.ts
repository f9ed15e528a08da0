import { describe, expect, it } from 'vitest';
import { type BulletinPin, checkBulletin } from '../../client/letterbox/protocol/check-bulletin.ts';
import { manifestVerdict, type Pin } from '../../client/letterbox/protocol/check-manifest.ts';
import type { ManifestEntry } from '../../client/letterbox/protocol/manifest.ts';
import type { App } from '../../server/app.ts';
import { applyDelivery } from '../../server/blockers/delivery/apply-delivery.ts';
import { listLetterboxKey } from '../../server/issuer/list-letterbox-key.ts';
import { prepareKeys } from '../../server/issuer/prepare-keys.ts';
import type { Database } from '../../server/kernel/database.ts';
import { askReporter } from '../support/board-operations.ts';
import { codeIn } from '../support/documentation.ts';
import { contact, letterboxOn } from '../support/letterbox-world.ts';
import { organisation } from '../support/organisation.ts';
import { rehearsedBackups } from '../support/rehearsed-backup.ts';
import { worldOn } from '../support/world.ts';

describe.each(rehearsedBackups())(
  'letters after a restore on $database.name',
  ({ database, dump, restore, copyLists }) => {
    const world = worldOn(database, { settings: { issuer: { minimumPeople: 1, confidentialContact: contact } } });
    const box = letterboxOn(world, { minimumTakers: 0, minimumItems: 1 });
    const post = async (title: string, addressee = '') => {
      const { body } = await box.letter({ title, addressee });
      expect((await box.post(body)).said).toEqual({ status: 'accepted' });
      return body;
    };
    const delivered = async (title: string, addressee?: string) => {
      const body = await post(title, addressee);
      await box.letterbox.deliver();
      return body;
    };
    const storageKeys = async (of: { userName: string }, app: App) =>
      (await world.asking(of, app).ok('{ letterStorageKeys { epoch key } }')).letterStorageKeys;
    /** The letterbox with its spool on the restored database, whose board takes what it delivers. */
    const openOn = async ({ app, db }: { app: App; db: Database }) => {
      box.port = { onDelivered: (batch) => applyDelivery(app.context, batch) };
      // The letterbox of before had it when the dump was made; nobody restores one within its fifteen seconds.
      await db.transaction((writer) => writer.run("UPDATE lease SET process_id = ''"));
      await box.reopen({}, true, db);
    };
    /** What a browser makes of what is served, after what it saw before. */
    const seen = async (before?: { pin: Pin; bulletin: BulletinPin | undefined }) => {
      const manifest = await (await box.get('manifest.json')).json();
      const index = await (await box.get('bulletin/index.json')).json();
      const now = world.clock.now().getTime();
      const verdict = await manifestVerdict(manifest, before?.pin, now);
      const key = manifest.entries.find(({ keyId }: ManifestEntry) => keyId === index.key);
      const bulletin = key && (await checkBulletin(index, key, before?.bulletin, now));
      return { bulletin, ...verdict };
    };
    const leaveGap = (db: Database) => {
      const gap = codeIn('docs/letterbox-operations.md').with('INSERT INTO delivery').split(';')[0]!;
      expect(gap).toContain('CURDATE()');
      return db.transaction((writer) => writer.run(gap.replace('CURDATE()', "'2026-11-18'")));
    };
    const titles = async (db: Database) =>
      (await db.rows<{ batch: number; title: string }>('SELECT batch, title FROM blocker ORDER BY title')).map(
        ({ batch, title }) => [title, batch],
      );

    it('go on: browsers know the lists, what waited is delivered, and nothing twice', async () => {
      box.port = { onDelivered: (batch) => applyDelivery(world.app.context, batch) };
      const { north, office } = await organisation(world);
      await listLetterboxKey(world.app.context);
      await box.letterbox.refreshKeys();
      const first = await delivered('Delivered before', north.uuid);
      const [blocker] = await world.db.rows<{ id: string }>('SELECT id FROM blocker');
      const blockerId = Buffer.from(`Blocker:${blocker!.id}`).toString('base64url');
      const asked = await world.asking(north).mutate(askReporter, { blockerId, question: 'Which till?' });
      expect(asked.__typename).toBe('Blocker');
      await box.letterbox.deliver();
      await dump();

      await prepareKeys(world.app.context, 2);
      await box.letterbox.refreshKeys();
      const keys = await storageKeys(office, world.app);
      await delivered('Delivered afterwards');
      const before = await seen();
      expect(before).toMatchObject({ bulletin: { batch: 3 }, pin: { count: 7 } });
      await post('Waits in the spool');

      const untouched = await world.another({}, await restore());
      await openOn(untouched);
      expect(await seen(before as never)).toEqual({ bulletin: undefined, fault: 'shortened' });
      expect(await storageKeys(office, untouched.app)).not.toEqual(keys);
      await box.letterbox.close();
      await untouched.close();

      const url = await restore();
      await copyLists();
      const restored = await world.another({}, url);
      await leaveGap(restored.db);
      await openOn(restored);
      expect(await seen(before as never)).toMatchObject({ bulletin: { batch: 1002 }, pin: { count: 7 } });
      expect(await storageKeys(office, restored.app)).toEqual(keys);
      await box.letterbox.deliver();
      expect((await box.post(first)).said).toEqual({ status: 'accepted' });
      await box.letterbox.deliver();
      expect(await titles(restored.db)).toEqual([
        ['Delivered before', 1],
        ['Waits in the spool', 1003],
      ]);
      expect(await seen(before as never)).toMatchObject({ bulletin: { batch: 1003 }, pin: { count: 7 } });
      await box.reopen();
      await restored.close();
    });
  },
);
