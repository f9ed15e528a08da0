import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openForYou, settings } from '../support/for-you.tsx';
import { NoConnection } from '../support/schema-link.ts';
import { expectAccessible } from '../support/widget.tsx';

const screenName = { screenName: 'settings' };

test('a choice is saved the moment it is made', async () => {
  const changes: object[] = [];
  let stored: object = settings;
  const changeSettings = ({ input }: { input: object }) => {
    changes.push({ ...input });
    stored = { ...stored, ...input };
    return { __typename: 'Settings', ...stored };
  };
  const { user, container } = await openForYou({ changeSettings }, screenName);
  expect(await screen.findByRole('radio', { name: 'Vraag het me eerst', checked: true })).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'Elke week', checked: true })).toBeTruthy();
  await expectAccessible(container);

  await user.click(screen.getByRole('radio', { name: 'Alleen voor mij' }));
  await user.click(screen.getByRole('radio', { name: 'Nooit' }));
  await waitFor(() => expect(screen.getAllByText('Bewaard')).toHaveLength(2));
  expect(changes).toEqual([{ honour: 'ONLY_ME' }, { digest: 'NEVER' }]);
  expect(screen.getByRole('radio', { name: 'Alleen voor mij', checked: true })).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'Nooit', checked: true })).toBeTruthy();
});

test('each way of being honoured says what it means', async () => {
  await openForYou({}, { ...screenName, lang: 'en' });
  const radio = await screen.findByRole('radio', { name: 'Ask me first' });
  const meaning = document.getElementById(radio.getAttribute('aria-describedby') ?? '');
  expect(meaning?.textContent).toBe('You are the first to read it. Only when you say yes does it go on the wall.');
});

test('a choice that could not be saved gives way to the old one, and says so', async () => {
  const changeSettings = () => {
    throw new NoConnection();
  };
  const { user } = await openForYou({ changeSettings }, screenName);
  await user.click(await screen.findByRole('radio', { name: 'Meteen op het prikbord' }));
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Geen verbinding. Dat is niet bewaard: je oude keuze staat er nog.',
  );
  expect(screen.getByRole('radio', { name: 'Vraag het me eerst', checked: true })).toBeTruthy();
});

test('where no mail is configured the digest cannot be chosen, and says why', async () => {
  await openForYou({ settings: { ...settings, isMailConfigured: false } }, screenName);
  const daily = await screen.findByRole('radio', { name: 'Elke dag' });
  expect(daily.matches(':disabled')).toBe(true);
  expect(screen.getByText(/kan hier nog geen mail versturen/)).toBeTruthy();
});

test('settings that could not be read say so', async () => {
  let isBroken = true;
  const answer = () => {
    if (isBroken) throw new NoConnection();
    return settings;
  };
  const { user } = await openForYou({ settings: answer }, screenName);
  expect((await screen.findByRole('alert')).textContent).toContain('Geen verbinding');
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('radio', { name: 'Elke week' })).toBeTruthy();
});
