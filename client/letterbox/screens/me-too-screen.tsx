/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useDoorState, useShared } from '../controls/door-context.tsx';
import { ErrorLine } from '../controls/field.tsx';
import { Note } from '../controls/note.tsx';
import { Sheet } from '../controls/sheet.tsx';
import type { Screen } from '../door/screen.ts';
import { sendMeToo } from '../door/send-letter.ts';
import { usableTokens } from '../tokens/spend.ts';

/** Confirms "me too" inside the frame, so that no script outside can send one for somebody. */
export function MeTooScreen({ blocker, title, ...place }: Extract<Screen, { blocker: string }>) {
  const { door, words, goTo } = useShared();
  const leave = () => ('under' in place ? goTo(place.under) : door.outside.send({ type: 'close' }));
  const { stored, tokens, outbox, offers } = useDoorState();
  const target = offers?.meToos.find(({ id }) => id === blocker);
  const [outcome, setOutcome] = useState<'sending' | 'sent' | 'no-token' | 'no-keys'>();
  const { meToo, notSent, noTokens } = words;
  const isOnItsWay = outbox.some(({ state }) => state === 'unsent');
  const left = target ? usableTokens(stored, 'meToos').length : 0;
  const send = async () => {
    setOutcome('sending');
    const sent = await sendMeToo(door, blocker);
    setOutcome('failed' in sent ? sent.failed : 'sent');
  };
  if (outcome === 'sent') {
    return (
      <Sheet title={meToo.sent.title} stamp="postmarked">
        <p class="lede" role="status">
          {meToo.sent.text} {isOnItsWay && words.outbox.unsent(1)}
        </p>
        <div class="row">
          <Button onClick={() => door.outside.send({ type: 'close' })}>{words.sent.done}</Button>
        </div>
      </Sheet>
    );
  }
  return (
    <Sheet title={meToo.title} stamp="clean">
      <p class="lede">{meToo.intro}</p>
      <blockquote class="voice">{target?.title ?? title}</blockquote>
      <p>{meToo.promise}</p>
      {!target && <Note {...(offers ? meToo.tomorrow : words.noKeys.coming)} role="status" />}
      {target && left === 0 && (
        <Note {...(tokens.state === 'here' ? { title: meToo.none, text: '' } : noTokens.coming)} role="status" />
      )}
      {outcome && outcome !== 'sending' && <ErrorLine text={notSent[outcome]} />}
      <div class="row">
        {left > 0 && (
          <Button look="main" busy={outcome === 'sending'} onClick={() => void send()}>
            {meToo.send}
          </Button>
        )}
        <Button look="quiet" onClick={leave}>
          {meToo.cancel}
        </Button>
      </div>
    </Sheet>
  );
}
