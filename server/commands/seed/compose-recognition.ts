import { phrasebooks } from './phrasebooks.ts';
import type { Random } from './random.ts';
import type { Scene } from './scene.ts';

export interface Composed {
  situation: string;
  action: string;
  effect: string;
}

/** A scene that shows one of the demo's values, or any where the values are the organisation's own. */
export function sceneFor(lang: 'nl' | 'en', valueKey: string | null, random: Random): Scene {
  const { scenes } = phrasebooks[lang];
  const fitting = scenes.filter((scene) => valueKey === null || scene.values.includes(valueKey));
  return random.pick(fitting.length > 0 ? fitting : scenes);
}

/** Composes the texts of a recognition about these people, by their first names. */
export function composeRecognition(lang: 'nl' | 'en', scene: Scene, names: string[], random: Random): Composed {
  const book = phrasebooks[lang];
  const [a, the] = random.pick(book[scene.customers]);
  const words: Record<string, () => string> = {
    a: () => a,
    the: () => the,
    when: () => random.pick(book.moments),
    where: () => random.pick(book.places),
    who: () => listed(names, book.and),
    n: () => String(3 + random.below(38)),
  };
  const fill = (text: string) => filled(text, words, names.length > 1);
  const situation = random.pick(scene.situations);
  // Where the situation names no customer, the effect cannot speak of "the" customer.
  const effects = /\{a\}/i.test(situation) ? scene.effects : scene.effects.filter((text) => !/\{the\}/i.test(text));
  return { situation: fill(situation), action: fill(random.pick(scene.actions)), effect: fill(random.pick(effects)) };
}

function filled(text: string, words: Record<string, () => string>, several: boolean): string {
  return text
    .replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, one: string, more: string) => (several ? more : one))
    .replace(/\{(\w+)\}/g, (_, slot: string) => {
      const word = words[slot.toLowerCase()]!();
      return slot[0] === slot[0]!.toLowerCase() ? word : word[0]!.toUpperCase() + word.slice(1);
    });
}

function listed(names: string[], and: string): string {
  if (names.length === 1) return names[0]!;
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
