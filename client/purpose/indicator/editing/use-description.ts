import { useState } from 'react';
import { useRefusableMutation } from '../../../apollo/use-refusable-mutation.ts';
import type { IndicatorTextsWholeFragment } from '../../../graphql.ts';
import { refusedFields } from '../../../ui/what-failed.ts';
import { PurposePageDocument } from '../../content/documents.ts';
import { useStoredDraft } from '../../editing/use-stored-draft.ts';
import {
  type DescriptionDraft,
  type DescriptionTexts,
  draftOn,
  inputOf,
  isSame,
  rebased,
} from './description-draft.ts';
import { DescribeIndicatorDocument } from './documents.ts';

interface Editing {
  viewerId: string;
  current: IndicatorTextsWholeFragment;
  /** Reads the indicator as it is now. */
  read: () => Promise<IndicatorTextsWholeFragment | undefined>;
}

/** The description while it is written, and sending it. */
export function useDescription({ viewerId, current, read }: Editing) {
  const stored = useStoredDraft<DescriptionDraft>({
    ...{ viewerId, what: 'indicator-1' },
    isUnsent: ({ base, texts }) => !isSame(base, texts),
    begin: () => draftOn(current),
    resume: (draft) => (draft.version < current.version ? rebased(draft, current) : draft),
  });
  const [isSaved, setSaved] = useState(false);
  const mutation = useRefusableMutation(DescribeIndicatorDocument);
  const { draft } = stored;
  const sendOn = async (sent: DescriptionDraft): Promise<void> => {
    const { done, refused } = await mutation.send(inputOf(sent), { refetchQueries: [PurposePageDocument] });
    const now = done || refused?.__typename === 'IndicatorChangedRefused' ? await read() : undefined;
    if (!now) return;
    if (done) {
      stored.discard(draftOn(now));
      setSaved(true);
      return;
    }
    const next = rebased(sent, now);
    // Only figures have changed: nothing that is written here.
    if (!next.mine && next.version !== sent.version) return sendOn(next);
    stored.setDraft(next);
  };
  const malformed = refusedFields(mutation.failed);
  return {
    draft,
    wasStored: stored.wasStored && !isSame(draft.base, draft.texts),
    isSaved,
    change: (texts: Partial<DescriptionTexts>) => {
      setSaved(false);
      stored.setDraft({ ...draft, texts: { ...draft.texts, ...texts } });
    },
    discard: () => stored.discard(draftOn(current)),
    send: () => {
      if (!mutation.isSending) void sendOn(draft);
    },
    isSending: mutation.isSending,
    refusal: mutation.refused?.message,
    failed: Object.keys(malformed).length > 0 ? undefined : mutation.failed,
    fields: Object.fromEntries(Object.entries(malformed).map(([path, text]) => [path.replace(/^input\./, ''), text])),
  };
}
