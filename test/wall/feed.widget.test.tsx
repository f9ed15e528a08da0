import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, aPerson, aRecognition, aValue } from '../support/samples.ts';
import { expectAccessible, openWidget } from '../support/widget.tsx';

test('a story names its people first and sets apart what it meant for the customer', async () => {
  const receivers = [aPerson({ name: 'Marloes Kok' }), aPerson({ name: 'Dewi Tan' })];
  const recognition = aRecognition({
    receivers,
    effect: 'Wie iets terugbrengt, loopt met zijn geld de deur uit.',
    value: aValue({ rank: 3 }),
  });
  const { container } = await openWidget({ wall: aPage([recognition]) });

  const article = await screen.findByRole('article', { name: 'Marloes Kok en Dewi Tan' });
  expect(within(article).getByRole('blockquote')).toHaveProperty(
    'textContent',
    'Wat het voor de klant betekendeWie iets terugbrengt, loopt met zijn geld de deur uit.',
  );
  expect(within(article).getByText('Waarde 3: Veilig')).toBeTruthy();
  await expectAccessible(container);
});

test.each([
  ['nl', 'Oud-collega'],
  ['en', 'Former colleague'],
] as const)(
  'whose data were erased is a former colleague in what they gave and received, in %s',
  async (lang, shown) => {
    const gone = { name: '', initials: '?', title: null, department: null };
    const recognition = aRecognition({
      giver: aPerson(gone),
      receivers: [aPerson(gone), aPerson({ name: 'Dewi Tan' })],
    });
    const { container } = await openWidget({ wall: aPage([recognition]) }, { lang });
    const article = await screen.findByRole('article', { name: new RegExp(`^${shown} (en|and) Dewi Tan$`) });
    expect(within(article).getAllByText(shown)).toHaveLength(2);
    await expectAccessible(container);
  },
);

test('a story is marked with the language and direction it was written in', async () => {
  const recognition = aRecognition({ lang: 'ar', effect: 'وصل المسافر إلى عمله.' });
  await openWidget({ wall: aPage([recognition]) });

  const words = await screen.findByText('وصل المسافر إلى عمله.');
  expect(words.lang).toBe('ar');
  expect(words.closest('blockquote')?.dir).toBe('rtl');
});

test('a wall without stories says what to do and shows what one looks like', async () => {
  const { container } = await openWidget();

  expect(await screen.findByRole('heading', { name: 'Het prikbord is nog leeg' })).toBeTruthy();
  expect(screen.getByRole('figure')).toBeTruthy();
  await expectAccessible(container);
});

test('more stories come on demand, below the ones being read', async () => {
  const [first, second] = [aRecognition(), aRecognition()];
  const wall = ({ after }: { after?: string }) => (after ? aPage([second]) : aPage([first], first.id));
  const { user } = await openWidget({ wall });

  await user.click(await screen.findByRole('button', { name: 'Meer verhalen' }));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
  expect(screen.queryByRole('button', { name: 'Meer verhalen' })).toBeNull();
});

test('what arrives waits behind a button until it is asked for', async () => {
  const [old, ...news] = [aRecognition({ publishedAt: '2026-11-01T08:00:00.000Z' }), arrived('08'), arrived('09')];
  const { link, user } = await openWidget({ wall: aPage([old]) });
  await screen.findAllByRole('article');

  act(() => {
    for (const recognition of news) link.publish({ recognitionPublished: recognition });
  });
  const pill = await screen.findByRole('button', { name: '2 nieuwe verhalen' });
  expect(screen.getAllByRole('article')).toHaveLength(1);

  await user.click(pill);
  const effects = screen.getAllByRole('blockquote').map(({ textContent }) => textContent);
  expect(effects).toEqual(
    [news[1], news[0], old].map((recognition) => `Wat het voor de klant betekende${recognition!.effect}`),
  );
});

test('the first story appears by itself on a wall that is empty, and the second waits', async () => {
  const { link } = await openWidget();
  await screen.findByRole('heading', { name: 'Het prikbord is nog leeg' });

  act(() => link.publish({ recognitionPublished: arrived('08') }));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
  expect(screen.queryByRole('heading', { name: 'Het prikbord is nog leeg' })).toBeNull();
  expect(screen.queryByRole('button', { name: '1 nieuw verhaal' })).toBeNull();

  act(() => link.publish({ recognitionPublished: arrived('09') }));
  await screen.findByRole('button', { name: '1 nieuw verhaal' });
  expect(screen.getAllByRole('article')).toHaveLength(1);
});

test('the same wall speaks English', async () => {
  await openWidget({ wall: aPage([aRecognition({ commentCount: 2 })]) }, { lang: 'en' });

  expect(await screen.findByRole('button', { name: 'Nominate a colleague' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: '2 comments' })).toBeTruthy();
});

const arrived = (hour: string) => aRecognition({ publishedAt: `2026-11-22T${hour}:00:00.000Z` });
