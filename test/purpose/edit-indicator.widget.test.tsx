import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { anIndicator, noIndicatorTexts, someMonths, theIndicatorTexts } from '../support/indicator-screens.ts';
import { both, openPurpose } from '../support/purpose-page.tsx';
import { type Answers, NoConnection } from '../support/schema-link.ts';
import { expectAccessible } from '../support/widget.tsx';

// biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what was sent
type Sent = Record<string, any>;

const page = { statement: null, lang: null, values: [], retiredValues: [], versions: [] };
const open = (answers: Answers = {}, more: Parameters<typeof openPurpose>[1] = {}) =>
  openPurpose(
    { purpose: page, indicatorForEditing: theIndicatorTexts(), offeredAnnotations: [], ...answers },
    { at: 'indicator', ...more },
  );
const changed = (current: object) => ({
  __typename: 'IndicatorChangedRefused',
  message: 'Intussen veranderd.',
  current,
});
const group = (name: string) => screen.findByRole('group', { name });

test('the figure of this month is one field and one button', async () => {
  const sent: Sent[] = [];
  let texts = theIndicatorTexts();
  const { user, container } = await open({
    indicatorForEditing: () => texts,
    setIndicatorPoints: ({ input }: { input: Sent }) => {
      sent.push(input);
      texts = theIndicatorTexts({ version: 3, points: someMonths(8) });
      return anIndicator({ version: 3 });
    },
  });
  const field = await screen.findByRole('textbox', { name: 'Cijfer van november 2026' });
  await expectAccessible(container);
  await user.type(field, 'veel{Enter}');
  expect((await screen.findByText('Vul een getal in, zoals 8,1.')).closest('[role="alert"]')).toBeTruthy();
  expect(sent).toEqual([]);
  await user.clear(field);
  await user.type(field, '7,7{Enter}');
  expect(await screen.findByText('7,7 staat bij november 2026.')).toBeTruthy();
  expect(sent).toMatchObject([{ basedOn: 2, points: [{ month: '2026-11', value: 7.7 }] }]);
  expect((await screen.findByText('Nu staat er 7,7.')).textContent).toBeTruthy();
});

test('a month that was left out is offered first', async () => {
  await open({ indicatorForEditing: theIndicatorTexts({ points: someMonths(8).slice(0, -2) }) });
  expect(await screen.findByRole('textbox', { name: 'Cijfer van oktober 2026' })).toBeTruthy();
});

test('what somebody else changed in other months stands in nobody’s way', async () => {
  const sent: number[] = [];
  const { user } = await open({
    setIndicatorPoints: ({ input }: { input: Sent }) => {
      sent.push(input.basedOn);
      return input.basedOn === 2
        ? changed(anIndicator({ version: 5, points: someMonths(3).slice(0, 2) }))
        : anIndicator();
    },
  });
  await user.type(await screen.findByRole('textbox', { name: 'Cijfer van november 2026' }), '7,7{Enter}');
  await screen.findByText('7,7 staat bij november 2026.');
  expect(sent).toEqual([2, 5]);
});

