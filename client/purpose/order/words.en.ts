import type { OrderWords } from './words.types.ts';

export const words: OrderWords = {
  title: 'What goes before what?',
  intro: 'The value at the top goes before all below it. Move one up or down with the arrows, or drag it by its dots.',
  list: 'The values, in order',
  higher: (name) => `Move ${name} up`,
  lower: (name) => `Move ${name} down`,
  drag: (name) => `Drag ${name}`,
  moved: (name, rank, count) => `${name} is now at place ${rank} of ${count}.`,
  atTop: (name) => `${name} is at the top already.`,
  atBottom: (name) => `${name} is at the bottom already.`,
  none: {
    title: 'There is nothing to order yet',
    text: 'With two values or more you can say here which one goes first.',
  },
  unchanged: 'Nothing has been moved yet.',
  next: (pairs) => (pairs === 1 ? 'Next: one clash' : `Next: ${pairs} clashes`),
  undo: 'Put everything back',
  undone: 'The order is as it was.',
  collisions: {
    title: 'And when they clash?',
    intro: (pairs) =>
      pairs === 1
        ? 'The new order puts two other values next to each other. Write one example that shows which goes first.'
        : `The new order puts other values next to each other ${pairs} times. For each pair write one example that shows which goes first.`,
    now: '{upper} now goes before {lower}',
    before: 'It used to be {upper} before {lower}:',
    noExample: 'There was no example.',
    label: (upper, lower) => `When ${upper} and ${lower} clash`,
    hint: 'One moment that people recognise, and what goes first in it. Such as: “First shut off the gas, then have a chat.”',
    stored: 'You wrote this example for these two before. Is it still right?',
    gone: {
      title: 'This no longer applies',
      text: 'These two do not stand next to each other any more. The example is kept, for when they do again.',
    },
  },
  problems: {
    missing: 'Write an example here, in Dutch or in English.',
    tooLong: 'Shorten this to 500 characters.',
  },
  back: 'Back to the order',
  save: 'Put it on the page',
  order: 'The order',
  example: (upper, lower) => `${upper} before ${lower}`,
};
