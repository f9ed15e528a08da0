import { act, render, screen } from '@testing-library/react';
import { Suspense, use } from 'react';
import { expect, test } from 'vitest';
import { ScreenLinks } from '../../client/people/for-you/screen-links.tsx';

test('a screen has no link until its label is there, since one without a name says nothing', async () => {
  let come = (_label: string): void => {};
  const coming = new Promise<string>((resolve) => {
    come = resolve;
  });
  const screens = [
    { name: 'list', label: 'Alles', screen: <p /> },
    { name: 'mine', label: <Coming label={coming} />, screen: <p /> },
  ];
  await act(async () =>
    render(
      <Suspense>
        <ScreenLinks screens={screens} current={screens[0]!} />
      </Suspense>,
    ),
  );
  await screen.findByRole('link', { name: 'Alles' });
  expect(screen.getAllByRole('link')).toHaveLength(1);
  await act(async () => come('Van jou'));
  expect(await screen.findByRole('link', { name: 'Van jou' })).toBeTruthy();
});

function Coming({ label }: { label: Promise<string> }) {
  return use(label);
}
