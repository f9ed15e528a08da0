import { type RefObject, useLayoutEffect, useRef } from 'react';

type Find = (root: HTMLElement) => HTMLElement | null | undefined;

/**
 * Focuses something once `changed` is another: whatever had the focus has moved with its row, or is gone. Returns a
 * function that says what, found below `root` in the document as it is after the change.
 */
export function useFocusAfter(root: RefObject<HTMLElement | null>, changed: unknown): (find: Find) => void {
  const wanted = useRef<Find>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that moves the focus
  useLayoutEffect(() => {
    if (root.current) wanted.current?.(root.current)?.focus();
    wanted.current = undefined;
  }, [changed]);
  return (find) => {
    wanted.current = find;
  };
}
