import type { ReactNode } from 'react';
import css from './customer-quote.css?inline';
import { useStyle } from './style.ts';

interface CustomerQuoteProps {
  /** In the language of the reader, while the text is in that of its writer. */
  label: string;
  text: string;
  lang: string | undefined;
  /** What stands in place of the text. */
  children?: ReactNode;
}

/** The customer's side of a text, below its label and behind a coloured line. */
export function CustomerQuote({ label, text, lang, children }: CustomerQuoteProps) {
  useStyle(css);
  return (
    <blockquote className="customer-quote" dir={directionOf(text)}>
      <b>{label}</b>
      {children ?? <p lang={lang}>{text}</p>}
    </blockquote>
  );
}

/** The direction as `dir="auto"` decides it, by the text alone: the label would decide first. */
function directionOf(text: string): 'rtl' | 'ltr' {
  const first = text.match(/\p{L}/u)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
    ? 'rtl'
    : 'ltr';
}
