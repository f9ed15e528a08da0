import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { OperatorError } from '../../server/kernel/operator-error.ts';
import { parseLetter } from '../../server/letterbox/parse-letter.ts';
import { noKeys } from '../../server/letterbox/public-keys.ts';
import { createReceiver } from '../../server/letterbox/receive-letter.ts';
import { openSpool, type Spool } from '../../server/letterbox/spool.ts';
import { spoolFile } from '../../server/letterbox/spool-file.ts';
import { textsOf } from '../support/letterbox-world.ts';
import { letterBody, makeThread } from '../support/threads.ts';

const secret = 'a secret of the tests for their spool';
const slot = 8_193;
const overhead = 16 + 12 + 16 + 16;

describe('the spool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-spool-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let path: string;
  let count = 0;
  let spool: Spool;
  const failures: unknown[] = [];
  const open = (own = secret) => openSpool(spoolFile(path, own), (error) => void failures.push(error));
  const letter = async (title = 'The till is slow') => {
    const thread = await makeThread();
    const token = { thread, epoch: 202_647, keyId: 'A'.repeat(43), signature: Buffer.alloc(256, 1) };
    return parseLetter(letterBody({ thread, token, type: 1, texts: textsOf({ title }) }))!;
  };
  const add = async (number: number) => {
    for (let left = number; left > 0; left -= 1) spool.add(await letter());
  };
  beforeEach(() => {
    count += 1;
    path = join(folder, `${count}`, 'letterbox.spool');
    failures.length = 0;
    spool = open();
  });

  it('has one size with no letter, one and 64, and doubles for the next', async () => {
    const size = () => statSync(path).size;
    const sizes: number[] = [];
    for (const more of [0, 1, 63, 1]) {
      await add(more);
      await spool.write();
      sizes.push(size());
    }
    expect(sizes).toEqual([64, 64, 64, 128].map((slots) => slots * slot + overhead));
    spool.remove([...spool.waiting.keys()].slice(0, 3));
    await spool.write();
    expect(size()).toBe(64 * slot + overhead);
  });

  it('keeps its room while letters only come, and gives it back at a delivery', async () => {
    await add(65);
    await spool.write();
    await spool.write();
    expect(statSync(path).size).toBe(128 * slot + overhead);
    spool.remove(spool.waiting.keys());
    await spool.write();
    expect(statSync(path).size).toBe(64 * slot + overhead);
  });

  it('is for its owner alone, and nothing else lies beside it', async () => {
    await spool.write();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(path, '..'))).toEqual(['letterbox.spool']);
  });

  it('is another file from its first byte behind the name to the last each time, letters or not', async () => {
    const written: Buffer[] = [];
    for (let time = 0; time < 3; time += 1) {
      await spool.write();
      written.push(readFileSync(path));
    }
    for (const [one, other] of [
      [written[0]!, written[1]!],
      [written[1]!, written[2]!],
    ] as const) {
      const same = one.subarray(16).filter((byte, index) => byte === other[16 + index]).length;
      expect(same / (one.length - 16)).toBeLessThan(0.01);
    }
  });

  it('has no word of a letter that can be read in it, and all of them for whoever has its key', async () => {
    const titles = ['Quetzalcoatl in the storage', 'Xylophone', 'Zyzzyva'];
    for (const title of titles) spool.add(await letter(title));
    spool.waitingSince = '2026-11-18';
    await spool.write();
    const bytes = readFileSync(path, 'latin1');
    for (const word of ['Quetzalcoatl', 'Xylophone', 'APL1', 'TOOL', '2026-11']) expect(bytes).not.toContain(word);
    const again = open();
    const bodies = [...again.waiting.values()].map(({ body }) => body.toString('latin1'));
    for (const title of titles) expect(bodies.some((body) => body.includes(title))).toBe(true);
    expect([again.waiting.size, again.waitingSince]).toEqual([3, '2026-11-18']);
  });

  it('does not open under another key, or with a byte changed, and says what to do', async () => {
    await add(1);
    await spool.write();
    expect(() => open('another secret that is long enough')).toThrow(OperatorError);
    expect(() => open('another secret that is long enough')).toThrow(/LETTERBOX_KEY does not open it/);
    const bytes = readFileSync(path);
    bytes[5_000]! ^= 1;
    writeFileSync(path, bytes);
    expect(() => open()).toThrow(OperatorError);
    writeFileSync(path, '');
    expect(() => open()).toThrow(OperatorError);
  });

  it('passes over a writing that a crash broke off: the one before it is whole', async () => {
    await add(2);
    await spool.write();
    writeFileSync(`${path}.new`, 'half');
    expect(open().waiting.size).toBe(2);
    expect(readdirSync(join(path, '..'))).toEqual(['letterbox.spool']);
  });

  it('says that it kept a letter after the writing that has it, not after one that had begun before', async () => {
    const said: string[] = [];
    const first = spool.write();
    await Promise.resolve();
    await add(1);
    void spool.nextWrite().then((kept) => void said.push(`kept ${kept}`));
    await first;
    expect([said, open().waiting.size]).toEqual([[], 0]);
    await spool.write();
    await Promise.resolve();
    expect([said, open().waiting.size]).toEqual([['kept true'], 1]);
  });

  it('says so when the disk does not take it, and keeps trying', async () => {
    await spool.write();
    await add(1);
    rmSync(join(path, '..'), { recursive: true });
    const kept = spool.nextWrite();
    await spool.write();
    expect([await kept, failures.length]).toEqual([false, 1]);
    spool = open();
    await add(1);
    const next = spool.nextWrite();
    await spool.write();
    expect([await next, open().waiting.size]).toEqual([true, 1]);
  });

  it('has an end, at which everybody is asked to come back later', async () => {
    const one = await letter();
    for (let number = 0; number < 16_383; number += 1) spool.add({ ...one, nullifier: String(number) });
    const thread = await makeThread();
    const receive = createReceiver({
      isOpen: () => true,
      keys: noKeys,
      spent: new Map(),
      shown: new Set([`${thread.id} 0`]),
      spool,
      now: () => new Date(),
    });
    const door = (slot: string) => {
      const body = letterBody({ thread, type: 3, texts: ['0', slot, 'TEXT', 'Hello'] });
      return receive({ headers: {}, body: async () => body });
    };
    const last = door('1');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(spool.isFull).toBe(true);
    expect(await door('2')).toBe('BUSY');
    await spool.write();
    expect(await last).toBe('ACCEPTED');
  });

  it('lays its letters in an order that has nothing of their coming', async () => {
    const bodies: Buffer[] = [];
    for (let number = 0; number < 10; number += 1) {
      const one = await letter();
      bodies.push(one.body);
      spool.add(one);
    }
    const orders = new Set<string>();
    for (let time = 0; time < 10; time += 1) {
      await spool.write();
      const stored = spoolFile(path, secret).read().bodies;
      orders.add(bodies.map((body) => stored.findIndex((other) => other.equals(body))).join(' '));
    }
    expect(orders.size).toBe(10);
    expect(orders).not.toContain('0 1 2 3 4 5 6 7 8 9');
  });
});
