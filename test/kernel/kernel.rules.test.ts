import { describe, expect, it } from 'vitest';
import { languageOf } from '../../server/kernel/language.ts';
import { nodeId, uuidOf } from '../../server/kernel/node-id.ts';
import { cursorOf, placeOf } from '../../server/kernel/paging.ts';
import { retry } from '../../server/kernel/retry.ts';
import { cleanName, folded, lengthOf, tidy } from '../../server/kernel/text.ts';
import { dayIn, isoTime, monthIn, sqlTime } from '../../server/kernel/time.ts';
import { uuidV7, uuidV8 } from '../../server/kernel/uuid.ts';
import { initialsOf } from '../../server/people/person.ts';

const uuid = '01a1edfd-ddc0-7428-b44d-2b1d7a3c9f10';

describe('languages', () => {
  it.each([
    [undefined, 'nl'],
    ['', 'nl'],
    ['en', 'en'],
    ['en-US,nl;q=0.9', 'en'],
    ['nl;q=0.5, en;q=0.7', 'en'],
    ['fr, en;q=0.1', 'en'],
    ['fr', 'nl'],
    ['en;q=0', 'nl'],
    ['*', 'nl'],
    ['EN-gb', 'en'],
    [';;;,q=,', 'nl'],
  ])('%j is %s', (header, language) => expect(languageOf(header)).toBe(language));
});

