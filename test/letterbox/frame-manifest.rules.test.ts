import { describe, expect, test } from 'vitest';
import { checkManifest } from '../../client/letterbox/protocol/check-manifest.ts';
import { entryOf, epochAt, sealOf } from '../../client/letterbox/protocol/manifest.ts';
import { seenOf, whatIsWrong } from '../../server/commands/witness/what-is-wrong.ts';
import { makeIssuer, makeLetterboxKey } from '../support/frame-manifest.ts';

const issuer = makeIssuer();
const weeks = [
  ...issuer.addWeek(202648, '2026-11-22T23:00:00.000Z'),
  ...issuer.addWeek(202649, '2026-11-29T23:00:00.000Z'),
];
const later = issuer.addWeek(202650, '2026-12-06T23:00:00.000Z');
const first = issuer.signList(weeks);
const longer = issuer.signList([...weeks, ...later]);
const now = Date.parse('2026-11-25T12:00:00Z');
const seen = (await checkManifest(first, undefined, now)).pin;

describe('a list of keys', () => {
  test('is believed at first sight, and then when it goes on from what was seen', async () => {
    expect(seen.count).toBe(4);
    const { pin } = await checkManifest(longer, seen, now);
    expect(pin).toMatchObject({ key: seen.key, count: 6 });
    expect((await checkManifest(first, seen, now)).pin).toEqual(seen);
  });

  test('that lost its end is refused', async () => {
    await expect(checkManifest(issuer.signList(weeks.slice(0, 2)), seen, now)).rejects.toThrow('shortened');
  });

  test('in which a key was swapped is refused, though it is signed', async () => {
    const swapped = issuer.addWeek(202648, '2026-11-22T23:00:00.000Z');
    await expect(checkManifest(issuer.signList([...swapped, ...weeks.slice(2)]), seen, now)).rejects.toThrow('changed');
    const quota = weeks.with(1, { ...weeks[1]!, quota: 6 });
    await expect(checkManifest(issuer.signList(quota), seen, now)).rejects.toThrow('changed');
  });

  test('signed by somebody else is refused', async () => {
    await expect(checkManifest(makeIssuer().signList(weeks), seen, now)).rejects.toThrow('other-signer');
  });

  test('whose signature fits another list, or nothing, is refused', async () => {
    await expect(checkManifest({ ...longer, signature: first.signature }, seen, now)).rejects.toThrow('signature');
    await expect(checkManifest({ ...first, signature: 'AA' }, undefined, now)).rejects.toThrow('signature');
    await expect(checkManifest({ ...first, key: '!' }, undefined, now)).rejects.toThrow('signature');
  });

  test('whose key ids are not those of its keys is refused', async () => {
    const wrong = issuer.signList(weeks.with(0, { ...weeks[0]!, keyId: weeks[1]!.keyId }));
    await expect(checkManifest(wrong, undefined, now)).rejects.toThrow('key-id');
  });

  test('whose new key is of a later week and signs already is refused: it would be a key for one person', async () => {
    const ahead = issuer.addWeek(202650, '2026-11-22T23:00:00.000Z');
    const forOne = issuer.signList([...weeks, ...ahead]);
    // Where it believed the list, a browser would use this key this week.
    expect(epochAt(forOne.entries, Date.parse('2026-11-25T12:00:00Z'))).toBe(202650);
    await expect(checkManifest(forOne, seen, now)).rejects.toThrow('order');
    expect(whatIsWrong(forOne, null)).toBe('the key for week 202650 begins before the one before it.');
    const undated = issuer.signList([...weeks, { ...ahead[0]!, notBefore: 'some day' }]);
    await expect(checkManifest(undated, seen, now)).rejects.toThrow('order');
    expect(whatIsWrong(undated, null)).toBe('the key for week 202650 begins before the one before it.');
    const unhurried = issuer.signList([...weeks, { ...weeks[3]!, kind: 'letter', notBefore: weeks[0]!.notBefore }]);
    await expect(checkManifest(unhurried, seen, now)).rejects.toThrow('order');
    expect(whatIsWrong(longer, null)).toBeNull();
  });

  test('takes a first key of the letterbox at once, and a later one if it begins a week after it was last seen', async () => {
    const [early, late] = ['2026-12-02T11:00:00.000Z', '2026-12-03T12:00:00.000Z'];
    const own = makeLetterboxKey(202648, '2026-11-25T11:00:00.000Z').entry;
    const withOwn = issuer.signList([...weeks, own]);
    const { pin } = await checkManifest(withOwn, seen, now);
    expect(whatIsWrong(withOwn, null)).toBeNull();
    const forOne = issuer.signList([...weeks, own, makeLetterboxKey(202649, early).entry]);
    await expect(checkManifest(forOne, pin, now)).rejects.toThrow('order');
    const announced = issuer.signList([...weeks, own, makeLetterboxKey(202649, late).entry]);
    expect((await checkManifest(announced, pin, now)).pin.count).toBe(6);
    // Weeks go on behind it in their order, and the week is found as before.
    const longer = issuer.signList([...weeks, own, ...later]);
    expect((await checkManifest(longer, pin, now)).pin.count).toBe(7);
    expect(epochAt(longer.entries, now)).toBe(202648);
  });

  test('takes the key of a round if it begins a week after the list was last seen without it, wherever it stands', async () => {
    const roundKey = (notBefore: string) =>
      issuer.addKey({ epoch: 202649, kind: 'round:x', notBefore, notAfter: '2026-12-20T23:00:00.000Z', quota: 1 });
    const announced = issuer.signList([...weeks, roundKey('2026-12-02T12:00:00.000Z'), ...later]);
    const { pin } = await checkManifest(announced, seen, now);
    expect(pin.count).toBe(7);
    const witnessed = seenOf(first, new Date(now));
    expect(whatIsWrong(announced, witnessed)).toBeNull();
    for (const notBefore of ['2026-11-22T23:00:00.000Z', '2026-12-02T11:59:59.999Z', 'some day']) {
      const forOne = issuer.signList([...weeks, roundKey(notBefore)]);
      await expect(checkManifest(forOne, seen, now)).rejects.toThrow('order');
      expect(whatIsWrong(forOne, witnessed)).toBe(
        'the key round:x signs within a week of when the list was seen without it.',
      );
      // Whoever sees the list for the first time has nothing to compare it with.
      expect((await checkManifest(forOne, undefined, now)).pin.count).toBe(5);
    }
  });

  test('that is no list is refused', async () => {
    for (const nothing of [null, {}, { entries: [] }, { entries: 'x', key: '', signature: '' }]) {
      await expect(checkManifest(nothing as never, undefined, now)).rejects.toThrow('malformed');
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
    const seal = sealOf(weeks, (await checkManifest(first, undefined, now)).heads, 202648);
    expect(seal).toMatch(/^[0-9a-f]{32}$/);
    expect(sealOf(longer.entries, (await checkManifest(longer, undefined, now)).heads, 202648)).toBe(seal);
    const other = issuer.signList([...issuer.addWeek(202648, '2026-11-22T23:00:00.000Z'), ...weeks.slice(2)]);
    expect(sealOf(other.entries, (await checkManifest(other, undefined, now)).heads, 202648)).not.toBe(seal);
  });

  test('has the key of a round in it from the week on in which that opens, for browsers and for the witness', async () => {
    const round = { epoch: 202649, kind: 'round:x', notAfter: '2026-12-20T23:00:00.000Z', quota: 1 };
    const key = issuer.addKey({ ...round, notBefore: '2026-12-03T23:00:00.000Z' });
    const withRound = issuer.signList([...weeks, ...later, key]);
    const seals = async ({ entries }: typeof first) => {
      const { heads } = await checkManifest(issuer.signList(entries), undefined, now);
      return [202648, 202649].map((epoch) => sealOf(entries, heads, epoch));
    };
    const [before, during] = await seals(withRound);
    const [plainBefore, plainDuring] = await seals(longer);
    expect(before).toBe(plainBefore);
    expect(during).not.toBe(plainDuring);
    expect(seenOf(withRound, new Date('2026-11-29T22:00:00Z')).seal).toBe(before);
    // From Monday on, though the round opens on Friday: no seal changes within a week.
    expect(seenOf(withRound, new Date('2026-11-30T08:00:00Z')).seal).toBe(during);
  });
});
