import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readReceipt, receiptOf } from '../../client/letterbox/protocol/receipt.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const makeSeed = () => new Uint8Array(randomBytes(16));
const errorIn = async (groups: string[]) => {
  const read = await readReceipt(groups.join('-'));
  return 'error' in read ? read.error : undefined;
};

describe('a receipt', () => {
  test('is seven groups of five characters that nobody mixes up, and is read back to its seed', async () => {
    const seed = makeSeed();
    const groups = await receiptOf(seed);
    expect(groups).toHaveLength(7);
    for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(await readReceipt(groups.join('-'))).toEqual({ seed });
  });

  test('is read however it is typed: in small letters, with blanks, with nothing between, with O and l', async () => {
    const seed = new Uint8Array(16);
    const groups = await receiptOf(seed);
    const sloppy = groups.join(' ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    for (const text of [sloppy, groups.join(''), `  ${groups.join(' - ')}\n`]) {
      expect(await readReceipt(text)).toEqual({ seed });
    }
  });

  test('names the group in which one character is wrong, whichever it is', async () => {
    const groups = await receiptOf(makeSeed());
    for (let group = 0; group < 7; group++) {
      for (let at = 0; at < 5; at++) {
        for (const other of ALPHABET) {
          if (other === groups[group]![at]) continue;
          const typed = groups.with(group, groups[group]!.slice(0, at) + other + groups[group]!.slice(at + 1));
          expect(await errorIn(typed)).toEqual({ kind: 'check', group: group + 1 });
        }
      }
    }
  });

  test('names the group in which two neighbours are swapped', async () => {
    const groups = await receiptOf(Uint8Array.from({ length: 16 }, (_, index) => index * 37 + 11));
    for (let group = 0; group < 7; group++) {
      for (let at = 0; at < 4; at++) {
        const characters = [...groups[group]!];
        if (characters[at] === characters[at + 1]) continue;
        [characters[at], characters[at + 1]] = [characters[at + 1]!, characters[at]!];
        expect(await errorIn(groups.with(group, characters.join('')))).toEqual({ kind: 'check', group: group + 1 });
      }
    }
  });

  test('sees two groups in each other’s place', async () => {
    const groups = await receiptOf(makeSeed());
    const swapped = groups.with(2, groups[3]!).with(3, groups[2]!);
    expect(await errorIn(swapped)).toEqual({ kind: 'check', group: 3 });
  });

  test('names a group with a character too few, one that cannot occur, and a group too few', async () => {
    const groups = await receiptOf(makeSeed());
    expect(await errorIn(groups.with(4, groups[4]!.slice(1)))).toEqual({ kind: 'length', group: 5 });
    expect(await errorIn(groups.with(1, `U${groups[1]!.slice(1)}`))).toEqual({ kind: 'character', group: 2 });
    expect(await errorIn(groups.slice(0, 6))).toEqual({ kind: 'groups', count: 6 });
    expect(await errorIn([])).toEqual({ kind: 'groups', count: 0 });
  });

  test('whose groups come from two receipts is no receipt', async () => {
    // Twelve bits check the whole: one in 4,096 mixtures would be a receipt, so that these are always the same two.
    const [one, other] = [await receiptOf(new Uint8Array(16).fill(1)), await receiptOf(new Uint8Array(16).fill(2))];
    expect(await errorIn([...one.slice(0, 4), ...other.slice(4)])).toEqual({ kind: 'whole' });
  });
});
