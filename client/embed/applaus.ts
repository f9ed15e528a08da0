import { defineOnce } from './define-once.ts';
import { elementFor } from './element-for.ts';
import type { mount } from './mount.tsx';

/** Applaus is served from wherever this script came from: `…/embed/v1/applaus.js` lies two folders below it. */
const HOME = new URL(/* @vite-ignore */ '../../', import.meta.url).href;

/**
 * Filled in by the build: the chunk with `mount` and its imports, which are fetched at the same time instead of one after
 * another.
 */
const FIRST = 'FIRST_CHUNKS';

/** Filled in by the build: the capabilities whose manifest asks for an element, of which this script imports nothing. */
const ELEMENTS = 'ELEMENT_NAMES';

async function load(): Promise<{ mount: typeof mount }> {
  const [main, ...others] = FIRST.split(' ').map((path) => new URL(path, import.meta.url).href);
  for (const chunk of others) import(/* @vite-ignore */ chunk).catch(() => {});
  return import(/* @vite-ignore */ main!);
}

for (const name of ELEMENTS.split(' ')) defineOnce(`applaus-${name}`, () => elementFor(name, HOME, load));
defineOnce('applaus-widget', () => elementFor('tabs', HOME, load));
