import css from './screen-head.css?inline';
import { useStyle } from './style.ts';

/** The heading of a screen, and a sentence that says what it is for. */
export function ScreenHead({ title, intro }: { title: string; intro: string }) {
  useStyle(css);
  return (
    <div className="screen-head">
      <h2>{title}</h2>
      <p>{intro}</p>
    </div>
  );
}
