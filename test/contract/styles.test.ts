import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOKENS = 'client/ui/tokens.css';

/** Widths at which a layout turns: a query cannot ask a custom property. */
const TURNS = [300, 340, 420, 480, 560, 640, 860];

/** What a declaration may say in numbers of its own; everything else comes from a token, `0` or a share of what is there. */
const OWN_NUMBERS: [properties: RegExp, units: RegExp][] = [
  // A stroke is no space: one to three pixels, in border, outline and the lines that are drawn as boxes or shadows.
  [/^(border|outline|text-decoration|box-shadow|background|inset|inline-size|block-size)/, /^-?[123]px$/],
  // Heights follow the text that stands in them.
  [/^(min-|max-)?block-size$|^--line$/, /^[\d.]+em$/],
  // Lines of text end after so many signs.
  [/^max-inline-size$/, /^\d+ch$/],
  // An icon and its place beside a line, a bone in place of one.
  [/^inline-size$/, /^(1|1\.25)em$/],
  [/^margin-block(-start)?$/, /^0\.\d+em$/],
  [/^(letter-spacing|text-underline-offset)$/, /^0\.\d+em$/],
];

interface Sheet {
  path: string;
  text: string;
}

const sheets: Sheet[] = readdirSync('client', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path: `client/${path}`, text: readFileSync(`client/${path}`, 'utf8') }));
const tokens = declarationsIn(sheets.find(({ path }) => path === TOKENS)!.text);
const stepsOf = (scale: string) => tokens.filter(({ property }) => property.startsWith(`--${scale}-`));

describe('the style sheets', () => {
  it('have no font size and no length that is not on the scale', () => {
    expect(sheets.filter(({ path }) => path !== TOKENS).flatMap(strangersIn)).toEqual([]);
  });

  it('use every step of the scale, and none that is not there', () => {
    const used = new Set(sheets.flatMap(({ text }) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!)));
    const steps = ['text', 'space', 'size', 'width'].flatMap(stepsOf).map(({ property }) => property);
    expect(steps.filter((step) => !used.has(step))).toEqual([]);
    const known = new Set(sheets.flatMap(({ text }) => declarationsIn(text)).map(({ property }) => property));
    const unknown = [...used].filter((name) => !known.has(name) && !/^--(applaus-|door-height$)/.test(name));
    expect(unknown).toEqual([]);
  });

  it('know seven steps of type, and steps of space in fours', () => {
    const type = stepsOf('text').map(({ value }) => /^([\d.]+)em$/.exec(value)?.[1]);
    expect(type).toHaveLength(7);
    expect(type.map(Number)).toEqual(type.map(Number).toSorted((a, b) => a - b));
    for (const { property, value } of stepsOf('space')) {
      const step = property.slice('--space-'.length);
      expect(value).toBe(step === 'half' ? '2px' : `${Number(step) * 4}px`);
    }
  });

  it('are under 200 lines each', () => {
    expect(sheets.filter(({ text }) => text.trimEnd().split('\n').length >= 200).map(({ path }) => path)).toEqual([]);
  });

  it('turn at widths that have been agreed on', () => {
    const widths = sheets.flatMap(({ text }) =>
      [...text.matchAll(/@(?:container|media)[^{]*/g)].join(' ').match(/\d+px/g),
    );
    expect(new Set(widths.filter((width) => width !== null).map((width) => Number.parseInt(width, 10)))).toEqual(
      new Set(TURNS),
    );
  });

  it.each([
    'font-size: 0.94em',
    'font-size: 15px',
    'font-size: calc(var(--text-sm) * 1.1)',
    'font: 600 1.3em / 1.35 var(--serif)',
    'padding: 14px 18px',
    'padding: var(--space-3) 18px',
    'gap: 0.5rem',
    'margin-block: -6px',
    'margin-inline: 0.1em',
    'inset-inline-start: 15.5px',
    'min-block-size: 92px',
    'inline-size: 22px',
    'flex: 1 1 240px',
    'border-radius: 12px',
    'border: 2.5px solid',
    'translate: 0 2px',
    'max-inline-size: 40rem',
    'line-height: 20px',
  ])('a planted stranger is found: %s', (line) => {
    const planted = { path: 'client/planted.css', text: `@layer screen {\n  .planted {\n    ${line};\n  }\n}\n` };
    expect(strangersIn(planted)).toEqual([`client/planted.css: ${line}`]);
  });
});

/** The declarations of a sheet that say a number of their own where they may not. */
function strangersIn({ path, text }: Sheet): string[] {
  const strangers = declarationsIn(text).filter(({ property, value }) => !isOnScale(property, value));
  return strangers.map(({ property, value }) => `${path}: ${property}: ${value}`);
}

function isOnScale(property: string, value: string): boolean {
  if (property === 'font-size') return /^(inherit|var\(--text-\w+\))$/.test(value);
  if (property === 'font') return /^inherit$|var\(--text-\w+\) \//.test(value);
  const lengths =
    value.replaceAll(/var\(--[\w-]+|"[^"]*"|#\w+/g, '').match(/-?[\d.]+(px|r?em|ex|ch|r?lh|pt|c?m)\b/g) ?? [];
  return lengths.every((length) => OWN_NUMBERS.some(([of, unit]) => of.test(property) && unit.test(length)));
}

function declarationsIn(text: string): { property: string; value: string }[] {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+);/g)].map(([, property, value]) => ({
    property: property!,
    value: value!.replaceAll(/\s+/g, ' ').trim(),
  }));
}
