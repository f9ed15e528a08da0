import { describe, expect, it, test } from 'vitest';
import { coach } from '../../client/wall/compose/coach.ts';
import { words as english } from '../../client/wall/compose/words.en.ts';
import { words as dutch } from '../../client/wall/compose/words.nl.ts';
import { coachedTexts } from '../support/coached-texts.ts';

test.each([
  'Top collega!',
  'altijd behulpzaam',
  'Kees is een topper',
  'Hij is altijd heel vriendelijk en staat voor iedereen klaar',
  'Echt een geweldige collega, fantastisch werk, goud waard!',
  'De klant was heel blij en tevreden.',
  'A great colleague, always friendly and helpful to everyone.',
  'Awesome work, thank you so much!',
  'The customer was very happy.',
])('praise alone says little about what happened: %s', (text) => {
  expect(coach(text, ['Kees Jansen']).substance).toBe('praise');
});

test.each(['Druk.', 'Ze hielp', '???', 'ok', '👍👍👍'])('words that say nothing are thin: %s', (text) => {
  expect(coach(text).substance).toBe('thin');
});

test.each([
  'Hij liep met de klant mee naar de automaat en zag dat het hoesje de kaart stoorde.',
  'Ze belde zaterdagochtend zelf of de ketel weer warm was.',
  'Geweldig: hij bracht op weg naar huis een kachel langs.',
  'She walked over to the gate with him and found him another card holder.',
  'Hij reist weer alleen naar zijn zus, en is daar heel blij mee.',
  'Belde zelf terug.',
  'Przyniosła mu wodę.',
  '彼女は水を運んだ。',
])('what somebody can copy is left alone: %s', (text) => {
  expect(coach(text)).toEqual({ substance: undefined, named: undefined });
});

test.each(['', '   ', '\n'])('an empty part gets no advice', (text) => {
  expect(coach(text)).toEqual({});
});

test('names of the receivers say nothing by themselves', () => {
  const text = 'Rowena Pinas en Łukasz Wiśniewski zijn toppers, echt fantastisch!';
  expect(coach(text, ['Rowena Pinas', 'Łukasz Wiśniewski']).substance).toBe('praise');
});

test.each(['Toooop, suuuper gedaan!', 'Gewelidge colega', 'Realy amzing and helpfull', 'vriendelyk en fantasties'])(
  'praise is praise with errors in it too: %s',
  (text) => expect(coach(text).substance).toBe('praise'),
);

test.each([dutch, english])('the examples of the form are left alone', ({ texts }) => {
  const examples = Object.values(texts).flatMap(({ customer, internal }) => [customer, internal]);
  expect(examples.filter((example) => coach(example).substance)).toEqual([]);
});

test('a name that is not among the receivers says nothing by itself either', () => {
  expect(coach('Mo is echt een topper').substance).toBe('praise');
  expect(coach('Dank aan Jan-Willem, geweldig!').substance).toBe('praise');
});

test.each([
  ['Toen belde mevrouw Postma weer.', 'mevrouw Postma'],
  ['Mevrouw van den Berg kwam langs.', 'Mevrouw van den Berg'],
  ['Dhr. J. de Wit had een vraag.', 'Dhr. J. de Wit'],
  ['de heer El Amrani wachtte', 'de heer El Amrani'],
  ['De familie O’Brien stond op de kade.', 'familie O’Brien'],
  ['It was Mr Smith again.', 'Mr Smith'],
  ['Then Mrs. Łukaszewicz rang.', 'Mrs. Łukaszewicz'],
  ['Meneer\nJansen belde.', 'Meneer Jansen'],
  ['mevrouw Van den Berg-Smit was er', 'mevrouw Van den Berg-Smit'],
])('a title with a name is noticed: %s', (text, name) => {
  expect(coach(text).named).toBe(name);
});

test.each([
  'Een mevrouw van in de tachtig stond aan de balie.',
  'Een meneer uit Dordrecht vroeg de weg.',
  'De familie stond op de kade. Daarna voeren we.',
  'Some customers miss Amsterdam.',
  'Die mevrouw in Papendrecht kreeg een stoel.',
  'Een vaste klant belde Kees.',
])('a role is no name: %s', (text) => {
  expect(coach(text).named).toBeUndefined();
});

const receivers = ['Kees Jansen', 'Fatima Yilmaz', 'Sanne de Boer'];

/** No test names a text that was held out: who improves the coach must not see them. */
describe.each(['nl', 'en'] as const)('of answers that were judged by hand (%s)', (lang) => {
  it.each(['made', 'held out', 'later'] as const)(
    'nine of ten empty ones are asked on, and at most one in twenty moments (%s)',
    (half) => {
      const texts = coachedTexts(lang, half);
      const asked = askedShare(texts, 'empty');
      const left = 1 - askedShare(texts, 'moment');
      console.info(
        `${lang}, ${half}: ${asPercents(asked)} of empty praise is asked on, ${asPercents(left)} left alone`,
      );
      expect(texts.length).toBeGreaterThanOrEqual(60);
      expect(asked).toBeGreaterThanOrEqual(0.9);
      expect(left).toBeGreaterThanOrEqual(0.95);
    },
  );
});

function askedShare(texts: ReturnType<typeof coachedTexts>, label: 'empty' | 'moment') {
  const judged = texts.filter((text) => text.label === label);
  return judged.filter(({ text }) => coach(text, receivers).substance).length / judged.length;
}

const asPercents = (share: number) => `${(share * 100).toFixed(1)}%`;
