/** @jsxImportSource preact */
import { useRef } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { useDoorState, useWords } from '../../controls/door-context.tsx';
import { ErrorLine, unseen } from '../../controls/field.tsx';
import { Later } from '../../controls/later.tsx';
import { type DraftField, type LetterDraft, textsIn } from '../../door/letter-draft.ts';
import { AddresseeField } from './addressee-field.tsx';
import { Foot } from './foot.tsx';
import { KindField } from './kind-field.tsx';
import { LetterText } from './letter-text.tsx';
import { RoundField } from './round-field.tsx';
import { Similar } from './similar.tsx';
import { useSend } from './use-send.ts';
import { VisibilityField } from './visibility-field.tsx';
import { Warnings } from './warnings.tsx';

interface FormProps {
  draft: LetterDraft;
  change: (changes: Partial<LetterDraft>) => void;
  clear: () => void;
}

/** The form of a letter: kind, addressee, visibility and texts. */
export function LetterForm({ draft, change, clear }: FormProps) {
  const words = useWords();
  const rounds = useDoorState().offers!.rounds;
  const form = useRef<HTMLFormElement | null>(null);
  const goTo = (field: DraftField) => form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  const { problems, failed, isSending, onSend } = useSend(draft, { clear, goTo });
  return (
    <form
      class="letter"
      ref={(element) => {
        form.current = element;
        unseen(element);
      }}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSend();
      }}
    >
      {rounds.length > 0 && <RoundField rounds={rounds} draft={draft} change={change} />}
      <KindField kind={draft.kind} error={problems.kind} onKind={(kind) => change({ kind })} />
      <Later>
        <AddresseeField draft={draft} change={change} />
        <VisibilityField visibility={draft.visibility} onVisibility={(visibility) => change({ visibility })} />
        <Later>
          <LetterText draft={draft} change={change} problems={problems} />
          {!draft.round && <Similar texts={textsIn(draft)} />}
          <Warnings texts={textsIn(draft)} />
          {failed && <ErrorLine text={words.notSent[failed]} />}
          <Foot>
            <Button look="main" type="submit" busy={isSending}>
              {isSending ? words.write.sending : words.write.send}
            </Button>
          </Foot>
        </Later>
      </Later>
    </form>
  );
}
