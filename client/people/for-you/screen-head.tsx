import { useStyle } from '../../ui/style.ts';
import css from './for-you.css?inline';

/** The head of one screen of "For you". */
export function ScreenHead({ title, intro }: { title: string; intro: string }) {
  useStyle(css);
  return (
    <div className="screen-head">
      <h2>{title}</h2>
      <p>{intro}</p>
    </div>
  );
}
