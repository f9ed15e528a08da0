import { type RefObject, useRef, useState } from 'react';
import type { Leaving } from './leave-question.tsx';

/** Whether the question about unsent text is asked; whoever stays finds the focus where it was. */
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
    // A button of the foot is gone while the question stands there; the form is where one writes on.
    const target = back?.isConnected ? back : form.current?.querySelector('textarea, input');
    if (target instanceof HTMLElement) target.focus();
  };
  return { leaving, ask, stay };
}
