import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { DilemmaFactsFragment } from '../../client/graphql.ts';
import { aDilemma, anOpenDilemma } from '../support/dilemma-samples.ts';
import { aNotice, forYou, openForYou } from '../support/for-you.tsx';
import { aPageValue, aVersion, joris, openPurpose, sanne } from '../support/purpose-page.tsx';
import { aPage } from '../support/samples.ts';
import { expectAccessible } from '../support/widget.tsx';

const page = {
  ...{ statement: 'Wie oversteekt, komt aan.', lang: 'nl', values: [aPageValue()], retiredValues: [] },
  ...{ versions: [aVersion()], indicator: null },
};
const open = (dilemmas: DilemmaFactsFragment[], more: Parameters<typeof openPurpose>[1] = {}, answers = {}) =>
  openPurpose(
    {
      purpose: page,
      dilemmas: aPage(dilemmas),
      node: ({ id }: { id: string }) => dilemmas.find((one) => one.id === id) ?? null,
      ...answers,
    },
    { isEditor: false, ...more },
  );
const section = () => screen.findByRole('region', { name: 'Het dilemma van de week' });
const leads = { answersOpenly: true, viewerCanAnswerOpenly: true };
const own = (said: object = {}) => [
  { dilemmaId: 'dilemma-2', openCourse: null, isTokenTaken: false, viewerCanAnswerOpenly: true, ...said },
];

test('the open one shows two courses and no value, says how many answered at least, and has a way to the form', async () => {
  const { container } = await open([anOpenDilemma()]);
  const shown = within(await section()).getByRole('article');
  expect(within(shown).getByRole('heading', { name: 'Wat zou jij doen?' })).toBeTruthy();
  expect(shown.textContent).toContain('De laatste boot moet weg, en er komt iemand aanrennen.');
  expect(
    within(shown)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Op tijd wegvaren.', 'Twee minuten wachten.']);
  expect(shown.textContent).toContain('Al minstens 16 collega’s antwoordden.');
  expect(shown.textContent).not.toContain('Hartelijk');
  const link = within(shown).getByRole('link', { name: 'Geef je antwoord' });
  expect(link.getAttribute('href')).toBe('#applaus/purpose/dilemma/dilemma-2');
  await expectAccessible(container);
});

test('an answered one says first what leaders chose by name, then how many chose by the order, which goes first and why', async () => {
  const { container } = await open([aDilemma()]);
  const shown = within(await section()).getByRole('article');
  const [leaders, stories] = within(shown).getAllByRole('region');
  expect(leaders!.textContent).toContain('Joris Blom koos: Twee minuten wachten.');
  const text = shown.textContent;
  const sentence = '67 van elke 100 collega’s kozen wat bij ons voorgaat.';
  expect(text.indexOf('Joris Blom')).toBeLessThan(text.indexOf(sentence));
  const results = shown.querySelector<HTMLElement>('.dilemma-results')!;
  expect(
    within(results)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    '1“Hartelijk” gaat voorTwee minuten wachten.67 van de 100',
    '2“Afspraak is afspraak” komt daarnaOp tijd wegvaren.33 van de 100',
  ]);
  expect(text).toContain('Waarom “Hartelijk” hier voorgaatEen mens op de kade gaat voor de klok.');
  const story = within(stories!).getByRole('link', { name: 'Over Yusuf Demir' });
  expect(story.getAttribute('href')).toBe('#applaus/recognition/story-1');
  await expectAccessible(container);
});

test.each([
  ['NEARLY_ALL', 'Bijna iedereen koos wat bij ons voorgaat.', ['bijna iedereen', 'bijna niemand']],
  ['NEARLY_NOBODY', 'Bijna niemand koos wat bij ons voorgaat.', ['bijna niemand', 'bijna iedereen']],
] as const)('%s is said without a figure', async (outcome, sentence, shares) => {
  await open([aDilemma({ outcome, percentage: null })]);
  const shown = within(await section()).getByRole('article');
  expect(shown.textContent).toContain(sentence);
  expect([...shown.querySelectorAll('.dilemma-share b')].map(({ textContent }) => textContent)).toEqual(shares);
  expect(shown.querySelector('.dilemma-results')!.textContent).not.toMatch(/\d\d/);
});

test('of too few answers nothing is counted, and what goes first is said all the same', async () => {
  await open([aDilemma({ state: 'TOO_FEW', outcome: null, percentage: null, answerCount: 0, openAnswers: [] })]);
  const shown = within(await section()).getByRole('article');
  expect(shown.textContent).toContain('Er antwoordden te weinig mensen');
  expect(shown.querySelector('.dilemma-share')).toBeNull();
  expect(shown.textContent).toContain('“Hartelijk” gaat voor');
});

test('one that has closed says that its last answers are on their way, and cannot be answered', async () => {
  await open([anOpenDilemma({ state: 'COUNTING' })]);
  const shown = within(await section()).getByRole('article');
  expect(shown.textContent).toContain('De laatste antwoorden komen met de volgende bezorging.');
  expect(within(shown).queryByRole('link', { name: 'Geef je antwoord' })).toBeNull();
});

