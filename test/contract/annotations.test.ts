import { describe, expect, it } from 'vitest';
import { capabilities } from '../../server/capabilities.ts';
import type { AnnotationKind, AnnotationManifest } from '../../server/kernel/annotations.ts';
import type { RequestContext } from '../../server/kernel/context.ts';
import { write } from '../../server/kernel/write.ts';
import { annotations } from '../../server/manifests.ts';
import { recordChange } from '../../server/purpose/changes/record-change.ts';
import { close } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { deliver, letter } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { type World, worldOn } from '../support/world.ts';

const kinds = Object.entries<AnnotationManifest<RequestContext>>(annotations);

/** Makes three things of each kind happen, the last on the day it is now; a new kind says here how. */
const happenings: Record<AnnotationKind, (world: World) => Promise<void>> = {
  async VALUES_CHANGED(world) {
    for (const nameNl of ['Veilig', 'Hartelijk', 'Vlot']) {
      const after = { nameNl, nameEn: null, rank: 1 };
      const change = { kind: 'value-added', subjectId: null, authorId: null, before: null, after } as const;
      await write(world.app.context, (db) => recordChange(db, { ...change, now: world.clock.now() }));
      world.clock.advance({ days: 1 });
    }
    world.clock.advance({ days: -1 });
  },
  async BLOCKER_REMOVED(world) {
    const { north } = await organisation(world);
    for (const title of ['Formulieren', 'Wachtrij', 'Oude kassa']) {
      const [one] = await deliver(world, letter({ addressee: north, title }));
      await world.asking(north).mutate(close, { blockerId: one!.id, whatChanged: 'Done.' });
      world.clock.advance({ days: 1 });
    }
    world.clock.advance({ days: -1 });
  },
};

describe('the kinds of what happened', () => {
  it('belong to one capability each, and have a title in both languages', () => {
    const all = capabilities.flatMap((capability) => Object.keys(capability.annotations ?? {}));
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(1);
    for (const [kind, { title }] of kinds) expect([title.nl, title.en].every(Boolean), kind).toBe(true);
  });

  it('fit the column that holds them, and each says above how it comes about', () => {
    expect(Object.keys(happenings).sort()).toEqual(kinds.map(([kind]) => kind).sort());
    for (const [kind] of kinds) expect(kind).toMatch(/^[A-Z_]{1,40}$/);
  });
});

describe.each(databases)('what happened on $name', (database) => {
  const world = worldOn(database);
  const context = () => ({ ...world.app.context, annotations, language: 'nl' }) as unknown as RequestContext;
  const statements = async <Result>(work: () => Promise<Result>): Promise<[Result, number]> => {
    const before = world.db.statements.count;
    return [await work(), world.db.statements.count - before];
  };

  it.each(kinds)(
    '%s is offered with one statement: of a period, the newest first, and no more than is wanted',
    async (kind, manifest) => {
      await happenings[kind as AnnotationKind](world);
      const year = { from: '2026-01-01', until: '2026-12-31' };
      const [offers, count] = await statements(() => manifest.offer(context(), year, 50));
      expect(count).toBe(1);
      expect(offers).toHaveLength(3);
      const days = offers.map(({ day }) => day);
      expect(days).toEqual(days.toSorted().reverse());
      for (const { text } of offers) {
        const lengths = [text.nl ?? text.en, text.en ?? text.nl].map((words) => [...words!].length);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(200);
      }
      expect(await manifest.offer(context(), year, 2)).toEqual(offers.slice(0, 2));
      const [newest, middle, oldest] = days as [string, string, string];
      expect(await manifest.offer(context(), { from: middle, until: middle }, 50)).toEqual([offers[1]]);
      expect(await manifest.offer(context(), { from: oldest, until: newest }, 50)).toEqual(offers);
      expect(await manifest.offer(context(), { from: '2025-01-01', until: '2025-12-31' }, 50)).toEqual([]);
    },
  );

  it.each(kinds)('%s is readable with one statement, and only what was offered', async (kind, manifest) => {
    await happenings[kind as AnnotationKind](world);
    const offers = await manifest.offer(context(), { from: '2026-01-01', until: '2026-12-31' }, 50);
    const subjects = offers.map(({ subjectId }) => subjectId);
    const unknown = '00000000-0000-4000-8000-000000000000';
    const [readable, count] = await statements(() => manifest.readable(context(), [...subjects, unknown]));
    expect(count).toBe(1);
    expect(readable).toEqual(new Set(subjects));
  });
});
