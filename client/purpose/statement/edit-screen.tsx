import { useQuery } from '@apollo/client/react';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { usePlace } from '../../route.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { purposeAddress } from '../addresses.ts';
import { BackToPage } from '../content/back-to-page.tsx';
import sharedCss from '../editing/edit.css?inline';
import { PurposeForEditingDocument } from './documents.ts';
import css from './edit.css?inline';
import { StatementEditor } from './statement-editor.tsx';
import { useStatementWords } from './statement-words.ts';

/** Where an editor writes the purpose anew. */
export function EditScreen() {
  useStyle(sharedCss);
  useStyle(css);
  const words = useStatementWords();
  const { go } = usePlace();
  const viewerId = useViewerId();
  // What is remembered may be an older version than the one that will be there when this one is sent.
  const { data, error, refetch } = useQuery(PurposeForEditingDocument, { fetchPolicy: 'network-only' });
  const current = data?.purposeForEditing;
  return (
    <div className="purpose-edit">
      <BackToPage />
      <ScreenHead title={words.edit.title} intro={words.edit.intro} />
      {!current && error && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {(!current || !viewerId) && !error && <ListSkeleton />}
      {current && viewerId && (
        <StatementEditor viewerId={viewerId} current={current} onDone={() => go(purposeAddress.of())} />
      )}
    </div>
  );
}