test('two editors fill in the same month: both figures stand beside each other, and either can be kept', async () => {
  const sent: Sent[] = [];
  let texts = theIndicatorTexts();
  const theirs = [
    ...someMonths(8).slice(0, -1),
    { __typename: 'IndicatorPoint' as const, month: '2026-11', value: 6.9 },
  ];
  const { user, container } = await open({
    indicatorForEditing: () => texts,
    setIndicatorPoints: ({ input }: { input: Sent }) => {
      sent.push(input);
      if (input.basedOn !== 2) return anIndicator({ version: 4 });
      texts = theIndicatorTexts({ version: 3, points: theirs });
      return changed(anIndicator({ version: 3, points: theirs }));
    },
  });
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Cijfer van november 2026' });
  await user.type(field, '7,7{Enter}');
  const choice = await screen.findByRole('radiogroup', { name: 'Welke houd je: Cijfer van november 2026' });
  expect(field.value).toBe('7,7');
  await expectAccessible(container);
  await user.click(within(choice).getByRole('radio', { name: /^Neem/ }));
  expect(field.value).toBe('6,9');
  await user.click(within(choice).getByRole('radio', { name: 'Houd die van mij' }));
  expect(field.value).toBe('7,7');
  await waitFor(() => expect(screen.getByText('Nu staat er 6,9.')).toBeTruthy());
  await user.click(screen.getByRole('button', { name: 'Zet het erin' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ basedOn: 3, points: [{ month: '2026-11', value: 7.7 }] });
});

test('a figure that was typed outlives leaving and a reload, until it is sent or thrown away', async () => {
  const first = await open();
  await first.user.click(await screen.findByRole('button', { name: 'Verander mei 2026' }));
  await first.user.clear(screen.getByRole('textbox', { name: 'Cijfer van mei 2026' }));
  await first.user.type(screen.getByRole('textbox', { name: 'Cijfer van mei 2026' }), '6,4');
  first.unmount();
  const second = await open();
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Cijfer van mei 2026' });
  expect(field.value).toBe('6,4');
  expect(screen.getByText('Je was hier al mee bezig. Dit is wat je had getypt.')).toBeTruthy();
  await second.user.click(screen.getByRole('button', { name: 'Begin opnieuw' }));
  expect(field.value).toBe('7,1');
  await second.user.clear(field);
  await second.user.type(field, '7,1');
  second.unmount();
  // What says the same as the page is no draft.
  await open();
  expect(await screen.findByRole('textbox', { name: 'Cijfer van november 2026' })).toBeTruthy();
});

test('a figure that was typed before a reload stands beside what somebody else filled in since', async () => {
  const first = await open();
  await first.user.type(await screen.findByRole('textbox', { name: 'Cijfer van november 2026' }), '7,7');
  first.unmount();
  const theirs = { __typename: 'IndicatorPoint' as const, month: '2026-11', value: 6.9 };
  await open({
    indicatorForEditing: theIndicatorTexts({ version: 3, points: [...someMonths(8).slice(0, -1), theirs] }),
  });
  const region = await screen.findByRole('region', { name: 'Dit is intussen veranderd' });
  const [there, mine] = within(region).getAllByRole('figure');
  expect([there!.textContent, mine!.textContent]).toEqual([
    expect.stringContaining('6,9'),
    expect.stringContaining('7,7'),
  ]);
});

test('a month of the list comes into the field, and is taken out after a question', async () => {
  const sent: Sent[] = [];
  const { user } = await open({
    setIndicatorPoints: ({ input }: { input: Sent }) => {
      sent.push(input);
      return anIndicator();
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Verander mei 2026' }));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Cijfer van mei 2026' });
  expect(field.value).toBe('7,1');
  expect(document.activeElement).toBe(field);
  await user.click(screen.getByRole('button', { name: 'Haal weg: het cijfer van mei 2026' }));
  expect(screen.getByText(/Het cijfer van mei 2026 weghalen\?/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ja, haal weg' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent).toMatchObject([{ points: [{ month: '2026-05', value: null }] }]);
});

const line = (line: number, month: string, value: number, before: number | null, change: string) => ({
  ...{ __typename: 'IndicatorImportLine', line, month, value, before, change },
});

test('what was pasted is shown line by line before it is taken over', async () => {
  const sent: Sent[] = [];
  const lines = [
    line(2, '2026-09', 7.5, 7.5, 'UNCHANGED'),
    line(3, '2026-10', 7.9, 7.6, 'CHANGED'),
    line(4, '2026-11', 8.1, null, 'NEW'),
  ];
  const { user, container } = await open({
    importIndicatorPoints: ({ input }: { input: Sent }) => {
      sent.push(input);
      const indicator = anIndicator({ version: 7 });
      return { __typename: 'IndicatorImport', isDone: !input.dryRun, emptyLineCount: 1, lines, indicator };
    },
  });
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Of plak het hier' });
  await user.click(area);
  await user.paste('Maand;Cijfer\nokt-26;7,9');
  await user.click(screen.getByRole('button', { name: 'Kijk wat er verandert' }));
  const table = await screen.findByRole('table');
  expect(screen.getByText('1 nieuw · 1 anders · 1 hetzelfde · 1 regel zonder cijfer')).toBeTruthy();
  expect(
    within(table)
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual(['MaandWasWordt', 'oktober 20267,67,9', 'november 2026–8,1']);
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Neem 2 maanden over' }));
  expect(await screen.findByText('2 maanden zijn overgenomen.')).toBeTruthy();
  expect(sent).toMatchObject([
    { basedOn: 2, dryRun: true, text: 'Maand;Cijfer\nokt-26;7,9' },
    { basedOn: 7, dryRun: false },
  ]);
  expect(area.value).toBe('');
});

test('bad lines are named, and what was pasted stays, after leaving too', async () => {
  const problems = [{ __typename: 'IndicatorFileProblem', line: 3, message: '2026-12 moet nog beginnen.' }];
  const refusal = {
    __typename: 'IndicatorFileRefused',
    message: 'Er is niets overgenomen.',
    problems,
    problemCount: 61,
  };
  const { user, container } = await open({ importIndicatorPoints: { ...refusal, lines: [] } });
  await user.click(await screen.findByRole('textbox', { name: 'Of plak het hier' }));
  await user.paste('2026-12;8');
  await user.click(screen.getByRole('button', { name: 'Kijk wat er verandert' }));
  expect(await screen.findByText('2026-12 moet nog beginnen.', { exact: false })).toBeTruthy();
  expect(screen.getByText('En nog 60 regels.')).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('link', { name: 'Terug naar de pagina' }));
  await user.click(await screen.findByRole('link', { name: 'Kies een klantcijfer' }));
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Of plak het hier' })).value).toBe(
    '2026-12;8',
  );
});

test('a file is sent as it is, and one that is too large is not sent', async () => {
  const sent: Sent[] = [];
  const { user } = await open({
    importIndicatorPoints: ({ input }: { input: Sent }) => {
      sent.push(input);
      return { __typename: 'IndicatorMissingRefused', message: 'Beschrijf eerst wat jullie meten.' };
    },
  });
  const input = await screen.findByLabelText('Kies een CSV-bestand');
  await user.upload(input, new File([Uint8Array.from([0x80, 0x3b, 0xff])], 'cijfers.csv', { type: 'text/csv' }));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Of plak het hier' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Kijk wat er verandert' }));
  expect(await screen.findByText('Beschrijf eerst wat jullie meten.')).toBeTruthy();
  expect(sent).toMatchObject([{ file: 'gDv/', dryRun: true }]);
  await user.upload(input, new File(['x'.repeat(60_001)], 'groot.csv', { type: 'text/csv' }));
  expect(await screen.findByText('Dit bestand is te groot: hooguit 60 kB.')).toBeTruthy();
});

