import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leadsSomewhere } from '../support/documentation.ts';

const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs', { recursive: true, encoding: 'utf8' })]
  .map((name) => (existsSync(name) ? name : join('docs', name)))
  .filter((name) => name.endsWith('.md'));

describe('the documentation', () => {
  it('has pages that lead on', () => expect(pages.flatMap(linksOf).length).toBeGreaterThan(50));

  it.each(pages)('%s leads to pages and headings that there are', (page) => {
    expect(linksOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });

  it('a link that leads nowhere is found', () => {
    expect(leadsSomewhere('README.md', 'docs/nowhere.md')).toBe(false);
    expect(leadsSomewhere('README.md', 'docs/operations.md#nothing')).toBe(false);
    expect(leadsSomewhere('README.md', 'docs/operations.md#settings')).toBe(true);
  });
});

/** Links to places of our own, outside of pieces of code. */
function linksOf(page: string): string[] {
  const text = readFileSync(page, 'utf8').replace(/^```.*?^```$/gms, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!).filter((link) => !/^[a-z]+:/.test(link));
}
