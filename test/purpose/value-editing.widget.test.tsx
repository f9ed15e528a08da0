import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import type { AddValueInput, EditValueInput, RestoreValueInput, RetireValueInput } from '../../client/graphql.ts';
import { aPageValue, both, joris, openPurpose } from '../support/purpose-page.tsx';
import { type Answers, NoConnection } from '../support/schema-link.ts';
import { anExample, aPageWith, theValues, theValueTexts } from '../support/values-page.tsx';
import { expectAccessible } from '../support/widget.tsx';

beforeEach(() => sessionStorage.clear());

const behaviours = ['Stopt bij twijfel', 'Biedt een hand'].map((nl, index) => ({
  __typename: 'BehaviourTexts' as const,
  behaviourId: `behaviour-${index}`,
  text: both(nl, null),
}));
const safe = theValueTexts('safe', { behaviours });
const values = () => ({ ...theValues(), values: [safe, ...theValues().values.slice(1)] });
const retired = () =>
  theValues(['safe', 'quick'], {
    retiredValues: [theValueTexts('warm', { retiredAt: '2026-10-01T09:00:00.000Z' })],
    collisions: [anExample('safe', 'warm', 'Eerst remmen.')],
  });
const open = (at: string, answers: Answers = {}, more: Parameters<typeof openPurpose>[1] = {}) =>
  openPurpose({ purpose: aPageWith(), valuesForEditing: values(), node: null, ...answers }, { at, ...more });
const field = async (name: string, language = 'Nederlands') =>
  within(await screen.findByRole('group', { name })).getByRole<HTMLTextAreaElement>('textbox', { name: language });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const keeping =
  <Input,>(sent: Input[], answer: (input: Input) => unknown) =>
  ({ input }: { input: Input }) => {
    sent.push(JSON.parse(JSON.stringify(input)));
    return answer(input);
  };
const done = (name: string) => ({ ...aPageValue({ id: 'safe', name }), retiredAt: null });

test('a value is put into other words, behaviours are reworded, moved, added and removed, and the focus goes along', async () => {
  const sent: EditValueInput[] = [];
  const { user, container } = await open('value/safe/edit', { editValue: keeping(sent, () => done('Veilig thuis')) });
  await user.type(await field('Naam'), ' thuis');
  await user.type(await field('Gedrag 1'), ', ook als het druk is');
  await user.click(button('Zet gedrag 2 hoger'));
  expect(document.activeElement).toBe(button('Zet gedrag 1 hoger'));
  expect(screen.getByText('Het staat nu op plaats 1.').getAttribute('role')).toBe('status');
  await user.click(button('Nog een gedrag'));
  expect(document.activeElement).toBe(await field('Gedrag 3'));
  await user.keyboard('Belt na');
  await user.click(button('Haal gedrag 1 weg'));
  expect(document.activeElement).toBe(await field('Gedrag 1'));
  await expectAccessible(container);
  await user.click(button('Zet het op de pagina'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    ...{ valueId: 'safe', basedOn: 1 },
    texts: {
      ...{ name: { nl: 'Veilig thuis', en: 'Safe' }, meaning: { nl: 'Wij zijn veilig.', en: 'We are safe.' } },
      behaviours: [
        { behaviourId: 'behaviour-0', text: { nl: 'Stopt bij twijfel, ook als het druk is', en: '' } },
        { behaviourId: null, text: { nl: 'Belt na', en: '' } },
      ],
    },
  });
  expect(await screen.findByRole('region', { name: 'Veilig' })).toBeTruthy();
});

