import { useLayoutEffect, useRef, useState } from 'react';

/** After an attempt the first field with an error gets the focus, also when it was the server that found it. */
export function useFormFocus(failed: unknown) {
  const ref = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt moves the focus, and so does what came of it
  useLayoutEffect(() => {
    if (tries > 0) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries, failed]);
  return { ref, isTried: tries > 0, countTry: () => setTries((before) => before + 1) };
}
