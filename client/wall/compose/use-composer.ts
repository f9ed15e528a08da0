import { type RefObject, useRef, useState } from 'react';
import type { RecognitionFragment, SubmittedRecognitionFragment } from '../../graphql.ts';
import { useLang } from '../../ui/lang.tsx';
import type { Beginning } from './beginning.ts';
import { useComposeWords } from './compose-words.ts';
import { type Draft, draftFrom, emptyDraft, type FieldName } from './draft.ts';
import { type Problems, problemsIn } from './problems-in.ts';
import { useDraft } from './use-draft.ts';
import { useSend } from './use-send.ts';

interface ComposerOptions {
  giverId: string;
  recognition: RecognitionFragment | undefined;
  beginning: Beginning | undefined;
  form: RefObject<HTMLElement | null>;
  onSubmitted: (recognition: SubmittedRecognitionFragment) => void;
  onValuesGone: () => void;
}

/** The draft, what is wrong with it, and sending it: first looked over here, then by the server. */
export function useComposer({ giverId, recognition, beginning, form, onSubmitted, onValuesGone }: ComposerOptions) {
  const lang = useLang();
  const words = useComposeWords();
  const { draft, start, change, latest, forget } = useDraft(recognition?.id ?? beginning?.name ?? giverId, () =>
    recognition ? draftFrom(recognition) : { ...emptyDraft(lang), ...beginning?.start },
  );
  const tell = (recognition: SubmittedRecognitionFragment) => {
    forget();
    onSubmitted(recognition);
  };
  const { send, sending, outcome, clear } = useSend({
    latest,
    change,
    recognitionId: recognition?.id,
    give: beginning?.give,
    onSubmitted: tell,
  });
  const [isTried, setTried] = useState(false);
  const [summary, setSummary] = useState<{ asked: Problems; attempt: number }>({ asked: {}, attempt: 0 });
  const attempts = useRef(0);
  const ask = (asked: Problems) => {
    attempts.current += 1;
    setSummary({ asked, attempt: attempts.current });
  };
  const onSend = async () => {
    setTried(true);
    const found = problemsIn(latest.current, words, true);
    if (Object.keys(found).length > 0) return ask(found);
    setSummary({ asked: {}, attempt: 0 });
    const { fields } = await send();
    if (fields.value) onValuesGone();
    if (Object.keys(fields).length > 0) ask(fields);
  };
  const set = (field: FieldName, changes: Partial<Draft>) => {
    clear(field);
    change(changes);
  };
  const refused = Object.entries(outcome.fields).filter(([, sentence]) => sentence);
  const problems: Problems = { ...problemsIn(draft, words, isTried), ...Object.fromEntries(refused) };
  const goTo = (field: FieldName) => form.current && focusOn(form.current, field);
  return { draft, start, set, change, forget, problems, summary, sending, outcome, onSend, goTo };
}

/** Focuses the control of a question: of radio buttons the chosen one, as the Tab key would. */
export function focusOn(form: HTMLElement, field: FieldName): void {
  const step = form.querySelector(`[data-step="${field}"]`);
  const found = ['input:checked', 'textarea, input', 'button'].map((selector) => step?.querySelector(selector));
  const control = found.find((element) => element instanceof HTMLElement);
  control?.focus();
}
