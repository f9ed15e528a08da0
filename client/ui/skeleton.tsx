import css from './skeleton.css?inline';
import { useStyle } from './style.ts';

/** The placeholder of a line of text; `width` is in percent. */
export function Bone({ width = 100, round = false }: { width?: number; round?: boolean }) {
  useStyle(css);
  return (
    <span className="bone" data-round={round || undefined} style={round ? undefined : { inlineSize: `${width}%` }} />
  );
}
