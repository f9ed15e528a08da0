import type { ComponentType } from 'react';
import type { ActionProps } from './action-props.ts';
import { AnswerBlocker } from './answer-blocker.tsx';
import { MergeBlocker } from './merge-blocker.tsx';
import { TellBlocker } from './tell-blocker.tsx';
import { AskReporter, CloseBlocker, DeclineBlocker, HideBlocker } from './text-actions.tsx';

/** The actions that ask something first. */
export const FORMS = {
  answer: AnswerBlocker,
  ask: AskReporter,
  close: CloseBlocker,
  decline: DeclineBlocker,
  merge: MergeBlocker,
  hide: HideBlocker,
  tell: TellBlocker,
} satisfies Record<string, ComponentType<ActionProps>>;

export type FormAction = keyof typeof FORMS;
