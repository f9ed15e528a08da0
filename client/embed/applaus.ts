import type { Lang } from '../ui/locales.ts';
import { askEarly, type Question } from './ask-early.ts';
import { defineOnce } from './define-once.ts';
import { elementFor } from './element-for.ts';
import type { mount } from './mount.tsx';
import { readSettings } from './read-settings.ts';

/** What the build knows and writes into this script, which imports nothing of the widget. */
declare const APPLAUS_BUILD: {
  /** The chunk with `mount`, and those that it imports. */
  chunks: string[];
  /** The texts of the first screens. */
  words: Record<Lang, string[]>;
  /** The capabilities whose manifest asks for an element. */
  elements: string[];
  /** What the first screen of a shape asks. */
  questions: Record<string, Question>;
};
const { chunks, words, elements, questions } = APPLAUS_BUILD;

/** Applaus is served from wherever this script came from: `…/embed/v1/applaus.js` lies two folders below it. */
const HOME = new URL(/* @vite-ignore */ '../../', import.meta.url).href;

/** An element that comes later finds the widget here, and in it perhaps the session that it shares. */
let isLoaded = false;

/** Fetches everything that the first screen needs at the same time, instead of one after another. */
async function load(host: HTMLElement, shape: string) {
  const read = () => readSettings(host, HOME);
  const early = isLoaded ? undefined : askEarly(read(), questions[shape]);
  const [main, ...others] = [...new Set([...chunks, ...words[read().lang]])].map(
    (path) => new URL(path, import.meta.url).href,
  );
  for (const chunk of others) import(/* @vite-ignore */ chunk).catch(() => {});
  const loaded: Promise<{ mount: typeof mount }> = import(/* @vite-ignore */ main!);
  return loaded.then(
    (widget) => {
      isLoaded = true;
      return () => widget.mount(host, shape, read, early);
    },
    (error) => {
      early?.clear();
      throw error;
    },
  );
}

for (const name of elements) defineOnce(`applaus-${name}`, () => elementFor(name, load));
defineOnce('applaus-widget', () => elementFor('tabs', load));
