import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { aPageValue, aVersion, both, joris, openPurpose, theTexts } from '../support/purpose-page.tsx';
import { type Answers, NoConnection } from '../support/schema-link.ts';
import { expectAccessible } from '../support/widget.tsx';

const page = (versions = [aVersion()]) => {
  const [version] = versions;
  return {
    statement: version?.statement ?? null,
    lang: version?.lang ?? null,
    values: [aPageValue()],
    retiredValues: [],
    versions,
  };
};
const open = (answers: Answers = {}, more: Parameters<typeof openPurpose>[1] = {}) =>
  openPurpose({ purpose: page(), purposeForEditing: theTexts(), ...answers }, { at: 'edit', ...more });
const field = async (name: string, language = 'Nederlands') =>
  within(await screen.findByRole('group', { name })).getByRole<HTMLTextAreaElement>('textbox', { name: language });

test('an editor goes from the page to the texts in both languages, and others are not offered the way', async () => {
  const { user, unmount } = await open({}, { at: '' });
  await user.click(await screen.findByRole('link', { name: 'Schrijf de zin opnieuw' }));
  expect((await field('De zin')).value).toBe('Wie oversteekt, komt aan.');
  expect((await field('De zin', 'Engels')).value).toBe('Whoever crosses, arrives.');
  unmount();
  await open({}, { at: '', isEditor: false });
  expect(await screen.findByRole('heading', { name: 'Wie oversteekt, komt aan.' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Schrijf de zin opnieuw' })).toBeNull();
});

test('what is to be looked at has the focus as soon as it is there: a key pressed at once is not taken away again', async () => {
  const { user } = await open();
  await user.type(await field('De zin'), ' En terug.');
  // Pressed as a browser does it: what is drawn after the paint has its own time.
  screen.getByRole('button', { name: 'Kijk het na' }).click();
  await Promise.resolve();
  const heading = screen.getByRole('heading', { name: 'Zo zien je collega’s het' });
  expect((heading.getRootNode() as ShadowRoot).activeElement).toBe(heading);
});

test('a version is looked at as readers will see it, compared word by word, and put on the page', async () => {
  const sent: Record<string, unknown>[] = [];
  let versions = [aVersion()];
  const { user, container } = await open({
    purpose: () => page(versions),
    rewritePurpose: ({ input }: { input: Record<string, unknown> }) => {
      sent.push({ ...input });
      versions = [aVersion({ number: 2, statement: 'Wie oversteekt, komt droog aan.' }), ...versions];
      return versions[0];
    },
  });
  const statement = await field('De zin');
  await user.clear(statement);
  await user.type(statement, 'Wie oversteekt, komt droog aan.');
  await user.type(await field('Waarom opnieuw'), 'Droog bleek het belangrijkst.');
  await user.type(screen.getByRole('textbox', { name: 'Hoeveel collega’s' }), '1.148');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Kijk het na' }));
  const preview = await screen.findByRole('region', { name: 'Zo zien je collega’s het' });
  expect(await within(preview).findByRole('heading', { name: 'Wie oversteekt, komt droog aan.' })).toBeTruthy();
  expect(preview.textContent).toContain('gemaakt met 1.148 collega’s');
  await user.click(within(preview).getByRole('button', { name: 'Engels' }));
  expect(await within(preview).findByRole('heading', { name: 'Whoever crosses, arrives.' })).toBeTruthy();
  expect(preview.textContent).toContain('made with 1,148 colleagues');
  const comparison = screen.getByRole('region', { name: 'Wat er verandert sinds versie 1' });
  await waitFor(() => expect(comparison.querySelector('ins')?.textContent).toBe('[erbij: droog  ]'));
  expect(comparison.textContent).toContain('De tekst in het Engels bleef zoals die was.');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Zet het op de pagina' }));
  const heading = await screen.findByRole('heading', { name: 'Wie oversteekt, komt droog aan.' });
  await waitFor(() => expect(document.activeElement?.contains(heading)).toBe(true));
  expect(document.activeElement).not.toBe(document.body);
  expect(sent).toMatchObject([
    { basedOn: 1, statement: { nl: 'Wie oversteekt, komt droog aan.' }, colleagueCount: 1148, customerCount: null },
  ]);
});

test('what was typed is there after leaving, says so, and can be dropped', async () => {
  const { user } = await open();
  await user.type(await field('De zin'), ' Altijd.');
  await user.click(screen.getByRole('link', { name: 'Terug naar de pagina' }));
  await user.click(await screen.findByRole('link', { name: 'Schrijf de zin opnieuw' }));
  expect(await screen.findByText('Je was hier al mee bezig. Dit is wat je had getypt.')).toBeTruthy();
  expect((await field('De zin')).value).toBe('Wie oversteekt, komt aan. Altijd.');
  await user.click(screen.getByRole('button', { name: 'Begin opnieuw' }));
  expect((await field('De zin')).value).toBe('Wie oversteekt, komt aan.');
});

test('the page has the new sentence at once, whenever it is fetched again', async () => {
  let fetched = 0;
  const { user } = await open({
    purpose: () => {
      fetched += 1;
      if (fetched > 1) throw new NoConnection('no network');
      return page();
    },
    rewritePurpose: aVersion({ number: 2, statement: 'Wie oversteekt, komt aan. Altijd.' }),
  });
  await user.type(await field('De zin'), ' Altijd.');
  await user.click(screen.getByRole('button', { name: 'Kijk het na' }));
  await user.click(await screen.findByRole('button', { name: 'Zet het op de pagina' }));
  await screen.findByRole('region', { name: 'Hoe we hieraan kwamen' });
  expect(screen.getByRole('heading', { name: 'Wie oversteekt, komt aan. Altijd.' })).toBeTruthy();
});

test('leaving the page over a text that was not sent asks first', async () => {
  const { user } = await open();
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  await field('De zin');
  expect(leave()).toBe(false);
  await user.type(await field('De zin'), ' Altijd.');
  await waitFor(() => expect(leave()).toBe(true));
  await user.clear(await field('De zin'));
  await user.type(await field('De zin'), 'Wie oversteekt, komt aan.');
  await waitFor(() => expect(leave()).toBe(false));
});

test('two editors collide: both texts stand beside each other, and the second goes on with either', async () => {
  const theirs = theTexts({
    ...{ number: 2, author: joris, at: new Date().toISOString() },
    statement: both('Iedereen komt aan.', 'Everyone arrives.'),
    explanation: both('Ook in de mist.', null),
  });
  const sent: { basedOn: number; statement: { nl: string; en: string }; explanation: { nl: string } }[] = [];
  const { user, container } = await open({
    rewritePurpose: ({ input }: { input: (typeof sent)[number] }) => {
      sent.push(input);
      const message = 'Iemand anders heeft intussen een nieuwe versie geschreven.';
      if (input.basedOn === 1) return { __typename: 'PurposeChangedRefused', message, currentTexts: theirs };
      return aVersion({ number: 3, statement: input.statement.nl });
    },
  });
  await user.type(await field('De zin'), ' Altijd.');
  await user.click(screen.getByRole('button', { name: 'Kijk het na' }));
  await user.click(await screen.findByRole('button', { name: 'Zet het op de pagina' }));
  const meanwhile = await screen.findByRole('region', { name: 'Dit is intussen veranderd' });
  expect(within(meanwhile).getByRole('alert').textContent).toContain('een nieuwe versie geschreven');
  expect(meanwhile.textContent).toContain('Joris Blom paste het aan, zojuist.');
  const choice = within(meanwhile).getByRole('group', { name: 'De zin, Nederlands' });
  expect(choice.textContent).toContain('Iedereen komt aan.');
  expect(choice.textContent).toContain('Wie oversteekt, komt aan. Altijd.');
  await waitFor(() => expect(within(choice).getAllByRole('mark')[0]!.textContent).toBe('Iedereen'));
  // What only the other changed is taken over without a question.
  expect(within(meanwhile).getAllByRole('group')).toHaveLength(1);
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Schrijf verder' }));
  const [text, english] = [await field('De zin'), await field('De zin', 'Engels')];
  expect([text.value, english.value]).toEqual(['Wie oversteekt, komt aan. Altijd.', 'Everyone arrives.']);
  await user.click(within(choice).getByRole('radio', { name: 'Neem die van Joris Blom' }));
  expect(text.value).toBe('Iedereen komt aan.');
  await user.click(within(choice).getByRole('radio', { name: 'Houd die van mij' }));
  expect(text.value).toBe('Wie oversteekt, komt aan. Altijd.');
  await user.click(screen.getByRole('button', { name: 'Kijk het na' }));
  await user.click(await screen.findByRole('button', { name: 'Zet het op de pagina' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({
    ...{ basedOn: 2, statement: { nl: 'Wie oversteekt, komt aan. Altijd.', en: 'Everyone arrives.' } },
    explanation: { nl: 'Ook in de mist.' },
  });
});

test('a failed network loses nothing, and the same text goes under the same key again', async () => {
  const keys: string[] = [];
  const { user } = await open({
    rewritePurpose: ({ input }: { input: { idempotencyKey: string } }) => {
      keys.push(input.idempotencyKey);
      if (keys.length === 1) throw new NoConnection('no network');
      return aVersion({ number: 2 });
    },
  });
  await user.type(await field('De zin'), ' Altijd.');
  await user.click(screen.getByRole('button', { name: 'Kijk het na' }));
  await user.click(await screen.findByRole('button', { name: 'Zet het op de pagina' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/verbinding|bereik/i);
  await user.click(screen.getByRole('button', { name: 'Zet het op de pagina' }));
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[0]).toBe(keys[1]);
});

test('an empty sentence, one too long and a count in words are refused beside their fields', async () => {
  const { user, container } = await open({ purposeForEditing: theTexts({ statement: both(null, null), number: 0 }) });
  await user.click(await screen.findByRole('button', { name: 'Kijk het na' }));
  expect(screen.getByText('Schrijf de zin, in het Nederlands of het Engels.')).toBeTruthy();
  await waitFor(async () => expect((await field('De zin')).getAttribute('aria-invalid')).toBe('true'));
  await user.click(await field('De zin', 'Engels'));
  await user.paste('x'.repeat(2_003));
  expect(screen.getByText(/^3 tekens te lang, vanaf/)).toBeTruthy();
  expect((await field('De zin', 'Engels')).value).toHaveLength(2_003);
  await user.type(screen.getByRole('textbox', { name: 'Hoeveel collega’s' }), 'veel');
  await user.click(screen.getByRole('button', { name: 'Kijk het na' }));
  expect(screen.getByText('Vul een heel getal in, tot een miljoen.')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Zo zien je collega’s het' })).toBeNull();
  await expectAccessible(container);
});

test('what the server finds malformed is said beside its field', async () => {
  const fields = [{ path: 'input.reason.nl', message: 'Hier staan onzichtbare tekens in die niet kunnen.' }];
  const { user } = await open({
    rewritePurpose: () => {
      throw new GraphQLError('bad', { extensions: { code: 'BAD_USER_INPUT', fields } });
    },
  });
  await user.type(await field('De zin'), ' Altijd.');
  await user.click(screen.getByRole('button', { name: 'Kijk het na' }));
  await user.click(await screen.findByRole('button', { name: 'Zet het op de pagina' }));
  const reason = await screen.findByRole('group', { name: 'Waarom opnieuw' });
  await waitFor(() => expect(reason.textContent).toContain('onzichtbare tekens'));
});

test('somebody who is no editor is told so at the address of the screen', async () => {
  const { container } = await open(
    {
      purposeForEditing: () => {
        throw new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } });
      },
    },
    { isEditor: false },
  );
  expect(await screen.findByRole('alert')).toBeTruthy();
  await expectAccessible(container);
});

test('in English, and with the first version still to be written', async () => {
  const none = theTexts({ number: 0, at: null, author: null, statement: both(null, null) });
  const { user, container } = await open({ purpose: page([]), purposeForEditing: none }, { lang: 'en', at: '' });
  await user.click(await screen.findByRole('link', { name: 'Write down what you are for' }));
  await user.type(await field('The sentence', 'English'), 'Whoever crosses, arrives.');
  await user.click(screen.getByRole('button', { name: 'Look it over' }));
  expect(await screen.findByText('This will be version 1, with your name and today’s date.')).toBeTruthy();
  expect(screen.queryByRole('region', { name: /What changes since/ })).toBeNull();
  await expectAccessible(container);
});
