import { ApolloClient } from '@apollo/client';
import { act, type RenderResult, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { expect } from 'vitest';
import { createCache } from '../../client/apollo.ts';
import type { DiscardNominationDraftInput, SaveNominationDraftInput } from '../../client/graphql.ts';
import type { Lang } from '../../client/ui/lang.tsx';
import { uiWords } from '../../client/ui/ui-words.ts';
import { Widget } from '../../client/widget.tsx';
import { aPage, aPerson, storedDraft } from './samples.ts';
import { type Answers, SchemaLink } from './schema-link.ts';

interface Opened {
  lang?: Lang;
  shape?: string;
}

/** Opens the whole widget, answered by what the test says and otherwise by an empty company. */
export async function openWidget(answers: Answers = {}, { lang = 'nl', shape = 'wall' }: Opened = {}) {
  const link = new SchemaLink({
    viewer: aPerson({ name: 'Sanne de Vries', initials: 'SV' }),
    forYou: { waitingCount: 0 },
    purpose: { values: [] },
    cultureRounds: [],
    dilemmas: aPage([]),
    dilemmaTrend: [],
    viewerDilemmaOpenness: { answersOpenly: false, viewerCanAnswerOpenly: false },
    viewerDilemmas: [],
    departments: [],
    people: [],
    wall: aPage([]),
    recognitionBlockers: ({ recognitionIds }: { recognitionIds: string[] }) =>
      recognitionIds.map((recognitionId) => ({ recognitionId, blocker: null })),
    ...noDrafts(),
    viewerMarks: ({ recognitionIds }: { recognitionIds: string[] }) => recognitionIds.map((id) => someRights(id)),
    ...answers,
  });
  // They come with the widget itself, which never hides a screen that is open to wait for them.
  await uiWords.preload(lang);
  const client = new ApolloClient({ link, cache: createCache(lang), devtools: { enabled: false } });
  // Words and answers are on their way while it draws itself for the first time.
  let view!: RenderResult;
  await act(async () => {
    view = render(<Widget shadow={null} shape={shape} lang={lang} client={client} />);
  });
  return { ...view, client, link, user: userEvent.setup() };
}

/** A server on which nobody has begun a nomination, and which stores what is begun now. */
function noDrafts(): Answers {
  let version = 0;
  return {
    nominationDraft: null,
    nominationLimit: { perDay: 3, leftToday: 3, renewsAt: '2026-11-23T00:00:00Z' },
    saveNominationDraft: ({ input }: { input: SaveNominationDraftInput }) =>
      storedDraft({ ...input, version: ++version }),
    discardNominationDraft: ({ input }: { input: DiscardNominationDraftInput }) => ({
      __typename: 'NominationDraftDiscarded',
      idempotencyKey: input.idempotencyKey,
    }),
  };
}

/** What a viewer without any special right may do. */
export function someRights(recognitionId: string, said: object = {}) {
  return {
    recognitionId,
    reactions: [],
    viewerCanEdit: false,
    viewerCanEditUntil: null,
    viewerCanWithdraw: false,
    viewerCanTakeDown: false,
    viewerCanAnswerConsent: false,
    viewerCanReport: true,
    ...said,
  };
}

/** Colours are looked at in a real browser; everything else that axe knows holds here. */
export async function expectAccessible(container: HTMLElement): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
