import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { FiledReportFragment } from '../../client/graphql.ts';
import { aReport, editorSettings, me, openForYou } from '../support/for-you.tsx';
import { aComment, aPage, aPerson, aRecognition } from '../support/samples.ts';
import type { Answers } from '../support/schema-link.ts';
import { expectAccessible } from '../support/widget.tsx';

const nadia = aPerson({ name: 'Nadia Smit' });
const decidedBy = (report: FiledReportFragment, said: Partial<FiledReportFragment> = {}): FiledReportFragment => ({
  ...report,
  decision: 'RESTORED',
  decidedAt: new Date().toISOString(),
  decidedBy: nadia,
  ...said,
});

const openReports = (reports: FiledReportFragment[], answers: Answers = {}) =>
  openForYou({ settings: editorSettings, reports: aPage(reports), ...answers }, { screenName: 'reports' });

test('a report shows the thing itself, the reason, who and when', async () => {
  const comment = aComment({ text: 'Fijn hoor, weer zij.', author: aPerson({ name: 'Bram Visser' }) });
  const { container } = await openReports([aReport(), aReport({ comment })]);
  const card = await screen.findByRole('article', { name: 'Reactie van Bram Visser' });
  for (const piece of ['Fijn hoor, weer zij.', 'De klant is herkenbaar', 'Gemeld door Yara Haddad', 'uur geleden']) {
    expect(card.textContent).toContain(piece);
  }
  expect(screen.getAllByRole('article')).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'Meldingen 2' })).toBeTruthy();
  await expectAccessible(container);
});

test('a decision with a note leaves the list, is told, and hands the focus to the next', async () => {
  const reports = [aReport(), aReport({ recognition: aRecognition({ receivers: [aPerson({ name: 'Dewi Tan' })] }) })];
  const decisions: object[] = [];
  const decideReport = ({ input }: { input: { decision: 'REMOVED'; note: string } }) => {
    decisions.push({ ...input });
    return decidedBy(reports[0]!, input);
  };
  const { user } = await openReports(reports, { decideReport });
  const card = (await screen.findAllByRole('article'))[0]!;
  await user.click(within(card).getByRole('button', { name: 'Voeg een notitie toe' }));
  await user.keyboard('Naam staat erin');
  await user.click(within(card).getByRole('button', { name: 'Laat verborgen' }));

  expect(await screen.findByText('Weggehouden: niemand ziet het meer.')).toBeTruthy();
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
  expect(decisions).toEqual([{ reportId: reports[0]!.id, decision: 'REMOVED', note: 'Naam staat erin' }]);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Verhaal over Dewi Tan' }));
});

test('what was reported several times is decided once', async () => {
  const recognition = aRecognition();
  const reports = [aReport({ recognition }), aReport({ recognition })];
  const decideReport = () => decidedBy(reports[0]!);
  const { user } = await openReports(reports, { decideReport });
  expect(within(await screen.findByRole('article')).getAllByRole('listitem')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Zet terug' }));
  expect(await screen.findByRole('heading', { name: 'Er is niets gemeld' })).toBeTruthy();
});

test('when another editor was first, their decision is shown', async () => {
  const report = aReport();
  const decideReport = () => ({
    __typename: 'AlreadyDecidedRefused',
    message: 'Een andere redacteur was je voor.',
    report: decidedBy(report, { note: 'Met de klant gebeld.' }),
  });
  const { user } = await openReports([report], { decideReport });
  await user.click(await screen.findByRole('button', { name: 'Laat verborgen' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Een andere redacteur was je voor.');
  expect(screen.getByText(/Teruggezet door/).textContent).toContain('Nadia Smit');
  expect(screen.getByText(/Met de klant gebeld/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Haal van de lijst' }));
  expect(await screen.findByRole('heading', { name: 'Er is niets gemeld' })).toBeTruthy();
});

test('editors do not decide about their own words, and read why', async () => {
  await openReports([aReport({ recognition: aRecognition({ giver: me }) })]);
  expect(await screen.findByText('Dit schreef je zelf. Een andere redacteur besluit erover.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Zet terug' })).toBeNull();
});

test('a refusal because it is somebody else’s to decide says why; the note stays', async () => {
  const decideReport = () => ({ __typename: 'NotYoursRefused', message: 'Dit is aan iemand anders.' });
  const { user } = await openReports([aReport()], { decideReport });
  await user.click(await screen.findByRole('button', { name: 'Voeg een notitie toe' }));
  await user.keyboard('Twijfel');
  await user.click(screen.getByRole('button', { name: 'Zet terug' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Dit schreef je zelf');
  expect(screen.getByRole('textbox', { name: 'Notitie voor het logboek' })).toHaveProperty('value', 'Twijfel');
});

test('a report whose story is out of reach can still be closed', async () => {
  await openReports([aReport({ recognition: null })]);
  expect(await screen.findByRole('article', { name: 'Een verhaal dat er niet meer is' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Laat verborgen' })).toBeTruthy();
});

test('the log says what was decided, by whom and why', async () => {
  const done = decidedBy(aReport({ reason: 'Klopt niet.' }), { decision: 'REMOVED', note: 'Nagevraagd.' });
  const reports = ({ isOpen }: { isOpen: boolean }) => aPage(isOpen ? [] : [done]);
  const { user, container } = await openReports([], { reports });
  await user.click(await screen.findByRole('button', { name: 'Besloten' }));
  const entry = await screen.findByRole('article');
  for (const piece of ['Klopt niet.', 'Weggehouden door Nadia Smit', 'Nagevraagd.', 'Gemeld door Yara Haddad']) {
    expect(entry.textContent).toContain(piece);
  }
  await expectAccessible(container);
});

test('open reports stand among what waits for an editor', async () => {
  await openForYou({ settings: editorSettings, reports: aPage([aReport(), aReport()]) });
  const waiting = await screen.findByRole('region', { name: 'Wacht op jou' });
  expect(await within(waiting).findByText(/Er wachten 2 meldingen op je besluit/)).toBeTruthy();
});

test('a role that was withdrawn meanwhile is told, not shown as a broken screen', async () => {
  const reports = () => {
    throw new GraphQLError('forbidden', { extensions: { code: 'FORBIDDEN' } });
  };
  const { container } = await openReports([], { reports });
  expect(await screen.findByRole('heading', { name: 'Dit is niet voor jou' })).toBeTruthy();
  await expectAccessible(container);
});
