import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import type { FieldName } from './draft.ts';
import css from './step.css?inline';

/** One question, with its mark on the line that leads down the page; the mark says nothing that the field does not. */
export function Step({ field, isDone, children }: { field: FieldName; isDone: boolean; children: ReactNode }) {
  useStyle(css);
  return (
    <div className="step" data-step={field} data-done={isDone || undefined}>
      <span className="step-mark" aria-hidden="true">
        {isDone && <Icon name="check" />}
      </span>
      <div className="step-body">{children}</div>
    </div>
  );
}
