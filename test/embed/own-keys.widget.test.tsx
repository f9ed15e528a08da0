import { expect, onTestFinished, test } from 'vitest';
import { stopOwnKeys } from '../../client/embed/own-keys.ts';

/** An element with this in its shadow, and the keys that reach the page around it. */
function elementWith(html: string) {
  const host = document.createElement('div');
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = html;
  const heard: string[] = [];
  const hear = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);
  const names = ['keydown', 'keypress', 'keyup'] as const;
  for (const name of names) document.addEventListener(name, hear);
  const end = stopOwnKeys(host);
  onTestFinished(() => {
    for (const name of names) document.removeEventListener(name, hear);
    host.remove();
  });
  const press = (selector: string, key: string, name: (typeof names)[number] = 'keydown') => {
    const init = { key, code: key, bubbles: true, composed: true, cancelable: true };
    shadow.querySelector(selector)!.dispatchEvent(new KeyboardEvent(name, init));
  };
  return { shadow, heard, press, end };
}

test.each(['input', 'textarea', 'select'])('what is typed in a field of ours stays ours: %s', (field) => {
  const { heard, press } = elementWith(`<${field}></${field}>`);
  for (const name of ['keydown', 'keypress', 'keyup'] as const) press(field, '/', name);
  press(field, 'Enter');
  expect(heard).toEqual([]);
});

test('Escape goes to the page where nothing of ours is open, and other keys do outside of fields', () => {
  const { heard, press } = elementWith('<input><button></button>');
  press('input', 'Escape');
  press('input', 'Escape', 'keyup');
  press('button', '/');
  expect(heard).toEqual(['keydown Escape', 'keyup Escape', 'keydown /']);
});

test('Escape that closes something of ours does not reach the page, nor does its coming up', () => {
  const { shadow, heard, press } = elementWith('<button></button><dialog open><p tabindex="-1"></p></dialog>');
  shadow.querySelector('dialog')!.addEventListener('keydown', (event) => event.preventDefault());
  press('p', 'Escape');
  shadow.querySelector('dialog')!.remove();
  press('button', 'Escape', 'keyup');
  expect(heard).toEqual([]);
  press('button', 'Escape');
  expect(heard).toEqual(['keydown Escape']);
});

test('an element that has left the page stops nothing', () => {
  const { heard, press, end } = elementWith('<input>');
  end();
  press('input', '/');
  expect(heard).toEqual(['keydown /']);
});
