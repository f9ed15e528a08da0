import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { CultureRoundFactsFragment } from '../../client/graphql.ts';
import { aRound, cloud, openCulture } from '../support/culture-page.ts';
import { aPageValue, joris } from '../support/purpose-page.tsx';
import { theValues } from '../support/values-page.tsx';
import { expectAccessible } from '../support/widget.tsx';

beforeEach(() => sessionStorage.clear());

const at = '2026-10-15T09:00:00.000Z';
const merged = { __typename: 'MergedCultureWord' as const, place: 2, word: 'hectisch', people: 8, by: joris, at };
const withMerge = () =>
  aRound({
    today: [
      { ...cloud(['druk', 20])[0]!, peopleAtMost: 28, merged: [merged] },
      { ...cloud(['traag', 3])[0]!, place: 3 },
    ],
  });
const keeping =
  (asked: object[], answer: unknown) =>
  ({ input }: { input: object }) => {
    asked.push(input);
    return answer;
  };
const refused = (__typename: string, message: string) => ({ __typename, message });
const openRound = (round: CultureRoundFactsFragment, answers: object = {}, isEditor = true) =>
  openCulture([round], { at: 'round/round-1', isEditor }, answers);

test('everybody reads which words were merged, by whom and when, and between how many people gave them', async () => {
  const { container } = await openRound(withMerge(), {}, false);
  const today = await screen.findByRole('region', { name: 'Zo is het hier' });
  expect(within(today).getAllByRole('listitem')[0]!.textContent).toBe('druk (20 tot 28 collega’s)');
  const trail = within(today).getByRole('list', { name: 'Samengevoegd' });
  expect(trail.textContent).toBe('hectisch (8 collega’s) telt als druk. Samengevoegd door Joris Blom op 15 oktober.');
  expect(within(trail).queryByRole('button')).toBeNull();
  fireEvent.click(within(today).getByRole('button', { name: 'Als tabel' }));
  expect((await within(today).findByRole('row', { name: /druk/ })).textContent).toBe('druk20–28');
  await expectAccessible(container);
});

test('an editor undoes a merge', async () => {
  const asked: object[] = [];
  const { user } = await openRound(withMerge(), { separateCultureWord: keeping(asked, aRound()) });
  await user.click(await screen.findByRole('button', { name: 'Haal hectisch los' }));
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Samengevoegd' })).toBeNull());
  expect(asked).toEqual([{ roundId: 'round-1', cloud: 'TODAY', place: 2 }]);
});

test('an editor merges two words that are shown; without two different ones the form says so', async () => {
  const asked: object[] = [];
  const { user, container } = await openRound(aRound(), { mergeCultureWords: keeping(asked, withMerge()) });
  const form = within(await screen.findByRole('form', { name: 'Zo is het hier' }));
  await expectAccessible(container);
  await user.click(form.getByRole('button', { name: 'Voeg samen' }));
  expect(form.getByText('Kies twee verschillende woorden.')).toBeTruthy();
  await user.selectOptions(form.getByLabelText('Woord'), 'trots (8)');
  await user.selectOptions(form.getByLabelText('Telt als'), 'druk (20)');
  await user.click(form.getByRole('button', { name: 'Voeg samen' }));
  expect(await screen.findByRole('list', { name: 'Samengevoegd' })).toBeTruthy();
  expect(asked).toEqual([{ roundId: 'round-1', cloud: 'TODAY', place: 2, intoPlace: 1 }]);
});

test('a merge that another editor was faster with is told, and the choice stays', async () => {
  const message = 'Dit woord staat niet (meer) zo in de wolk.';
  const { user } = await openRound(aRound(), {
    mergeCultureWords: () => refused('CultureWordNotFoundRefused', message),
  });
  const form = within(await screen.findByRole('form', { name: 'Zo is het hier' }));
  await user.selectOptions(form.getByLabelText('Woord'), 'trots (8)');
  await user.selectOptions(form.getByLabelText('Telt als'), 'druk (20)');
  await user.click(form.getByRole('button', { name: 'Voeg samen' }));
  expect(await form.findByText(message)).toBeTruthy();
  expect((form.getByLabelText('Woord') as HTMLSelectElement).value).toBe('2');
});

