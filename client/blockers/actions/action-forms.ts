import type { ComponentType } from 'react';
import type { ActionProps } from './action-props.ts';
import { AnswerForm } from './answer-form.tsx';
import { MergeForm } from './merge-form.tsx';
import { RecognitionComposer } from './recognition-composer.tsx';
import { CloseForm, DeclineForm, HideForm, QuestionForm } from './text-forms.tsx';

/** The actions that need input, with their forms. */
export const FORMS = {
  answer: AnswerForm,
  ask: QuestionForm,
  close: CloseForm,
  decline: DeclineForm,
  merge: MergeForm,
  hide: HideForm,
  recognise: RecognitionComposer,
} satisfies Record<string, ComponentType<ActionProps>>;

export type FormAction = keyof typeof FORMS;
