import { useViewerId } from '../../people/use-viewer-id.ts';
import { usePlace } from '../../route.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { purposeAddress } from '../addresses.ts';
import { BackToPage } from '../content/back-to-page.tsx';
import css from '../editing/edit.css?inline';
import { OrderEditor } from './order-editor.tsx';
import { useOrderWords } from './order-words.ts';
import { useValuesForEditing } from './use-values-for-editing.ts';

/** Where an editor puts the values into another order. */
export function OrderScreen() {
  useStyle(css);
  const words = useOrderWords();
  const { go } = usePlace();
  const viewerId = useViewerId();
  const editing = useValuesForEditing();
  const { current, error, retry } = editing;
  return (
    <div className="purpose-edit">
      <BackToPage />
      {!(current && current.values.length > 1) && <ScreenHead title={words.title} intro={words.intro} />}
      {error && <ErrorNote error={error} onRetry={retry} />}
      {(!current || !viewerId) && !error && <ListSkeleton />}
      {current && current.values.length < 2 && <Empty {...words.none} />}
      {current && viewerId && current.values.length > 1 && (
        <OrderEditor viewerId={viewerId} current={current} editing={editing} onDone={() => go(purposeAddress.of())} />
      )}
    </div>
  );
}
