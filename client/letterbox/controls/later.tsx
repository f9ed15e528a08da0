/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Draws its children once what stands around them is painted. Drawn as one, a long form takes a phone so long that the page
 * outside, where it runs in the same process, could see when.
 */
export function Later({ children }: { children: ComponentChildren }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => setDue(true), []);
  return isDue ? <>{children}</> : null;
}
