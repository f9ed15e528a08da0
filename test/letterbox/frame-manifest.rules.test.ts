import { describe, expect, test } from 'vitest';
import { checkManifest } from '../../client/letterbox/protocol/check-manifest.ts';
import { entryOf, epochAt, sealOf } from '../../client/letterbox/protocol/manifest.ts';
import { whatIsWrong } from '../../server/commands/witness/what-is-wrong.ts';
import { makeIssuer } from '../support/frame-manifest.ts';

const issuer = makeIssuer();
const weeks = [
  ...issuer.addWeek(202648, '2026-11-22T23:00:00.000Z'),
  ...issuer.addWeek(202649, '2026-11-29T23:00:00.000Z'),
];
const later = issuer.addWeek(202650, '2026-12-06T23:00:00.000Z');
const first = issuer.signList(weeks);
const longer = issuer.signList([...weeks, ...later]);
const seen = (await checkManifest(first, undefined)).pin;

describe('a list of keys', () => {
  test('is believed at first sight, and then when it goes on from what was seen', async () => {
    expect(seen.count).toBe(4);
    const { pin } = await checkManifest(longer, seen);
    expect(pin).toMatchObject({ key: seen.key, count: 6 });
    expect((await checkManifest(first, seen)).pin).toEqual(seen);
  });

  test('that lost its end is refused', async () => {
    await expect(checkManifest(issuer.signList(weeks.slice(0, 2)), seen)).rejects.toThrow('shortened');
  });

  test('in which a key was swapped is refused, though it is signed', async () => {
    const swapped = issuer.addWeek(202648, '2026-11-22T23:00:00.000Z');
    await expect(checkManifest(issuer.signList([...swapped, ...weeks.slice(2)]), seen)).rejects.toThrow('changed');
    const quota = weeks.with(1, { ...weeks[1]!, quota: 6 });
    await expect(checkManifest(issuer.signList(quota), seen)).rejects.toThrow('changed');
  });

  test('signed by somebody else is refused', async () => {
    await expect(checkManifest(makeIssuer().signList(weeks), seen)).rejects.toThrow('other-signer');
  });

  test('whose signature fits another list, or nothing, is refused', async () => {
    await expect(checkManifest({ ...longer, signature: first.signature }, seen)).rejects.toThrow('signature');
    await expect(checkManifest({ ...first, signature: 'AA' }, undefined)).rejects.toThrow('signature');
    await expect(checkManifest({ ...first, key: '!' }, undefined)).rejects.toThrow('signature');
  });

  test('whose key ids are not those of its keys is refused', async () => {
    const wrong = issuer.signList(weeks.with(0, { ...weeks[0]!, keyId: weeks[1]!.keyId }));
    await expect(checkManifest(wrong, undefined)).rejects.toThrow('key-id');
  });

  test('whose new key is of a later week and signs already is refused: it would be a key for one person', async () => {
    const ahead = issuer.addWeek(202650, '2026-11-22T23:00:00.000Z');
    const forOne = issuer.signList([...weeks, ...ahead]);
    // Where it believed the list, a browser would use this key this week.
    expect(epochAt(forOne.entries, Date.parse('2026-11-25T12:00:00Z'))).toBe(202650);
    await expect(checkManifest(forOne, seen)).rejects.toThrow('order');
    expect(whatIsWrong(forOne, null)).toBe('entry 5 begins before the one before it.');
    const undated = issuer.signList([...weeks, { ...ahead[0]!, notBefore: 'some day' }]);
    await expect(checkManifest(undated, seen)).rejects.toThrow('order');
    expect(whatIsWrong(undated, null)).toBe('entry 5 begins before the one before it.');
    const unhurried = issuer.signList([...weeks, { ...weeks[3]!, kind: 'letter', notBefore: weeks[0]!.notBefore }]);
    await expect(checkManifest(unhurried, seen)).rejects.toThrow('order');
    expect(whatIsWrong(longer, null)).toBeNull();
  });

  test('that is no list is refused', async () => {
    for (const nothing of [null, {}, { entries: [] }, { entries: 'x', key: '', signature: '' }]) {
      await expect(checkManifest(nothing as never, undefined)).rejects.toThrow('malformed');
    }
  });
});

describe('the week', () => {
  const at = (time: string) => epochAt(weeks, Date.parse(time));

  test('is the one in which this computer’s clock stands', () => {
    expect(at('2026-11-22T22:59:59Z')).toBeUndefined();
    expect(at('2026-11-22T23:00:00Z')).toBe(202648);
    expect(at('2026-11-29T22:59:59Z')).toBe(202648);
    expect(at('2026-11-29T23:00:00Z')).toBe(202649);
    expect(at('2026-12-07T00:00:00Z')).toBeUndefined();
  });

  test('has a key for each kind', () => {
    expect(entryOf(weeks, 202649, 'me-too')).toBe(weeks[3]);
    expect(entryOf(weeks, 202649, 'round:x')).toBeUndefined();
  });
});

describe('the seal', () => {
  test('stays the same when keys of later weeks are added, and not when one of this week is another', async () => {
    const seal = sealOf(weeks, (await checkManifest(first, undefined)).heads, 202648);
    expect(seal).toMatch(/^[0-9a-f]{32}$/);
    expect(sealOf(longer.entries, (await checkManifest(longer, undefined)).heads, 202648)).toBe(seal);
    const other = issuer.signList([...issuer.addWeek(202648, '2026-11-22T23:00:00.000Z'), ...weeks.slice(2)]);
    expect(sealOf(other.entries, (await checkManifest(other, undefined)).heads, 202648)).not.toBe(seal);
  });
});
