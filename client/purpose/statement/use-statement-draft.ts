import type { ApolloCache, Reference } from '@apollo/client';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { RewritePurposeMutation, TextsWholeFragment } from '../../graphql.ts';
import { newKey } from '../../transport/new-key.ts';
import { refusedFields } from '../../ui/what-failed.ts';
import { PurposePageDocument } from '../content/documents.ts';
import { useStoredDraft } from '../editing/use-stored-draft.ts';
import { RewritePurposeDocument } from './documents.ts';
import { draftOn, hasChanged, inputOf, rebased, type StatementDraft, type StatementTexts } from './statement-draft.ts';

/** The next version while it is written, and sending it. `current` is the version that is on the page. */
export function useStatementDraft(viewerId: string, current: TextsWholeFragment, onDone: (version: number) => void) {
  const stored = useStoredDraft<StatementDraft>({
    ...{ viewerId, what: 'statement-1', isUnsent: hasChanged },
    begin: () => draftOn(current),
    // Somebody may have written a version since the draft was typed.
    resume: (draft) => (draft.basedOn.number < current.number ? rebased(draft, current) : draft),
  });
  const mutation = useRefusableMutation(RewritePurposeDocument);
  const { draft } = stored;
  const send = async () => {
    if (mutation.isSending) return;
    const { done, refused } = await mutation.send(inputOf(draft), {
      update: (cache, { data }) => showAtOnce(cache, data?.rewritePurpose),
      refetchQueries: [PurposePageDocument],
    });
    if (refused?.__typename === 'PurposeChangedRefused') stored.setDraft(rebased(draft, refused.currentTexts));
    if (refused?.__typename === 'IdempotencyKeyReusedRefused') stored.setDraft({ ...draft, key: newKey() });
    if (!done) return;
    stored.discard(draftOn(current));
    onDone(done.number);
  };
  const malformed = refusedFields(mutation.failed);
  return {
    draft,
    wasStored: stored.wasStored,
    change: (texts: Partial<StatementTexts>) =>
      stored.setDraft({ ...draft, texts: { ...draft.texts, ...texts }, key: newKey() }),
    discard: () => stored.discard(draftOn(current)),
    send: () => void send(),
    isSending: mutation.isSending,
    refusal: mutation.refused?.message,
    failed: Object.keys(malformed).length > 0 ? undefined : mutation.failed,
    fields: Object.fromEntries(Object.entries(malformed).map(([path, text]) => [path.replace(/^input\./, ''), text])),
  };
}

/** The page has the new version before it is fetched again: its editor comes back to it in the same moment. */
function showAtOnce(cache: ApolloCache, version: RewritePurposeMutation['rewritePurpose'] | undefined): void {
  if (version?.__typename !== 'PurposeVersion') return;
  const own = cache.identify(version)!;
  cache.modify({
    id: cache.identify({ __typename: 'Purpose' })!,
    fields: {
      statement: () => version.statement,
      lang: () => version.lang,
      versions: (known: readonly Reference[]) => [{ __ref: own }, ...known.filter(({ __ref }) => __ref !== own)],
    },
  });
}
