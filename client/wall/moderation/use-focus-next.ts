import { type RefObject, useEffect, useState } from 'react';

/** When an item leaves a list, the focus goes to the one after it, else the one before, else to the list itself. */
export function useFocusNext(list: RefObject<HTMLElement | null>): (leaving: string) => void {
  const [next, setNext] = useState<{ key: string | undefined }>();
  useEffect(() => {
    if (!next) return;
    const item = next.key && list.current?.querySelector<HTMLElement>(`[data-subject="${next.key}"] h3`);
    (item || list.current)?.focus();
  }, [next, list]);
  return (leaving) => {
    const keys = [...(list.current?.querySelectorAll<HTMLElement>('[data-subject]') ?? [])].map(
      ({ dataset }) => dataset.subject,
    );
    const at = keys.indexOf(leaving);
    setNext({ key: keys[at + 1] ?? keys[at - 1] });
  };
}
