import type {
  CommentsQuery,
  PersonNameFragment,
  ReactionKind,
  RecognitionFragment,
  SaveNominationDraftInput,
} from '../../client/graphql.ts';

type Comment = NonNullable<CommentsQuery['recognition']>['comments']['edges'][number]['node'];

const kinds: ReactionKind[] = ['APPLAUSE', 'HEART', 'BRIGHT', 'COPY'];
let made = 0;

/** A test states only what matters to it; the rest is believable. */
export function aPerson(said: Partial<PersonNameFragment> = {}): PersonNameFragment {
  const number = ++made;
  const name = said.name ?? `Collega ${number}`;
  return {
    __typename: 'Person',
    id: `person-${number}`,
    name,
    initials: name.slice(0, 2).toUpperCase(),
    title: 'Schipper',
    department: { __typename: 'Department', id: 'varen', name: 'Varen' },
    ...said,
  };
}

export const aValue = (said: Partial<RecognitionFragment['value']> = {}): RecognitionFragment['value'] => ({
  __typename: 'Value',
  id: 'veilig',
  name: 'Veilig',
  rank: 1,
  lang: 'nl',
  ...said,
});

type Said = Partial<Omit<RecognitionFragment, 'reactions'>> & { counts?: Partial<Record<ReactionKind, number>> };

export function aRecognition({ counts = {}, ...said }: Said = {}): RecognitionFragment {
  const number = ++made;
  const at = new Date(Date.UTC(2026, 10, 20) - number * 3_600_000).toISOString();
  return {
    __typename: 'Recognition',
    id: `story-${number}`,
    situation: `Een reiziger miste boot ${number}.`,
    action: 'Er werd teruggevaren.',
    effect: `Op tijd thuis (${number}).`,
    lang: 'nl',
    publishedAt: at,
    createdAt: at,
    editedAt: null,
    value: aValue(),
    behaviour: null,
    giver: aPerson(),
    receivers: [aPerson()],
    reactions: kinds.map((kind) => ({ __typename: 'ReactionCount', kind, count: counts[kind] ?? 0 })),
    commentCount: 0,
    ...said,
  };
}

export function aComment(said: Partial<Comment> = {}): Comment {
  const number = ++made;
  return {
    __typename: 'Comment',
    id: `comment-${number}`,
    text: `Mooi gedaan (${number}).`,
    createdAt: new Date(Date.UTC(2026, 10, 20)).toISOString(),
    viewerCanTakeDown: false,
    viewerCanReport: true,
    author: aPerson(),
    ...said,
  };
}

/** A page of a connection, as the server answers it. */
export function aPage<Node extends { id: string }>(nodes: readonly Node[], next?: string) {
  return {
    edges: nodes.map((node) => ({ cursor: node.id, node })),
    pageInfo: { hasNextPage: next !== undefined, endCursor: next ?? nodes.at(-1)?.id ?? null },
  };
}

/** A draft as the server answers it: from what was saved, or from what a test says. */
export function storedDraft({ receiverIds = [], ...said }: Partial<SaveNominationDraftInput> & object = {}) {
  return {
    __typename: 'NominationDraft' as const,
    idempotencyKey: 'key-of-the-draft',
    version: 1,
    savedAt: '2026-11-20T12:00:00Z',
    receivers: receiverIds.map((id) => aPerson({ id })),
    valueId: null,
    behaviourId: null,
    lang: 'nl',
    situation: '',
    action: '',
    effect: '',
    ...said,
  };
}
