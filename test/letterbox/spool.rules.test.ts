import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
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
const overhead = 16 + 12 + 24 + 16;

/** A spool as versions with one copy wrote it: no generation. */
function ofOneCopy(bodies: Buffer[], waitingSince: string): Buffer {
  const [magic, nonce] = [Buffer.from('applaus/spool/v1'), randomBytes(12)];
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'applaus/spool', 32));
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(magic);
  const slots = Array.from({ length: 64 }, (_, place) => {
    const body = bodies[place];
    return body ? Buffer.concat([Buffer.of(1), body]) : Buffer.alloc(slot);
  });
  const encrypted = cipher.update(Buffer.concat([Buffer.from(waitingSince.padEnd(16)), ...slots]));
  cipher.final();
  return Buffer.concat([magic, nonce, encrypted, cipher.getAuthTag()]);
}

describe('the spool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'applaus-spool-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let path: string;
  let count = 0;
  let spool: Spool;
  const failures: unknown[] = [];
  const open = (own = secret) => openSpool(spoolFile(path, own), (error) => void failures.push(error));
  const copies = () => [path, `${path}.copy`];
  const damage = (file: string) => {
    const bytes = readFileSync(file);
    bytes[5_000]! ^= 1;
    writeFileSync(file, bytes);
  };
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

  it('writes nothing more once it is abandoned, not even what was asked for before', async () => {
    await spool.write();
    const before = readFileSync(path);
    await add(1);
    const written = spool.nextWrite();
    const asked = [spool.write(), spool.write()];
    await spool.abandon();
    await Promise.all(asked);
    await spool.write();
    expect([await written, readFileSync(path).equals(before)]).toEqual([false, true]);
    spool.reload();
    await spool.write();
    expect(readFileSync(path).equals(before)).toBe(false);
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

  it('is for its owner alone, and nothing lies beside its two copies', async () => {
    await spool.write();
    for (const file of copies()) expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(path, '..'))).toEqual(['letterbox.spool', 'letterbox.spool.copy']);
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
    const reopened = open();
    const bodies = [...reopened.waiting.values()].map(({ body }) => body.toString('latin1'));
    for (const title of titles) expect(bodies.some((body) => body.includes(title))).toBe(true);
    expect([reopened.waiting.size, reopened.waitingSince]).toEqual([3, '2026-11-18']);
  });

  it('does not open under another key, or with a byte changed in both copies, and says what to do', async () => {
    await add(1);
    await spool.write();
    expect(() => open('another secret that is long enough')).toThrow(OperatorError);
    expect(() => open('another secret that is long enough')).toThrow(/LETTERBOX_KEY does not open it/);
    damage(path);
    expect(open().waiting.size).toBe(1);
    damage(`${path}.copy`);
    expect(() => open()).toThrow(OperatorError);
    for (const file of copies()) writeFileSync(file, '');
    expect(() => open()).toThrow(OperatorError);
  });

  it.each([0, 1])('reads the other copy where a crash tore copy %s, and writes the torn one first', async (torn) => {
    await add(2);
    await spool.write();
    const [whole, broken] = [copies()[1 - torn]!, copies()[torn]!];
    damage(broken);
    const wholeBefore = readFileSync(whole);
    spool = open();
    expect(spool.waiting.size).toBe(2);
    // Nothing can be written where a folder lies, so only what is written before it would be another afterwards.
    rmSync(broken);
    mkdirSync(broken);
    for (let time = 0; time < 2; time += 1) {
      await add(1);
      await spool.write();
      expect(readFileSync(whole).equals(wholeBefore)).toBe(true);
    }
    expect(failures).toHaveLength(2);
    rmSync(broken, { recursive: true });
    await spool.write();
    expect(copies().map((file) => statSync(file).size)).toEqual([64 * slot + overhead, 64 * slot + overhead]);
    expect(open().waiting.size).toBe(4);
  });

  it('leaves one copy whole for as long as the disk refuses the other', async () => {
    await add(1);
    await spool.write();
    rmSync(`${path}.copy`);
    mkdirSync(`${path}.copy`);
    await spool.write();
    const whole = readFileSync(path);
    await add(1);
    await spool.write();
    expect([failures.length, readFileSync(path).equals(whole)]).toEqual([2, true]);
  });

  it('takes the newer of two copies', async () => {
    await add(1);
    await spool.write();
    const older = readFileSync(`${path}.copy`);
    await add(1);
    await spool.write();
    writeFileSync(`${path}.copy`, older);
    expect(open().waiting.size).toBe(2);
    await spool.write();
    const olderToo = readFileSync(path);
    await add(1);
    await spool.write();
    writeFileSync(path, olderToo);
    expect(open().waiting.size).toBe(3);
  });

  it('takes over a spool of one copy, which earlier versions wrote, and what a crash of theirs left', async () => {
    const bodies = [(await letter('One')).body, (await letter('Two')).body];
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, ofOneCopy(bodies, '2026-11-18'));
    writeFileSync(`${path}.new`, 'half of a write');
    spool = open();
    expect([spool.waiting.size, spool.waitingSince]).toEqual([2, '2026-11-18']);
    const { ino } = statSync(path);
    await spool.write();
    expect(readdirSync(join(path, '..'))).toEqual(['letterbox.spool', 'letterbox.spool.copy']);
    expect(statSync(path).ino).toBe(ino);
    for (const file of copies()) expect(readFileSync(file).toString('latin1', 0, 16)).toBe('applaus/spool/v2');
    rmSync(path);
    expect(open().waiting.size).toBe(2);
  });

  it('is overwritten where it lies: no other file is ever made beside it, whether it grows or shrinks', async () => {
    await spool.write();
    const inodes = () => copies().map((file) => statSync(file).ino);
    const before = inodes();
    const events: string[] = [];
    const watcher = watch(join(path, '..'), (event, name) => void events.push(`${event} ${name}`));
    for (const change of [() => add(3), () => add(70), () => spool.remove(spool.waiting.keys()), () => add(1)]) {
      await change();
      await spool.write();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    watcher.close();
    expect(inodes()).toEqual(before);
    expect([...new Set(events)].sort()).toEqual(['change letterbox.spool', 'change letterbox.spool.copy']);
  });

  it('overwrites its end before it gives it back, so that no earlier bytes are left in free blocks', async () => {
    await add(65);
    await spool.write();
    const ends = copies().map((file) => readFileSync(file).subarray(64 * slot + overhead));
    spool.remove(spool.waiting.keys());
    const handle = await openFile(path);
    const prototype = Object.getPrototypeOf(handle);
    await handle.close();
    // Its files stay as they are right before they are cut.
    const cut = vi.spyOn(prototype, 'truncate').mockResolvedValue(undefined);
    await spool.write();
    expect(cut.mock.calls).toEqual([[64 * slot + overhead], [64 * slot + overhead]]);
    cut.mockRestore();
    for (const [index, file] of copies().entries()) {
      const end = readFileSync(file).subarray(64 * slot + overhead);
      expect(end.length).toBe(ends[index]!.length);
      const same = end.filter((byte, place) => byte === ends[index]![place]).length;
      expect(same / end.length).toBeLessThan(0.01);
    }
  });

  it('says that it kept a letter after the writing that has it, not after one that had begun before', async () => {
    const said: string[] = [];
    const first = spool.write();
    await Promise.resolve();
    await add(1);
    void spool.nextWrite().then((isStored) => void said.push(`kept ${isStored}`));
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
    const isStored = spool.nextWrite();
    await spool.write();
    expect([await isStored, failures.length]).toEqual([false, 1]);
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
      sign: () => '',
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
    expect(await last).toEqual({ acceptance: '' });
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
