/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { Button } from '../../controls/button.tsx';
import { useWords } from '../../controls/door-context.tsx';
import { ErrorLine } from '../../controls/field.tsx';

interface AnswerFormProps {
  problem: string | undefined;
  isSending: boolean;
  /** What the button says. */
  send: string;
  onSend: () => void;
  children: ComponentChildren;
}

export function AnswerForm({ problem, isSending, send, onSend, children }: AnswerFormProps) {
  const { answer } = useWords();
  return (
    <form class="letter" onSubmit={(event) => event.preventDefault()} autocomplete="off">
      {children}
      {problem && <ErrorLine text={problem} />}
      <p class="fine">{answer.once}</p>
      <div class="row">
        <Button look="main" busy={isSending} onClick={onSend}>
          {send}
        </Button>
      </div>
    </form>
  );
}
