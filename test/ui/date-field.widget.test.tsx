import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { DateField } from '../../client/ui/date-field.tsx';
import { type Lang, LangContext } from '../../client/ui/lang.tsx';
import { uiWords } from '../../client/ui/ui-words.ts';
import { expectAccessible } from '../support/widget.tsx';

function Form({ start, days }: { start: string; days: string[] }) {
  const [value, setValue] = useState(start);
  const onDay = (day: string) => {
    days.push(day);
    setValue(day);
  };
  return <DateField label="Klaar op" value={value} today="2026-11-29" onDay={onDay} />;
}

/** A field in a form, and the days that it has reported. */
async function openField(lang: Lang = 'nl', start = '') {
  await uiWords.preload(lang);
  const days: string[] = [];
  const { container } = render(
    <LangContext value={lang}>
      <Form start={start} days={days} />
    </LangContext>,
  );
  const field = screen.getByLabelText<HTMLInputElement>('Klaar op');
  return { container, field, days, user: userEvent.setup() };
}

const focused = () => document.activeElement?.getAttribute('aria-label');

test('a day is typed as people write it, and is written out in the language of the element', async () => {
  const { field, days, user } = await openField();
  await user.type(field, '11 dec');
  expect(days.at(-1)).toBe('2026-12-11');
  expect(field.value).toBe('11 dec');
  await user.tab();
  await waitFor(() => expect(field.value).toBe('11 december 2026'));
});

test('in English a day is written in English', async () => {
  const { field } = await openField('en', '2026-12-11');
  expect(field.value).toBe('11 December 2026');
});

test('a day that nobody knows is said when the field is left, and stays to be mended', async () => {
  const { container, field, days, user } = await openField();
  await user.type(field, '31 februari');
  expect(screen.queryByRole('alert')).toBeNull();
  await user.tab();
  expect((await screen.findByRole('alert')).textContent).toContain('Schrijf hem als 11 december of 11-12-2026');
  expect([field.value, field.getAttribute('aria-invalid'), days.at(-1)]).toEqual(['31 februari', 'true', '']);
  await expectAccessible(container);
  await user.clear(field);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a day is chosen from the calendar by keys alone', async () => {
  const { container, field, days, user } = await openField('nl', '2026-12-11');
  await user.tab();
  await user.tab();
  expect(focused()).toBe('Kies een andere dag, nu 11 december 2026');
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Kies een dag' });
  await waitFor(() => expect(focused()).toBe('vrijdag 11 december 2026'));
  await expectAccessible(container);
  const grid = within(dialog).getByRole('grid', { name: 'december 2026' });
  expect(within(grid).getByRole('gridcell', { selected: true }).textContent).toBe('11');
  expect(
    within(grid)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent)[0],
  ).toBe('ma');
  const path: [key: string, day: string][] = [
    ['{ArrowRight}', 'zaterdag 12 december 2026'],
    ['{ArrowDown}', 'zaterdag 19 december 2026'],
    ['{Home}', 'maandag 14 december 2026'],
    ['{End}', 'zondag 20 december 2026'],
    ['{PageDown}', 'woensdag 20 januari 2027'],
    ['{Shift>}{PageDown}{/Shift}', 'donderdag 20 januari 2028'],
    ['{Shift>}{PageUp}{/Shift}', 'woensdag 20 januari 2027'],
    ['{PageUp}', 'zondag 20 december 2026'],
    ['{ArrowUp}', 'zondag 13 december 2026'],
    ['{ArrowLeft}', 'zaterdag 12 december 2026'],
  ];
  for (const [key, day] of path) {
    await user.keyboard(key);
    await waitFor(() => expect(focused()).toBe(day));
  }
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect([field.value, days]).toEqual(['12 december 2026', ['2026-12-12']]);
});

test('days that are past are shown and cannot be chosen, and Escape chooses nothing', async () => {
  const { days, user } = await openField();
  await user.click(screen.getByRole('button', { name: 'Kies een dag' }));
  const yesterday = await screen.findByRole('button', { name: 'zaterdag 28 november 2026' });
  expect(yesterday.getAttribute('aria-disabled')).toBe('true');
  await user.click(yesterday);
  await user.click(screen.getByRole('button', { name: 'Volgende maand' }));
  expect(await screen.findByRole('grid', { name: 'december 2026' })).toBeTruthy();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(days).toEqual([]);
});