describe('ids', () => {
  it('an id holds its kind and its uuid', () => {
    expect(uuidOf('Person', nodeId('Person', uuid))).toBe(uuid);
    expect(nodeId('Person', uuid)).toMatch(/^[\w-]+$/);
  });
  it.each([
    nodeId('Value', uuid),
    `${nodeId('Person', uuid)}=`,
    ` ${nodeId('Person', uuid)}`,
    Buffer.from(`Person:${uuid.toUpperCase()}`).toString('base64url'),
    Buffer.from(`Person:${uuid}:x`).toString('base64url'),
    uuid,
    '',
    null,
    undefined,
  ])('%j is the id of no person', (id) => expect(uuidOf('Person', id)).toBeNull());
  it('uuids of one process sort by their time', () => {
    const times = [1, 2, 1_000_000, 1_795_305_600_000].map((time) => uuidV7(new Date(time)));
    expect([...times].sort()).toEqual(times);
    expect(times[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('uuids of numbers', () => {
  it('are of version 8, which leaves their bits to us, and differ by kind and number', () => {
    expect(uuidV8('batch', 42)).toBe('62617463-6800-8000-8000-00000000002a');
    expect(uuidOf('Person', nodeId('Person', uuidV8('batch', 42)))).not.toBeNull();
    expect(new Set([uuidV8('batch', 1), uuidV8('batch', 2 ** 40), uuidV8('round', 1)]).size).toBe(3);
  });
});

describe('places', () => {
  it('a cursor leads back to its place', () => {
    const place = { at: '2026-11-18 09:30:00.123', id: uuid };
    expect(placeOf(cursorOf(place), 'en')).toEqual(place);
  });
});

describe('text', () => {
  it('is tidied without losing what people wrote', () => {
    expect(tidy(' e\u0301e\u0301n\r\ntwee\rdrie ')).toBe('één\ntwee\ndrie');
    expect([lengthOf('👩🏽‍⚕️'), lengthOf('één')]).toEqual([5, 3]);
  });
  it.each([
    ['Łukasz Żółć', 'lukasz zolc'],
    ['  Ångström   Müller ', 'angstrom muller'],
    ['Straße', 'strasse'],
    ['İbrahim Işık', 'ibrahim isik'],
    ['Œuvre Æther Øre Đuro', 'oeuvre aether ore duro'],
    ['D’Souza', 'dsouza'],
    ["O'Neill D´Angelo", 'oneill dangelo'],
    ['’t Hoen', 't hoen'],
    ['Anne-Fleur', 'anne fleur'],
    ['Anne‑Fleur', 'anne fleur'],
    ['Ĳsbrand IJzer', 'ijsbrand ijzer'],
    ['Ｅｖａ\u200B', 'eva'],
    ['Vries, A. de (extern)', 'vries a de extern'],
    ['김민수', '김민수'],
    ['100% a_b \\', '100% a_b \\'],
    ['ß'.repeat(200), 's'.repeat(240)],
  ])('%s is found as %s', (name, form) => expect(folded(name)).toBe(form));
  it.each([
    ['  Anna\u00A0 \t de\nVries ', 'Anna de Vries'],
    ['Jose\u0301', 'José'],
    ['\u200Ban\u00ADna\uFEFF \u2060', 'anna'],
    ['An\u0000na\u0007\uD800', 'Anna'],
    ['D’Souza-Bos 王', 'D’Souza-Bos 王'],
    ['\u2800', ''],
    ['\u3164 \u115F', ''],
    ['\uFE0F', ''],
    ['\u0301', ''],
    ['\u200B \u00A0', ''],
  ])('the name %j becomes %j', (name, clean) => expect(cleanName(name)).toBe(clean));
  it.each([
    ['Anna de Vries', 'AV'],
    ['Anne-Fleur van der Meer', 'AM'],
    ['Cher', 'C'],
    ['王小明', '王'],
    ['ßeta ümit', 'SSÜ'],
    ['(extern) Jan Jansen', 'JJ'],
    ['Vries, Anna de', 'AV'],
    ['123', '?'],
    ['', '?'],
  ])('the initials of %j are %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
});

describe('time', () => {
  it('is stored so that text sorts as time', () => {
    const time = new Date('2026-11-18T09:30:00.000Z');
    expect([sqlTime(time), isoTime(sqlTime(time))]).toEqual(['2026-11-18 09:30:00.000', time.toISOString()]);
  });
  it.each([
    ['Europe/Amsterdam', '2026-11', '2026-10-31T23:00:00.000Z', '2026-11-30T23:00:00.000Z'],
    ['Europe/Amsterdam', '2026-03', '2026-02-28T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
    ['Europe/Amsterdam', '2026-10', '2026-09-30T22:00:00.000Z', '2026-10-31T23:00:00.000Z'],
    ['Europe/Amsterdam', '2026-12', '2026-11-30T23:00:00.000Z', '2026-12-31T23:00:00.000Z'],
    ['UTC', '2024-02', '2024-02-01T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
    ['Asia/Kolkata', '2026-01', '2025-12-31T18:30:00.000Z', '2026-01-31T18:30:00.000Z'],
    ['Pacific/Apia', '2026-05', '2026-04-30T11:00:00.000Z', '2026-05-31T11:00:00.000Z'],
    ['America/New_York', '2026-11', '2026-11-01T04:00:00.000Z', '2026-12-01T05:00:00.000Z'],
  ])('in %s the month %s runs from %s until %s', (zone, month, from, until) => {
    expect(monthIn(zone, month)).toEqual({ from: new Date(from), until: new Date(until) });
  });
  it('a day begins where the organisation is', () => {
    const time = new Date('2026-11-18T23:30:00.000Z');
    expect([dayIn('Europe/Amsterdam', time), dayIn('UTC', time), dayIn('America/New_York', time)]).toEqual([
      '2026-11-19',
      '2026-11-18',
      '2026-11-18',
    ]);
  });
});

describe('transactions that others are in the way of', () => {
  const failing = (code: string) => {
    const work = {
      done: 0,
      run: async () => Promise.reject(Object.assign(new Error(code), { code, count: ++work.done })),
    };
    return work;
  };

  it.each([
    ['ER_LOCK_DEADLOCK', 12],
    ['ER_LOCK_WAIT_TIMEOUT', 4],
    ['ER_DUP_ENTRY', 1],
  ])('%s: tried %i times out of twelve', async (code, tries) => {
    const work = failing(code);
    await expect(retry(work.run, 12)).rejects.toThrow(code);
    expect(work.done).toBe(tries);
  });
});
