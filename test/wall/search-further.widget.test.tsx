import { screen, waitFor } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { aPage, aRecognition } from '../support/samples.ts';
import { expectAccessible, openWidget } from '../support/widget.tsx';

const years = { first: '2025-03-03T12:00:00.000Z', second: '2024-06-01T12:00:00.000Z' };

/** A search that comes to the end of a go twice before it finds something. */
function farBack({ filter, after }: { filter?: unknown; after?: string }) {
  if (!filter) return aPage([aRecognition()]);
  if (!after) return { ...aPage([], 'to 2025'), searchedUntil: years.first };
  if (after === 'to 2025') return { ...aPage([], 'to 2024'), searchedUntil: years.second };
  return aPage([aRecognition({ id: 'old', situation: 'De sneeuw lag hoog.' })]);
}

async function search(wall: unknown) {
  const opened = await openWidget({ wall });
  await screen.findByRole('article');
  await opened.user.type(screen.getByRole('searchbox', { name: 'Zoek in verhalen' }), 'sneeuw');
  return opened;
}

test('a search says how far back it has come, and goes on from there by keyboard', async () => {
  const { user, container } = await search(farBack);
  const further = await screen.findByRole('button', { name: 'Zoek verder terug' });
  expect(screen.getByText('Teruggezocht tot 3 mrt 2025.').getAttribute('role')).toBe('status');
  expect(screen.queryByText('Geen verhaal gevonden')).toBeNull();
  await expectAccessible(container);

  further.focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Teruggezocht tot 1 jun 2024.')).toBeTruthy();
  expect(document.activeElement?.shadowRoot?.activeElement ?? document.activeElement).toBe(further);

  await user.keyboard('{Enter}');
  expect(await screen.findByText('De sneeuw lag hoog.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Zoek verder terug' })).toBeNull();
  expect(screen.queryByText(/^Teruggezocht tot/)).toBeNull();
});

test('what goes wrong further back is said beside the button, which tries again', async () => {
  let fails = true;
  const { user } = await search((asked: { filter?: unknown; after?: string }) => {
    if (asked.after === 'to 2025' && fails) throw new Error('gone');
    return farBack(asked);
  });
  await user.click(await screen.findByRole('button', { name: 'Zoek verder terug' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  fails = false;
  await user.click(screen.getByRole('button', { name: 'Zoek verder terug' }));
  expect(await screen.findByText('Teruggezocht tot 1 jun 2024.')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('a search that took too long says what to try instead', async () => {
  const message = 'Zoeken duurde te lang. Probeer het met minder of andere woorden.';
  await search(({ filter }: { filter?: unknown }) => {
    if (!filter) return aPage([aRecognition()]);
    throw new GraphQLError('x', { extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'search', message }] } });
  });
  expect((await screen.findByRole('alert')).textContent).toContain(message);
});
