import type { ComponentType } from 'react';
import type { VerbProps } from './action-props.ts';
import { AnswerBlocker } from './answer-blocker.tsx';
import { AskReporter } from './ask-reporter.tsx';
import { CloseBlocker } from './close-blocker.tsx';
import { DeclineBlocker } from './decline-blocker.tsx';
import { HideBlocker } from './hide-blocker.tsx';
import { MergeBlocker } from './merge-blocker.tsx';
import { TellBlocker } from './tell-blocker.tsx';

/** The verbs that ask something first. */
export const FORMS = {
  answer: AnswerBlocker,
  ask: AskReporter,
  close: CloseBlocker,
  decline: DeclineBlocker,
  merge: MergeBlocker,
  hide: HideBlocker,
  tell: TellBlocker,
} satisfies Record<string, ComponentType<VerbProps>>;

export type Opened = keyof typeof FORMS;
