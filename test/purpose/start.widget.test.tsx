import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { storeWalkPlace } from '../../client/purpose/start/walk-place.ts';
import { aPageValue, aVersion, openPurpose } from '../support/purpose-page.tsx';
import { aPerson, aRecognition } from '../support/samples.ts';
import { expectAccessible } from '../support/widget.tsx';

const place = () => localStorage.getItem('applaus:purpose:start');
beforeEach(() => {
  storeWalkPlace('');
  localStorage.clear();
});

const stories = ['Yusuf Benali', 'Dewi Tan', 'Anna Kok'].map((name) =>
  aRecognition({ receivers: [aPerson({ name })] }),
);
const threeValues = [
  aPageValue({
    ...{ id: 'veilig', rank: 1, name: 'Veilig', recognitionCount: 3, newestRecognitions: stories },
    collision: 'Een overtocht gaat niet door als het stormt.',
    collisionLang: 'nl',
    behaviours: [{ __typename: 'Behaviour', id: 'b', text: 'Kijk eerst, vaar dan.', lang: 'nl' }],
  }),
  aPageValue({ id: 'hartelijk', rank: 2, name: 'Hartelijk', meaning: 'Iedereen is iemand.' }),
  aPageValue({ id: 'vlot', rank: 3, name: 'Vlot', meaning: 'Niemand wacht voor niets.' }),
];

const purposeOf = (values = threeValues, versions = [aVersion()]) => {
  const { statement = null, lang = null } = versions[0] ?? {};
  return { statement, lang, values, retiredValues: [], versions };
};
const open = (purpose = purposeOf(), at = 'start', lang: 'nl' | 'en' = 'nl') =>
  openPurpose({ purpose }, { at, lang, isEditor: false });
const heading = (name: string) => screen.findByRole('heading', { name, level: 2 });
const next = (name: string) => screen.findByRole('button', { name: `Verder: ${name}` });

test('a newcomer walks from the purpose past each value and its stories to the end', async () => {
  const { user, container } = await open(purposeOf(), '');
  await user.click(await screen.findByRole('link', { name: 'Begin hier' }));
  expect(await screen.findByText(/Een rondje van zo’n 3 minuten: .* onze 3 waarden op volgorde/)).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Begin' }));

  expect(document.activeElement).toBe(await heading('Wie oversteekt, komt aan.'));
  expect(screen.getByText('1 van 5')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Terug' })).toBeNull();
  await user.click(await next('Veilig'));

  expect(document.activeElement).toBe(await heading('Veilig'));
  expect(screen.getByText('2 van 5')).toBeTruthy();
  const walk = within(screen.getByRole('region', { name: 'Rondje voor wie nieuw is' }));
  expect(walk.getByText('Kijk eerst, vaar dan.')).toBeTruthy();
  expect(screen.getByText('Als het botst met Hartelijk:').parentElement!.textContent).toContain('als het stormt');
  expect(await screen.findAllByRole('article')).toHaveLength(3);
  expect(screen.queryByRole('button', { name: 'Nomineer een collega' })).toBeNull();
  await expectAccessible(container);

  await user.click(await next('Hartelijk'));
  await heading('Hartelijk');
  expect(await walk.findByText('Nog geen verhaal bij deze waarde. Het eerste kan van jou komen.')).toBeTruthy();
  await user.click(await next('Vlot'));
  await user.click(await next('tot slot'));
  await heading('Nu weet je waar we voor staan');
  expect(screen.getByText('5 van 5')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Verder/ })).toBeNull();
  const order = within(walk.getByRole('list')).getAllByRole('listitem');
  expect(order.map(({ textContent }) => textContent)).toEqual(['1Veilig', '2Hartelijk', '3Vlot']);
  await expectAccessible(container);
  await user.click(await screen.findByRole('button', { name: 'Nomineer een collega' }));
  expect(await screen.findByRole('dialog')).toBeTruthy();
});