test('before the close an editor adds and takes away pairs, and what is refused stays typed', async () => {
  const asked: object[] = [];
  const message = 'Deze twee tellen al als één woord.';
  let pairs: object[] = [];
  const addCulturePair = ({ input }: { input: { one: string } }) => {
    asked.push(input);
    if (asked.length === 1) return refused('CulturePairRefused', message);
    const pair = { __typename: 'CulturePair', id: 'pair-1', one: 'waterweg-app', other: 'de app' };
    pairs = [pair];
    return pair;
  };
  const removeCulturePair = () => {
    pairs = [];
    return { __typename: 'CulturePair', id: 'pair-1' };
  };
  const round = aRound({ state: 'OPEN', today: [], wanted: [] });
  const answers = { culturePairs: () => pairs, addCulturePair, removeCulturePair };
  const { user, container } = await openRound(round, answers);
  const section = within(await screen.findByRole('region', { name: 'Woorden van onszelf' }));
  expect(await section.findByText('Er zijn nog geen paren.')).toBeTruthy();
  await expectAccessible(container);
  await user.click(section.getByRole('button', { name: 'Voeg toe' }));
  expect(section.getAllByText('Vul een woord in.')).toHaveLength(2);
  await user.type(section.getByLabelText('Dit woord'), 'Waterweg-app');
  await user.type(section.getByLabelText('Telt hetzelfde als'), 'de app');
  await user.click(section.getByRole('button', { name: 'Voeg toe' }));
  expect(await section.findByText(message)).toBeTruthy();
  expect((section.getByLabelText('Dit woord') as HTMLInputElement).value).toBe('Waterweg-app');
  await user.click(section.getByRole('button', { name: 'Voeg toe' }));
  await user.click(await section.findByRole('button', { name: 'Haal het paar waterweg-app en de app weg' }));
  expect(await section.findByText('Er zijn nog geen paren.')).toBeTruthy();
  expect(asked[1]).toEqual({ roundId: 'round-1', one: 'Waterweg-app', other: 'de app' });
});

test('colleagues who are no editors see no pairs and no way to merge', async () => {
  const { unmount } = await openRound(aRound({ state: 'OPEN', today: [], wanted: [] }), {}, false);
  await screen.findByRole('button', { name: 'Geef je woorden' });
  expect(screen.queryByRole('region', { name: 'Woorden van onszelf' })).toBeNull();
  unmount();
  await openRound(aRound(), {}, false);
  await screen.findByRole('region', { name: 'Zo is het hier' });
  expect(screen.queryByRole('form', { name: 'Zo is het hier' })).toBeNull();
});

test('a word becomes a value: its name stands in the form, and its trail is recorded once the value is there', async () => {
  const asked: { input: object }[] = [];
  const promoteCultureWord = (input: { input: object }) => {
    asked.push(input);
    return asked.length === 1
      ? refused('CultureWordNotFoundRefused', 'Probeer het nog eens.')
      : { __typename: 'CulturePromotion', word: 'rust', roundId: 'round-1' };
  };
  const keys: string[] = [];
  const addValue = ({ input }: { input: { idempotencyKey: string } }) => {
    keys.push(input.idempotencyKey);
    return { ...aPageValue({ id: 'value-9', name: 'rust' }), retiredAt: null };
  };
  const answers = { valuesForEditing: theValues([]), promoteCultureWord, addValue, node: null };
  const { user, container } = await openCulture(
    [aRound()],
    { at: 'value-from/round-1/WANTED/1', isEditor: true },
    answers,
  );
  const name = within(await screen.findByRole('group', { name: 'Naam' })).getByRole('textbox', { name: 'Nederlands' });
  expect((name as HTMLInputElement).value).toBe('rust');
  await expectAccessible(container);
  const meaning = within(screen.getByRole('group', { name: 'Wat het hier betekent' }));
  await user.type(meaning.getByRole('textbox', { name: 'Nederlands' }), 'We nemen de tijd.');
  const save = screen.getByRole('button', { name: 'Zet de waarde op de pagina' });
  await user.click(save);
  expect(await screen.findByText('Probeer het nog eens.')).toBeTruthy();
  await user.click(save);
  await waitFor(() => expect(location.hash).toBe('#applaus/purpose/value/value-9'));
  expect(asked[1]).toEqual({ input: { valueId: 'value-9', roundId: 'round-1', cloud: 'WANTED', place: 1 } });
  expect(new Set(keys).size).toBe(1);
});

test('a word that is not shown cannot become a value', async () => {
  await openCulture([aRound()], { at: 'value-from/round-1/WANTED/77', isEditor: true });
  expect(await screen.findByText('Dit woord is er niet')).toBeTruthy();
});

test('a value says of which word it came', async () => {
  const cultureWord = {
    ...{ __typename: 'CulturePromotion', word: 'rust', people: 15, roundId: 'round-1', by: joris, at },
    ...{ opensOn: '2026-10-01', closesOn: '2026-10-14' },
  };
  const node = { __typename: 'Value', id: 'value-1', history: [], cultureWord };
  await openCulture([aRound()], { at: 'value/value-1' }, { node });
  const origin = await screen.findByRole('region', { name: 'Waar deze waarde vandaan komt' });
  expect(origin.textContent).toContain(
    'Uit de woordenronde van 1 oktober tot en met 14 oktober: rust (15 collega’s). Joris Blom maakte er op 15 oktober een waarde van.',
  );
});
