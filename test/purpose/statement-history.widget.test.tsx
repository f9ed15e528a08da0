import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { VersionWholeFragment } from '../../client/graphql.ts';
import { aPageValue, aVersion, openPurpose } from '../support/purpose-page.tsx';
import { aPage } from '../support/samples.ts';
import { expectAccessible } from '../support/widget.tsx';

const page = (versions: VersionWholeFragment[]) => {
  const [version] = versions;
  const said = { statement: version?.statement ?? null, lang: version?.lang ?? null };
  return { purpose: { ...said, values: [aPageValue()], retiredValues: [], versions } };
};
const second = aVersion({
  ...{ number: 2, at: '2026-06-12T09:00:00.000Z', statement: 'Wie oversteekt, komt droog aan.' },
  ...{ reason: 'Droog bleek het belangrijkst.', participants: 'alle ploegen', colleagueCount: 148, customerCount: 12 },
});
const first = aVersion({ at: '2025-03-02T09:00:00.000Z', colleagueCount: 1, author: null });
const story = () => screen.findByRole('region', { name: 'Hoe we hieraan kwamen' });

test('the versions read as a story, the newest first: when, with whom, why, and what it said', async () => {
  const { container } = await openPurpose(page([second, first]), { isEditor: false });
  const chapters = within(await story()).getAllByRole('listitem');
  expect(chapters.map((chapter) => within(chapter).getByRole('heading').textContent)).toEqual([
    ...['Versie 2, juni 2026', 'Versie 1, maart 2025'],
  ]);
  const made = 'Opgeschreven door Sanne de Vries, samen met 148 collega’s, en uitgeprobeerd bij 12 klanten.';
  expect(chapters[0]!.textContent).toContain(made);
  expect(chapters[0]!.textContent).toContain('Wie meededen: alle ploegen');
  expect(chapters[0]!.textContent).toContain('Waarom: Droog bleek het belangrijkst.');
  expect(chapters[1]!.textContent).toContain('Opgeschreven, samen met 1 collega.');
  expect(within(chapters[1]!).getByRole('blockquote').textContent).toBe('Wie oversteekt, komt aan.');
  expect(within(chapters[0]!).queryByRole('blockquote')).toBeNull();
  expect(screen.queryByRole('link', { name: 'Wie veranderde wat op deze pagina' })).toBeNull();
  await expectAccessible(container);
});

test('what changed between two versions is shown word by word when it is asked for', async () => {
  const { user, container } = await openPurpose(page([second, first]));
  const button = within(await story()).getByRole('button', { name: 'Wat veranderde er?' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.click(button);
  await waitFor(async () => expect((await story()).querySelector('ins')?.textContent).toContain('droog'));
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Verberg wat er veranderde' }));
  expect((await story()).querySelector('ins')).toBeNull();
});

test('versions in two languages, and texts that share hardly a word, stand side by side without marks', async () => {
  const english = aVersion({ number: 1, lang: 'en', statement: 'Whoever crosses, arrives.' });
  const { user, unmount } = await openPurpose(page([second, english]));
  await user.click(await screen.findByRole('button', { name: 'Wat veranderde er?' }));
  expect(await screen.findByText(/alleen in een andere taal/)).toBeTruthy();
  const [was, is] = within(await story()).getAllByRole('figure');
  expect([was!.querySelector('[lang=en]')?.textContent, is!.querySelector('[lang=nl]')?.textContent]).toEqual([
    ...['Whoever crosses, arrives.', 'Wie oversteekt, komt droog aan.'],
  ]);
  unmount();
  const words = (letter: string) => Array.from({ length: 300 }, (_, index) => `${letter}${index}`).join(' ');
  const [other, another] = [aVersion({ number: 2, statement: words('a') }), aVersion({ statement: words('b') })];
  const { user: next } = await openPurpose(page([other, another]));
  await next.click(await screen.findByRole('button', { name: 'Wat veranderde er?' }));
  await waitFor(async () => expect(within(await story()).getAllByRole('figure')).toHaveLength(3));
  expect((await story()).querySelector('ins, del, mark')).toBeNull();
});

test('many versions are folded beyond three, and unfolding keeps the place', async () => {
  const versions = [6, 5, 4, 3, 2, 1].map((number) => aVersion({ number, statement: `Zin ${number}.` }));
  const { user } = await openPurpose(page(versions));
  expect(within(await story()).getAllByRole('listitem')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Nog 3 versies van daarvoor' }));
  expect(within(await story()).getAllByRole('listitem')).toHaveLength(6);
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Versie 3'));
});

test('a single version of which nothing is known has no story', async () => {
  await openPurpose(page([aVersion()]));
  expect(await screen.findByRole('heading', { name: 'Wie oversteekt, komt aan.' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Hoe we hieraan kwamen' })).toBeNull();
});

test('in English', async () => {
  const { container } = await openPurpose(page([second, first]), { lang: 'en' });
  const region = await screen.findByRole('region', { name: 'How we got here' });
  expect(region.textContent).toContain(
    'Written down by Sanne de Vries, together with 148 colleagues, and tried with 12 customers.',
  );
  await expectAccessible(container);
});

test('editors read who changed what, page after page', async () => {
  const changes = (from: number, next?: string) =>
    aPage(
      Array.from({ length: 2 }, (_, index) => ({
        id: `change-${from + index}`,
        at: '2026-06-12T09:00:00.000Z',
        sentence: `Sanne zette “Veilig” boven “Hartelijk” (${from + index}).`,
      })),
      next,
    );
  const { user, container } = await openPurpose({
    ...page([second, first]),
    purposeChanges: ({ after }: { after?: string }) => (after ? changes(3) : changes(1, 'next')),
  });
  await user.click(await screen.findByRole('link', { name: 'Wie veranderde wat op deze pagina' }));
  const list = await screen.findByRole('list', { name: 'Veranderingen' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Laat eerdere zien' }));
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(4));
  expect(screen.queryByRole('button', { name: 'Laat eerdere zien' })).toBeNull();
});

test('no change yet, and changes for editors only, are said plainly', async () => {
  const { unmount, container } = await openPurpose({ ...page([]), purposeChanges: aPage([]) }, { at: 'changes' });
  expect(await screen.findByRole('heading', { name: 'Er is nog niets veranderd' })).toBeTruthy();
  await expectAccessible(container);
  unmount();
  const forbidden = () => {
    throw new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } });
  };
  await openPurpose({ ...page([]), purposeChanges: forbidden }, { at: 'changes', isEditor: false });
  expect(await screen.findByRole('alert')).toBeTruthy();
});