test('what is missing is said where it is missing, and nothing is sent', async () => {
  const sent: EditValueInput[] = [];
  const { user } = await open('value/safe/edit', { editValue: keeping(sent, () => done('x')) });
  await user.clear(await field('Naam', 'Engels'));
  fireEvent.input(await field('Wat het hier betekent'), { target: { value: 'x'.repeat(401) } });
  await user.click(button('Zet het op de pagina'));
  const name = await field('Naam', 'Engels');
  await waitFor(() => expect(document.activeElement).toBe(name));
  expect(screen.getByText('Schrijf naam en betekenis allebei in deze taal, of geen van beide.')).toBeTruthy();
  expect(screen.getByText(/^1 teken te lang, vanaf/)).toBeTruthy();
  await user.clear(await field('Naam'));
  expect(screen.getByText('Vul dit in het Nederlands of het Engels in.')).toBeTruthy();
  expect(sent).toEqual([]);
});

test('what the server names stands at its field, and the text stays', async () => {
  const editValue = () => {
    const fields = [{ path: 'texts.behaviours.1.text.nl', message: 'Dit gedrag staat er al.' }];
    throw new GraphQLError('bad', { extensions: { code: 'BAD_USER_INPUT', fields } });
  };
  const { user } = await open('value/safe/edit', { editValue });
  await user.type(await field('Gedrag 2'), '!');
  await user.click(button('Zet het op de pagina'));
  await screen.findByText('Dit gedrag staat er al.');
  const second = await field('Gedrag 2');
  expect(second.getAttribute('aria-invalid')).toBe('true');
  await waitFor(() => expect(document.activeElement).toBe(second));
  expect(second.value).toBe('Biedt een hand!');
});

test('a change that somebody else made meanwhile stands beside the own one; what only they changed is taken over', async () => {
  const sent: EditValueInput[] = [];
  const current = theValueTexts('safe', {
    ...{ version: 2, behaviours, name: both('Veilig aan boord', 'Safe') },
    meaning: both('Niemand valt.', 'We are safe.'),
  });
  const editValue = keeping(sent, () =>
    sent.length > 1
      ? done('Veilig thuis')
      : {
          ...{
            __typename: 'ValueChangedRefused',
            message: 'Joris Blom heeft deze waarde intussen veranderd.',
            current,
          },
          ...{ changedBy: joris, changedAt: new Date().toISOString() },
        },
  );
  const { user, container } = await open('value/safe/edit', { editValue });
  await user.type(await field('Naam'), ' thuis');
  await user.click(button('Zet het op de pagina'));
  const region = await screen.findByRole('region', { name: 'Dit is intussen veranderd' });
  expect(within(region).getByRole('alert').textContent).toContain('Joris Blom');
  const [there, mine] = within(region).getAllByRole('figure');
  expect(there!.textContent).toContain('Veilig aan boord');
  expect(mine!.textContent).toContain('Veilig thuis');
  expect(within(region).getAllByRole('figure')).toHaveLength(2);
  expect((await field('Wat het hier betekent')).value).toBe('Niemand valt.');
  await expectAccessible(container);
  await user.click(within(region).getByRole('radio', { name: /Neem die van Joris/ }));
  expect((await field('Naam')).value).toBe('Veilig aan boord');
  await user.click(within(region).getByRole('radio', { name: 'Houd die van mij' }));
  expect((await field('Naam')).value).toBe('Veilig thuis');
  await user.click(button('Zet het op de pagina'));
  await waitFor(() => expect(sent[1]).toMatchObject({ basedOn: 2, texts: { meaning: { nl: 'Niemand valt.' } } }));
});

test('behaviours that both changed are taken or left together', async () => {
  const current = theValueTexts('safe', {
    version: 2,
    behaviours: [{ ...behaviours[0]!, text: both('Stopt altijd', null) }],
  });
  const refusal = { __typename: 'ValueChangedRefused', message: 'Nee.', current, changedBy: null, changedAt: null };
  const { user } = await open('value/safe/edit', { editValue: refusal });
  await user.type(await field('Gedrag 2'), ' aan');
  await user.click(button('Zet het op de pagina'));
  const region = await screen.findByRole('region', { name: 'Dit is intussen veranderd' });
  const [there, mine] = within(region).getAllByRole('figure');
  expect(there!.textContent).toContain('Stopt altijd');
  expect(mine!.textContent).toContain('Stopt bij twijfel\nBiedt een hand aan');
  const takeTheirs = within(region).getAllByRole('radio')[0]!;
  await user.click(takeTheirs);
  expect((await field('Gedrag 1')).value).toBe('Stopt altijd');
  expect(screen.queryByRole('group', { name: 'Gedrag 2' })).toBeNull();
});