test('arrow keys lead on and back, and leave those with another key, and fields, alone', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Begin' }));
  await heading('Wie oversteekt, komt aan.');
  await user.keyboard('{ArrowLeft}');
  await heading('Wie oversteekt, komt aan.');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  await heading('Hartelijk');
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await heading('Hartelijk');
  await user.keyboard('{ArrowLeft}');
  await heading('Veilig');
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  await user.click(await screen.findByRole('button', { name: 'Nomineer een collega' }));
  await user.type((await screen.findAllByRole('textbox'))[0]!, 'bij{ArrowLeft}');
  expect(screen.getByText('5 van 5')).toBeTruthy();
});

test('the device remembers where one stopped: one goes on from there, or begins again', async () => {
  const first = await open();
  await first.user.click(await screen.findByRole('button', { name: 'Begin' }));
  await first.user.keyboard('{ArrowRight}{ArrowRight}');
  expect(place()).toBe('hartelijk');
  first.unmount();

  const { user, container } = await open(purposeOf(), '');
  await user.click(await screen.findByRole('link', { name: 'Ga verder bij 3 van 5' }));
  expect(await screen.findByText('Op dit apparaat was je bij 3 van 5.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Begin opnieuw' })).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Ga verder bij Hartelijk' }));
  await heading('Hartelijk');
  await user.click(screen.getByRole('link', { name: 'Terug naar de pagina' }));
  await user.click(await screen.findByRole('link', { name: 'Ga verder bij 3 van 5' }));
  await user.click(await screen.findByRole('button', { name: 'Begin opnieuw' }));
  await heading('Wie oversteekt, komt aan.');
});

test('whoever has walked all of it is told so, and may go once more', async () => {
  storeWalkPlace('end');
  const { user } = await open();
  expect(await screen.findByText('Op dit apparaat ben je al eens helemaal rondgegaan.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Begin opnieuw' }));
  await heading('Wie oversteekt, komt aan.');
});

test('a value that was taken away since is begun again from the first', async () => {
  storeWalkPlace('gone');
  const { user } = await open();
  expect(screen.queryByText(/Op dit apparaat/)).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Begin' }));
  await heading('Wie oversteekt, komt aan.');
});

test('a browser without storage lets one walk all the same', async () => {
  const forbidden = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const spies = (['getItem', 'setItem'] as const).map((name) =>
    vi.spyOn(Storage.prototype, name).mockImplementation(forbidden),
  );
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Begin' }));
  await user.keyboard('{ArrowRight}');
  await heading('Veilig');
  for (const spy of spies) spy.mockRestore();
});

test('one value, and no purpose yet', async () => {
  const { user } = await open(purposeOf([aPageValue({ id: 'a', name: 'Veilig' })], []));
  expect(await screen.findByText(/onze ene waarde/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await heading('Veilig');
  expect(screen.getByText('Onze waarde')).toBeTruthy();
  expect(screen.getByText('1 van 2')).toBeTruthy();
});

test('without a value yet the invitation promises the purpose alone', async () => {
  await open(purposeOf([]), '');
  expect(await screen.findByText(/In zo’n één minuut lees je waarvoor we er zijn\.$/)).toBeTruthy();
});

test('twelve values take as long as they take', async () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    aPageValue({ id: `v${index}`, rank: index + 1, name: `Waarde ${index}` }),
  );
  const { user } = await open(purposeOf(many), 'start', 'en');
  expect(await screen.findByText(/A walk of about 9 minutes: .* our 12 values in order/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  expect(await screen.findByText('1 of 14')).toBeTruthy();
});

test('where nothing is written yet the page has no walk, and its address says why', async () => {
  const empty = await open(purposeOf([], []), '');
  await heading('Waarvoor we er zijn');
  expect(screen.queryByRole('link', { name: 'Begin hier' })).toBeNull();
  empty.unmount();
  await open(purposeOf([], []));
  await waitFor(() =>
    expect(screen.getAllByText('Hier komt te staan waarvoor jullie er zijn').length).toBeGreaterThan(0),
  );
  expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
});
