import { afterEach, expect, test } from 'vitest';
import { defineOnce } from '../../client/embed/define-once.ts';
import { readSettings } from '../../client/embed/read-settings.ts';
import { sessionKey } from '../../client/embed/session.ts';

const HOME = 'https://applaus.example/tools/';
const read = (html: string) => {
  document.body.innerHTML = html;
  return readSettings(document.querySelector<HTMLElement>('applaus-wall')!, HOME);
};

afterEach(() => {
  document.body.innerHTML = '';
  document.documentElement.lang = '';
});

test('Applaus is where its script came from, unless the element says otherwise', () => {
  expect(read('<applaus-wall></applaus-wall>').endpoint).toBe(HOME);
  expect(read('<applaus-wall endpoint="https://a.example/b"></applaus-wall>').endpoint).toBe('https://a.example/b/');
});

test.each([
  ['<div lang="nl-BE"><applaus-wall></applaus-wall></div>', 'nl'],
  ['<div lang="nl"><applaus-wall lang="en"></applaus-wall></div>', 'en'],
  ['<div lang="nl"><p lang=""><applaus-wall></applaus-wall></p></div>', 'nl'],
  ['<div lang="fy"><applaus-wall></applaus-wall></div>', 'en'],
])('%s reads %s', (html, lang) => {
  expect(read(html).lang).toBe(lang);
});

test('the language is found through the shadow root around the element', () => {
  document.body.innerHTML = '<main lang="nl"><section></section></main>';
  const shadow = document.querySelector('section')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<applaus-wall></applaus-wall>';
  expect(readSettings(shadow.querySelector<HTMLElement>('applaus-wall')!, HOME).lang).toBe('nl');
});

test('a renewed token of the same person is the same session, another person’s is not', () => {
  const token = (claims: object) => `e30.${btoa(JSON.stringify(claims))}.c2ln`;
  const key = (claims: object) => sessionKey({ endpoint: HOME, lang: 'nl', tokenUrl: undefined, token: token(claims) });
  expect(key({ iss: 'a', sub: 'sanne', exp: 1 })).toBe(key({ iss: 'a', sub: 'sanne', exp: 2 }));
  expect(key({ iss: 'a', sub: 'sanne' })).not.toBe(key({ iss: 'a', sub: 'yusuf' }));
  expect(key({ iss: 'a', sub: 'sanne' })).not.toBe(key({ iss: 'b', sub: 'sanne' }));
});

test('a language and a server have sessions of their own', () => {
  const shared = { endpoint: HOME, lang: 'nl' as const, tokenUrl: 'https://intranet.example/token', token: undefined };
  const keys = [shared, { ...shared, lang: 'en' as const }, { ...shared, endpoint: 'https://a.example/' }].map(
    sessionKey,
  );
  expect(new Set(keys).size).toBe(3);
});

test('a name is defined once, however often the script is loaded', () => {
  const make = () => class extends HTMLElement {};
  defineOnce('applaus-test', make);
  expect(() => defineOnce('applaus-test', make)).not.toThrow();
});
