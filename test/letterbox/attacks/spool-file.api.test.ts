import { createDecipheriv, hkdfSync } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PostedLetter } from '../../../server/letterbox/letter.ts';
import { openSpool, type Spool } from '../../../server/letterbox/spool.ts';
import { spoolFile } from '../../../server/letterbox/spool-file.ts';
import { startLetterbox } from '../../../server/letterbox/start-letterbox.ts';
import { sqlite } from '../../support/databases.ts';
import { contact, letterboxOn } from '../../support/letterbox-world.ts';
import { manyLetters } from '../../support/many-letters.ts';
import { meanOf, rankCorrelation } from '../../support/rank-correlation.ts';
import { sha256 } from '../../support/threads.ts';
import { worldOn } from '../../support/world.ts';

const secret = 'a secret that only this test has';
const slotSize = 8_193;
/** Times of files come from a coarser clock, in milliseconds. */
const clockTick = 5;

/** The bodies in the slots of a spool, in their order, as whoever has the key can read them; null in an empty one. */
function slotsOf(path: string): (string | null)[] {
  const bytes = readFileSync(path);
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'applaus/spool', 32));
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(16, 28)).setAAD(bytes.subarray(0, 16));
  decipher.setAuthTag(bytes.subarray(-16));
  const plain = Buffer.concat([decipher.update(bytes.subarray(28, -16)), decipher.final()]).subarray(24);
  return Array.from({ length: plain.length / slotSize }, (_, slot) => {
    const content = plain.subarray(slot * slotSize, (slot + 1) * slotSize);
    return content[0] === 1 ? sha256(content.subarray(1)).toString('hex') : null;
  });
}

describe('the slots of the spool', () => {
  let folder: string;
  let path: string;
  let spool: Spool;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'applaus-spool-'));
    path = join(folder, 'letterbox.spool');
    spool = openSpool(spoolFile(path, secret), (error) => {
      throw error;
    });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const arrive = (letters: PostedLetter[]) => {
    for (const letter of letters) spool.add(letter);
    return letters.map(({ bodyHash }) => bodyHash);
  };
  const written = async () => {
    await spool.write();
    return slotsOf(path);
  };

  it('say nothing of the order of arrival, though one has the key: each writing shuffles anew', async () => {
    const arrived = arrive(await manyLetters(20));
    // What lies in memory does have that order: the measure finds one where it is.
    const waiting = [...spool.waiting.values()].map(({ bodyHash }) => bodyHash);
    expect(rankCorrelation(arrived, waiting)).toBe(1);
    const found: number[] = [];
    const taken = new Set<number>();
    for (let writing = 0; writing < 30; writing += 1) {
      const slots = await written();
      expect(slots).toHaveLength(64);
      found.push(
        rankCorrelation(
          arrived,
          slots.filter((slot) => slot !== null),
        ),
      );
      taken.add(slots.indexOf(arrived[0]!));
    }
    // Strays by 0.042 where there is nothing.
    expect(Math.abs(meanOf(found))).toBeLessThan(0.21);
    expect(taken.size).toBeGreaterThan(10);
  });
});

describe('the times of the spool', () => {
  const world = worldOn(sqlite, { settings: { issuer: { confidentialContact: contact } } });
  const interval = 100;
  const box = letterboxOn(world);

  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  /** Every time, size and beginning that the file has while something else goes on, seen by looking all the time. */
  const watched = async (meanwhile: Promise<unknown>) => {
    const seen = new Map<number, number>();
    const beginnings = new Set<string>();
    const timer = setInterval(() => {
      const { mtimeMs, size } = statSync(box.spool, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
      if (mtimeMs === 0 || seen.has(mtimeMs)) return;
      seen.set(mtimeMs, size);
      beginnings.add(beginningOf(box.spool));
    }, 3);
    const from = Date.now();
    await meanwhile.finally(() => clearInterval(timer));
    return {
      times: [...seen.keys()],
      sizes: new Set(seen.values()),
      writes: beginnings.size,
      lasted: Date.now() - from,
    };
  };
  const send = async (body: Buffer) => {
    const headers = { 'content-type': 'application/octet-stream' };
    const answer = await fetch(`${box.origin}/letterbox/letters`, {
      method: 'POST',
      body: new Uint8Array(body),
      headers,
    });
    return { status: answer.status, at: Date.now() };
  };

  it('are those of its interval, letters or not, and acceptance waits for the next of them', async () => {
    await box.reopen({ spool: { file: box.spool, secret, interval } });
    const running = { now: world.clock.now, onError: () => undefined };
    const stop = startLetterbox({ ...box.letterbox, isReady: true, close: async () => undefined }, running);
    try {
      const bodies = await Promise.all(Array.from({ length: 6 }, () => box.letter()));
      const without = await watched(pause(1_000));
      const looking = watched(pause(1_000));
      const answers: Promise<{ status: number; at: number }>[] = [];
      for (const { body } of bodies) {
        answers.push(send(body));
        await new Promise((resolve) => setTimeout(resolve, 23));
      }
      const accepted = await Promise.all(answers);
      const withLetters = await looking;
      expect(accepted.map(({ status }) => status)).toEqual(Array(6).fill(200));
      // All that came within one interval are answered together, after one and the same write.
      expect(new Set(accepted.map(({ at }) => Math.round(at / interval))).size).toBeLessThan(bodies.length);
      expect([...withLetters.sizes]).toEqual([...without.sizes]);
      // A busy machine may see or write fewer; letters that are written on their arrival add six.
      for (const { writes, lasted } of [without, withLetters]) {
        expect(writes).toBeLessThanOrEqual(Math.ceil(lasted / interval) + 2);
      }
    } finally {
      await stop();
    }
  });

  it('would say when each letter came, were it written on its arrival', async () => {
    await box.letterbox.writeSpool();
    const arrivals: { from: number; until: number }[] = [];
    const arriving = async () => {
      for (const { body } of await Promise.all(Array.from({ length: 6 }, () => box.letter()))) {
        await pause(50);
        const from = Date.now() - clockTick;
        await box.post(body);
        arrivals.push({ from, until: Date.now() });
      }
      await pause(50);
    };
    const { times } = await watched(arriving());
    const near = arrivals.filter(({ from, until }) => times.some((time) => time >= from && time <= until));
    expect(near).toHaveLength(6);
  });
});

/** Each writing begins with a nonce of its own. */
function beginningOf(path: string): string {
  const bytes = Buffer.alloc('applaus/spool/v2'.length + 12);
  const file = openSync(path, 'r');
  readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  return bytes.toString('hex');
}
