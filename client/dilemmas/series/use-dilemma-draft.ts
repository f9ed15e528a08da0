import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { formErrors } from '../../blockers/actions/form-errors.ts';
import type { DilemmaTextsWholeFragment } from '../../graphql.ts';
import { useStoredDraft } from '../../purpose/editing/use-stored-draft.ts';
import { newKey } from '../../transport/new-key.ts';
import { type DilemmaDraft, type DilemmaTexts, draftOn, hasChanged, inputOf, rebased } from './dilemma-draft.ts';
import { AddDilemmaDocument, DilemmaSeriesDocument, EditDilemmaDocument } from './documents.ts';

/** A dilemma while it is written, and saving it. `current` is the one that there is; without it a new one is written. */
export function useDilemmaDraft(
  viewerId: string,
  current: DilemmaTextsWholeFragment | undefined,
  onDone: (dilemmaId: string) => void,
) {
  const stored = useStoredDraft<DilemmaDraft>({
    ...{ viewerId, what: `dilemma-${current?.dilemmaId ?? 'new'}-1`, isUnsent: hasChanged },
    begin: () => draftOn(current),
    // Somebody may have changed it since the draft was typed.
    resume: (draft) => (current && draft.basedOn < current.version ? rebased(draft, current) : draft),
  });
  const adding = useRefusableMutation(AddDilemmaDocument);
  const editing = useRefusableMutation(EditDilemmaDocument);
  const { draft } = stored;
  const mutation = current ? editing : adding;
  const save = async () => {
    if (mutation.isSending) return;
    const id = await (current ? edit(current.dilemmaId) : add());
    if (!id) return;
    stored.discard(draftOn(current));
    onDone(id);
  };
  const refetch = { refetchQueries: [DilemmaSeriesDocument] };
  async function add(): Promise<string | undefined> {
    const { done } = await adding.send({ texts: inputOf(draft.texts), idempotencyKey: draft.key }, refetch);
    return done?.id;
  }
  async function edit(dilemmaId: string): Promise<string | undefined> {
    const input = { dilemmaId, basedOn: draft.basedOn, texts: inputOf(draft.texts) };
    const { done, refused } = await editing.send(input, refetch);
    if (refused?.__typename === 'DilemmaChangedRefused') stored.setDraft(rebased(draft, refused.current));
    return done?.id;
  }
  const { fields, ...errors } = formErrors(mutation);
  return {
    draft,
    wasStored: stored.wasStored,
    change: (texts: DilemmaTexts) => stored.setDraft({ ...draft, texts, key: newKey() }),
    discard: () => stored.discard(draftOn(current)),
    save: () => void save(),
    fields: Object.fromEntries(Object.entries(fields).map(([path, text]) => [path.replace(/^texts\./, ''), text])),
    form: { ...errors, isSending: mutation.isSending },
  };
}