test('what was offered is set beside the line in the editor’s own words, and something of one’s own as well', async () => {
  const sent: Sent[] = [];
  const offer = {
    ...{ __typename: 'OfferedAnnotation', offerId: 'offer', month: '2026-09', topic: 'Een blokkade weg' },
    text: both('Blokkade weg: drie formulieren', 'Blocker removed: drie formulieren'),
  };
  let offers = [offer];
  const { user, container } = await open({
    offeredAnnotations: () => offers,
    annotateIndicator: ({ input }: { input: Sent }) => {
      sent.push(input);
      offers = [];
      return { __typename: 'IndicatorAnnotation', id: 'annotation' };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Zet erbij: Blokkade weg: drie formulieren' }));
  const form = screen.getByRole('form', { name: 'Zet dit bij de lijn' });
  const dutch = within(form).getByRole<HTMLTextAreaElement>('textbox', { name: 'Nederlands' });
  expect(dutch.value).toBe('Blokkade weg: drie formulieren');
  await user.clear(dutch);
  await user.type(dutch, 'Eén formulier is genoeg.');
  await expectAccessible(container);
  await user.click(within(form).getByRole('button', { name: 'Zet bij de lijn' }));
  expect(await screen.findByText('Er is niets nieuws om erbij te zetten.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Schrijf er zelf een' }));
  const own = screen.getByRole('form', { name: 'Zet dit bij de lijn' });
  await user.click(within(own).getByRole('button', { name: 'Zet bij de lijn' }));
  expect(await within(own).findByText('Schrijf in één zin wat er gebeurde.')).toBeTruthy();
  await user.type(within(own).getByRole('textbox', { name: 'Nederlands' }), 'De steiger ging open.');
  await user.selectOptions(within(own).getByRole('combobox'), 'juni 2026');
  await user.click(within(own).getByRole('button', { name: 'Zet bij de lijn' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent).toMatchObject([
    { offerId: 'offer', month: '2026-09', text: { nl: 'Eén formulier is genoeg.' } },
    { offerId: null, month: '2026-06', text: { nl: 'De steiger ging open.' } },
  ]);
  expect(sent[0]!.idempotencyKey).not.toBe(sent[1]!.idempotencyKey);
});

test('an annotation that left the page says so without its words, and can be taken away', async () => {
  const removed: Sent[] = [];
  const gone = { month: '2026-09', topic: 'Een blokkade weg', text: null, isShown: false };
  const { user } = await open({
    indicatorForEditing: theIndicatorTexts({
      annotations: [{ __typename: 'IndicatorAnnotationTexts', annotationId: 'gone', ...gone }],
    }),
    removeAnnotation: ({ input }: { input: Sent }) => {
      removed.push(input);
      return anIndicator();
    },
  });
  expect(await screen.findByText(/^Staat niet meer op de pagina/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Haal weg: september 2026' }));
  await waitFor(() => expect(removed).toEqual([{ annotationId: 'gone' }]));
});

test('before there is an indicator, the screen says what a good one is and begins with an example', async () => {
  const sent: Sent[] = [];
  let texts = noIndicatorTexts();
  const { user, container } = await open({
    indicatorForEditing: () => texts,
    describeIndicator: ({ input }: { input: Sent }) => {
      sent.push(input);
      texts = theIndicatorTexts({ version: 1, points: [] });
      return anIndicator({ version: 1 });
    },
  });
  expect(await screen.findByText('Eén cijfer dat ertoe doet')).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Bewaar de beschrijving' }));
  expect(screen.getAllByText('Vul dit in het Nederlands of het Engels in.')).toHaveLength(3);
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Begin met dit voorbeeld' }));
  await user.click(screen.getByRole('radio', { name: 'Lager is beter.' }));
  await user.click(screen.getByRole('button', { name: 'Bewaar de beschrijving' }));
  expect(await screen.findByRole('textbox', { name: 'Cijfer van november 2026' })).toBeTruthy();
  expect(sent).toMatchObject([{ basedOn: 0, name: { nl: 'Rapportcijfer na het bezoek' }, higherIsBetter: false }]);
});

test('two editors describe it: both texts stand beside each other, and nothing typed is lost', async () => {
  const sent: Sent[] = [];
  let texts = theIndicatorTexts();
  const { user, container } = await open({
    indicatorForEditing: () => texts,
    describeIndicator: ({ input }: { input: Sent }) => {
      sent.push(input);
      if (input.basedOn === 5) return anIndicator({ version: 6 });
      texts = theIndicatorTexts({
        ...{ version: 5, name: both('Rapportcijfer', 'Satisfaction'), unit: both('punten', 'out of 10') },
      });
      return changed(anIndicator({ version: 5 }));
    },
  });
  const name = within(await group('Naam')).getByRole<HTMLTextAreaElement>('textbox', { name: 'Nederlands' });
  await user.clear(name);
  await user.type(name, 'Tevreden klanten');
  await user.click(screen.getByRole('button', { name: 'Bewaar de beschrijving' }));
  const choice = await screen.findByRole('radiogroup', { name: 'Welke houd je: Naam, Nederlands' });
  expect(name.value).toBe('Tevreden klanten');
  // What only the other changed is taken over.
  expect(within(await group('Eenheid')).getByRole<HTMLTextAreaElement>('textbox', { name: 'Nederlands' }).value).toBe(
    'punten',
  );
  await expectAccessible(container);
  await user.click(within(choice).getByRole('radio', { name: /^Neem/ }));
  expect(name.value).toBe('Rapportcijfer');
  await user.click(within(choice).getByRole('radio', { name: 'Houd die van mij' }));
  await user.click(screen.getByRole('button', { name: 'Bewaar de beschrijving' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ basedOn: 5, name: { nl: 'Tevreden klanten' }, unit: { nl: 'punten' } });
});

test('figures that somebody filled in meanwhile do not stop a description', async () => {
  const sent: number[] = [];
  let texts = theIndicatorTexts();
  const { user } = await open({
    indicatorForEditing: () => texts,
    describeIndicator: ({ input }: { input: Sent }) => {
      sent.push(input.basedOn);
      texts = theIndicatorTexts({ version: 3, points: someMonths(8) });
      return input.basedOn === 2 ? changed(anIndicator({ version: 3 })) : anIndicator({ version: 4 });
    },
  });
  await user.type(within(await group('Bron')).getByRole('textbox', { name: 'Engels' }), 'At the till.');
  await user.click(screen.getByRole('button', { name: 'Bewaar de beschrijving' }));
  expect(await screen.findByText('De beschrijving is bewaard.')).toBeTruthy();
  expect(sent).toEqual([2, 3]);
});

test('without a connection everything typed stays, and what the server finds is named by its field', async () => {
  let answer = (): unknown => {
    throw new NoConnection();
  };
  const { user } = await open({ describeIndicator: () => answer(), setIndicatorPoints: () => answer() });
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Cijfer van november 2026' });
  await user.type(field, '7,7{Enter}');
  await waitFor(() => expect(screen.getAllByRole('alert').length).toBeGreaterThan(0));
  expect(field.value).toBe('7,7');
  answer = () => {
    const fields = [{ path: 'source.en', message: 'Hier staan onzichtbare tekens in die niet kunnen.' }];
    throw new GraphQLError('Bad input', { extensions: { code: 'BAD_USER_INPUT', fields } });
  };
  await user.type(within(await group('Bron')).getByRole('textbox', { name: 'Engels' }), 'At the till.');
  await user.click(screen.getByRole('button', { name: 'Bewaar de beschrijving' }));
  expect(
    await within(await group('Bron')).findByText('Hier staan onzichtbare tekens in die niet kunnen.'),
  ).toBeTruthy();
});

test('the screen speaks English', async () => {
  const { container } = await open({}, { lang: 'en' });
  expect(await screen.findByRole('textbox', { name: 'Figure for November 2026' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Change May 2026' })).toBeTruthy();
  await expectAccessible(container);
});
