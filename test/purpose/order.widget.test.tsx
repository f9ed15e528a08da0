import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { OrderValuesInput } from '../../client/graphql.ts';
import { both, joris, openPurpose } from '../support/purpose-page.tsx';
import { type Answers, NoConnection } from '../support/schema-link.ts';
import { anExample, aPageWith, theValues } from '../support/values-page.tsx';
import { expectAccessible } from '../support/widget.tsx';

beforeEach(() => sessionStorage.clear());

const open = (answers: Answers = {}, more: Parameters<typeof openPurpose>[1] = {}) =>
  openPurpose({ purpose: aPageWith(), valuesForEditing: theValues(), ...answers }, { at: 'order', ...more });
const higher = (name: string) => screen.findByRole('button', { name: `Zet ${name} hoger` });
const order = () => screen.getAllByRole('listitem').map((row) => row.querySelector('b')!.textContent);
const example = (name: string, language = 'Nederlands') =>
  within(screen.getByRole('group', { name })).getByRole<HTMLTextAreaElement>('textbox', { name: language });

/** Warm before safe, and what the two new pairs say. */
async function describeAll({ user }: Awaited<ReturnType<typeof open>>) {
  await user.click(await higher('Hartelijk'));
  await user.click(screen.getByRole('button', { name: 'Verder: 2 botsingen' }));
  await user.type(example('Als Hartelijk en Veilig botsen'), 'Eerst groeten.');
  await user.type(example('Als Veilig en Vlot botsen'), 'Rustig aan.');
}

test('values move by buttons that keep the focus, and every move is said aloud', async () => {
  const { user, container } = await open();
  const up = await higher('Vlot');
  up.focus();
  await user.keyboard('{Enter}');
  expect(order()).toEqual(['Veilig', 'Vlot', 'Hartelijk']);
  expect(screen.getByText('Vlot staat nu op plaats 2 van 3.').getAttribute('role')).toBe('status');
  expect(document.activeElement).toBe(await higher('Vlot'));
  await user.keyboard('{Enter}{Enter}');
  expect(order()).toEqual(['Vlot', 'Veilig', 'Hartelijk']);
  expect(screen.getByText('Vlot staat al bovenaan.')).toBeTruthy();
  expect(document.activeElement).toBe(await higher('Vlot'));
  await user.click(screen.getByRole('button', { name: 'Zet Hartelijk lager' }));
  expect(screen.getByText('Hartelijk staat al onderaan.')).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Zet alles terug' }));
  expect(order()).toEqual(['Veilig', 'Hartelijk', 'Vlot']);
  expect(screen.getByText('Er is nog niets verplaatst.')).toBeTruthy();
});

test('a value is dragged by its dots, and Escape puts it back', async () => {
  await open();
  await higher('Vlot');
  const list = screen.getByRole('list', { name: 'De waarden, op volgorde' });
  list.setPointerCapture = () => {};
  // Rows of 50 px, wherever they stand at the moment.
  for (const row of list.children) {
    row.getBoundingClientRect = () => ({ top: [...list.children].indexOf(row) * 50, height: 50 }) as DOMRect;
  }
  const drag = (y: number) => act(async () => fireEvent.pointerMove(list, { clientY: y, pointerId: 1 }));
  const pointer = { button: 0, isPrimary: true, pointerId: 1 };
  const take = (name: string) => act(async () => fireEvent.pointerDown(screen.getByTitle(`Sleep ${name}`), pointer));
  await take('Vlot');
  await drag(90);
  expect(order()).toEqual(['Veilig', 'Hartelijk', 'Vlot']);
  await drag(70);
  expect(order()).toEqual(['Veilig', 'Vlot', 'Hartelijk']);
  await drag(10);
  expect(order()).toEqual(['Vlot', 'Veilig', 'Hartelijk']);
  await act(async () => fireEvent.pointerUp(list, pointer));
  await drag(140);
  expect(order()).toEqual(['Vlot', 'Veilig', 'Hartelijk']);
  await take('Vlot');
  await drag(140);
  expect(order()).toEqual(['Veilig', 'Hartelijk', 'Vlot']);
  await act(async () => fireEvent.keyDown(window, { key: 'Escape' }));
  expect(order()).toEqual(['Vlot', 'Veilig', 'Hartelijk']);
});

