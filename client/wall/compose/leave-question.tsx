import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useStyle } from '../../ui/style.ts';
import { useDraftWords } from '../drafts/words/draft-words.ts';
import { useComposeWords } from './compose-words.ts';
import css from './notices.css?inline';

/** `close` keeps the draft for later, `discard` deletes it. */
type Leaving = 'close' | 'discard';

interface LeaveProps {
  leaving: Leaving;
  /** All of it is stored, so that closing loses nothing. */
  isSaved: boolean;
  onStay: () => void;
  onLater: () => void;
  onDiscard: () => void;
}

/** A question in place of the buttons; the safest answer has the focus. */
export function LeaveQuestion({ leaving, isSaved, onStay, onLater, onDiscard }: LeaveProps) {
  useStyle(css);
  const { leave: words, discard } = useComposeWords();
  const id = useId();
  const ref = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => ref.current?.querySelector<HTMLElement>('button:last-of-type')?.focus(), []);
  const { leaveSaved } = useDraftWords();
  const isClosing = leaving === 'close';
  const ask = isSaved ? leaveSaved : words.ask;
  return (
    <fieldset className="leave" ref={ref} aria-labelledby={id}>
      <p id={id}>{isClosing ? ask : words.discardAsk}</p>
      <Button look="danger" onClick={onDiscard}>
        {isClosing ? discard : words.discard}
      </Button>
      {isClosing && <Button onClick={onLater}>{words.later}</Button>}
      <Button look="main" aria-describedby={id} onClick={onStay}>
        {words.stay}
      </Button>
    </fieldset>
  );
}

/** Whether the question about unsent text is shown; after "stay" the focus goes back to where it was. */
export function useLeaving(form: RefObject<HTMLElement | null>) {
  const [leaving, setLeaving] = useState<Leaving>();
  const before = useRef<Element | null>(null);
  const ask = (what: Leaving) => {
    const root = form.current?.getRootNode() as Document | ShadowRoot | undefined;
    before.current = root?.activeElement ?? null;
    setLeaving(what);
  };
  const stay = () => {
    setLeaving(undefined);
    const back = before.current;
    // A button of the foot is replaced by the question, so the first field takes the focus instead.
    const target = back?.isConnected ? back : form.current?.querySelector('textarea, input');
    if (target instanceof HTMLElement) target.focus();
  };
  return { leaving, ask, stay };
}