test('a name that another has is said, and nothing typed is lost by it, by a lost connection or by leaving', async () => {
  let tries = 0;
  const editValue = () => {
    tries += 1;
    if (tries > 1) throw new NoConnection();
    return { __typename: 'ValueNameTakenRefused', message: 'Er is al een waarde “Vlot”.' };
  };
  const { user, unmount } = await open('value/safe/edit', { editValue });
  await user.clear(await field('Naam'));
  await user.type(await field('Naam'), 'Vlot');
  await user.click(button('Zet het op de pagina'));
  expect((await screen.findByRole('alert')).textContent).toBe('Er is al een waarde “Vlot”.');
  await user.click(button('Zet het op de pagina'));
  await waitFor(() => expect(screen.getByRole('alert').textContent).not.toContain('Vlot'));
  expect((await field('Naam')).value).toBe('Vlot');
  unmount();
  const again = await open('value/safe/edit');
  expect(await screen.findByText('Je was hier al mee bezig. Dit is wat je had getypt.')).toBeTruthy();
  expect((await field('Naam')).value).toBe('Vlot');
  await again.user.click(button('Begin opnieuw'));
  expect((await field('Naam')).value).toBe('Veilig');
});

test('a value is retired after reading what becomes of its stories, with an example for those who meet', async () => {
  const sent: RetireValueInput[] = [];
  const retireValue = keeping(sent, () => ({ ...done('Hartelijk'), rank: null }));
  const { user, container } = await open('value/warm/retire', { retireValue });
  expect(await screen.findByRole('heading', { name: 'Afscheid van Hartelijk' })).toBeTruthy();
  expect(screen.getByText(/^Alle verhalen blijven op het prikbord staan/)).toBeTruthy();
  await expectAccessible(container);
  await user.click(button('Zet bij de waarden van vroeger'));
  const example = await field('Als Veilig en Vlot botsen');
  await waitFor(() => expect(document.activeElement).toBe(example));
  expect(sent).toEqual([]);
  await user.type(example, 'Rustig aan.');
  await user.click(button('Zet bij de waarden van vroeger'));
  expect(await screen.findByRole('heading', { name: 'Wie oversteekt, komt aan.' })).toBeTruthy();
  expect(sent).toEqual([
    {
      ...{ valueId: 'warm', basedOn: ['safe', 'warm', 'quick'] },
      collisions: [{ upperId: 'safe', lowerId: 'quick', basedOn: 0, text: { nl: 'Rustig aan.', en: '' } }],
    },
  ]);
});

const orderChanged = (current: ReturnType<typeof theValues>) => ({
  ...{ __typename: 'ValueOrderChangedRefused', message: 'Joris Blom heeft de volgorde intussen veranderd.', current },
  ...{ changedBy: joris, changedAt: new Date().toISOString() },
});

/** The order of now and the one that was seen, as they stand beside each other. */
const ordersBeside = async () => {
  const region = await screen.findByRole('region', { name: 'Dit is intussen veranderd' });
  expect(within(region).getByRole('alert').textContent).toContain('Joris Blom');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Dit is intussen veranderd'));
  return within(region)
    .getAllByRole('figure')
    .map((figure) => figure.querySelector('blockquote')!.textContent);
};

