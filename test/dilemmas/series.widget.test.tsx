import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { DilemmaFactsFragment } from '../../client/graphql.ts';
import { aDilemma, anOpenDilemma, aPickedRecognition, theDilemmaTexts } from '../support/dilemma-samples.ts';
import { aPageValue, aVersion, both, openPurpose } from '../support/purpose-page.tsx';
import { aPage, aPerson, aRecognition } from '../support/samples.ts';
import { expectAccessible } from '../support/widget.tsx';

const values = [aPageValue({ name: 'Hartelijk' }), aPageValue({ rank: 2, name: 'Afspraak is afspraak' })];
const page = {
  ...{ statement: 'Wie oversteekt, komt aan.', lang: 'nl', values, retiredValues: [], indicator: null },
  versions: [aVersion()],
};
const draft = (said: Partial<DilemmaFactsFragment> = {}) =>
  anOpenDilemma({
    id: 'dilemma-3',
    state: 'DRAFT',
    round: null,
    opensOn: null,
    closesOn: null,
    answerCount: 0,
    ...said,
  });
const pairs = [
  { upper: values[0], lower: values[1], dilemmaCount: 1, isDue: false },
  { upper: values[1], lower: { ...values[1], id: 'value-3', name: 'Vlot', rank: 3 }, dilemmaCount: 0, isDue: true },
];

function open(at: string, answers: object = {}) {
  sessionStorage.clear();
  const nodes = [draft(), aDilemma(), anOpenDilemma()];
  return openPurpose(
    {
      ...{ purpose: page, dilemmaSeries: aPage([draft()]), dilemmaPairs: pairs, dilemmaTexts: theDilemmaTexts() },
      node: ({ id }: { id: string }) => nodes.find((one) => one.id === id) ?? null,
      ...answers,
    },
    { at },
  );
}

const field = (legend: string | RegExp, lang: string) =>
  within(screen.getByRole('group', { name: legend })).getByLabelText(lang);
const type = (legend: string | RegExp, lang: string, text: string) =>
  act(async () => fireEvent.input(field(legend, lang), { target: { value: text } }));
const choose = (index: number, id: string) =>
  act(async () =>
    fireEvent.change(screen.getAllByLabelText('Uit welke waarde komt dit?')[index]!, { target: { value: id } }),
  );

async function fillIn(): Promise<void> {
  await screen.findAllByRole('option', { name: '1. Hartelijk' });
  await type(/Wat gebeurt er/, 'Nederlands', 'Wachten of varen?');
  await type('Keuze 1', 'Nederlands', 'Wachten.');
  await choose(0, 'value-1');
  await type('Keuze 2', 'Nederlands', 'Varen.');
  await choose(1, 'value-2');
  await type(/Waarom gaat/, 'Nederlands', 'Een mens gaat voor de klok.');
}

test('the series shows drafts and planned ones with where they are, and which neighbours are next', async () => {
  const planned = draft({ id: 'dilemma-4', state: 'PLANNED', opensOn: '2027-01-04', closesOn: '2027-01-10' });
  const { container } = await open('dilemmas', { dilemmaSeries: aPage([draft(), planned]) });
  const series = within(await screen.findByRole('region', { name: 'Nog niet geopend' }));
  const [first, second] = series.getAllByRole('listitem');
  expect(first!.textContent).toContain('Concept, nog zonder dagen');
  expect(second!.textContent).toMatch(/Open van 4 januari 2027 tot en met 10 januari/);
  const next = within(await screen.findByRole('region', { name: 'Welke waarden zijn aan de beurt?' }));
  expect(next.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Hartelijk en Afspraak is afspraak 1 dilemma',
    'Afspraak is afspraak en Vlot 0 dilemma’s · aan de beurt',
  ]);
  await expectAccessible(container);
});

