import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { RecognitionFragment, WallFilter } from '../../client/graphql.ts';
import { proofsOn } from '../support/purpose-page.tsx';
import { aPage, aPerson, aRecognition, aValue } from '../support/samples.ts';
import { NoConnection } from '../support/schema-link.ts';
import { expectAccessible, openWidget } from '../support/widget.tsx';

beforeEach(() => history.replaceState(null, '', '/nieuws'));

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const recent = (name: string, said: Partial<RecognitionFragment> = {}) =>
  aRecognition({ receivers: [aPerson({ name })], publishedAt: daysAgo(3), ...said });

interface Proof {
  recognitions?: RecognitionFragment[];
  count?: number;
  copies?: number;
  isUnseen?: boolean;
}

/** A value as the page asks for it, with what the wall adds. */
function proven(id: string, name: string, rank: number | null, { recognitions = [], count, ...said }: Proof = {}) {
  return {
    ...aValue({ id, name, rank, lang: 'nl' }),
    ...{ meaning: `${name}, altijd.`, collision: null, collisionLang: null, behaviours: [] },
    recognitionCount: count ?? recognitions.length,
    copyCount: said.copies ?? 0,
    isUnseen: said.isUnseen ?? false,
    newestRecognitions: recognitions,
  };
}

type Value = ReturnType<typeof proven>;
const purposeOf = (values: Value[]) => {
  const purpose = { statement: null, lang: null, versions: [], values, retiredValues: [] };
  return { purpose, valueProofs: proofsOn(purpose) };
};

const openPage = (values: Value[], more: object = {}, lang: 'nl' | 'en' = 'nl') =>
  openWidget({ ...purposeOf(values), ...more }, { shape: 'purpose', lang });

const entry = async (name: string) => (await screen.findByRole('heading', { name })).closest('li')!;

test('each value says how many stories it has, of whom the newest is, and how often readers do so too', async () => {
  const values = [
    proven('veilig', 'Veilig', 1, { recognitions: [recent('Yusuf Benali')], count: 9, copies: 14 }),
    proven('hartelijk', 'Hartelijk', 2, { recognitions: [recent('Dewi Tan')], count: 1, copies: 1 }),
  ];
  const { container, link } = await openPage(values);
  const safe = await entry('Veilig');
  await within(safe).findByRole('link', { name: '9 verhalen' });
  expect(safe.textContent).toContain('9 verhalen, laatst over Yusuf Benali, 3 dagen geleden');
  expect(safe.textContent).toContain('14 keer gezegd: “Dit doe ik ook”');
  expect((await entry('Hartelijk')).textContent).toContain('1 verhaal, laatst over Dewi Tan, 3 dagen geleden');
  expect(link.asked.filter((name) => name === 'ValueProofs')).toHaveLength(1);
  await expectAccessible(container);
});

test('in English it reads as English', async () => {
  await openPage(
    [proven('care', 'Care', 1, { recognitions: [recent('Yusuf Benali')], count: 9, copies: 14 })],
    {},
    'en',
  );
  const care = await entry('Care');
  await within(care).findByRole('link', { name: '9 stories' });
  expect(care.textContent).toContain('9 stories, the latest about Yusuf Benali, 3 days ago');
  expect(care.textContent).toContain('Said 14 times: “I’ll do this too”');
});

test('a story about many names two of them', async () => {
  const receivers = ['Anna', 'Bram', 'Cas', 'Dewi'].map((name) => aPerson({ name }));
  await openPage([proven('veilig', 'Veilig', 1, { recognitions: [recent('', { receivers })] })]);
  expect(await screen.findByRole('link', { name: 'Anna, Bram en 2 anderen' })).toBeTruthy();
});

