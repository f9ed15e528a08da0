import type { ComponentType } from 'react';
import type { ActionProps } from './action-props.ts';
import { AnswerBlocker } from './answer-blocker.tsx';
import { GiveRecognition } from './give-recognition.tsx';
import { MergeBlocker } from './merge-blocker.tsx';
import { AskReporter, CloseBlocker, DeclineBlocker, HideBlocker } from './text-actions.tsx';

/** The actions that need input, with their forms. */
export const FORMS = {
  answer: AnswerBlocker,
  ask: AskReporter,
  close: CloseBlocker,
  decline: DeclineBlocker,
  merge: MergeBlocker,
  hide: HideBlocker,
  recognise: GiveRecognition,
} satisfies Record<string, ComponentType<ActionProps>>;

export type FormAction = keyof typeof FORMS;
