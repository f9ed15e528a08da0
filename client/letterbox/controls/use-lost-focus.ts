import { useRef, useState } from 'preact/hooks';

/** Whoever typed less than this long ago, in ms, and did not leave by key or pointer, believes to be typing still. */
const TYPING = 1_500;

/**
 * Notices that the page around the frame took the focus away in the middle of typing: from then on it hears the keys that
 * are meant for the field. Whoever goes on typing in the field has it back.
 */
export function useLostFocus() {
  const [isLost, setLost] = useState(false);
  const typedAt = useRef(Number.NEGATIVE_INFINITY);
  const isTyping = ({ key }: KeyboardEvent) => key.length === 1 || key === 'Backspace' || key === 'Enter';
  const listeners = {
    onKeyDown(event: KeyboardEvent) {
      typedAt.current = isTyping(event) ? event.timeStamp : Number.NEGATIVE_INFINITY;
    },
    onPointerDown() {
      typedAt.current = Number.NEGATIVE_INFINITY;
    },
    onFocusOut({ timeStamp }: FocusEvent) {
      const wasTyping = timeStamp - typedAt.current < TYPING;
      // Only after the event does the document know whether it has the focus.
      setTimeout(() => wasTyping && !document.hasFocus() && setLost(true));
    },
    onInput: () => setLost(false),
  };
  return { isLost, listeners };
}
