import { expect, test } from 'vitest';
import { coach } from '../../client/wall/compose/coach.ts';

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

test.each(['Belde terug', 'Ze hielp', '???', 'ok', '👍👍👍'])('a few words are thin: %s', (text) => {
  expect(coach(text).substance).toBe('thin');
});

test.each([
  'Hij liep met de klant mee naar de automaat en zag dat het hoesje de kaart stoorde.',
  'Ze belde zaterdagochtend zelf of de ketel weer warm was.',
  'Geweldig: hij bracht op weg naar huis een kachel langs.',
  'She walked over to the gate with him and found him another card holder.',
  'Hij reist weer alleen naar zijn zus, en is daar heel blij mee.',
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

test('length is counted in code points of the tidied text', () => {
  expect(coach(`  ${'🌷'.repeat(24)}  `).substance).toBe('thin');
  expect(coach('🌷'.repeat(25)).substance).toBeUndefined();
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
