import type { ValueEditingWords } from './words.types.ts';

export const words: ValueEditingWords = {
  edit: {
    title: (name) => `Edit ${name}`,
    intro: 'Write so that somebody who starts tomorrow understands it and can do it.',
    save: 'Put it on the page',
    nothing: 'Nothing has changed yet.',
  },
  add: {
    title: 'Add a value',
    intro:
      'A value is a choice: what goes first with you, even when it costs something? Say, too, what to do when it clashes with its neighbours.',
    save: 'Put it on the page',
    full: {
      title: 'The page is full',
      text: 'There are twelve values, and nobody remembers more. Retire another one first.',
    },
  },
  retire: {
    title: (name) => `Retire ${name}`,
    intro: 'A value never disappears. This is what happens:',
    consequences: [
      'All stories stay on the wall, with the name of this value.',
      'No new stories are added to it. Whoever is writing one now chooses another value and keeps the text.',
      'From now on it is at the end of the page, with the former values. You can always bring it back.',
    ],
    link: 'Retire this value',
    save: 'Move it to the former values',
    last: { title: 'This is the last value', text: 'Without a value nobody can nominate. Add another one first.' },
  },
  restore: {
    title: (name) => `Bring back ${name}`,
    intro: 'The value comes back with its behaviours and with all the stories it has. Choose where it goes.',
    link: 'Bring it back',
    save: 'Bring it back',
  },
  already: {
    retired: {
      title: 'This is a former value already',
      text: 'Somebody has retired it meanwhile. You can bring it back.',
    },
    back: { title: 'This value is back on the page', text: 'Somebody has brought it back meanwhile.' },
  },
  notFound: { title: 'There is no such value', text: 'Maybe the link is not quite right.' },
  fields: {
    name: { label: 'Name', hint: 'A few words that one can use in a conversation.' },
    meaning: { label: 'What it means here', hint: 'A sentence or two, without sales talk.' },
    behaviours: {
      label: 'How it shows',
      hint: 'Behaviour that one can point at and copy: “Call to ask whether it really works again.” Begin with what one does.',
      one: (number) => `Behaviour ${number}`,
      full: 'Eight are enough: nobody remembers more.',
    },
  },
  addBehaviour: 'One more behaviour',
  removeBehaviour: (number) => `Remove behaviour ${number}`,
  higher: (number) => `Move behaviour ${number} up`,
  lower: (number) => `Move behaviour ${number} down`,
  movedBehaviour: (number) => `It is now at place ${number}.`,
  removedBehaviour: 'The behaviour has been removed.',
  rewording: 'Stories that are there already keep the words they were written with.',
  place: {
    label: 'Where does it go?',
    top: 'At the top: it goes before everything',
    after: (name) => `Below ${name}`,
    hint: 'What is higher goes first.',
  },
  orderChanged: {
    now: 'The order as it is now',
    seen: 'As you saw it',
    hint: 'What you typed is still here. Check whether it is right for the order as it is now, and then go on.',
  },
  newValue: 'the new value',
  problems: {
    missing: 'Fill this in, in Dutch or English.',
    tooLong: 'This is too long.',
    otherHalf: 'Write both name and meaning in this language, or neither.',
  },
};
