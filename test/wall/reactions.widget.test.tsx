import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ReactInput } from '../../client/graphql.ts';
import { aPage, aRecognition } from '../support/samples.ts';
import { NoConnection } from '../support/schema-link.ts';
import { expectAccessible, openWidget, someRights } from '../support/widget.tsx';

const copy = { name: /^Dit doe ik ook/ };

test('a reaction shows at once and is sent as on, not as a toggle', async () => {
  const recognition = aRecognition({ counts: { COPY: 11 } });
  const sent: ReactInput[] = [];
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const react = async ({ input }: { input: ReactInput }) => {
    sent.push(input);
    await answered;
    return { ...aRecognition({ counts: { COPY: 12 } }), id: recognition.id };
  };
  const { user } = await openWidget({ wall: aPage([recognition]), react });

  const button = await screen.findByRole('button', copy);
  await waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('false'));
  await user.click(button);
  await waitFor(() => expect(button.textContent).toBe('Dit doe ik ook 12'));
  await waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('true'));
  answer();
  await waitFor(() => expect(sent).toEqual([{ recognitionId: recognition.id, kind: 'COPY', on: true }]));
});

test.each([
  ['nl', /^Dit doe ik ook/, /^Applaus/, 'Je vindt het terug bij Mijn voornemens. Alleen jij ziet die lijst.'],
  ['en', /^I’ll do this too/, /^Applause/, 'You find it again in My intentions. Only you see that list.'],
] as const)(
  'who says "I’ll do this too" reads where to find it again, as long as they do (%s)',
  async (lang, copy, other, said) => {
    const recognition = aRecognition();
    const answers = { wall: aPage([recognition]), react: () => recognition };
    const { user, container } = await openWidget(answers, { lang });
    const button = await screen.findByRole('button', { name: copy });
    await user.click(screen.getByRole('button', { name: other }));
    expect(screen.queryByText(said, { selector: 'p' })).toBeNull();
    await user.click(button);
    const list = await screen.findByRole('link', { name: /voornemens|intentions/ });
    expect(list.closest('[role=status]')?.textContent).toBe(said);
    expect(list.getAttribute('href')).toContain('for-you/intentions');
    await expectAccessible(container);
    await user.click(button);
    await waitFor(() => expect(screen.queryByRole('link', { name: /voornemens|intentions/ })).toBeNull());
  },
);

test('a reaction that was quicker than the answer about one’s own stays pressed', async () => {
  const recognition = aRecognition({ counts: { HEART: 4 } });
  let answer = () => {};
  const viewerMarks = () =>
    new Promise((resolve) => {
      answer = () => resolve([someRights(recognition.id, { reactions: [] })]);
    });
  const react = () => ({ ...aRecognition({ counts: { HEART: 5 } }), id: recognition.id });
  const { user, link } = await openWidget({ wall: aPage([recognition]), viewerMarks, react });
  await user.click(await screen.findByRole('button', { name: 'Hartverwarmend 4' }));
  const heart = await screen.findByRole('button', { name: 'Hartverwarmend 5' });
  await waitFor(() => expect(heart.getAttribute('aria-pressed')).toBe('true'));
  await waitFor(() => expect(link.asked).toContain('RecognitionRights'));
  answer();
  await user.click(heart);
  await waitFor(() => expect(heart.getAttribute('aria-pressed')).toBe('false'));
});

test('own reactions are known after the stories stand', async () => {
  const recognition = aRecognition({ counts: { HEART: 4 } });
  const viewerMarks = [someRights(recognition.id, { reactions: ['HEART'] })];
  const { link } = await openWidget({ wall: aPage([recognition]), viewerMarks });

  const heart = await screen.findByRole('button', { name: 'Hartverwarmend 4' });
  await waitFor(() => expect(heart.getAttribute('aria-pressed')).toBe('true'));
  expect(link.asked.indexOf('RecognitionRights')).toBeGreaterThan(link.asked.indexOf('Wall'));
});

test('a reaction that did not arrive is taken back and said so', async () => {
  const recognition = aRecognition({ counts: { COPY: 11 } });
  const react = () => {
    throw new NoConnection();
  };
  const { user } = await openWidget({ wall: aPage([recognition]), react });

  await user.click(await screen.findByRole('button', copy));
  expect((await screen.findByRole('alert')).textContent).toContain('We kunnen de server nu niet bereiken');
  expect(screen.getByRole('button', copy).textContent).toBe('Dit doe ik ook 11');
});

test('a reaction to a story that has gone shows the sentence of its refusal', async () => {
  const message = 'Dit verhaal is er niet meer.';
  const react = { __typename: 'RecognitionNotFoundRefused', message };
  const { user } = await openWidget({ wall: aPage([aRecognition()]), react });

  await user.click(await screen.findByRole('button', copy));
  expect((await screen.findByRole('alert')).textContent).toBe(message);
});
