import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SaveNominationDraftInput } from '../../client/graphql.ts';
import { PersonChanged } from '../../client/transport/bearer.ts';
import { fieldName, fillIn, kees, openComposer, send, taking, texts, values, write } from '../support/composing.tsx';
import { aPage, aRecognition, storedDraft } from '../support/samples.ts';
import { NoConnection } from '../support/schema-link.ts';
import { expectAccessible, openWidget, someRights } from '../support/widget.tsx';

type Save = { input: SaveNominationDraftInput };

const begun = storedDraft({ ...texts, effect: '' });
const nominationDraft = { ...begun, version: 4, receivers: [kees], valueId: 'tijd' };
const offerTitle = 'Er ligt nog een verhaal dat je niet hebt verstuurd';

/** Whether the browser would ask before the page is left. */
function asksBeforeLeaving(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/** A server that stores drafts as ours does, and what was asked of it. */
function storing(first: typeof nominationDraft | null = null) {
  const server = { stored: first, saves: [] as SaveNominationDraftInput[] };
  const saveNominationDraft = ({ input }: Save) => {
    server.saves.push(input);
    const isNext = (server.stored?.version ?? 0) === input.version;
    if (!isNext) return { __typename: 'NominationDraftChangedRefused', message: 'Elders.', draft: server.stored };
    const { receiverIds, subjectId: _, ...content } = input;
    const receivers = [kees].filter(({ id }) => receiverIds.includes(id));
    server.stored = { ...nominationDraft, ...content, lang: 'nl', receivers, version: input.version! + 1 } as never;
    return server.stored;
  };
  return { server, answers: { nominationDraft: () => server.stored, saveNominationDraft } };
}

afterEach(() => vi.useRealTimers());

describe('a nomination that was begun', () => {
  test('is offered on the wall, and continued as it was left', async () => {
    const { user, container } = await openWidget({
      ...{ nominationDraft, purpose: { values: [] } },
    });
    const offer = within(await screen.findByRole('region', { name: offerTitle }));
    expect(offer.getByText(/^Over Kees Jansen, /)).toBeDefined();
    await expectAccessible(container);
    expect(asksBeforeLeaving()).toBe(false);
    await user.click(offer.getByRole('button', { name: 'Gooi weg' }));
    const safe = await offer.findByRole('button', { name: 'Laat het liggen' });
    await waitFor(() => expect(document.activeElement).toBe(safe));
    await user.click(safe);
    await screen.findByRole('button', { name: 'Schrijf verder' });
  });

  test('is in the composer, whoever opens it', async () => {
    const composer = await openComposer({ nominationDraft });
    const { dialog } = composer;
    expect(dialog.getByRole('textbox', { name: fieldName.action })).toHaveProperty('value', texts.action);
    expect(dialog.getByRole('radio', { name: 'Op tijd' })).toHaveProperty('checked', true);
    expect(dialog.getByRole('list', { name: 'Gekozen' }).textContent).toContain(kees.name);
  });

  test('is thrown away from the wall, and gone when it is', async () => {
    const discarded: unknown[] = [];
    const { user } = await openWidget({
      nominationDraft,
      discardNominationDraft: ({ input }: { input: unknown }) => {
        discarded.push(input);
        if (discarded.length === 1) throw new NoConnection();
        return { __typename: 'NominationDraftDiscarded', idempotencyKey: 'key-of-the-draft' };
      },
    });
    const offer = within(await screen.findByRole('region', { name: offerTitle }));
    await user.click(offer.getByRole('button', { name: 'Gooi weg' }));
    await user.click(offer.getByRole('button', { name: 'Ja, gooi weg' }));
    await offer.findByRole('alert');
    await user.click(offer.getByRole('button', { name: 'Ja, gooi weg' }));
    await screen.findByText('Je verhaal is weggegooid.');
    expect(screen.queryByRole('region', { name: offerTitle })).toBeNull();
    expect(discarded[1]).toEqual({ idempotencyKey: 'key-of-the-draft', version: 4 });
  });

  test('is not offered where nothing is in it', async () => {
    await openWidget({ nominationDraft: storedDraft({ situation: ' ' }) });
    await new Promise((done) => setTimeout(done, 400));
    expect(screen.queryByRole('region', { name: offerTitle })).toBeNull();
  });
});

describe('what is typed', () => {
  test('is saved in a pause, once, and offered as soon as the composer is closed', async () => {
    const { server, answers } = storing();
    const composer = await openComposer(answers);
    await write(composer, 'situation', texts.situation);
    expect(asksBeforeLeaving()).toBe(true);
    await waitFor(() => expect(asksBeforeLeaving()).toBe(false), { timeout: 10_000 });
    expect(server.saves).toHaveLength(1);
    expect(server.saves[0]).toMatchObject({ situation: texts.situation, version: 0 });
    await composer.user.keyboard('{Escape}');
    await composer.dialog.findByText(/Het blijft 90 dagen voor je bewaard/);
    await composer.user.click(composer.dialog.getByRole('button', { name: 'Later verder' }));
    await screen.findByRole('region', { name: offerTitle });
  });

  test('is not lost when saving fails: it is said quietly, and saved later', async () => {
    const { server, answers } = storing();
    let isDown = true;
    const saveNominationDraft = (args: Save) => {
      if (isDown) throw new NoConnection();
      return answers.saveNominationDraft(args);
    };
    const composer = await openComposer({ ...answers, saveNominationDraft });
    await write(composer, 'situation', texts.situation);
    await waitFor(() => expect(composer.dialog.getByText(/Bewaren lukt nu even niet/)).toBeDefined(), {
      timeout: 10_000,
    });
    await composer.user.keyboard('{Escape}');
    await composer.user.click(await composer.dialog.findByRole('button', { name: 'Later verder' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asksBeforeLeaving()).toBe(true);
    const reopened = await composer.open();
    expect(reopened.getByRole('textbox', { name: fieldName.situation })).toHaveProperty('value', texts.situation);

    isDown = false;
    fireEvent(window, new Event('online'));
    await waitFor(() => expect(server.stored?.situation).toBe(texts.situation), { timeout: 10_000 });
    await waitFor(() => expect(asksBeforeLeaving()).toBe(false));
  });

  test('waits for its writer where somebody else has signed in on the page, who is not asked about it', async () => {
    const { server, answers } = storing();
    let isOther = true;
    const saveNominationDraft = (args: Save) => {
      if (isOther) throw new PersonChanged('another person has signed in');
      return answers.saveNominationDraft(args);
    };
    const composer = await openComposer({ ...answers, saveNominationDraft });
    await write(composer, 'situation', texts.situation);
    await waitFor(() => expect(asksBeforeLeaving()).toBe(false), { timeout: 10_000 });
    await composer.user.keyboard('{Escape}');
    await composer.user.click(await composer.dialog.findByRole('button', { name: 'Later verder' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.stored).toBeNull();

    isOther = false;
    const reopened = await composer.open();
    expect(reopened.getByRole('textbox', { name: fieldName.situation })).toHaveProperty('value', texts.situation);
    await waitFor(() => expect(server.stored?.situation).toBe(texts.situation), { timeout: 10_000 });
  });

  test('a save whose answer was lost is no change from elsewhere', async () => {
    const { server, answers } = storing();
    const saveNominationDraft = (args: Save) => {
      const answer = answers.saveNominationDraft(args);
      if (server.saves.length === 1) throw new NoConnection();
      return answer;
    };
    const composer = await openComposer({ ...answers, saveNominationDraft });
    await write(composer, 'situation', texts.situation);
    await waitFor(() => expect(server.saves).toHaveLength(1), { timeout: 10_000 });
    await write(composer, 'action', texts.action);
    await waitFor(() => expect(server.stored?.action).toBe(texts.action), { timeout: 15_000 });
    expect(composer.dialog.queryByText('Dit is intussen veranderd')).toBeNull();
  });

  test.each([
    ['what is here', 'Ga verder met wat hier staat', 'Hier.'],
    ['the other', 'Ga verder met het andere', 'Daar.'],
  ])('written in two places is shown twice, and one goes on with %s', async (_, choice, expected) => {
    const { server, answers } = storing({ ...nominationDraft });
    const composer = await openComposer(answers);
    server.stored = { ...nominationDraft, version: 5, effect: 'Daar.' };
    await write(composer, 'effect', 'Hier.');
    const heading = await composer.dialog.findByRole(
      'heading',
      { name: 'Dit is intussen veranderd' },
      { timeout: 10_000 },
    );
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(composer.dialog.getByText('Elders.')).toBeDefined();
    const both = composer.dialog.getByRole('region', { name: /Wat betekende/ });
    expect(both.textContent).toMatch(/Daar\..*Hier\./);
    expect(server.stored.effect).toBe('Daar.');
    expect(asksBeforeLeaving()).toBe(true);
    await expectAccessible(composer.container);

    await composer.user.click(composer.dialog.getByRole('button', { name: choice }));
    await waitFor(() => expect(server.stored?.effect).toBe(expected), { timeout: 10_000 });
    expect(composer.dialog.getByRole('textbox', { name: fieldName.effect })).toHaveProperty('value', expected);
    await waitFor(() => expect(asksBeforeLeaving()).toBe(false));
  });

  test('becomes a story of its own where the other was sent elsewhere', async () => {
    const { server, answers } = storing({ ...nominationDraft });
    const composer = await openComposer(answers);
    server.stored = null;
    await write(composer, 'effect', 'Nog iets.');
    await waitFor(() => expect(server.stored?.effect).toBe('Nog iets.'), { timeout: 15_000 });
    expect(server.saves.at(-1)!.idempotencyKey).not.toBe(nominationDraft.idempotencyKey);
    expect(composer.dialog.getByText('Elders.')).toBeDefined();
  });

  test('too long to be stored is said, and saved once it is shorter', async () => {
    const { server, answers } = storing();
    const saveNominationDraft = (args: Save) => {
      if (args.input.situation.length <= 5_000) return answers.saveNominationDraft(args);
      const fields = [{ path: 'situation', message: 'Dit is te lang: hooguit 5000 tekens.' }];
      throw new GraphQLError('', { extensions: { code: 'BAD_USER_INPUT', fields } });
    };
    const composer = await openComposer({ ...answers, saveNominationDraft });
    await write(composer, 'situation', 'x'.repeat(5_001));
    await composer.dialog.findByText(/^Een van je teksten is te lang om te bewaren/, {}, { timeout: 10_000 });
    expect(asksBeforeLeaving()).toBe(true);
    await write(composer, 'situation', 'x'.repeat(5_000));
    await waitFor(() => expect(server.stored?.situation).toHaveLength(5_000), { timeout: 10_000 });
  });
});

test('what is sent takes its draft along, and nothing is offered any more', async () => {
  const { server, answers } = storing();
  const sent: Parameters<typeof taking>[0] = [];
  const give = taking(sent);
  const giveRecognition = (args: Parameters<typeof give>[0]) => {
    server.stored = null;
    return give(args);
  };
  const composer = await openComposer({ ...answers, giveRecognition });
  await fillIn(composer);
  await waitFor(() => expect(asksBeforeLeaving()).toBe(false), { timeout: 10_000 });
  const { version, idempotencyKey } = server.stored!;
  await send(composer);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent).toEqual([expect.objectContaining({ idempotencyKey, draftVersion: version })]);
  await waitFor(() => expect(screen.queryByRole('region', { name: offerTitle })).toBeNull());
  expect(asksBeforeLeaving()).toBe(false);
});

test('who can send nothing more today reads so before writing', async () => {
  const nominationLimit = { perDay: 3, leftToday: 0, renewsAt: '2026-11-23T00:00:00Z' };
  const { dialog } = await openComposer({ nominationLimit });
  expect(dialog.getByText(/^Je nomineerde vandaag al 3 keer\. Schrijf gerust/)).toBeDefined();
});

test('a text that is changed is stored nowhere until it is sent: the browser asks before the page is left', async () => {
  const recognition = aRecognition({ ...texts, receivers: [kees] });
  const { user, link } = await openWidget({
    wall: aPage([recognition]),
    purpose: { values },
    viewerMarks: [someRights(recognition.id, { viewerCanEdit: true })],
  });
  await user.click(await screen.findByRole('button', { name: /verhaal van Kees Jansen/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Bewerk' }));
  await user.click(await screen.findByRole('textbox', { name: fieldName.effect }));
  expect(asksBeforeLeaving()).toBe(false);
  await user.paste(' Elke dag.');
  expect(asksBeforeLeaving()).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Gooi weg' }));
  await user.click(await screen.findByRole('button', { name: 'Ja, gooi weg' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(asksBeforeLeaving()).toBe(false);
  expect(link.asked).not.toContain('SaveNominationDraft');
});