test('an order that changed meanwhile stands beside the one that was seen, and what was typed stays', async () => {
  const sent: RetireValueInput[] = [];
  const retireValue = keeping(sent, () =>
    sent.length > 1 ? { ...done('Hartelijk'), rank: null } : orderChanged(theValues(['quick', 'warm', 'safe'])),
  );
  const { user, container } = await open('value/warm/retire', { retireValue });
  await user.type(await field('Als Veilig en Vlot botsen'), 'Rustig aan.');
  await user.click(button('Zet bij de waarden van vroeger'));
  expect(await ordersBeside()).toEqual(['1. Vlot\n2. Hartelijk\n3. Veilig', '1. Veilig\n2. Hartelijk\n3. Vlot']);
  await expectAccessible(container);
  await user.type(await field('Als Vlot en Veilig botsen'), 'Doorlopen.');
  await user.click(button('Zet bij de waarden van vroeger'));
  await waitFor(() => expect(sent[1]).toMatchObject({ basedOn: ['quick', 'warm', 'safe'] }));
});

test('a value comes back, or is added, beside an order that changed meanwhile, below the value that was chosen', async () => {
  const now = theValues(['quick', 'safe'], { retiredValues: retired().retiredValues, collisions: [] });
  const restored: RestoreValueInput[] = [];
  const restoreValue = keeping(restored, () => (restored.length > 1 ? done('Hartelijk') : orderChanged(now)));
  const back = await open('value/warm/restore', { valuesForEditing: retired(), restoreValue });
  await back.user.selectOptions(await screen.findByLabelText('Waar in de volgorde?'), 'Onder Veilig');
  await back.user.type(await field('Als Hartelijk en Vlot botsen'), 'Neem de tijd.');
  await back.user.click(button('Zet terug op de pagina'));
  expect(await ordersBeside()).toEqual(['1. Vlot\n2. Veilig', '1. Veilig\n2. Vlot']);
  await back.user.click(button('Zet terug op de pagina'));
  await back.user.type(await field('Als Veilig en Hartelijk botsen'), 'Eerst remmen.');
  await back.user.click(button('Zet terug op de pagina'));
  await waitFor(() => expect(restored[1]).toMatchObject({ rank: 3, basedOn: ['quick', 'safe'] }));
  back.unmount();
  const added: AddValueInput[] = [];
  const addValue = keeping(added, () =>
    added.length > 1 ? { ...done('Eerlijk'), id: 'honest' } : orderChanged(theValues(['quick', 'warm', 'safe'])),
  );
  const { user } = await open('value-new', { addValue });
  await user.type(await field('Naam'), 'Eerlijk');
  await user.type(await field('Wat het hier betekent'), 'We zeggen wat is.');
  await user.type(await field('Als Vlot en Eerlijk botsen'), 'Eerst eerlijk.');
  await user.click(button('Zet de waarde op de pagina'));
  expect(await ordersBeside()).toEqual(['1. Vlot\n2. Hartelijk\n3. Veilig', '1. Veilig\n2. Hartelijk\n3. Vlot']);
  await user.type(await field('Als Eerlijk en Hartelijk botsen'), 'Zeg het vriendelijk.');
  await user.click(button('Zet de waarde op de pagina'));
  await waitFor(() => expect(added[1]).toMatchObject({ rank: 2, basedOn: ['quick', 'warm', 'safe'] }));
});

test('the last value cannot be retired, one that is retired already can come back, and one that never was is not there', async () => {
  const last = await open('value/safe/retire', { valuesForEditing: theValues(['safe']) });
  expect(await screen.findByRole('heading', { name: 'Dit is de laatste waarde' })).toBeTruthy();
  last.unmount();
  const before = await open('value/warm/retire', { valuesForEditing: retired() });
  expect(await screen.findByRole('link', { name: 'Zet terug bij de waarden van nu' })).toBeTruthy();
  before.unmount();
  const back = await open('value/warm/restore');
  expect(await screen.findByRole('heading', { name: 'Deze waarde staat alweer op de pagina' })).toBeTruthy();
  back.unmount();
  await open('value/nothing/edit');
  expect(await screen.findByRole('heading', { name: 'Deze waarde is er niet' })).toBeTruthy();
});