test('a value that nobody saw for three months says so, and its composer begins with it', async () => {
  const recognitions = [recent('Yusuf Benali', { publishedAt: daysAgo(130) })];
  const values = [
    proven('veilig', 'Veilig', 1, { recognitions: [recent('Dewi Tan')] }),
    proven('vlot', 'Vlot', 2, { recognitions, count: 4, isUnseen: true }),
  ];
  const { user, container } = await openPage(values);
  const quick = await entry('Vlot');
  const button = await within(quick).findByRole('button', { name: 'Nomineer een collega' });
  expect(quick.textContent).toContain(
    '4 verhalen. Al drie maanden geen nieuw verhaal. Het laatste ging over Yusuf Benali, 4 maanden geleden.',
  );
  expect(within(await entry('Veilig')).queryByRole('button')).toBeNull();
  await expectAccessible(container);
  await user.click(button);
  expect(await screen.findByRole('radio', { name: /Vlot/ })).toHaveProperty('checked', true);
});

test('a young value without a story and one that was never seen say different things', async () => {
  await openPage([proven('a', 'Jong', 1), proven('b', 'Oud', 2, { isUnseen: true })]);
  expect((await entry('Jong')).textContent).toContain('Het eerste kan van jou komen.');
  expect((await entry('Oud')).textContent).toContain('Bij deze waarde is nog niemand genomineerd.');
});

test('the number leads to the wall with the stories of that value, and removing the filter leaves its address', async () => {
  const asked: (WallFilter | undefined)[] = [];
  const wall = ({ filter }: { filter?: WallFilter }) => {
    asked.push(filter && { ...filter });
    return aPage(filter ? [recent('Yusuf Benali')] : []);
  };
  const values = [proven('veilig', 'Veilig', 1, { recognitions: [recent('Yusuf Benali')] })];
  const { user } = await openWidget({ wall, ...purposeOf(values) }, { shape: 'tabs' });
  await user.click(screen.getByRole('link', { name: /Waarvoor/ }));
  await user.click(await screen.findByRole('link', { name: '1 verhaal' }));
  expect(location.hash).toBe('#applaus/wall/value%3Aveilig');
  const chip = await screen.findByRole('button', { name: 'Haal Veilig weg' });
  expect(await screen.findByRole('article')).toBeTruthy();
  expect(asked.at(-1)).toEqual({ valueId: 'veilig' });
  await user.click(chip);
  await waitFor(() => expect(asked.at(-1)).toBeUndefined());
  expect(location.hash).toBe('');
});

test('an address opens the wall with the stories of a value; one of before is called so', async () => {
  history.replaceState(null, '', '#applaus/wall/value:vroeger');
  const asked: unknown[] = [];
  const wall = ({ filter }: { filter?: WallFilter }) => {
    asked.push(filter?.valueId);
    return aPage([]);
  };
  await openWidget({ wall, ...purposeOf([proven('veilig', 'Veilig', 1)]) });
  expect(await screen.findByRole('button', { name: 'Haal Een waarde van vroeger weg' })).toBeTruthy();
  expect(asked.at(-1)).toBe('vroeger');
});

test('the screen of a value shows its newest stories in short, and the way to all of them', async () => {
  history.replaceState(null, '', '#applaus/purpose/value/veilig');
  const recognitions = [recent('Yusuf Benali'), recent('Dewi Tan'), recent('Anna Kok')];
  const { container } = await openPage([proven('veilig', 'Veilig', 1, { recognitions, count: 9, copies: 2 })]);
  expect(await screen.findAllByRole('article')).toHaveLength(3);
  expect(screen.getByRole('article', { name: 'Dewi Tan' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Alle 9 verhalen op het prikbord' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Nomineer een collega' })).toBeTruthy();
  await expectAccessible(container);
});

test('what could not be fetched is said where it would be, and asked for again', async () => {
  let isDown = true;
  const value = { ...proven('veilig', 'Veilig', 1, { recognitions: [recent('Yusuf Benali')] }) };
  const recognitionCount = () => {
    if (isDown) throw new NoConnection();
    return 1;
  };
  const { user } = await openPage([{ ...value, recognitionCount } as unknown as Value]);
  const safe = await entry('Veilig');
  expect(await within(safe).findByText('De verhalen zijn niet opgehaald.')).toBeTruthy();
  isDown = false;
  await user.click(within(safe).getByRole('button', { name: 'Probeer het nog eens' }));
  expect(await within(safe).findByRole('link', { name: '1 verhaal' })).toBeTruthy();
});
