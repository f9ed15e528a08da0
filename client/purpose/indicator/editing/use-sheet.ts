import { useState } from 'react';
import { type Done, type Refused, useRefusableMutation } from '../../../apollo/use-refusable-mutation.ts';
import type { ImportIndicatorPointsMutation, IndicatorTextsWholeFragment } from '../../../graphql.ts';
import { PurposePageDocument } from '../../content/documents.ts';
import { useStoredDraft } from '../../editing/use-stored-draft.ts';
import { ImportIndicatorPointsDocument, IndicatorForEditingDocument } from './documents.ts';

export type SheetPreview = Done<ImportIndicatorPointsMutation>;
export type SheetRefusal = Refused<ImportIndicatorPointsMutation>;

/** What comes out of a sheet: the bytes of a file, or what was pasted. */
type Sheet = { text: string } | { file: string };

/** Figures out of a sheet: what they would change, and taking them over. What was pasted is kept until then. */
export function useSheet(viewerId: string, current: IndicatorTextsWholeFragment) {
  const { stored, file, setFile, sheet } = useChosenSheet(viewerId);
  const [preview, setPreview] = useState<SheetPreview>();
  const [takenCount, setTakenCount] = useState<number>();
  const [round, setRound] = useState(0);
  const [hasChanged, setChanged] = useState(false);
  const mutation = useRefusableMutation(ImportIndicatorPointsDocument);
  const look = async () => {
    setTakenCount(undefined);
    const { done } = await mutation.send({ ...sheet, basedOn: current.version, dryRun: true });
    setPreview(done);
  };
  const take = async () => {
    const basedOn = preview!.indicator.version;
    const refetchQueries = [IndicatorForEditingDocument, PurposePageDocument];
    const { done, refused } = await mutation.send({ ...sheet, basedOn, dryRun: false }, { refetchQueries });
    setChanged(refused?.__typename === 'IndicatorChangedRefused');
    if (refused?.__typename === 'IndicatorChangedRefused') return look();
    if (!done) return;
    setTakenCount(changesIn(done).length);
    setPreview(undefined);
    setFile(undefined);
    setRound(round + 1);
    stored.discard('');
  };
  const begin = () => {
    setPreview(undefined);
    setChanged(false);
    mutation.reset();
  };
  return {
    text: stored.draft,
    /** Another one after each sheet that was taken over. */
    round,
    hasFile: file !== undefined,
    type: (text: string) => {
      begin();
      stored.setDraft(text);
    },
    choose: (chosen: string | undefined) => {
      begin();
      setFile(chosen);
    },
    ...{ preview, takenCount, hasChanged },
    look: () => void look(),
    take: () => void take(),
    ...{ isSending: mutation.isSending, refused: mutation.refused, failed: mutation.failed },
  };
}

/** A file stands before what was pasted. */
function useChosenSheet(viewerId: string) {
  const stored = useStoredDraft<string>({
    ...{ viewerId, what: 'indicator-sheet-1', begin: () => '' },
    isUnsent: (text) => text.trim() !== '',
  });
  const [file, setFile] = useState<string>();
  const sheet: Sheet = file === undefined ? { text: stored.draft } : { file };
  return { stored, file, setFile, sheet };
}

/** Lines that change something. */
export function changesIn({ lines }: SheetPreview): SheetPreview['lines'] {
  return lines.filter(({ change }) => change !== 'UNCHANGED');
}
