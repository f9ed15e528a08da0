import { screen } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { aPage, aRecognition } from '../support/samples.ts';
import { NoConnection } from '../support/schema-link.ts';
import { expectAccessible, openWidget } from '../support/widget.tsx';

test('a wall that could not be read says so in its place and can be asked again', async () => {
  let isBroken = true;
  const wall = () => {
    if (isBroken)
      throw new GraphQLError('masked', { extensions: { code: 'INTERNAL_SERVER_ERROR', incidentId: '7f3c' } });
    return aPage([aRecognition()]);
  };
  const { user, container } = await openWidget({ wall });

  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Er ging iets mis bij ons');
  expect(alert.textContent).toContain('7f3c');
  expect(screen.getByRole('button', { name: 'Nomineer een collega' })).toBeTruthy();
  await expectAccessible(container);

  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('article')).toBeTruthy();
});

test.each([
  ['UNAUTHENTICATED', 'We weten niet wie je bent'],
  ['IDENTITY_TAKEN', 'Deze login is hier nog niet van jou'],
  ['PERSON_UNKNOWN', 'Deze login is hier nog niet van jou'],
  ['PERSON_INACTIVE', 'Je doet hier niet (meer) mee'],
  ['IDENTITY_PROVIDER_UNREACHABLE', 'We kunnen even niet nagaan wie je bent'],
  ['DOCUMENT_NOT_FOUND', 'Deze pagina is verouderd'],
  ['RATE_LIMITED', 'Even rustig aan'],
  ['FORBIDDEN', 'Dit is niet voor jou'],
])('%s is told as "%s"', async (code, title) => {
  const wall = () => {
    throw new GraphQLError('refused', { extensions: { code } });
  };
  await openWidget({ wall });
  expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
});

test('without a connection the wall says so', async () => {
  const wall = () => {
    throw new NoConnection();
  };
  await openWidget({ wall }, { lang: 'en' });
  expect(await screen.findByRole('heading', { name: 'No connection' })).toBeTruthy();
});

test('more stories that do not come leave the ones being read', async () => {
  const first = aRecognition();
  const wall = ({ after }: { after?: string }) => {
    if (after) throw new NoConnection();
    return aPage([first], first.id);
  };
  const { user } = await openWidget({ wall });
  await user.click(await screen.findByRole('button', { name: 'Meer verhalen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('We kunnen de server nu niet bereiken');
  expect(screen.getByRole('article')).toBeTruthy();
});
