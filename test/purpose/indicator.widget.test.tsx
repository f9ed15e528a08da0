import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { anAnnotation, anIndicator, someMonths } from '../support/indicator-screens.ts';
import { aPageValue, aVersion, openPurpose } from '../support/purpose-page.tsx';
import { expectAccessible } from '../support/widget.tsx';

const page = (indicator: unknown) => ({
  ...{ statement: 'Wie oversteekt, komt aan.', lang: 'nl', values: [aPageValue()], retiredValues: [] },
  ...{ versions: [aVersion()], indicator },
});
const open = (indicator: unknown, more: Parameters<typeof openPurpose>[1] = { isEditor: false }) =>
  openPurpose({ purpose: page(indicator) }, more);
const section = (name = 'Wat klanten van ons vinden') => screen.findByRole('region', { name });

test('the last figure stands large with how it compares, which way is good, and what it does not say', async () => {
  const { container } = await open(anIndicator({ points: someMonths(13) }));
  const text = (await section()).textContent;
  expect(text).toContain('8,2 van 10 in november 2026');
  expect(text).toContain('1,2 hoger dan een jaar geleden. Dat is beter.');
  expect(text).toContain('Hoger is beter.');
  expect(text).toContain('Wat dit cijfer niet zegt: Wie wegliep, vroegen we niets.');
  expect(text).toContain('Bron: Eén vraag bij de kassa.');
  await expectAccessible(container);
});

test('a lower figure is good news where lower is better, in English too', async () => {
  await open(anIndicator({ higherIsBetter: false, unit: '%' }), { lang: 'en', isEditor: false });
  const text = (await section('What customers think of us')).textContent;
  expect(text).toContain('7.7% in November 2026');
  expect(text).toContain('0.7 higher than in April 2026. That is less good.');
  expect(text).toContain('Lower is better.');
});

test('the line is one picture with sentences for who cannot see it, and what happened is numbered below it', async () => {
  const points = someMonths(8).filter(({ month }) => month !== '2026-06');
  const annotations = [
    anAnnotation('a', '2026-07', 'De nieuwe steiger ging open.'),
    anAnnotation('b', '2026-09', 'Blokkade weg: drie formulieren', 'Een blokkade weg'),
  ];
  const { container } = await open(anIndicator({ points, annotations }));
  const picture = await screen.findByRole('img', { name: /^Lijn van Tevredenheid/ });
  expect(picture.getAttribute('aria-label')).toBe(
    'Lijn van Tevredenheid, van april 2026 tot en met november 2026. Begint op 7 van 10 en eindigt op 7,7 van 10. ' +
      'Het laagst was 7 van 10, in april 2026. Het hoogst was 7,7 van 10, in november 2026. ' +
      'Van 1 maand is er geen cijfer. Onder de lijn staan 2 dingen die intussen gebeurden.',
  );
  expect(picture.querySelectorAll('.chart-line')).toHaveLength(2);
  expect([...picture.querySelectorAll('.chart-marker')].map(({ textContent }) => textContent)).toEqual(['1', '2']);
  const items = within(await section()).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'juli 2026De nieuwe steiger ging open.',
    'september 2026 · Een blokkade wegBlokkade weg: drie formulieren',
  ]);
  await expectAccessible(container);
});

test('one month is a point and says that it is no line yet; no month says so and draws nothing', async () => {
  const { unmount } = await open(anIndicator({ points: someMonths(1) }));
  expect(
    await screen.findByRole('img', { name: 'Eén punt van Tevredenheid: 7 van 10 in november 2026.' }),
  ).toBeTruthy();
  expect(screen.getByText(/^Eén maand is nog geen lijn/)).toBeTruthy();
  unmount();
  await open(anIndicator({ points: [] }));
  expect((await section()).textContent).toContain('Er staan nog geen cijfers in.');
  expect(screen.queryByRole('img', { name: /Tevredenheid/ })).toBeNull();
});

test('of many annotations the newest are shown, and all on demand with their numbers', async () => {
  const annotations = someMonths(12).map(({ month }, n) => anAnnotation(`a${n}`, month, `Gebeurtenis ${n + 1}`));
  const { user } = await open(anIndicator({ points: someMonths(12), annotations }));
  const list = within(await section()).getByRole('list');
  const items = () =>
    within(list)
      .getAllByText(/^Gebeurtenis/)
      .map(({ textContent }) => textContent);
  expect(items()).toEqual([7, 8, 9, 10, 11, 12].map((n) => `Gebeurtenis ${n}`));
  expect(within(list).getByText('Gebeurtenis 7').closest('li')!.dataset.number).toBe('7');
  await user.click(screen.getByRole('button', { name: 'Toon alle 12' }));
  expect(items()).toHaveLength(12);
});

test('the figures are a table too, and a file in the way of the reader', async () => {
  const annotations = [anAnnotation('a', '2026-11', '=HYPERLINK("x")')];
  const { user, container } = await open(anIndicator({ points: someMonths(2), annotations }));
  await section();
  await user.click(screen.getByText('Als tabel'));
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'MaandCijferWat er gebeurde',
    'november 20267,1 van 10=HYPERLINK("x")',
    'oktober 20267 van 10',
  ]);
  await expectAccessible(container);
  const saved: { name: string; blob: Blob }[] = [];
  URL.revokeObjectURL = () => {};
  URL.createObjectURL = (blob) => {
    saved.push({ name: '', blob: blob as Blob });
    return 'blob:file';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.at(-1)!.name = this.download;
  });
  await user.click(screen.getByRole('button', { name: 'Download als CSV' }));
  expect(saved[0]!.name).toBe('tevredenheid.csv');
  expect(await textOf(saved[0]!.blob)).toContain('2026-11;7,1;"\'=HYPERLINK(""x"")"');
});

/** jsdom's blobs cannot say it themselves. */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

test('without an indicator readers see nothing of it, and editors are invited to choose one', async () => {
  const { unmount } = await open(null);
  expect(await screen.findByRole('heading', { name: 'Wie oversteekt, komt aan.' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Wat klanten van ons vinden' })).toBeNull();
  unmount();
  const { container } = await open(null, {});
  expect(await screen.findByRole('link', { name: 'Kies een klantcijfer' })).toBeTruthy();
  await expectAccessible(container);
});
