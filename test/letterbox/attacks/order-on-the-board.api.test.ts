import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { applyDelivery } from '../../../server/blockers/delivery/apply-delivery.ts';
import { insertRows } from '../../../server/kernel/insert-rows.ts';
import { uuidV7 } from '../../../server/kernel/uuid.ts';
import { deliver } from '../../../server/letterbox/deliver.ts';
import { DeliveryRow } from '../../../server/letterbox/delivery.row.ts';
import type { PostedLetter } from '../../../server/letterbox/letter.ts';
import { LetterItemRow } from '../../../server/letterbox/letter-item.row.ts';
import { readSegment as readPublished } from '../../../server/letterbox/segment.ts';
import { openSpool } from '../../../server/letterbox/spool.ts';
import { spoolFile } from '../../../server/letterbox/spool-file.ts';
import { board } from '../../support/board.ts';
import { sqlite } from '../../support/databases.ts';
import { contact } from '../../support/letterbox-world.ts';
import { manyLetters } from '../../support/many-letters.ts';
import { organisation } from '../../support/organisation.ts';
import { ownMariadb } from '../../support/own-mariadb.ts';
import { meanOf, rankCorrelation } from '../../support/rank-correlation.ts';
import { readSegment } from '../../support/threads.ts';
import { worldOn } from '../../support/world.ts';

const batches = 20;
const size = 12;
const timeZone = 'Europe/Amsterdam';
/** For so many orders that have nothing to do with each other the mean strays by 0.07; five times that never happens. */
const chance = 0.35;

describe.each([sqlite, ...(ownMariadb ? [ownMariadb()] : [])])(
  'the order of blockers and answers on $name',
  (database) => {
    const world = worldOn(database, { settings: { issuer: { confidentialContact: contact } } });
    const folder = mkdtempSync(join(tmpdir(), 'applaus-order-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    /** Rows as they lie: SQLite keeps a hidden number of its own, MariaDB lays them by their keys. */
    const stored = async (table: string, column: string, batch: number): Promise<string[]> => {
      const hidden = world.db.dialect === 'sqlite' ? 'ORDER BY rowid' : '';
      const known =
        table === 'sealed_answer' ? 'thread_id IN (SELECT thread_id FROM blocker WHERE batch = ?)' : 'batch = ?';
      const rows = await world.db.rows<{ value: string }>(
        `SELECT ${column} AS value FROM ${table} WHERE ${known} ${hidden}`,
        [batch],
      );
      return rows.map(({ value }) => value);
    };
    const orders = async (letters: PostedLetter[], batch: number): Promise<Record<string, number>> => {
      const threads = letters.map(({ threadId }) => threadId);
      const bodies = letters.map(({ bodyHash }) => bodyHash.slice(0, 32));
      const segment = readSegment(await readPublished(world.db, { batch, day: '2026-11-18' }));
      return {
        blockers: rankCorrelation(threads, await stored('blocker', 'thread_id', batch)),
        answers: rankCorrelation(threads, await stored('sealed_answer', 'thread_id', batch)),
        'bodies of the bulletin': rankCorrelation(bodies, segment.bodies),
        'answers of the bulletin': rankCorrelation(
          threads,
          segment.answers.map(({ threadId }) => threadId),
        ),
      };
    };
    const { onBoard } = board(world);
    const onTheBoard = async (reader: { userName: string }, threads: string[]): Promise<number> => {
      const rows = await world.db.rows<{ id: string; threadId: string }>(
        'SELECT id, thread_id AS threadId FROM blocker',
      );
      const uuids = new Map(rows.map(({ id, threadId }) => [threadId, id]));
      const read = (await onBoard(reader)).map(
        ({ id }: { id: string }) => Buffer.from(id, 'base64url').toString().split(':')[1]!,
      );
      const newest = threads.map((threadId) => uuids.get(threadId)!);
      return rankCorrelation(
        newest,
        read.filter((uuid: string) => newest.includes(uuid)),
      );
    };

    it('says nothing of the order of arrival, over many deliveries', async () => {
      const { crew } = await organisation(world);
      const spool = openSpool(spoolFile(join(folder, randomUUID()), 'a secret that only this test has'), (error) => {
        throw error;
      });
      const found: Record<string, number>[] = [];
      const thresholds = { timeZone, minimumTakers: 0, minimumItems: 2 };
      for (let batch = 1; batch <= batches; batch += 1) {
        const letters = await manyLetters(size);
        const port = { onDelivered: (delivered: number) => applyDelivery(world.app.context, delivered) };
        for (const letter of letters) spool.add(letter);
        const onError = (what: string, error: unknown) => {
          throw new Error(what, { cause: error });
        };
        const [now, firm] = [world.clock.now(), world.clock.now()];
        await deliver({ db: world.db, spool, thresholds, ends: new Map(), port, onError, now, firm });
        const threads = letters.map(({ threadId }) => threadId);
        const board = await onTheBoard(crew[0]!, threads);
        found.push({ ...(await orders(letters, batch)), board });
      }
      for (const what of Object.keys(found[0]!)) {
        const mean = meanOf(found.map((each) => each[what]!));
        expect(Math.abs(mean), `${what}: ${mean}`).toBeLessThan(chance);
        // And no two deliveries turn it in the same way, whatever that would be.
        expect(new Set(found.map((each) => each[what]!)).size, what).toBeGreaterThan(batches / 2);
      }
    });

    it('says all where letters are numbered and stored as they come', async () => {
      const { crew } = await organisation(world);
      const letters = await manyLetters(size);
      const rows = letters.map(({ threadId }, index) => {
        const id = uuidV7(new Date(world.clock.now().getTime() + index * 1_000));
        const keys = { signPub: threadId.repeat(2), openPub: openPubOf(letters[index]!) };
        const texts = ['TOOL', '', 'ALL', 'en', '', `Number ${index}`, 'The till is slow.', ''];
        return { id, batch: 1, type: 'LETTER' as const, threadId, ...keys, content: JSON.stringify(texts) };
      });
      await world.db.transaction(async (db) => {
        await insertRows(db, DeliveryRow, [{ batch: 1, day: '2026-11-18', applied: 0 }]);
        await insertRows(db, LetterItemRow, rows);
      });
      const threads = letters.map(({ threadId }) => threadId);
      expect(rankCorrelation(threads, await stored('letter_item', 'thread_id', 1))).toBe(1);
      await applyDelivery(world.app.context, 1);
      if (world.db.dialect === 'sqlite') {
        expect(rankCorrelation(threads, await stored('blocker', 'thread_id', 1))).toBe(1);
      }
      // The board itself orders a batch by ids that it makes: there is nothing to see even then.
      expect(Math.abs(await onTheBoard(crew[0]!, threads))).toBeLessThan(1);
    });
  },
);

function openPubOf({ body }: PostedLetter): string {
  return body.toString('hex', 74, 106);
}
