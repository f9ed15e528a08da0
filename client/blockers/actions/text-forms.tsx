import type { TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import { TextField } from '../../ui/field.tsx';
import { VerbForm } from '../../ui/verb-form.tsx';
import { useManagingWords } from '../words/managing-words.ts';
import type { ActionProps } from './action-props.ts';
import { AskReporterDocument, CloseBlockerDocument, DeclineBlockerDocument, HideBlockerDocument } from './documents.ts';
import { useBlockerAction } from './use-blocker-action.ts';
import { useDraft } from './use-draft.ts';

/** How many characters the server takes. */
export const MAX_LENGTH = 2_000;

export function QuestionForm(props: ActionProps) {
  const toInput = (blockerId: string, question: string) => ({ blockerId, question });
  return <TextForm {...props} action="ask" document={AskReporterDocument} field="question" toInput={toInput} />;
}

export function CloseForm(props: ActionProps) {
  const toInput = (blockerId: string, whatChanged: string) => ({ blockerId, whatChanged });
  return <TextForm {...props} action="close" document={CloseBlockerDocument} field="whatChanged" toInput={toInput} />;
}

export function DeclineForm(props: ActionProps) {
  return <TextForm {...props} action="decline" document={DeclineBlockerDocument} field="reason" toInput={toReason} />;
}

export function HideForm(props: ActionProps) {
  const form = { document: HideBlockerDocument, field: 'reason', toInput: toReason };
  return <TextForm {...props} {...form} action="hide" look="danger" />;
}

function toReason(blockerId: string, reason: string) {
  return { blockerId, reason };
}

interface TextFormProps<Data, Input> extends ActionProps {
  /** Names its texts in the dictionary, and its draft. */
  action: 'ask' | 'close' | 'decline' | 'hide';
  document: TypedDocumentNode<Data, { input: Input }>;
  /** The field of the input that takes the text. */
  field: string;
  toInput: (blockerId: string, text: string) => Input;
  look?: 'danger';
}

/** An action that asks for one text. */
function TextForm<Data extends object, Input>(props: TextFormProps<Data, Input>) {
  const { blocker, action, document, field, toInput, look, onDone, onCancel } = props;
  const words = useManagingWords()[action];
  const { draft, setDraft, discard } = useDraft(`${blocker.id} ${action}`, '');
  const [wasTried, setWasTried] = useState(false);
  const { send, form, fields } = useBlockerAction(document, blocker.id, () => {
    discard();
    onDone(words.done);
  });
  const isEmpty = draft.trim() === '';
  const submit = () => {
    setWasTried(true);
    if (!isEmpty) send(toInput(blocker.id, draft.trim()));
  };
  return (
    <VerbForm {...form} title={words.title} send={words.send} look={look} onSend={submit} onCancel={onCancel}>
      <TextField
        label={words.label}
        hint={words.hint}
        error={wasTried && isEmpty ? words.missing : (fields[field] ?? null)}
        max={MAX_LENGTH}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
    </VerbForm>
  );
}
