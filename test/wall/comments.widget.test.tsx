import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CommentInput } from '../../client/graphql.ts';
import { aComment, aPage, aPerson, aRecognition } from '../support/samples.ts';
import { NoConnection } from '../support/schema-link.ts';
import { expectAccessible, openWidget } from '../support/widget.tsx';

const write = { name: 'Schrijf een reactie' };

async function openThread(
  answers: object,
  comments = [aComment({ author: aPerson({ name: 'Bram Visser' }), text: 'Prachtig.' })],
) {
  const given = aRecognition({ commentCount: comments.length });
  const recognition = { ...given, comments: () => aPage(comments) };
  return { given, ...(await openWidget({ wall: aPage([given]), recognition, ...answers })) };
}

test('a comment is written and stands below the others', async () => {
  const sent: CommentInput[] = [];
  const comment = ({ input }: { input: CommentInput }) => {
    sent.push(input);
    return aComment({ text: input.text });
  };
  const { user, container, given } = await openThread({ comment });
  await user.click(await screen.findByRole('button', { name: '1 reactie' }));

  await user.type(await screen.findByRole('textbox', write), ' Mooi! ');
  await user.click(screen.getByRole('button', { name: 'Plaats reactie' }));
  await waitFor(() => expect(screen.getAllByRole('listitem').map(text)).toEqual(['Prachtig.', 'Mooi!']));
  expect(sent).toMatchObject([{ recognitionId: given.id, text: 'Mooi!' }]);
  expect(screen.getByRole('textbox', write)).toHaveProperty('value', '');
  expect(document.activeElement).toBe(screen.getByRole('textbox', write));
  expect(screen.getByRole('button', { name: '2 reacties' })).toBeTruthy();
  await expectAccessible(container);
});

test('nothing typed is lost without a connection, and sending again cannot say it twice', async () => {
  const keys: string[] = [];
  const comment = ({ input }: { input: CommentInput }) => {
    keys.push(input.idempotencyKey);
    if (keys.length === 1) throw new NoConnection();
    return aComment({ text: input.text });
  };
  const { user } = await openThread({ comment });
  await user.click(await screen.findByRole('button', { name: '1 reactie' }));

  await user.type(await screen.findByRole('textbox', write), 'Mooi!');
  await user.click(screen.getByRole('button', { name: 'Plaats reactie' }));
  await screen.findByRole('alert');
  expect(screen.getByRole('textbox', write)).toHaveProperty('value', 'Mooi!');

  await user.click(screen.getByRole('button', { name: 'Plaats reactie' }));
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
  expect(keys[0]).toBe(keys[1]);
});

test('a comment that is too long stays whole, says from where on, and is sent once it is shorter', async () => {
  const sent: CommentInput[] = [];
  const comment = ({ input }: { input: CommentInput }) => {
    sent.push(input);
    return aComment({ text: input.text });
  };
  const { user, container } = await openThread({ comment });
  await user.click(await screen.findByRole('button', { name: '1 reactie' }));
  const field = await screen.findByRole('textbox', write);
  await user.click(field);
  const rest = '. Hier begint wat er te veel is, tot het einde.';
  await user.paste(`${'é '.repeat(499)}ja${rest}`);
  expect(field).toHaveProperty('value', expect.stringMatching(/tot het einde\.$/));
  const problem = await screen.findByText(`${rest.length} tekens te lang, vanaf “. Hier begint wat er te…”.`);
  expect(field.getAttribute('aria-describedby')).toBe(problem.closest('[id]')!.id);
  await user.click(screen.getByRole('button', { name: 'Plaats reactie' }));
  expect(document.activeElement).toBe(field);
  await expectAccessible(container);
  await user.keyboard(`{Backspace>${rest.length}}`);
  await user.click(screen.getByRole('button', { name: 'Plaats reactie' }));
  await waitFor(() => expect(sent.map((each) => each.text.length)).toEqual([1_000]));
});

test('a comment of my own is taken down', async () => {
  const mine = aComment({ author: aPerson({ name: 'Sanne de Vries' }), viewerCanTakeDown: true });
  const given = aRecognition();
  const takeDownComment = { ...given, commentCount: 0 };
  const { user } = await openThread({ takeDownComment }, [mine]);
  await user.click(await screen.findByRole('button', { name: '1 reactie' }));

  await user.click(await screen.findByRole('button', { name: 'Meer over de reactie van Sanne de Vries' }));
  await user.click(screen.getByRole('menuitem', { name: 'Haal weg' }));
  await waitFor(() => expect(screen.queryByRole('listitem')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Reacties' })));
});

test('what is reported needs a reason and is gone once the thanks have been read', async () => {
  const report = { __typename: 'Report', id: 'report-1' };
  const { user } = await openThread({ fileReport: report });
  await user.click(await screen.findByRole('button', { name: /Meer over het verhaal/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Meld dit verhaal' }));

  const dialog = within(await screen.findByRole('dialog', { name: 'Meld dit verhaal' }));
  await user.click(dialog.getByRole('button', { name: 'Meld' }));
  const reason = dialog.getByRole('textbox', { name: 'Wat is er mis mee?' });
  expect(reason.getAttribute('aria-invalid')).toBe('true');

  await user.type(reason, 'De klant is herkenbaar.');
  await user.click(dialog.getByRole('button', { name: 'Meld' }));
  const thanks = within(await screen.findByRole('dialog', { name: 'Dank je, het is gemeld' }));
  await user.click(thanks.getAllByRole('button', { name: 'Sluit' })[0]!);
  await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
  await waitFor(() => expect(document.activeElement?.className).toContain('feed'));
});

const text = (item: HTMLElement) => item.querySelector('.comment-text')?.textContent;
