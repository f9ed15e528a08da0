import { describe, expect, it } from 'vitest';
import { allowedNames, classesIn, isAllowed, namesIn, overloadedNames } from '../house/names.mjs';
import { readSheets, readSources } from '../house/sources.mjs';

const names = [
  ...readSources(['server', 'client', 'schema', 'test/support']).flatMap(namesIn),
  ...readSheets().flatMap(classesIn),
];

describe('the names in the code', () => {
  it('use no word that means several things', () => {
    expect(names.length).toBeGreaterThan(5_000);
    expect(overloadedNames(names)).toEqual([]);
  });

  it.each(allowedNames)('$name is a name of the field that is used: $reason', (allowed) => {
    expect(names.some((named) => isAllowed(named, allowed))).toBe(true);
  });

  it.each([
    ['a variable', 'const keptDraft = 1;', 'keptDraft'],
    ['a constant', 'const PATIENCE_MS = 1;', 'PATIENCE_MS'],
    ['a function', 'function tellEditors() {}', 'tellEditors'],
    ['a parameter', 'const add = ({ first, again: retry, hold = 1 }, ...parts) => {};', 'hold', 'parts'],
    ['a type', 'interface ToldEvent { standing: string }', 'ToldEvent', 'standing'],
    ['a field of a class', 'class Desk { hats = 1; isHeld() {} }', 'hats', 'isHeld'],
    ['a key', 'export const words = { again: 1 };', 'again'],
    ['what checks the environment', 'const lookAround = () => {};', 'lookAround'],
    ['placeholders', 'const marks = "?, ?";', 'marks'],
    ['a recognition', 'export const ValueStories = 1;', 'ValueStories'],
  ])('%s with such a word is found', (_, text, ...found) => {
    const planted = overloadedNames(namesIn({ path: 'server/wall/planted.ts', text }));
    expect(planted).toEqual(found.map((name) => expect.stringContaining(`planted.ts: ${name} (instead: `)));
  });

  it('a file and a class with such a word are found, and a text with it is none', () => {
    const file = namesIn({ path: 'client/purpose/kept-drafts.ts', text: "const title = 'again'; // keeps parts" });
    const sheet = classesIn({ path: 'client/a.css', text: '/* .again */ .small-story > b:hover { color: red }' });
    expect(overloadedNames([...file, ...sheet])).toEqual([
      expect.stringContaining('kept-drafts.ts: kept-drafts ('),
      expect.stringContaining('a.css: small-story ('),
    ]);
  });
});