test('the trend shows dilemma by dilemma how well the order is known, and as a table', async () => {
  const point = (id: string, closesOn: string, percentage: number | null) => ({
    ...{ closesOn, percentage, outcome: percentage === null ? 'NEARLY_ALL' : 'SHARE' },
    dilemma: { __typename: 'Dilemma', id, question: `Vraag ${id}`, lang: 'nl' },
  });
  const points = [point('a', '2026-10-18', 52), point('b', '2026-10-25', 61), point('c', '2026-11-01', null)];
  const { container, user } = await open([aDilemma()], {}, { dilemmaTrend: points });
  const trend = within(await screen.findByRole('region', { name: 'Hoe goed kennen we onze volgorde?' }));
  const picture = 'Bij het laatste dilemma bijna iedereen, bij het dilemma daarvoor 61 van de 100.';
  expect(trend.getByRole('img', { name: picture })).toBeTruthy();
  await user.click(trend.getByText('Als tabel'));
  expect(
    trend
      .getAllByRole('row', { hidden: true })
      .slice(1)
      .map((row) => row.lastElementChild!.textContent),
  ).toEqual(['bijna iedereen', '61 van de 100', '52 van de 100']);
  await expectAccessible(container);
});

test('earlier ones are links with what people chose, page after page', async () => {
  const many = Array.from({ length: 8 }, (_, index) =>
    aDilemma({ id: `dilemma-${index}`, question: `Vraag ${index}` }),
  );
  const last = aDilemma({ id: 'dilemma-last', question: 'De allereerste' });
  const dilemmas = ({ after }: { after?: string }) => (after ? aPage([last]) : aPage(many, 'more'));
  const { user } = await open(many, {}, { dilemmas });
  const earlier = within(await screen.findByRole('navigation', { name: 'Eerdere dilemma’s' }));
  expect(earlier.getAllByRole('link')).toHaveLength(7);
  expect(earlier.getAllByRole('listitem')[0]!.textContent).toMatch(/Vraag 1Gesloten op 15 november.*: 67 van de 100/);
  await user.click(earlier.getByRole('button', { name: 'Laat meer dilemma’s zien' }));
  const link = await earlier.findByRole('link', { name: 'De allereerste' });
  expect(link.getAttribute('href')).toBe('#applaus/purpose/dilemma/dilemma-last');
  expect(earlier.queryByRole('button')).toBeNull();
});

test('a link has the beginning of a long question, never half a word', async () => {
  const question = `${'Een lange vraag over wachten op de kade. '.repeat(12)}Wat doe je?`;
  await open([aDilemma(), aDilemma({ id: 'dilemma-0', question })]);
  const earlier = within(await screen.findByRole('navigation', { name: 'Eerdere dilemma’s' }));
  expect(earlier.getByRole('link').textContent).toBe(
    'Een lange vraag over wachten op de kade. Een lange vraag over wachten op de\u00a0…',
  );
});

test('the form opens in place and has no address', async () => {
  const { container, user } = await open([anOpenDilemma()], { at: 'dilemma/dilemma-2' });
  const address = location.href;
  await user.click(await screen.findByRole('button', { name: 'Geef je antwoord' }));
  await waitFor(() => expect(container.querySelector('.door')).toBeTruthy());
  expect(location.href).toBe(address);
});

test('who was in one is led to the letter form', async () => {
  await open([anOpenDilemma()]);
  const link = within(await section()).getByRole('link', { name: /Stuur het in een brief/ });
  expect(link.getAttribute('href')).toBe('#applaus/blockers/write');
});

