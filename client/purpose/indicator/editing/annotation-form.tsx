import { useState } from 'react';
import { useRefusableMutation } from '../../../apollo/use-refusable-mutation.ts';
import type { IndicatorTextsWholeFragment, OfferedAnnotationsQuery } from '../../../graphql.ts';
import { newKey } from '../../../transport/new-key.ts';
import { Field, Select } from '../../../ui/field.tsx';
import { useLang } from '../../../ui/lang.tsx';
import { lengthOf } from '../../../ui/text-length.ts';
import { VerbForm } from '../../../ui/verb-form.tsx';
import { refusedFields } from '../../../ui/what-failed.ts';
import { PurposePageDocument } from '../../content/documents.ts';
import { BothLanguagesField, type BothTexts } from '../../editing/both-languages-field.tsx';
import { useStoredDraft } from '../../editing/use-stored-draft.ts';
import { monthAt, monthName, monthNumber } from '../months.ts';
import { AnnotateIndicatorDocument, IndicatorForEditingDocument, OfferedAnnotationsDocument } from './documents.ts';
import { useIndicatorEditingWords } from './indicator-editing-words.ts';

interface AnnotationFormProps {
  viewerId: string;
  current: IndicatorTextsWholeFragment;
  /** What it is made of; null for something of the editor's own. */
  offer: OfferedAnnotationsQuery['offeredAnnotations'][number] | null;
  onClose: () => void;
}

const MAX = 200;

interface AnnotationDraft {
  month: string;
  text: BothTexts;
  key: string;
}

/** A sentence beside the line, in both languages. */
export function AnnotationForm({ current, onClose, ...of }: AnnotationFormProps) {
  const { happened: words } = useIndicatorEditingWords();
  const { draft, change, isSending, refusal, failed, errors, save, discard } = useAnnotation({
    current,
    onClose,
    ...of,
  });
  return (
    <VerbForm
      title={words.ownTitle}
      heading="h4"
      send={words.save}
      isSending={isSending}
      error={failed}
      refusal={refusal}
      onSend={() => void save()}
      onCancel={discard}
    >
      <BothLanguagesField
        label={words.text}
        max={MAX}
        value={draft.text}
        errors={errors}
        onChange={(text) => change({ text })}
      />
      <MonthChoice current={current} month={draft.month} onChoose={(month) => change({ month })} />
    </VerbForm>
  );
}

/** What is written, kept until it is sent or thrown away. */
function useAnnotation({ viewerId, current, offer, onClose }: AnnotationFormProps) {
  const { happened: words } = useIndicatorEditingWords();
  const begin = (): AnnotationDraft => ({
    month: offer?.month ?? current.points.at(-1)?.month ?? current.thisMonth,
    text: { nl: offer?.text.nl ?? '', en: offer?.text.en ?? '' },
    key: newKey(),
  });
  const stored = useStoredDraft<AnnotationDraft>({
    ...{ viewerId, what: `annotation-1:${offer?.offerId ?? 'own'}`, begin },
    isUnsent: ({ text }) => !offer && text.nl + text.en !== '',
  });
  const { draft } = stored;
  const { send, isSending, refused, failed } = useRefusableMutation(AnnotateIndicatorDocument);
  const [problem, setProblem] = useState<string>();
  const fields = Object.entries(refusedFields(failed)).map(([path, text]) => [path.replace(/^input\./, ''), text]);
  const discard = () => {
    stored.discard(begin());
    onClose();
  };
  const save = async () => {
    const { month, text, key } = draft;
    const isEmpty = text.nl.trim() + text.en.trim() === '';
    setProblem(isEmpty ? words.missing : undefined);
    if (isEmpty || isSending || lengthOf(text.nl) > MAX || lengthOf(text.en) > MAX) return;
    const { done } = await send(
      { month, text, offerId: offer?.offerId ?? null, idempotencyKey: key },
      { refetchQueries: [IndicatorForEditingDocument, OfferedAnnotationsDocument, PurposePageDocument] },
    );
    if (done) discard();
  };
  return {
    ...{ draft, isSending, save, discard, refusal: refused?.message },
    failed: fields.length > 0 ? undefined : failed,
    errors: { ...(problem && { both: problem }), ...textErrors(fields) },
    change: (changes: Partial<AnnotationDraft>) => stored.setDraft({ ...draft, ...changes, key: newKey() }),
  };
}

/** Sentences of the server by language. */
function textErrors(fields: string[][]): Partial<Record<'nl' | 'en' | 'both', string>> {
  const own = fields.map(([path, text]) => [path === 'text' ? 'both' : path!.replace('text.', ''), text]);
  return Object.fromEntries(own);
}

interface MonthChoiceProps {
  current: IndicatorTextsWholeFragment;
  month: string;
  onChoose: (month: string) => void;
}

/** From the first month with a figure, and at least the last two years. */
function MonthChoice({ current, month, onChoose }: MonthChoiceProps) {
  const { happened: words } = useIndicatorEditingWords();
  const lang = useLang();
  const last = monthNumber(current.thisMonth);
  const first = Math.min(last - 23, monthNumber(current.points[0]?.month ?? month), monthNumber(month));
  return (
    <Field label={words.month}>
      {(control) => (
        <Select {...control} value={month} onChange={(event) => onChoose(event.target.value)}>
          {Array.from({ length: last - first + 1 }, (_, n) => monthAt(last - n)).map((choice) => (
            <option key={choice} value={choice}>
              {monthName(choice, lang)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
