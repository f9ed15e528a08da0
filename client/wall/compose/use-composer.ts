import { useApolloClient } from '@apollo/client/react';
import { type RefObject, useRef, useState, useSyncExternalStore } from 'react';
import type { RecognitionFragment, SubmittedRecognitionFragment } from '../../graphql.ts';
import { useUiWords } from '../../ui/ui-words.ts';
import type { FieldName, OpenDraft, RecognitionDraft } from '../drafts/draft.ts';
import { useComposeWords } from './compose-words.ts';
import { useConcreteQuestion } from './concrete-question.tsx';
import { type Beginning, type SubmitOptions, submitDraft } from './submit-draft.ts';
import { NOTHING, type SubmitOutcome, submitOutcome } from './submit-outcome.ts';
import { type DraftProblems, problemsIn, vagueTexts } from './validate-draft.ts';

interface ComposerOptions {
  open: OpenDraft;
  recognition: RecognitionFragment | undefined;
  beginning: Beginning | undefined;
  form: RefObject<HTMLElement | null>;
  onSubmitted: (recognition: SubmittedRecognitionFragment) => void;
  onValuesGone: () => void;
}

/** The draft, its problems, and submitting it, which validates it here before the server does. */
export function useComposer({ open, recognition, beginning, form, onSubmitted, onValuesGone }: ComposerOptions) {
  const words = { missing: useComposeWords().missing, tooLong: useUiWords().tooLong };
  const written = useSyncExternalStore(open.subscribe, () => open.state);
  const { draft } = written;
  const { submit, isSending, outcome, clear } = useSubmit(open, {
    recognitionId: recognition?.id,
    submit: beginning?.submit,
  });
  const { isTried, setTried, summary, summarise, clearSummary } = useSummary();
  const { ask, ...question } = useConcreteQuestion();
  const onSubmit = async () => {
    setTried(true);
    const found = problemsIn(open.state.draft, words, true);
    if (Object.keys(found).length > 0) return summarise(found);
    clearSummary();
    if (ask(vagueTexts(open.state.draft))) return;
    const result = await submit();
    if (result.recognition) {
      void open.sent();
      onSubmitted(result.recognition);
    } else open.resume();
    if (result.fields.value) onValuesGone();
    if (Object.keys(result.fields).length > 0) summarise(result.fields);
  };
  const set = (field: FieldName, changes: Partial<RecognitionDraft>) => {
    clear(field);
    open.change(changes);
  };
  const refused = Object.entries(outcome.fields).filter(([, sentence]) => sentence);
  const problems: DraftProblems = { ...problemsIn(draft, words, isTried), ...Object.fromEntries(refused) };
  const goTo = (field: FieldName) => form.current && controlOf(form.current, field)?.focus();
  const vague = vagueTexts(draft);
  return { open, ...written, set, problems, vague, summary, question, isSending, outcome, onSubmit, goTo };
}

/** Sends one request at a time, and remembers each problem until its field changes. */
function useSubmit(open: OpenDraft, options: SubmitOptions) {
  const client = useApolloClient();
  const isUnderWay = useRef(false);
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<SubmitOutcome>(NOTHING);
  const submit = async (): Promise<SubmitOutcome> => {
    if (isUnderWay.current) return NOTHING;
    isUnderWay.current = true;
    setSending(true);
    setOutcome(NOTHING);
    await open.stop();
    const result = submitOutcome(await submitDraft(client, open, options), open.state.draft);
    isUnderWay.current = false;
    setSending(false);
    setOutcome(result);
    return result;
  };
  /** A change of a field removes its problem. */
  const clear = (field: FieldName) =>
    setOutcome(({ fields, receiverId, ...rest }) => ({
      ...rest,
      fields: { ...fields, [field]: undefined },
      receiverId: field === 'receivers' ? undefined : receiverId,
    }));
  return { submit, isSending, outcome, clear };
}

/** The problems of the last attempt; attempts are counted, since each moves the focus to the summary. */
function useSummary() {
  const [isTried, setTried] = useState(false);
  const [summary, setSummary] = useState<{ asked: DraftProblems; attempt: number }>({ asked: {}, attempt: 0 });
  const attempts = useRef(0);
  const summarise = (asked: DraftProblems) => {
    attempts.current += 1;
    setSummary({ asked, attempt: attempts.current });
  };
  return { isTried, setTried, summary, summarise, clearSummary: () => setSummary({ asked: {}, attempt: 0 }) };
}

/** The control of a question: of radio buttons the chosen one, as the Tab key would find it. */
export function controlOf(form: HTMLElement, field: FieldName): HTMLElement | undefined {
  const step = form.querySelector(`[data-step="${field}"]`);
  const found = ['input:checked', 'textarea, input', 'button'].map((selector) => step?.querySelector(selector));
  return found.find((element) => element instanceof HTMLElement);
}
