import css from './excerpt.css?inline';
import { useStyle } from './style.ts';

/** The first three lines of what somebody wrote. */
export function Excerpt({ text, lang }: { text: string; lang?: string | undefined }) {
  useStyle(css);
  return (
    <blockquote className="excerpt" lang={lang} dir="auto">
      {text}
    </blockquote>
  );
}
