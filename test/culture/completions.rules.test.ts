import { describe, expect, it } from 'vitest';
import { completions } from '../../server/culture/lexicon/completions.ts';
import { conceptOf, ourLexicon } from '../../server/culture/lexicon/group-of.ts';
import { normalised } from '../../server/culture/lexicon/normalised.ts';
import { parseLexicon } from '../../server/culture/lexicon/parse-lexicon.ts';

const ours = (typed: string) => completions(typed, ourLexicon());

describe('the completions of what is typed so far', () => {
  it('are forms that are shown and begin so, then others that do, then those that contain it', () => {
    const small = parseLexicon(
      [
        'heropenen, herstart = reopening',
        'eerlijk, openhartigheid = honest',
        'open, openheid = open',
        'opener = starter',
      ].join('\n'),
    );
    expect(completions('open', small)).toEqual(['open', 'opener', 'openhartigheid', 'heropenen']);
  });

  it('are of both languages', () => {
    expect(ours('vertr')).toContain('vertrouwen');
    expect(ours('trus')).toContain('trust');
  });

  it('are at most eight, and no concept twice', () => {
    for (const typed of ['s', 'be', 'ver', 'ing']) {
      expect(ours(typed)).toHaveLength(8);
      expect(new Set(ours(typed).map((form) => conceptOf(form))).size).toBe(8);
    }
  });

  it('look inside of forms from the third letter on', () => {
    expect(ours('druk').some((form) => !normalised(form).startsWith('druk'))).toBe(true);
    expect(ours('ij').length).toBeGreaterThan(0);
    expect(ours('ij').every((form) => normalised(form).startsWith('ij'))).toBe(true);
  });

  it('mind no accents, hyphens or capitals', () => {
    expect(ours('CREA')).toEqual(ours('créa'));
    expect(ours('werk privé')).toEqual(ours('werk-prive'));
  });

  it('are none for nothing, and for what no form contains', () => {
    for (const typed of ['', '  ', '-', 'xqzx']) expect(ours(typed)).toEqual([]);
  });

  it('take a small share of what a keystroke may', () => {
    ours('a');
    const started = performance.now();
    for (const typed of ['s', 'be', 'ver', 'ing', 'xqzx', 'samenwerk', 'o', 't', 'heid', 'ness']) ours(typed);
    expect((performance.now() - started) / 10).toBeLessThan(16);
  });
});
