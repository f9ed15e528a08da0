/** @jsxImportSource preact */
import { Button } from '../../controls/button.tsx';
import { useDoorState, useWords } from '../../controls/door-context.tsx';
import { ErrorLine, Field, unseen } from '../../controls/field.tsx';
import { excessOf, lengthOf, MAX_CHARACTERS } from '../../protocol/text-length.ts';
import { Warnings } from '../write/warnings.tsx';
import type { useReply } from './use-reply.ts';

interface ReplyProps {
  /** `confirm` asks whether it is solved and needs no text. */
  kind: 'confirm' | 'text';
  label: string;
  hint: string;
  reply: ReturnType<typeof useReply>;
}

export function ReplyForm({ kind, label, hint, reply }: ReplyProps) {
  const words = useWords();
  const { lang } = useDoorState();
  const { text, setText, outcome, send } = reply;
  const { confirm, needsText } = words.thread;
  const long = excessOf([text]);
  const busy = outcome === 'sending' || long !== undefined;
  const error = long ? words.write.tooLong(long) : outcome === 'needs-text' ? needsText : undefined;
  return (
    <form class="letter" noValidate ref={unseen} onSubmit={(event) => event.preventDefault()}>
      {kind === 'confirm' && (
        <div>
          <h2>{confirm.title}</h2>
          <p>{confirm.text}</p>
        </div>
      )}
      <Field label={label} hint={hint} error={error}>
        {(control) => (
          <textarea
            class="ink"
            rows={3}
            lang={lang}
            dir="auto"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            ref={unseen}
            {...control}
          />
        )}
      </Field>
      {text !== '' && !long && <p class="fine count">{words.charactersLeft(MAX_CHARACTERS - lengthOf(text))}</p>}
      <Warnings texts={[text]} />
      <ReplyButtons kind={kind} busy={busy} send={send} />
      <ReplyOutcome outcome={outcome} />
    </form>
  );
}

type ReplyButtonsProps = Pick<ReplyProps, 'kind'> & { busy: boolean; send: ReturnType<typeof useReply>['send'] };

function ReplyButtons({ kind, busy, send }: ReplyButtonsProps) {
  const { confirm, add } = useWords().thread;
  if (kind === 'text') {
    return (
      <div class="row">
        <Button look="main" busy={busy} onClick={() => void send('TEXT')}>
          {add.send}
        </Button>
      </div>
    );
  }
  return (
    <div class="row">
      <Button look="main" busy={busy} onClick={() => void send('SOLVED')}>
        {confirm.solved}
      </Button>
      <Button busy={busy} onClick={() => void send('NOT_SOLVED')}>
        {confirm.notSolved}
      </Button>
    </div>
  );
}

/** What became of a reply. */
export function ReplyOutcome({ outcome }: { outcome: ReturnType<typeof useReply>['outcome'] }) {
  const { thread, outbox } = useWords();
  if (outcome === 'refused') return <ErrorLine text={thread.refused} />;
  if (outcome === 'no-slot') return <ErrorLine text={thread.noSlot} />;
  const said = { sending: thread.waiting, 'on-its-way': outbox.unsent(1), accepted: thread.accepted };
  return <p role="status">{outcome && outcome !== 'needs-text' && said[outcome]}</p>;
}
