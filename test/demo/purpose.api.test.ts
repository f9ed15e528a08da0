import { describe, expect, it } from 'vitest';
import { collisions } from '../../server/demo/purpose/collisions.ts';
import { seedDemo } from '../../server/demo/seed-demo.ts';
import { values } from '../../server/demo/values.ts';
import { databases } from '../support/databases.ts';
import { worldOn } from '../support/world.ts';

const page = `{ purpose { statement lang
  values { name lang rank collision collisionLang }
  versions { number at statement explanation participants reason lang colleagueCount customerCount author { name } }
  indicator { name unit source weakness lang points { month value } } } }`;
const proofs = '{ valueProofs { recognitionCount copyCount isUnseen newestRecognitions { publishedAt } } }';
const changes = '{ purposeChanges(first: 100) { edges { node { at sentence author { name } } } } }';

describe.each(databases)('the purpose of the demo on $name', (database) => {
  const world = worldOn(database);
  const read = async (language: 'nl' | 'en') => {
    const headers = { 'accept-language': language };
    const { data } = await world.asking('tineke.bakker').query(page, {}, { headers });
    return data.purpose;
  };

  it('has three versions, months apart, each with who took part and why it was written', async () => {
    await seedDemo(world.app.context);
    const { statement, versions } = await read('nl');
    expect(versions.map(({ number }: { number: number }) => number)).toEqual([3, 2, 1]);
    expect(statement).toBe(versions[0].statement);
    const times = versions.map(({ at }: { at: string }) => Date.parse(at));
    for (const index of [0, 1]) expect(times[index] - times[index + 1]).toBeGreaterThan(90 * 86_400_000);
    for (const version of versions) {
      expect(version).toMatchObject({ participants: expect.any(String), reason: expect.any(String) });
      expect(version.author.name).toBe('Ilse Brouwer');
    }
  });

  it('is there in both languages, down to the last clash', async () => {
    await seedDemo(world.app.context);
    for (const language of ['nl', 'en'] as const) {
      const { lang, values: shown, versions, indicator } = await read(language);
      const languages = [lang, indicator.lang, ...versions.map((one: { lang: string }) => one.lang)];
      const clashes = shown.slice(0, -1).map((one: { collisionLang: string }) => one.collisionLang);
      expect(clashes).toHaveLength(values.length - 1);
      expect(new Set([...languages, ...clashes])).toEqual(new Set([language]));
      expect(shown.at(-1).collision).toBeNull();
    }
  });

  it('every value is proven by stories, and the last one has not been seen for three months', async () => {
    await seedDemo(world.app.context);
    const { valueProofs: shown } = await world.asking('tineke.bakker').ok(proofs);
    for (const { newestRecognitions, recognitionCount, copyCount } of shown) {
      expect(newestRecognitions).toHaveLength(3);
      expect(recognitionCount).toBeGreaterThanOrEqual(3);
      expect(copyCount).toBeGreaterThan(0);
    }
    expect(shown.map(({ isUnseen }: { isUnseen: boolean }) => isUnseen)).toEqual(
      shown.map((_: object, index: number) => index === shown.length - 1),
    );
  });

  it('passengers are asked for eight months, until last month', async () => {
    await seedDemo(world.app.context);
    const { indicator } = await read('nl');
    expect(indicator.points.map(({ month }: { month: string }) => month)).toEqual(
      ['03', '04', '05', '06', '07', '08', '09', '10'].map((month) => `2026-${month}`),
    );
  });

  it('editors read who changed what, the newest first', async () => {
    await seedDemo(world.app.context);
    const { purposeChanges } = await world.asking('ilse.brouwer').ok(changes);
    const nodes = purposeChanges.edges.map(({ node }: { node: { at: string; sentence: string } }) => node);
    const times = nodes.map(({ at }: { at: string }) => at);
    expect(times).toEqual([...times].sort().reverse());
    expect(nodes.length).toBeGreaterThan(values.length + collisions.length + 3);
    for (const { sentence } of nodes) expect(sentence).not.toMatch(/undefined|null|\[object/);
  });
});