test('before it is saved the page shows which collisions change meaning, and asks for their texts', async () => {
  const sent: OrderValuesInput[] = [];
  const orderValues = ({ input }: { input: OrderValuesInput }) => {
    sent.push(JSON.parse(JSON.stringify(input)));
    return theValues(['warm', 'safe', 'quick']);
  };
  const opened = await open({ orderValues });
  const { user, container } = opened;
  await user.click(await higher('Hartelijk'));
  await user.click(screen.getByRole('button', { name: 'Verder: 2 botsingen' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('En als ze botsen?'));
  const heading = screen.getByRole('heading', { name: 'Hartelijk gaat nu voor Veilig' });
  const card = within(heading.parentElement!);
  expect(card.getByText('Eerst remmen, dan groeten.').tagName).toBe('DEL');
  expect(card.getByText(/^Eerst ging/).textContent).toContain('Eerst ging Veilig voor Hartelijk:');
  await expectAccessible(container);

  await user.click(screen.getByRole('button', { name: 'Zet het op de pagina' }));
  expect(sent).toEqual([]);
  expect(document.activeElement).toBe(example('Als Hartelijk en Veilig botsen'));
  expect(screen.getAllByText(/^Schrijf hier nog een voorbeeld/)).toHaveLength(2);

  await user.type(example('Als Hartelijk en Veilig botsen'), 'Eerst groeten.');
  await user.type(example('Als Veilig en Vlot botsen', 'Engels'), 'Slow down.');
  await user.click(screen.getByRole('button', { name: 'Zet het op de pagina' }));
  expect(await screen.findByRole('heading', { name: 'Wie oversteekt, komt aan.' })).toBeTruthy();
  expect(sent).toEqual([
    {
      basedOn: ['safe', 'warm', 'quick'],
      valueIds: ['warm', 'safe', 'quick'],
      collisions: [
        { upperId: 'warm', lowerId: 'safe', basedOn: 0, text: { nl: 'Eerst groeten.', en: '' } },
        { upperId: 'safe', lowerId: 'quick', basedOn: 0, text: { nl: '', en: 'Slow down.' } },
      ],
    },
  ]);
});

test('an example of before is filled in when its two meet again', async () => {
  const collisions = [
    anExample('warm', 'safe', 'Eerst een hand.', { version: 3 }),
    anExample('safe', 'quick', 'Stop.'),
  ];
  const { user } = await open({ valuesForEditing: theValues(['safe', 'warm', 'quick'], { collisions }) });
  await user.click(await higher('Hartelijk'));
  await user.click(screen.getByRole('button', { name: 'Verder: 2 botsingen' }));
  expect(example('Als Hartelijk en Veilig botsen').value).toBe('Eerst een hand.');
  const group = screen.getByRole('group', { name: 'Als Hartelijk en Veilig botsen' });
  expect(group.textContent).toContain('Dit voorbeeld schreven jullie eerder');
});

test('an order that somebody else made meanwhile stands beside the own one, and nothing typed is lost', async () => {
  const sent: OrderValuesInput[] = [];
  const theirs = theValues(['quick', 'safe', 'warm'], {
    collisions: [anExample('safe', 'warm', 'Eerst remmen.'), anExample('quick', 'safe', 'Niet treuzelen.')],
  });
  const orderValues = ({ input }: { input: OrderValuesInput }) => {
    sent.push(JSON.parse(JSON.stringify(input)));
    if (sent.length > 1) return theValues(['warm', 'safe', 'quick']);
    const message = 'Joris Blom heeft de volgorde intussen veranderd.';
    return {
      ...{ __typename: 'ValueOrderChangedRefused', message, current: theirs },
      ...{ changedBy: joris, changedAt: new Date().toISOString() },
    };
  };
  const opened = await open({ orderValues });
  const { user, container } = opened;
  await describeAll(opened);
  await user.click(screen.getByRole('button', { name: 'Zet het op de pagina' }));
  const region = await screen.findByRole('region', { name: 'Dit is intussen veranderd' });
  expect(within(region).getByRole('alert').textContent).toContain('Joris Blom');
  const [there, mine] = within(region).getAllByRole('figure');
  expect(there!.textContent).toContain('1. Vlot\n2. Veilig\n3. Hartelijk');
  expect(mine!.textContent).toContain('1. Hartelijk\n2. Veilig\n3. Vlot');
  await expectAccessible(container);
  expect(example('Als Hartelijk en Veilig botsen').value).toBe('Eerst groeten.');
  expect(example('Als Veilig en Vlot botsen').value).toBe('Rustig aan.');

  await user.click(within(region).getByRole('radio', { name: /Neem die van Joris Blom/ }));
  expect(order().slice(-3)).toEqual(['Vlot', 'Veilig', 'Hartelijk']);
  await user.click(within(region).getByRole('radio', { name: 'Houd die van mij' }));
  expect(example('Als Hartelijk en Veilig botsen').value).toBe('Eerst groeten.');
  await user.click(screen.getByRole('button', { name: 'Zet het op de pagina' }));
  expect(await screen.findByRole('heading', { name: 'Wie oversteekt, komt aan.' })).toBeTruthy();
  expect(sent[1]!.basedOn).toEqual(['quick', 'safe', 'warm']);
});

test('an example that somebody else wrote meanwhile stands beside the own one, to choose', async () => {
  const sent: OrderValuesInput[] = [];
  const orderValues = ({ input }: { input: OrderValuesInput }) => {
    sent.push(JSON.parse(JSON.stringify(input)));
    if (sent.length > 1) return theValues(['warm', 'safe', 'quick']);
    return {
      ...{ __typename: 'CollisionChangedRefused', message: 'Joris Blom heeft dit voorbeeld intussen veranderd.' },
      current: anExample('warm', 'safe', 'Eerst een hand.', { version: 4, text: both('Eerst een hand.', null) }),
      ...{ changedBy: joris, changedAt: new Date().toISOString() },
    };
  };
  const opened = await open({ orderValues });
  const { user } = opened;
  await describeAll(opened);
  await user.click(screen.getByRole('button', { name: 'Zet het op de pagina' }));
  const region = await screen.findByRole('region', { name: 'Dit is intussen veranderd' });
  const choice = within(region).getByRole('group', { name: 'Hartelijk voor Veilig, Nederlands' });
  await user.click(within(choice).getByRole('radio', { name: /Neem die van Joris/ }));
  expect(example('Als Hartelijk en Veilig botsen').value).toBe('Eerst een hand.');
  expect(example('Als Veilig en Vlot botsen').value).toBe('Rustig aan.');
  await user.click(screen.getByRole('button', { name: 'Zet het op de pagina' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]!.collisions![0]).toMatchObject({ basedOn: 4, text: { nl: 'Eerst een hand.' } });
});

test('what was moved and typed outlives a lost connection, leaving and a reload', async () => {
  const opened = await open({
    orderValues: () => {
      throw new NoConnection();
    },
  });
  await describeAll(opened);
  await opened.user.click(screen.getByRole('button', { name: 'Zet het op de pagina' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(example('Als Hartelijk en Veilig botsen').value).toBe('Eerst groeten.');
  opened.unmount();
  const { user } = await open();
  expect(await screen.findByText('Je was hier al mee bezig. Dit is wat je had getypt.')).toBeTruthy();
  expect(order()).toEqual(['Hartelijk', 'Veilig', 'Vlot']);
  await user.click(screen.getByRole('button', { name: 'Verder: 2 botsingen' }));
  expect(example('Als Veilig en Vlot botsen').value).toBe('Rustig aan.');
});

test('a draft that is older than the order of now is laid beside it when it is opened', async () => {
  const opened = await open();
  await describeAll(opened);
  opened.unmount();
  await open({ valuesForEditing: theValues(['quick', 'warm', 'safe']) });
  const region = await screen.findByRole('region', { name: 'Dit is intussen veranderd' });
  expect(within(region).getAllByRole('figure')[1]!.textContent).toContain('1. Hartelijk\n2. Veilig\n3. Vlot');
});

test('an example that is too long is counted, said, and not cut', async () => {
  const { user } = await open();
  await user.click(await higher('Hartelijk'));
  await user.click(screen.getByRole('button', { name: 'Verder: 2 botsingen' }));
  const field = example('Als Hartelijk en Veilig botsen');
  fireEvent.input(field, { target: { value: 'x'.repeat(501) } });
  expect(await screen.findByText(/^1 teken te lang, vanaf/)).toBeTruthy();
  expect(field.value).toHaveLength(501);
});

test('with one value there is nothing to order, and a failure can be tried again', async () => {
  const { unmount } = await open({ valuesForEditing: theValues(['safe']) });
  expect(await screen.findByRole('heading', { name: 'Er valt nog niets te ordenen' })).toBeTruthy();
  unmount();
  let tries = 0;
  const valuesForEditing = () => {
    tries += 1;
    if (tries === 1) throw new NoConnection();
    return theValues();
  };
  const { user } = await open({ valuesForEditing });
  await user.click(await screen.findByRole('button', { name: /Probeer/ }));
  expect(await higher('Vlot')).toBeTruthy();
});

test('the screen speaks English too', async () => {
  const { container } = await open({}, { lang: 'en' });
  expect(await screen.findByRole('button', { name: 'Move Warm up' })).toBeTruthy();
  await expectAccessible(container);
});