test('one that was taken back says so, and before the first colleagues see nothing of it', async () => {
  const { unmount } = await open([], { at: 'dilemma/gone' });
  expect(await screen.findByText('Dit dilemma is er niet')).toBeTruthy();
  unmount();
  const page = await open([]);
  await screen.findByText('Wie oversteekt, komt aan.');
  expect(screen.queryByText('Het dilemma van de week')).toBeNull();
  page.unmount();
  await open([], { isEditor: true });
  expect(await screen.findByText('Er is nog geen dilemma geweest')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Dilemma’s voorbereiden' })).toBeTruthy();
});

test('a list that does not come offers to try again', async () => {
  let asked = 0;
  const dilemmas = () => {
    asked += 1;
    if (asked === 1) throw new Error('Boom');
    return aPage([anOpenDilemma()]);
  };
  const { user } = await open([], {}, { dilemmas });
  await user.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
  expect(await section()).toBeTruthy();
});

test('everything is there in English', async () => {
  await open([anOpenDilemma(), aDilemma()], { lang: 'en' });
  const shown = await screen.findByRole('region', { name: 'The dilemma of the week' });
  expect(shown.textContent).toContain('At least 16 colleagues answered so far.');
  expect(shown.textContent).toContain('67 of every 100 colleagues chose what comes first here.');
  expect(shown.textContent).toContain('Why “Hartelijk” comes first here');
});

test('a leader chooses ahead to answer by name, and reads what that means', async () => {
  const asked: object[] = [];
  const chooseDilemmaOpenness = ({ input }: { input: { answersOpenly: boolean } }) => {
    asked.push(input);
    return { __typename: 'DilemmaOpenness', answersOpenly: input.answersOpenly, viewerCanAnswerOpenly: true };
  };
  const viewerDilemmaOpenness = { ...leads, answersOpenly: false };
  const { user, container } = await open([anOpenDilemma()], {}, { viewerDilemmaOpenness, chooseDilemmaOpenness });
  const choice = await screen.findByRole('checkbox', { name: 'Ik antwoord openlijk' });
  expect(screen.getByText(/Tot de sluiting ziet niemand wat je koos/)).toBeTruthy();
  await expectAccessible(container);
  await user.click(choice);
  await waitFor(() => expect((choice as HTMLInputElement).checked).toBe(true));
  expect(asked).toEqual([{ answersOpenly: true }]);
});

test('a leader who answers by name does so on the page, may change it, and is asked for nothing twice', async () => {
  const asked: object[] = [];
  const answerDilemmaOpenly = ({ input }: { input: { course: number } }) => {
    asked.push(input);
    return { __typename: 'ViewerDilemma', ...own({ openCourse: input.course })[0] };
  };
  const answers = { viewerDilemmaOpenness: leads, viewerDilemmas: own(), answerDilemmaOpenly };
  const { user, container } = await open([anOpenDilemma()], { at: 'dilemma/dilemma-2' }, answers);
  await user.click(await screen.findByRole('button', { name: 'Antwoord met je naam' }));
  expect(await screen.findByText('Kies een van de twee.')).toBeTruthy();
  expect(asked).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Geef je antwoord' })).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Twee minuten wachten.' }));
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Antwoord met je naam' }));
  expect(await screen.findByText('Je antwoord ligt verzegeld klaar.')).toBeTruthy();
  expect(asked).toEqual([{ dilemmaId: 'dilemma-2', course: 2 }]);
  expect(await screen.findByRole('button', { name: 'Verander je antwoord' })).toBeTruthy();
});

test('a leader whose browser has the stamp already answers without a name, and reads why', async () => {
  const viewerDilemmas = own({ isTokenTaken: true, viewerCanAnswerOpenly: false });
  await open([anOpenDilemma()], { at: 'dilemma/dilemma-2' }, { viewerDilemmaOpenness: leads, viewerDilemmas });
  expect(await screen.findByText(/Je browser heeft voor dit dilemma al een postzegel/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Geef je antwoord' })).toBeTruthy();
});

test('an answer that is refused says why, and the choice stays', async () => {
  const message = 'Dit dilemma is nu niet open.';
  const answerDilemmaOpenly = () => ({ __typename: 'DilemmaNotOpenRefused', message });
  const answers = { viewerDilemmaOpenness: leads, viewerDilemmas: own(), answerDilemmaOpenly };
  const { user } = await open([anOpenDilemma()], { at: 'dilemma/dilemma-2' }, answers);
  await user.click(await screen.findByRole('radio', { name: 'Op tijd wegvaren.' }));
  await user.click(screen.getByRole('button', { name: 'Antwoord met je naam' }));
  expect(await screen.findByText(message)).toBeTruthy();
  expect((screen.getByRole('radio', { name: 'Op tijd wegvaren.' }) as HTMLInputElement).checked).toBe(true);
});

test('many leaders stand together behind what they chose', async () => {
  const people = Array.from({ length: 12 }, (_, index) => ({
    ...sanne,
    id: `leader-${index}`,
    name: `Leider ${index}`,
  }));
  const openAnswers = [...people, joris].map((person, index) => ({
    ...{ __typename: 'DilemmaOpenAnswer' as const, person, course: index === 12 ? 1 : 2 },
  }));
  await open([aDilemma({ openAnswers })]);
  const leaders = within(await screen.findByRole('region', { name: 'Met hun naam' }));
  expect(leaders.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Joris Blom koos: Op tijd wegvaren.'),
    expect.stringContaining('Leider 10 en Leider 11 kozen: Twee minuten wachten.'),
  ]);
});

test.each([
  ['DILEMMA_OPENED', /Er ligt een nieuw dilemma\. Wat zou jij doen\? De laatste boot/],
  ['DILEMMA_ANSWERED', /Het dilemma is beantwoord: De laatste boot/],
] as const)('a notice %s leads to the dilemma', async (kind, sentence) => {
  const { __typename, id, question, lang } = aDilemma();
  const about = { actor: null, recognition: null, dilemma: { __typename, id, question, lang } };
  const { container } = await openForYou({ forYou: forYou([aNotice({ kind, ...about })]) });
  const item = within(await screen.findByRole('region', { name: 'Eerder' })).getByRole('listitem');
  await waitFor(() => expect(item.textContent).toMatch(sentence));
  expect(within(item).getByRole('link').getAttribute('href')).toBe('#applaus/purpose/dilemma/dilemma-1');
  await expectAccessible(container);
});

test('a notice of a dilemma that was taken back says so', async () => {
  await openForYou({ forYou: forYou([aNotice({ kind: 'DILEMMA_OPENED', actor: null, recognition: null })]) });
  expect(await screen.findByText('Er was een dilemma. Het is teruggenomen.')).toBeTruthy();
});