test('a value of before comes back to the place that is chosen, with the example it had', async () => {
  const sent: RestoreValueInput[] = [];
  const restoreValue = keeping(sent, () => done('Hartelijk'));
  const { user, container } = await open('value/warm/restore', { valuesForEditing: retired(), restoreValue });
  await user.selectOptions(await screen.findByLabelText('Waar in de volgorde?'), 'Onder Veilig');
  expect((await field('Als Veilig en Hartelijk botsen')).value).toBe('Eerst remmen.');
  await user.type(await field('Als Hartelijk en Vlot botsen'), 'Neem de tijd.');
  await expectAccessible(container);
  await user.click(button('Zet terug op de pagina'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    ...{ valueId: 'warm', rank: 2, basedOn: ['safe', 'quick'] },
    collisions: [
      { upperId: 'safe', lowerId: 'warm', basedOn: 1, text: { nl: 'Eerst remmen.' } },
      { upperId: 'warm', lowerId: 'quick', basedOn: 0, text: { nl: 'Neem de tijd.' } },
    ],
  });
});

test('a value is added at its place, with examples above and below', async () => {
  const sent: AddValueInput[] = [];
  const addValue = keeping(sent, () => ({ ...done('Eerlijk'), id: 'honest' }));
  const { user, container } = await open('value-new', { addValue });
  await user.type(await field('Naam'), 'Eerlijk');
  await user.type(await field('Wat het hier betekent'), 'We zeggen wat is.');
  await user.type(await field('Gedrag 1'), 'Zegt sorry');
  await user.selectOptions(screen.getByLabelText('Waar in de volgorde?'), 'Onder Veilig');
  await user.type(await field('Als Veilig en Eerlijk botsen'), 'Eerst veilig.');
  await user.click(button('Zet de waarde op de pagina'));
  const below = await field('Als Eerlijk en Hartelijk botsen');
  await waitFor(() => expect(document.activeElement).toBe(below));
  await user.type(below, 'Ook als het pijn doet.');
  await expectAccessible(container);
  await user.click(button('Zet de waarde op de pagina'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    ...{ rank: 2, basedOn: ['safe', 'warm', 'quick'] },
    texts: {
      ...{ name: { nl: 'Eerlijk', en: '' }, meaning: { nl: 'We zeggen wat is.' } },
      behaviours: [{ behaviourId: null, text: { nl: 'Zegt sorry' } }],
    },
    ...{ collisionAbove: { nl: 'Eerst veilig.' }, collisionBelow: { nl: 'Ook als het pijn doet.' } },
  });
});

test('the first value of all needs neither place nor example, and a thirteenth has no room', async () => {
  const sent: AddValueInput[] = [];
  const addValue = keeping(sent, () => ({ ...done('Eerlijk'), id: 'honest' }));
  const first = await open('value-new', { addValue, valuesForEditing: theValues([], { collisions: [] }) });
  await first.user.type(await field('Naam'), 'Eerlijk');
  await first.user.type(await field('Wat het hier betekent'), 'We zeggen wat is.');
  expect(screen.queryByLabelText('Waar in de volgorde?')).toBeNull();
  await first.user.click(button('Zet de waarde op de pagina'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ rank: 1, collisionAbove: null, collisionBelow: null, texts: { behaviours: [] } });
  first.unmount();
  const twelve = Array.from({ length: 12 }, (_, index) => theValueTexts('safe', { valueId: `value-${index}` }));
  await open('value-new', { valuesForEditing: { ...theValues(), values: twelve } });
  expect(await screen.findByRole('heading', { name: 'De pagina is vol' })).toBeTruthy();
});

test.each(['value/safe/edit', 'value/warm/retire', 'value-new'])('%s speaks English too', async (at) => {
  const { container } = await open(at, {}, { lang: 'en' });
  expect((await screen.findAllByRole('button', { name: /page|former|behaviour/ })).length).toBeGreaterThan(0);
  await expectAccessible(container);
});
