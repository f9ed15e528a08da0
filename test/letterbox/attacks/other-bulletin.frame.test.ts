import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { refresh } from '../../../client/letterbox/door/refresh.ts';
import { sendLetter } from '../../../client/letterbox/door/send-letter.ts';
import {
  type BulletinLink,
  type BulletinPin,
  checkBulletin,
} from '../../../client/letterbox/protocol/check-bulletin.ts';
import { linkOf, signIndex, writeSegment } from '../../support/frame-bulletin.ts';
import { makeLetterboxKey } from '../../support/frame-manifest.ts';
import { aLetter, makeDoor } from '../../support/letter-door.ts';
import { openLetterFrame, settled } from '../../support/letter-frame.ts';
import { makeLetterWorld } from '../../support/letter-world.ts';

const DAY = 86_400_000;

/** A browser that has seen a delivery, and what a server tells it afterwards. */
async function afterDelivery() {
  const made = makeDoor();
  await refresh(made.door);
  await made.world.deliver();
  await refresh(made.door);
  expect(made.door.state.bulletin).toBe('here');
  return { ...made, links: made.world.links() };
}

describe('a bulletin made for one browser', () => {
  test('without the hashes of what was delivered is refused, and nothing is posted again', async () => {
    const { door, world } = makeDoor();
    await refresh(door);
    await sendLetter(door, aLetter);
    await waitFor(() => expect(world.posted).toHaveLength(1));
    await world.deliver();
    await refresh(door);
    const [real] = world.segments.values();
    const bare = writeSegment(1, '2026-11-27', [], []);
    world.segments.set(1, bare);
    world.segments.set(2, writeSegment(2, '2026-11-27', [], []));
    const before = world.requests.length;
    await refresh(door);
    expect(door.state.bulletin).toBe('other');
    const hashes = door.state.segments.map(({ hash }) => hash);
    expect([hashes.includes(linkOf(real!).segment), hashes.includes(linkOf(bare).segment)]).toEqual([true, false]);
    expect(world.requests.slice(before).filter(({ method }) => method === 'POST')).toEqual([]);
  });

  test('is refused when it is an older one, also behind a head of its own', async () => {
    const { door, world, links } = await afterDelivery();
    world.index = signIndex(world.letterboxKey, []);
    await refresh(door);
    expect(door.state.bulletin).toBe('other');
    world.index = signIndex(world.letterboxKey, [{ ...links[1]!, batch: 2 }], 'ab'.repeat(32));
    await refresh(door);
    expect(door.state.bulletin).toBe('other');
  });

  test('is refused when its signature is not that of its key, and counts for nothing under a key of no list', async () => {
    const { door, world, links } = await afterDelivery();
    const honest = signIndex(world.letterboxKey, links);
    world.index = { ...honest, signature: signIndex(world.letterboxKey, []).signature };
    await refresh(door);
    expect(door.state.bulletin).toBe('other');
    const stranger = makeLetterboxKey(202648, '2026-11-01T00:00:00.000Z');
    world.index = signIndex(stranger, [...links, { batch: 2, day: '2026-11-28', segment: 'a'.repeat(64), offers: '' }]);
    await refresh(door);
    expect(door.state.bulletin).toBe('unreachable');
    world.index = honest;
    await refresh(door);
    expect(door.state.bulletin).toBe('here');
  });

  test('is noticed for eight weeks; whoever comes later has nothing to compare it with', async () => {
    const { letterboxKey } = makeLetterWorld();
    const first = linkOf(writeSegment(1, '2026-11-27', [], []));
    const at = (days: number) => Date.parse('2026-11-27') + days * DAY;
    const check = (segments: BulletinLink[], base: string, seen: BulletinPin | undefined, days: number) =>
      checkBulletin(signIndex(letterboxKey, segments, base), letterboxKey.entry, seen, at(days));
    const pin = await check([first], '0'.repeat(64), undefined, 0);
    const other = linkOf(writeSegment(9, '2027-01-20', [], []));
    expect(await check([other], 'ab'.repeat(32), pin, 56)).toBeUndefined();
    expect(await check([other], 'ab'.repeat(32), pin, 57)).toMatchObject({ batch: 9 });
    // One that goes on from what is no longer listed needs no such patience.
    expect(await check([other], pin!.head, pin, 1)).toMatchObject({ batch: 9 });
  });

  test('closes the form, and says so', async () => {
    const world = makeLetterWorld();
    await world.deliver();
    const { leave, browser } = openLetterFrame({ world });
    await settled(world);
    await leave();
    world.segments.set(1, writeSegment(1, '2026-11-27', [new Uint8Array(8_192)], []));
    openLetterFrame({ world, browser });
    expect(await screen.findByText('De post klopt niet met wat je eerder zag')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
