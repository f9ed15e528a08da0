import { beforeEach, describe, expect, it } from 'vitest';
import { write } from '../../server/kernel/write.ts';
import { recordChange } from '../../server/purpose/changes/record-change.ts';
import { close, hide, show } from '../support/board-operations.ts';
import { databases } from '../support/databases.ts';
import { annotate, describeIndicator, description, offered, removeAnnotation } from '../support/indicator.ts';
import { deliver, followUp, letter } from '../support/letters.ts';
import { organisation } from '../support/organisation.ts';
import { type World, worldOn } from '../support/world.ts';

const page = '{ purpose { indicator { annotations { id month text lang topic } } } }';
const forEditing = '{ indicatorForEditing { annotations { annotationId month text { nl en } topic isShown } } }';

describe.each(databases)('what stands beside the line on $name', (database) => {
  const world: World = worldOn(database);
  let editor: ReturnType<World['asking']>;
  beforeEach(async () => {
    editor = world.asking(await world.person({ roles: ['editor'] }));
    await editor.mutate(describeIndicator, description);
  });
  const onPage = async () => (await editor.ok(page)).purpose.indicator.annotations;
  const offers = async (months = {}) => (await editor.ok(offered, months)).offeredAnnotations;
  let keys = 0;
  const own = (more: object = {}) => {
    keys += 1;
    const text = { nl: 'De nieuwe steiger ging open.', en: 'The new pier opened.' };
    return { month: '2026-10', text, idempotencyKey: `annotation-${keys}`, ...more };
  };
  /** A blocker that management closed on the board. */
  const removal = async (facts = {}) => {
    const people = await organisation(world);
    const item = letter({ addressee: people.north, title: 'Drie formulieren', ...facts });
    const [one] = await deliver(world, item);
    const leader = world.asking(people.north);
    await leader.mutate(close, { blockerId: one!.id, whatChanged: 'One form is enough.' });
    return { ...people, item, leader, blockerId: one!.id };
  };
  const ofValues = (month: string, nl: string, en: string) =>
    expect.objectContaining({ month, text: { nl, en }, topic: 'Our values' });
  const valueNamed = (name: string) => ({ id: name, nameNl: name, nameEn: null });
  const changed = (
    kind: 'value-added' | 'value-retired' | 'values-ordered',
    before: object | null,
    after: object | null,
  ) =>
    write(world.app.context, (db) =>
      recordChange(db, { kind, subjectId: null, authorId: null, now: world.clock.now(), before, after } as never),
    );

  it('an editor writes something, in the language of the reader, and takes it away again', async () => {
    const set = await editor.mutate(annotate, own());
    expect(set).toMatchObject({ month: '2026-10', text: 'The new pier opened.', topic: null });
    const inDutch = await editor.query(page, {}, { headers: { 'accept-language': 'nl' } });
    expect(inDutch.data.purpose.indicator.annotations).toMatchObject([{ text: 'De nieuwe steiger ging open.' }]);
    expect(await editor.mutate(removeAnnotation, { annotationId: set.id })).toMatchObject({ annotations: [] });
    expect(await editor.mutate(removeAnnotation, { annotationId: set.id })).toMatchObject({ annotations: [] });
    const kinds = await world.db.rows('SELECT kind FROM purpose_change ORDER BY kind');
    expect(kinds).toEqual([
      { kind: 'annotation-added' },
      { kind: 'annotation-removed' },
      { kind: 'indicator-described' },
    ]);
  });

  it('the same key sets it once, and is refused for something else', async () => {
    const input = own();
    const replies = await Promise.all([editor.mutate(annotate, input), editor.mutate(annotate, input)]);
    expect(replies[0]).toEqual(replies[1]);
    const other = await editor.mutate(annotate, { ...input, month: '2026-09' });
    expect(other.__typename).toBe('IdempotencyKeyReusedRefused');
    expect(await onPage()).toHaveLength(1);
  });

  it('changes of the values are offered in words: what came, what went, and what goes before what now', async () => {
    const [a, b, c] = ['Veilig', 'Hartelijk', 'Vlot'].map(valueNamed);
    world.clock.set('2026-09-30T22:30:00Z');
    await changed('value-added', null, c!);
    await changed('value-retired', valueNamed('Zuinig'), valueNamed('Zuinig'));
    world.clock.set('2026-11-02T09:00:00Z');
    await changed('values-ordered', { values: [b, a] }, { values: [a, b, c] });
    await changed('values-ordered', { values: [a, b] }, { values: [a, b, c] });
    world.clock.reset();
    const found = await offers();
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        ofValues('2026-11', 'Veilig gaat nu voor Hartelijk', 'Veilig now goes before Hartelijk'),
        // In Amsterdam it was October already.
        ofValues('2026-10', 'Geen waarde meer: Zuinig', 'No longer a value: Zuinig'),
        ofValues('2026-10', 'Nieuwe waarde: Vlot', 'New value: Vlot'),
      ]),
    );
    expect(await offers({ until: '2026-10' })).toHaveLength(2);
    expect(await offers({ from: '2026-11' })).toHaveLength(1);
    expect(await offers({ from: '2026-10', until: '2026-10' })).toHaveLength(2);
  });

  it('a removed blocker is offered as the board shows it, may be reworded, and stands there once', async () => {
    await removal();
    const [offer] = await offers();
    expect(offer).toMatchObject({
      ...{ month: '2026-11', topic: 'A blocker removed' },
      text: { nl: 'Blokkade weg: Drie formulieren', en: 'Blocker removed: Drie formulieren' },
    });
    const other = world.asking(await world.person({ roles: ['editor'] }));
    const replies = await Promise.all([
      editor.mutate(annotate, own({ offerId: offer.offerId })),
      other.mutate(annotate, own({ offerId: offer.offerId })),
    ]);
    expect(replies.map(({ __typename }) => __typename).sort()).toEqual([
      'AlreadyAnnotatedRefused',
      'IndicatorAnnotation',
    ]);
    expect(await onPage()).toMatchObject([{ text: 'The new pier opened.', topic: 'A blocker removed' }]);
    expect(await offers()).toEqual([]);
  });

  it('nothing of a blocker is offered that is for management, hidden, or not removed', async () => {
    const { leader, blockerId, north } = await removal();
    await leader.mutate(hide, { blockerId, reason: 'It names a colleague.' });
    const [secret] = await deliver(world, letter({ addressee: north, visibility: 'MANAGEMENT', title: 'Onder ons' }));
    await leader.mutate(close, { blockerId: secret!.id, whatChanged: 'Done.' });
    await deliver(world, letter({ addressee: north, title: 'Nog open' }));
    expect(await offers()).toEqual([]);
    for (const id of [blockerId, secret!.id]) {
      const uuid = Buffer.from(id, 'base64url').toString().split(':')[1];
      const offerId = Buffer.from(`BLOCKER_REMOVED:${uuid}`).toString('base64url');
      expect((await editor.mutate(annotate, own({ offerId }))).__typename).toBe('OfferGoneRefused');
    }
    for (const offerId of ['nonsense', Buffer.from('constructor:1').toString('base64url'), blockerId]) {
      expect((await editor.mutate(annotate, own({ offerId }))).__typename).toBe('OfferGoneRefused');
    }
  });

  it('what is hidden later leaves the page, its words are kept from editors too, and it returns when it is shown', async () => {
    const { leader, blockerId } = await removal();
    const [offer] = await offers();
    await editor.mutate(annotate, own({ offerId: offer.offerId, text: offer.text }));
    await leader.mutate(hide, { blockerId, reason: 'It names a colleague.' });
    expect(await onPage()).toEqual([]);
    const seen = await editor.query(forEditing);
    expect(seen.data.indicatorForEditing.annotations).toMatchObject([
      { month: '2026-10', text: null, topic: 'A blocker removed', isShown: false },
    ]);
    const recorded = await world.db.rows(
      "SELECT after_json AS json FROM purpose_change WHERE kind = 'annotation-added'",
    );
    expect(seen.text + JSON.stringify(recorded)).not.toContain('Drie formulieren');
    const id = seen.data.indicatorForEditing.annotations[0].annotationId;
    expect((await editor.ok(`{ node(id: "${id}") { id } }`)).node).toBeNull();
    await leader.mutate(show, { blockerId });
    expect(await onPage()).toMatchObject([{ text: 'Blocker removed: Drie formulieren' }]);
  });

  it('what turns out not to be removed leaves the page as well', async () => {
    const { item } = await removal();
    const [offer] = await offers();
    await editor.mutate(annotate, own({ offerId: offer.offerId }));
    expect(await onPage()).toHaveLength(1);
    await deliver(world, followUp(item, 1, 'NOT_SOLVED', 'Still three.'));
    expect(await onPage()).toEqual([]);
  });

  it('is refused for a month to come, before an indicator is described, and beyond sixty', async () => {
    expect((await editor.mutate(annotate, own({ month: '2026-12' }))).__typename).toBe('FutureMonthRefused');
    for (let n = 0; n < 60; n += 1) await editor.mutate(annotate, own());
    expect((await editor.mutate(annotate, own())).__typename).toBe('TooManyAnnotationsRefused');
    expect(await onPage()).toHaveLength(60);
    await world.db.transaction(async (db) => void (await db.run('DELETE FROM indicator')));
    expect((await editor.mutate(annotate, own())).__typename).toBe('IndicatorMissingRefused');
  });

  it('malformed input is named by field', async () => {
    const fieldsOf = async (more: object) => {
      const { errors } = await editor.query(annotate, { input: own(more) });
      return errors[0].extensions.fields.map(({ path }: { path: string }) => path);
    };
    expect(await fieldsOf({ month: '1969-12', text: { nl: ' ' } })).toEqual(['month', 'text']);
    expect(await fieldsOf({ text: { nl: 'x'.repeat(201), en: 'a\u0007' } })).toEqual(['text.nl', 'text.en']);
    const { errors } = await editor.query(offered, { from: '2026', until: '2026-11' });
    expect(errors[0].extensions.fields).toEqual([{ path: 'from', message: 'Write a month as 2026-11.' }]);
  });

  it('is written by editors alone, and only they are offered anything', async () => {
    const reader = world.asking(await world.person({}));
    for (const [text, input] of [
      [annotate, own()],
      [removeAnnotation, { annotationId: 'x' }],
      [offered, undefined],
      [forEditing, undefined],
    ] as const) {
      expect((await reader.query(text, { input })).errors[0].extensions.code).toBe('FORBIDDEN');
    }
  });

  it('is read with one statement for each kind of offer, however many there are', async () => {
    const cost = async (text: string) => {
      const before = world.db.statements.count;
      await editor.ok(text);
      return world.db.statements.count - before;
    };
    const without = '{ purpose { indicator { name } } }';
    await editor.mutate(annotate, own());
    await cost(page);
    expect((await cost(page)) - (await cost(without))).toBe(0);
    const { north } = await removal();
    const [offer] = await offers();
    await editor.mutate(annotate, own({ offerId: offer.offerId }));
    await cost(page);
    expect((await cost(page)) - (await cost(without))).toBe(1);
    const [second] = await deliver(world, letter({ addressee: north, title: 'Nog een' }));
    await world.asking(north).mutate(close, { blockerId: second!.id, whatChanged: 'Done.' });
    await changed('value-added', null, valueNamed('Vlot'));
    for (const { offerId } of await offers()) await editor.mutate(annotate, own({ offerId }));
    expect(await onPage()).toHaveLength(4);
    expect((await cost(page)) - (await cost(without))).toBe(2);
  });
});
