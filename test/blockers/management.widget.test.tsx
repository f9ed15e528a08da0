import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { nothingWaits, openBlockers, orlando, pyramid, saskia } from '../support/blocker-screens.tsx';
import { me } from '../support/for-you.tsx';
import { NoConnection } from '../support/schema-link.ts';
import { expectAccessible } from '../support/widget.tsx';

const leader = { viewer: me, blockerInboxCounts: { ...nothingWaits, isLeader: true }, people: [saskia] };
const days = { startsOn: '2031-07-01', endsOn: '2031-07-14' };
const openAbsences = (answers: object) => openBlockers({ ...leader, ...answers }, { at: 'blockers/absences' });

async function nameSaskia({ user }: Awaited<ReturnType<typeof openAbsences>>): Promise<void> {
  await user.type(await screen.findByRole('combobox', { name: 'Wie vervangt je?' }), 'sas');
  await user.click(await screen.findByRole('option', { name: /Saskia Nijland/ }));
  fireEvent.input(screen.getByLabelText('Van'), { target: { value: days.startsOn } });
  fireEvent.input(screen.getByLabelText('Tot en met'), { target: { value: days.endsOn } });
  await user.click(screen.getByRole('button', { name: 'Wijs aan' }));
}

test('a leader names a deputy, and ends it', async () => {
  const deputies: object[] = [{ id: 'd0', leader: orlando, person: me, ...days }];
  const sent: object[] = [];
  const nameDeputy = ({ input }: { input: object }) => {
    sent.push({ ...input });
    deputies.push({ id: 'd1', leader: me, person: saskia, ...days });
    return { __typename: 'Deputy', ...deputies[1] };
  };
  const removeDeputy = () => ({ __typename: 'Deputy', ...(deputies.pop() as object) });
  const opened = await openAbsences({ deputies: () => deputies, nameDeputy, removeDeputy });
  expect((await screen.findByText(/Je vervangt/)).textContent).toBe(
    'Je vervangt Orlando Grootfaam van 1 juli 2031 tot en met 14 juli 2031',
  );
  expect(screen.queryByRole('button', { name: /Stop de vervanging/ })).toBeNull();
  await nameSaskia(opened);
  expect((await screen.findByText(/vervangt jou/)).textContent).toBe(
    'Saskia Nijland vervangt jou van 1 juli 2031 tot en met 14 juli 2031',
  );
  expect(sent).toEqual([{ personId: saskia.id, ...days }]);
  await expectAccessible(opened.container);
  await opened.user.click(screen.getByRole('button', { name: 'Stop de vervanging door Saskia Nijland' }));
  expect(await screen.findByText('De vervanging is gestopt.')).toBeTruthy();
  expect(document.activeElement?.tagName).toBe('UL');
  expect(screen.queryByText(/vervangt jou/)).toBeNull();
});

test('without somebody and a day nobody is named', async () => {
  const { user, link } = await openAbsences({ deputies: [] });
  await user.click(await screen.findByRole('button', { name: 'Wijs aan' }));
  expect(screen.getByText('Kies een collega.')).toBeTruthy();
  expect(screen.getByText('Kies een dag.')).toBeTruthy();
  expect(link.asked).not.toContain('NameDeputy');
});

test('a refused deputy is told, and what was chosen stays', async () => {
  const nameDeputy = () => ({ __typename: 'PersonNotFoundRefused', message: 'Deze collega werkt hier niet meer.' });
  const opened = await openAbsences({ deputies: [], nameDeputy });
  await nameSaskia(opened);
  expect((await screen.findByRole('alert')).textContent).toBe('Deze collega werkt hier niet meer.');
  expect(screen.getAllByText('Saskia Nijland').length).toBeGreaterThan(0);
  expect(screen.getByLabelText('Tot en met')).toHaveProperty('value', days.endsOn);
});

test('refused days are said beside the day', async () => {
  const nameDeputy = () => ({ __typename: 'InvalidDaysRefused', message: 'Ten hoogste een jaar.' });
  const opened = await openAbsences({ deputies: [], nameDeputy });
  await nameSaskia(opened);
  const error = await screen.findByText('Ten hoogste een jaar.');
  expect(screen.getByLabelText('Tot en met').getAttribute('aria-describedby')).toContain(error.closest('[id]')!.id);
});

test('an administrator names who management is', async () => {
  const sent: object[] = [];
  const nameManagement = ({ input }: { input: { personIds: string[] } }) => {
    sent.push([...input.personIds]);
    return { __typename: 'Management', people: [saskia] };
  };
  const answers = { ...leader, management: { people: [orlando] }, nameManagement };
  const { user, container } = await openBlockers(answers, { at: 'blockers/management' });
  await user.click(await screen.findByRole('button', { name: 'Haal Orlando Grootfaam eraf' }));
  expect(document.activeElement?.tagName).toBe('UL');
  await user.type(screen.getByRole('combobox', { name: 'Voeg iemand toe' }), 'sas');
  await user.click(await screen.findByRole('option', { name: /Saskia Nijland/ }));
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(await screen.findByText('Bewaard.')).toBeTruthy();
  expect(sent).toEqual([[saskia.id]]);
  await expectAccessible(container);
});

test('a management that could not be saved says so, and the choice stays', async () => {
  const nameManagement = () => {
    throw new NoConnection();
  };
  const answers = { ...leader, management: { people: [orlando, saskia] }, nameManagement };
  const { user } = await openBlockers(answers, { at: 'blockers/management' });
  await user.click(await screen.findByRole('button', { name: 'Haal Orlando Grootfaam eraf' }));
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect((await screen.findByRole('alert')).textContent).toContain('We kunnen de server nu niet bereiken');
  expect(screen.queryByText('Orlando Grootfaam')).toBeNull();
});

test('the pyramid shows how leaders carry, by name and not by rank', async () => {
  const leaders = [
    { leader: saskia, askedCount: 9, answeredOnTimeCount: 8, removedCount: 4, overdueCount: 0 },
    { leader: orlando, askedCount: 2, answeredOnTimeCount: 1, removedCount: 0, overdueCount: 1 },
  ];
  const { container } = await openBlockers({ pyramid: { ...pyramid, leaders } }, { at: 'blockers/pyramid' });
  const table = await screen.findByRole('table', { name: /Per leidinggevende/ });
  const [, first, second] = within(table).getAllByRole('row');
  expect(within(first!).getByRole('rowheader').textContent).toContain('Orlando Grootfaam');
  expect(
    within(second!)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['9', '8', '4', '0']);
  await expectAccessible(container);
});

test('a pyramid without anybody asked says so', async () => {
  await openBlockers({}, { at: 'blockers/pyramid', lang: 'en' });
  expect(await screen.findByRole('heading', { name: 'Nobody has been asked anything yet' })).toBeTruthy();
});
