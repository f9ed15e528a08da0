import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { coalesced } from '../../server/kernel/coalesced.ts';
import type { Changing } from '../../server/kernel/context.ts';

type Where = Changing;

/** A database that stores a batch when it is allowed to. */
function held(options?: { most: number }) {
  const stored: [rowId: string, entries: string[]][] = [];
  const waiting: ((error?: Error) => void)[] = [];
  const put = coalesced<string, number>((_, rowId, entries) => {
    stored.push([rowId, [...entries]]);
    return new Promise((resolve, reject) => {
      waiting.push((error) => (error ? reject(error) : resolve(entries.length)));
    });
  }, options);
  /** Lets the oldest batch end, or fail. */
  const end = async (error?: Error) => {
    waiting.shift()!(error);
    await settled();
  };
  return { put, stored, end };
}

/** What can happen without the database has happened. */
async function settled() {
  for (let turn = 0; turn < 3; turn += 1) await setImmediate();
}

const where = () => ({ db: { deadlines: { write: 10_000 } }, events: {} }) as Where;

describe('writes of one row', () => {
  it('what arrives while an earlier batch is stored is stored together after it, in order', async () => {
    const { put, stored, end } = held();
    const here = where();
    const first = put(here, 'row', 'a');
    await settled();
    const others = ['b', 'c', 'd'].map((entry) => put(here, 'row', entry));
    await settled();
    expect(stored).toEqual([['row', ['a']]]);
    await end();
    expect(await first).toBe(1);
    expect(stored[1]).toEqual(['row', ['b', 'c', 'd']]);
    await end();
    expect(await Promise.all(others)).toEqual([3, 3, 3]);
  });

  it('another row, and the same row of another database, wait for nobody', async () => {
    const { put, stored } = held();
    const here = where();
    void put(here, 'row', 'a');
    void put(here, 'other', 'b');
    void put(where(), 'row', 'c');
    await settled();
    expect(stored.map(([, entries]) => entries)).toEqual([['a'], ['b'], ['c']]);
  });

  it('a batch that fails fails for its own entries, and the next is stored', async () => {
    const { put, stored, end } = held();
    const here = where();
    const first = put(here, 'row', 'a');
    await settled();
    const second = put(here, 'row', 'b');
    const failed = expect(first).rejects.toThrow('the disk is full');
    await end(new Error('the disk is full'));
    await failed;
    expect(stored).toHaveLength(2);
    await end();
    expect(await second).toBe(1);
  });

  it('a batch that is full lets the next one wait for it', async () => {
    const { put, stored, end } = held({ most: 2 });
    const here = where();
    const all = ['a', 'b', 'c', 'd', 'e'].map((entry) => put(here, 'row', entry));
    for (const _ of [1, 2, 3]) {
      await settled();
      await end();
    }
    expect(await Promise.all(all)).toEqual([2, 2, 2, 2, 1]);
    expect(stored.map(([, entries]) => entries)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('those whose askers have left while they waited are not stored', async () => {
    const { put, stored, end } = held();
    const here = where();
    const first = put(here, 'row', 'a');
    await settled();
    const [gone, wanted] = [put({ ...here, isWanted: () => false }, 'row', 'b'), put(here, 'row', 'c')];
    await end();
    await end();
    expect(await Promise.all([first, gone, wanted])).toEqual([1, 1, 1]);
    expect(stored.map(([, entries]) => entries)).toEqual([['a'], ['c']]);
    await expect(put({ ...here, isWanted: () => false }, 'row', 'd')).rejects.toThrow(
      'whoever asked for this has left',
    );
  });

  it('those who have waited for longer than a change may take hear of it, and are not stored', async () => {
    const { put, stored, end } = held();
    const here = { ...where(), db: { deadlines: { write: 20 } } } as Where;
    const first = put(here, 'row', 'a');
    await settled();
    const second = expect(put(here, 'row', 'b')).rejects.toThrow('the database has not answered within 20 ms');
    await new Promise((resolve) => setTimeout(resolve, 40));
    await end();
    await second;
    expect(await first).toBe(1);
    expect(stored).toHaveLength(1);
  });

  it('one that comes when all are stored begins anew', async () => {
    const { put, stored, end } = held();
    const here = where();
    for (const entry of ['a', 'b']) {
      const done = put(here, 'row', entry);
      await settled();
      await end();
      expect(await done).toBe(1);
    }
    expect(stored).toHaveLength(2);
  });
});
