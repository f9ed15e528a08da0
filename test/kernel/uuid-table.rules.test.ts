import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { UuidTable } from '../../server/kernel/uuid-table.ts';

const uuids = Array.from({ length: 2_000 }, () => randomUUID());
const named = (uuid: string) => ({ uuid });

describe('a table of uuids', () => {
  it('has what was set last for each of them, and nothing for others', () => {
    const table = new UuidTable<{ uuid: string }>(3_000);
    for (const uuid of uuids) table.set(uuid, named('of before'));
    for (const uuid of uuids) table.set(uuid, named(uuid));
    for (const uuid of uuids) expect(table.get(uuid)).toEqual({ uuid });
    for (let count = 0; count < 2_000; count += 1) expect(table.get(randomUUID())).toBeUndefined();
  });

  it('tells apart two that differ in one digit, wherever that is', () => {
    const table = new UuidTable<{ uuid: string }>(100);
    const zeros = '00000000-0000-0000-0000-000000000000';
    const near = [...zeros].flatMap((sign, at) =>
      sign === '-' ? [] : [...'1f'].map((digit) => `${zeros.slice(0, at)}${digit}${zeros.slice(at + 1)}`),
    );
    expect(near).toHaveLength(64);
    for (const uuid of near) table.set(uuid, named(uuid));
    for (const uuid of near) expect(table.get(uuid)).toEqual({ uuid });
    expect(table.get(zeros)).toBeUndefined();
  });

  it('reads a uuid where it stands in a longer text', () => {
    const table = new UuidTable<{ uuid: string }>(10);
    const [anna, bram, cas] = uuids as [string, string, string];
    for (const uuid of [anna, bram]) table.set(uuid, named(uuid));
    const receivers = `${anna}GIVEN,${bram}ASKED,${cas}GIVEN`;
    const found = [0, 42, 84].map((at) => table.get(receivers, at)?.uuid);
    expect(found).toEqual([anna, bram, undefined]);
    const zeros = '00000000-0000-0000-0000-000000000000';
    table.set(zeros, named(zeros));
    for (const tooShort of ['', zeros.slice(0, 35), receivers.slice(0, 35)])
      expect(table.get(tooShort)).toBeUndefined();
    expect(table.get(zeros, 1)).toBeUndefined();
  });

  it('has nothing for one that was deleted, until it is set again', () => {
    const table = new UuidTable<{ uuid: string }>(3_000);
    for (const uuid of uuids) table.set(uuid, named(uuid));
    const deleted = new Set(uuids.filter((_, index) => index % 3 === 0));
    for (const uuid of deleted) table.delete(uuid);
    table.delete(randomUUID());
    for (const uuid of uuids) expect(table.get(uuid)?.uuid).toBe(deleted.has(uuid) ? undefined : uuid);
    for (const uuid of deleted) table.set(uuid, named(uuid));
    for (const uuid of uuids) expect(table.get(uuid)?.uuid).toBe(uuid);
  });

  it('drops the oldest where there are too many', () => {
    const table = new UuidTable<{ uuid: string }>(700);
    for (const uuid of uuids) table.set(uuid, named(uuid));
    const left = uuids.filter((uuid) => table.get(uuid)?.uuid === uuid);
    expect(left).toEqual(uuids.slice(-700));
  });
});
