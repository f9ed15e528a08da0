import { screen, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { Lang } from '../../client/ui/lang.tsx';
import { openForYou } from '../support/for-you.tsx';
import { anIntention, intentionsPage } from '../support/intentions.ts';
import { aPerson, aRecognition } from '../support/samples.ts';
import type { Answers } from '../support/schema-link.ts';
import { expectAccessible } from '../support/widget.tsx';

const open = (answers: Answers = {}, lang: Lang = 'nl') => openForYou(answers, { screenName: 'intentions', lang });

test('the list says after whom, what they did and since when, and leads to the story', async () => {
  const receivers = [aPerson({ name: 'Dewi Tan' }), aPerson({ name: 'Bram Visser' })];
  const recognition = aRecognition({ receivers, action: 'Ze voer terug.' });
  const { container } = await open({ myIntentions: intentionsPage([anIntention({ recognition })]) });
  const item = await screen.findByRole('article');
  const link = within(item).getByRole('link', { name: 'Zoals Dewi Tan en Bram Visser' });
  expect(link.getAttribute('href')).toContain(recognition.id);
  expect(item.textContent).toContain('Ze voer terug.');
  expect(item.textContent).toContain('Je zei het 3 dagen geleden');
  await expectAccessible(container);
});

test('what was said before times were stored has none', async () => {
  await open({ myIntentions: intentionsPage([anIntention({ intendedAt: null })]) }, 'en');
  expect((await screen.findByRole('article')).textContent).toContain('You said so a while ago');
});

test.each([
  ['nl', 'Mijn voornemens', 'Alleen jij ziet deze lijst.', 'Hier is plaats voor wat jij ook wilt doen'],
  ['en', 'My intentions', 'Only you see this list.', 'Here is room for what you want to do too'],
] as const)(
  'without any it says what comes here, and that nobody else reads it (%s)',
  async (lang, title, note, none) => {
    const { container } = await open({}, lang);
    expect(await screen.findByRole('heading', { name: none })).toBeTruthy();
    expect(screen.getByRole('link', { name: title }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByText(new RegExp(note))).toBeTruthy();
    await expectAccessible(container);
  },
);

test('a list that could not be read says so in its place and can be asked again', async () => {
  let isBroken = true;
  const myIntentions = () => {
    if (isBroken)
      throw new GraphQLError('masked', { extensions: { code: 'INTERNAL_SERVER_ERROR', incidentId: '7f3c' } });
    return intentionsPage([anIntention()]);
  };
  const { user, container } = await open({ myIntentions });
  expect((await screen.findByRole('alert')).textContent).toContain('7f3c');
  await expectAccessible(container);
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('article')).toBeTruthy();
});

test('a long list comes in pages', async () => {
  const [one, other] = [anIntention(), anIntention()];
  const myIntentions = ({ after }: { after?: string }) =>
    after ? intentionsPage([other]) : intentionsPage([one], 'more');
  const { user } = await open({ myIntentions });
  await user.click(await screen.findByRole('button', { name: 'Meer voornemens' }));
  await screen.findAllByRole('article');
  expect(await screen.findAllByRole('article')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: 'Meer voornemens' })).toBeNull();
});
