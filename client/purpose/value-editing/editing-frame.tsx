import type { ReactNode } from 'react';
import type { ValuesWholeFragment } from '../../graphql.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import { BackToPage } from '../content/back-to-page.tsx';
import css from '../editing/edit.css?inline';
import { useValuesForEditing, type ValuesEditing } from '../order/use-values-for-editing.ts';

/** What every screen of one value is drawn with, once it is there. */
export interface EditingProps {
  viewerId: string;
  current: ValuesWholeFragment;
  editing: ValuesEditing;
}

/** The way back, and what is shown until the values are there in both languages. */
export function EditingFrame({ children }: { children: (props: EditingProps) => ReactNode }) {
  useStyle(css);
  const viewerId = useViewerId();
  const editing = useValuesForEditing();
  const { current, error, retry } = editing;
  return (
    <div className="purpose-edit">
      <BackToPage />
      {error && <ErrorNote error={error} onRetry={retry} />}
      {(!current || !viewerId) && !error && <ListSkeleton />}
      {current && viewerId && children({ viewerId, current, editing })}
    </div>
  );
}
