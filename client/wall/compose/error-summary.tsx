import { useId, useLayoutEffect, useRef } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import type { FieldName } from '../drafts/draft.ts';
import { useComposeWords } from './compose-words.ts';
import css from './notices.css?inline';
import type { DraftProblems } from './validate-draft.ts';

interface SummaryProps {
  /** What was wrong when it was sent. The list keeps this length while problems are solved, so that nothing jumps. */
  asked: DraftProblems;
  /** What is wrong now. */
  problems: DraftProblems;
  /** The number of attempts; each moves the focus here. */
  attempt: number;
  onGo: (field: FieldName) => void;
}

export function ErrorSummary({ asked, problems, attempt, onGo }: SummaryProps) {
  useStyle(css);
  const { summary } = useComposeWords();
  const id = useId();
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (attempt === 0) return;
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView?.({ block: 'center' });
  }, [attempt]);
  const fields = Object.entries(asked) as [FieldName, string][];
  return (
    <section className="summary" ref={ref} tabIndex={-1} aria-labelledby={id}>
      <h3 id={id}>{summary}</h3>
      <ul>
        {fields.map(([field, sentence]) => (
          <li key={field} data-solved={!problems[field] || undefined}>
            <Icon name={problems[field] ? 'warning' : 'check'} />
            <button type="button" onClick={() => onGo(field)}>
              {problems[field] ?? sentence}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