test('an empty series says what to do', async () => {
  await open('dilemmas', { dilemmaSeries: aPage([]) });
  expect(await screen.findByText('Er ligt niets klaar')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Schrijf een dilemma' })).toBeTruthy();
});

test('an editor writes a dilemma; what is missing is said at its field, and what was typed stays', async () => {
  const asked: { texts: object }[] = [];
  const addDilemma = ({ input }: { input: { texts: object } }) => {
    asked.push(input);
    return draft();
  };
  const { user, container } = await open('dilemma-write', { addDilemma });
  await user.click(await screen.findByRole('button', { name: 'Bewaar dit dilemma' }));
  expect(screen.getAllByText('Dit moet nog.')).toHaveLength(4);
  expect(screen.getAllByText('Kies een waarde.')).toHaveLength(2);
  await fillIn();
  await type('Keuze 1', 'Engels', 'Wait.');
  await choose(1, 'value-1');
  await user.click(screen.getByRole('button', { name: 'Bewaar dit dilemma' }));
  expect(screen.getAllByText('Schrijf alles in deze taal, of niets.')).toHaveLength(3);
  expect(screen.getByText('Kies voor elke keuze een andere waarde.')).toBeTruthy();
  await expectAccessible(container);
  await type('Keuze 1', 'Engels', '');
  await choose(1, 'value-2');
  await user.click(screen.getByRole('button', { name: 'Bewaar dit dilemma' }));
  await waitFor(() => expect(location.hash).toBe('#applaus/purpose/dilemma/dilemma-3'));
  expect(asked).toMatchObject([
    {
      texts: {
        question: { nl: 'Wachten of varen?', en: '' },
        courses: [{ valueId: 'value-1' }, { valueId: 'value-2', text: { nl: 'Varen.' } }],
      },
    },
  ]);
});

test('a text that is too long is counted, not cut, and not sent', async () => {
  const { user } = await open('dilemma-write', { addDilemma: () => expect.unreachable() });
  await screen.findByRole('button', { name: 'Bewaar dit dilemma' });
  await fillIn();
  await type('Keuze 1', 'Nederlands', 'a'.repeat(302));
  await user.click(screen.getByRole('button', { name: 'Bewaar dit dilemma' }));
  expect(await screen.findByText(/^2 tekens te lang, vanaf/)).toBeTruthy();
  expect((field('Keuze 1', 'Nederlands') as HTMLTextAreaElement).value).toHaveLength(302);
});

test('what was typed and not saved is there again, and says so', async () => {
  const first = await open('dilemma-write');
  await screen.findByRole('button', { name: 'Bewaar dit dilemma' });
  await fillIn();
  first.unmount();
  await openPurpose({ purpose: page, dilemmaSeries: aPage([]), dilemmaPairs: [] }, { at: 'dilemma-write' });
  expect(await screen.findByText(/Je was hier al mee bezig/)).toBeTruthy();
  expect((field('Keuze 2', 'Nederlands') as HTMLTextAreaElement).value).toBe('Varen.');
});

test('a dilemma that somebody else changed meanwhile shows both, and the chosen ones are sent upon the new version', async () => {
  const current = theDilemmaTexts({ version: 2, question: both('Wachten of niet?', 'Wait or sail?') });
  const asked: { basedOn: number; texts: object }[] = [];
  const editDilemma = ({ input }: { input: { basedOn: number; texts: object } }) => {
    asked.push(input);
    if (asked.length > 1) return draft();
    return { __typename: 'DilemmaChangedRefused', message: 'Iemand anders heeft dit dilemma veranderd.', current };
  };
  const { user, container } = await open('dilemma-write/dilemma-3', { editDilemma });
  await screen.findByRole('button', { name: 'Bewaar dit dilemma' });
  await screen.findAllByRole('option', { name: '1. Hartelijk' });
  await type(/Wat gebeurt er/, 'Nederlands', 'Wat doe je op de kade?');
  await user.click(screen.getByRole('button', { name: 'Bewaar dit dilemma' }));
  expect(await screen.findByText('Iemand anders heeft dit dilemma veranderd.')).toBeTruthy();
  await expectAccessible(container);
  expect((field(/^Wat gebeurt er, en wat is de vraag\?$/, 'Nederlands') as HTMLTextAreaElement).value).toBe(
    'Wat doe je op de kade?',
  );
  await user.click(screen.getByRole('radio', { name: 'Neem die van iemand anders' }));
  await user.click(screen.getByRole('button', { name: 'Bewaar dit dilemma' }));
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked).toMatchObject([
    { basedOn: 1, texts: { question: { nl: 'Wat doe je op de kade?' } } },
    { basedOn: 2, texts: { question: { nl: 'Wachten of niet?' } } },
  ]);
});

test.each(['DilemmaFrozenRefused', 'DilemmaValuesRefused'])(
  '%s is said, and what was typed stays',
  async (__typename) => {
    const { user } = await open('dilemma-write/dilemma-3', {
      editDilemma: () => ({ __typename, message: 'Het ligt vast.' }),
    });
    await screen.findAllByRole('option', { name: '1. Hartelijk' });
    await type('Keuze 1', 'Nederlands', 'Anders.');
    await user.click(screen.getByRole('button', { name: 'Bewaar dit dilemma' }));
    expect(await screen.findByText('Het ligt vast.')).toBeTruthy();
    expect((field('Keuze 1', 'Nederlands') as HTMLTextAreaElement).value).toBe('Anders.');
  },
);

test('an editor gives one its days; days that do not fit are said at the field, and stay', async () => {
  const asked: object[] = [];
  const message = 'In deze dagen is er al een dilemma.';
  const planDilemma = ({ input }: { input: object }) => {
    asked.push(input);
    return asked.length === 1 ? { __typename: 'DilemmaOverlapsRefused', message } : draft({ state: 'PLANNED' });
  };
  const { user, container } = await open('dilemma-plan/dilemma-3', { planDilemma });
  fireEvent.input(await screen.findByLabelText('Eerste dag'), { target: { value: '2027-01-04' } });
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Plan het dilemma' }));
  expect(await screen.findByText(message)).toBeTruthy();
  expect((screen.getByLabelText('Eerste dag') as HTMLInputElement).value).toBe('4 januari 2027');
  fireEvent.input(screen.getByLabelText('Eerste dag'), { target: { value: '2027-01-11' } });
  await user.click(screen.getByRole('button', { name: 'Plan het dilemma' }));
  await waitFor(() => expect(location.hash).toBe('#applaus/purpose/dilemma/dilemma-3'));
  expect(asked).toMatchObject([{ opensOn: '2027-01-04' }, { opensOn: '2027-01-11', dilemmaId: 'dilemma-3' }]);
});

