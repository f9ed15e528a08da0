import css from './skeleton.css?inline';
import { useStyle } from './style.ts';

/** One line of what comes; `width` in percent of the measure. */
export function Bone({ width = 100, round = false }: { width?: number; round?: boolean }) {
  useStyle(css);
  return (
    <span className="bone" data-round={round || undefined} style={round ? undefined : { inlineSize: `${width}%` }} />
  );
}
