import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { DescribeCollisionInput } from '../../client/graphql.ts';
import { aPageValue, aVersion, both, joris, openPurpose } from '../support/purpose-page.tsx';
import type { Answers } from '../support/schema-link.ts';
import { anExample, aPageWith, theValues } from '../support/values-page.tsx';
import { expectAccessible } from '../support/widget.tsx';

beforeEach(() => sessionStorage.clear());

const open = (answers: Answers = {}, more: Parameters<typeof openPurpose>[1] = {}) =>
  openPurpose({ purpose: aPageWith(), valuesForEditing: theValues(), node: null, ...answers }, more);
const pageWithExample = (collision: string | null) => {
  const page = aPageWith();
  return { ...page, values: page.values.map((value) => (value.id === 'safe' ? { ...value, collision } : value)) };
};

test('values stand in their order with what shows them, and the example between two', async () => {
  const page = pageWithExample('Eerst remmen.');
  const values = page.values.map((value) => ({
    ...value,
    behaviours: [{ id: `${value.id} b`, text: 'Doet het voor', lang: 'nl' }],
  }));
  const { container } = await open({ purpose: { ...page, values } }, { isEditor: false });
  const [first, second] = await screen.findAllByRole('heading', { level: 4 });
  expect([first!.textContent, second!.textContent]).toEqual(['Veilig', 'Hartelijk']);
  expect(screen.getAllByRole('list', { name: 'Zo zie je het' })).toHaveLength(3);
  expect(screen.getByText('Eerst remmen.')).toBeTruthy();
  expect(screen.queryByText(/^Nog geen voorbeeld/)).toBeNull();
  expect(screen.queryByRole('link', { name: /Bewerk|Verander|Voeg/ })).toBeNull();
  await expectAccessible(container);
});

test('editors are shown the ways to change each value, and which example is missing', async () => {
  const { container } = await open({ purpose: pageWithExample('Eerst remmen.') });
  expect(await screen.findByRole('link', { name: 'Bewerk Veilig' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Verander de volgorde' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Voeg een waarde toe' })).toBeTruthy();
  expect(screen.getAllByText(/^Nog geen voorbeeld/)).toHaveLength(1);
  await expectAccessible(container);
});