test('a pair that had its turn is refused with those whose turn it is', async () => {
  const message = 'Deze twee waarden waren al aan de beurt. Eerst komen deze buren: “Afspraak” / “Vlot”.';
  const { user } = await open('dilemma-plan/dilemma-3', {
    planDilemma: () => ({ __typename: 'PairNotDueRefused', message }),
  });
  await user.click(await screen.findByRole('button', { name: 'Plan het dilemma' }));
  expect(await screen.findByText(message)).toBeTruthy();
});

test('an editor takes one back after a question', async () => {
  const asked: object[] = [];
  const withdrawDilemma = ({ input }: { input: object }) => {
    asked.push(input);
    return { __typename: 'Dilemma', id: 'dilemma-2' };
  };
  const { user } = await open('dilemma/dilemma-2', { withdrawDilemma });
  await user.click(await screen.findByRole('button', { name: 'Neem dit dilemma terug' }));
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Ja, neem terug' }));
  await waitFor(() => expect(location.hash).toBe('#applaus/purpose/dilemmas'));
  expect(asked).toEqual([{ dilemmaId: 'dilemma-2' }]);
});

test('an open one cannot be changed or planned anew, and one that is over cannot be taken back', async () => {
  const { unmount } = await open('dilemma/dilemma-2');
  const tools = within(await screen.findByRole('region', { name: 'Voor redacteuren' }));
  expect(tools.queryByRole('link')).toBeNull();
  expect(tools.getByText(/liggen vast/)).toBeTruthy();
  unmount();
  await open('dilemma/dilemma-1');
  const later = within(await screen.findByRole('region', { name: 'Voor redacteuren' }));
  expect(later.queryByRole('button', { name: /terug/ })).toBeNull();
});

test('an editor finds a story by its words and puts it beside the dilemma, and takes it away', async () => {
  const asked: object[] = [];
  let recognitions = [aPickedRecognition()];
  const found = aRecognition({ id: 'story-2', effect: 'Hij at warm.', receivers: [aPerson({ name: 'Dewi Tan' })] });
  const setDilemmaRecognitions = ({ input }: { input: { recognitionIds: string[] } }) => {
    asked.push(input.recognitionIds);
    recognitions = input.recognitionIds.map((id) =>
      id === 'story-1' ? aPickedRecognition() : aPickedRecognition(id, 'Dewi Tan'),
    );
    return draft();
  };
  const dilemmaTexts = () => theDilemmaTexts({ recognitions });
  const { user, container } = await open('dilemma/dilemma-3', {
    ...{ dilemmaTexts, setDilemmaRecognitions, wall: () => aPage([found]) },
  });
  await user.type(await screen.findByRole('searchbox', { name: 'Zoek op het prikbord' }), 'warm');
  await user.click(await screen.findByRole('button', { name: 'Zet het verhaal over Dewi Tan erbij' }));
  await user.click(await screen.findByRole('button', { name: 'Haal het verhaal over Yusuf Demir weg' }));
  await waitFor(() => expect(asked).toEqual([['story-1', 'story-2'], ['story-2']]));
  await expectAccessible(container);
});

test('a search for stories that has not come to the end says so, and goes on', async () => {
  const found = aRecognition({ id: 'old', receivers: [aPerson({ name: 'Dewi Tan' })] });
  const wall = ({ after }: { after?: string }) =>
    after ? aPage([found]) : { ...aPage([], 'to 2025'), searchedUntil: '2025-03-03T12:00:00.000Z' };
  const dilemmaTexts = () => theDilemmaTexts({ recognitions: [] });
  const { user } = await open('dilemma/dilemma-3', { dilemmaTexts, wall });
  await user.type(await screen.findByRole('searchbox', { name: 'Zoek op het prikbord' }), 'sneeuw');
  expect(await screen.findByText('Teruggezocht tot 3 mrt 2025.')).toBeTruthy();
  expect(screen.queryByText('Geen verhaal met deze woorden.')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Zoek verder terug' }));
  expect(await screen.findByRole('button', { name: 'Zet het verhaal over Dewi Tan erbij' })).toBeTruthy();
});

test('with three stories another one has to go first', async () => {
  const recognitions = [aPickedRecognition('a', 'Ada'), aPickedRecognition('b', 'Bo'), aPickedRecognition('c', 'Cas')];
  await open('dilemma/dilemma-3', { dilemmaTexts: theDilemmaTexts({ recognitions }) });
  expect(await screen.findByText('Er staan er drie. Haal er een weg voor een ander.')).toBeTruthy();
  expect(screen.queryByRole('searchbox')).toBeNull();
});