test('an example is changed where it stands, and the focus comes back to its button', async () => {
  const sent: DescribeCollisionInput[] = [];
  let collision = 'Eerst remmen, dan groeten.';
  const describeCollision = ({ input }: { input: DescribeCollisionInput }) => {
    sent.push(JSON.parse(JSON.stringify(input)));
    collision = 'Eerst remmen.';
    return { ...aPageValue({ id: 'safe' }), collision };
  };
  const { user, container } = await open({ purpose: () => pageWithExample(collision), describeCollision });
  await user.click(await screen.findByRole('button', { name: 'Verander het voorbeeld van Veilig en Hartelijk' }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Nederlands' });
  expect(field.value).toBe('Eerst remmen, dan groeten.');
  await expectAccessible(container);
  await user.clear(field);
  await user.click(screen.getByRole('button', { name: 'Zet het op de pagina' }));
  expect(await screen.findByText(/^Schrijf hier nog een voorbeeld/)).toBeTruthy();
  await user.type(field, 'Eerst remmen.');
  await user.click(screen.getByRole('button', { name: 'Zet het op de pagina' }));
  const again = await screen.findByRole('button', { name: 'Verander het voorbeeld van Veilig en Hartelijk' });
  await waitFor(() => expect(document.activeElement).toBe(again));
  expect(await screen.findByText('Eerst remmen.')).toBeTruthy();
  expect(sent).toEqual([
    { collision: { upperId: 'safe', lowerId: 'warm', basedOn: 1, text: { nl: 'Eerst remmen.', en: '' } } },
  ]);
});

test('an example that somebody else wrote meanwhile stands beside the own one', async () => {
  const sent: DescribeCollisionInput[] = [];
  const describeCollision = ({ input }: { input: DescribeCollisionInput }) => {
    sent.push(JSON.parse(JSON.stringify(input)));
    if (sent.length > 1) return aPageValue({ id: 'safe' });
    return {
      ...{ __typename: 'CollisionChangedRefused', message: 'Joris Blom heeft dit voorbeeld intussen veranderd.' },
      current: anExample('safe', 'warm', 'Stop.', { version: 2, text: both('Stop.', null) }),
      ...{ changedBy: joris, changedAt: new Date().toISOString() },
    };
  };
  const { user } = await open({ purpose: pageWithExample('Eerst remmen.'), describeCollision });
  await user.click(await screen.findByRole('button', { name: /^Verander het voorbeeld/ }));
  await user.type(await screen.findByRole('textbox', { name: 'Nederlands' }), ' Echt.');
  await user.click(screen.getByRole('button', { name: 'Zet het op de pagina' }));
  const region = await screen.findByRole('region', { name: 'Dit is intussen veranderd' });
  const [there, mine] = within(region).getAllByRole('figure');
  expect([there!.textContent, mine!.textContent]).toEqual([
    expect.stringContaining('Stop.'),
    expect.stringContaining('Eerst remmen, dan groeten. Echt.'),
  ]);
  await user.click(screen.getByRole('button', { name: 'Zet het op de pagina' }));
  await waitFor(() => expect(sent[1]!.collision.basedOn).toBe(2));
});

test('two that are no neighbours any more are said to be so, and the text stays', async () => {
  const describeCollision = {
    ...{ __typename: 'NotNeighboursRefused', message: 'Deze twee waarden staan niet meer zo naast elkaar.' },
    current: theValues(['warm', 'safe', 'quick']),
  };
  const { user } = await open({ purpose: pageWithExample('Eerst remmen.'), describeCollision });
  await user.click(await screen.findByRole('button', { name: /^Verander het voorbeeld/ }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Nederlands' });
  await user.type(field, ' Echt.');
  await user.click(screen.getByRole('button', { name: 'Zet het op de pagina' }));
  expect(await screen.findByText('Deze twee waarden staan niet meer zo naast elkaar.')).toBeTruthy();
  expect(field.value).toContain('Echt.');
});

test('values of before are folded at the end, and editors can bring them back', async () => {
  const { user, container } = await open({ purpose: aPageWith(['safe', 'warm'], ['quick']) });
  const fold = await screen.findByText('1 waarde van vroeger');
  expect(fold.closest('details')!.open).toBe(false);
  await user.click(fold);
  expect(screen.getByRole('link', { name: 'Zet terug Vlot' })).toBeTruthy();
  await expectAccessible(container);
});

test('without any value an editor can begin', async () => {
  await open({ purpose: { ...aPageWith([]), versions: [aVersion()] } });
  expect(await screen.findByRole('link', { name: 'Voeg een waarde toe' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Verander de volgorde' })).toBeNull();
});

test('a value has a screen with what goes before it, what it goes before, and how it came to be so', async () => {
  const at = (month: string) => `2026-${month}-10T09:00:00.000Z`;
  const event = (kind: string, month: string, more: object = {}) => ({
    ...{ __typename: 'ValueEvent', kind, at: at(month), nameBefore: null, rankBefore: null, rankAfter: null },
    ...more,
  });
  const history = [
    event('MOVED', '09', { rankBefore: 3, rankAfter: 2 }),
    event('REWORDED', '06'),
    event('REWORDED', '06'),
    event('RENAMED', '05', { nameBefore: 'Vriendelijk' }),
  ];
  const node = { __typename: 'Value', id: 'warm', history };
  const { container } = await open({ purpose: pageWithExample('Eerst remmen.'), node }, { at: 'value/warm' });
  const article = within(await screen.findByRole('region', { name: 'Hartelijk' }));
  expect(article.getByText('Waarde 2 van 3')).toBeTruthy();
  const clashes = within(article.getByRole('heading', { name: 'Als het botst' }).parentElement!);
  expect(clashes.getByRole('link', { name: 'Veilig' })).toBeTruthy();
  expect(clashes.getByText('Eerst remmen.')).toBeTruthy();
  expect(clashes.getByRole('link', { name: 'Vlot' })).toBeTruthy();
  const told = await article.findByRole('heading', { name: 'Hoe het zo kwam' });
  const sentences = within(told.parentElement!).getAllByRole('listitem');
  expect(sentences.map(({ textContent }) => textContent)).toEqual([
    'In september 2026 ging deze waarde van plaats 3 naar plaats 2.',
    'In juni 2026 kwamen er andere woorden.',
    'In mei 2026 veranderde de naam. Eerst stond hier “Vriendelijk”.',
  ]);
  await expectAccessible(container);
});

test('a value of before has a screen too, without a numeral and without clashes', async () => {
  await open({ purpose: aPageWith(['safe', 'warm'], ['quick']) }, { at: 'value/quick' });
  const article = within(await screen.findByRole('region', { name: 'Vlot' }));
  expect(article.getByText(/^Een waarde van vroeger/)).toBeTruthy();
  expect(article.queryByRole('heading', { name: 'Als het botst' })).toBeNull();
});

test('a value that is not there is said to be so', async () => {
  await open({}, { at: 'value/nothing' });
  expect(await screen.findByRole('heading', { name: 'Deze waarde is er niet' })).toBeTruthy();
});
