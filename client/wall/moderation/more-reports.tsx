import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { useModerationWords } from './moderation-words.ts';
import type { useReports } from './use-reports.ts';

export function MoreReports({ list }: { list: ReturnType<typeof useReports> }) {
  const { reports: words } = useModerationWords();
  const [error, setError] = useState<unknown>(null);
  const onMore = () => {
    setError(null);
    list.more().catch(setError);
  };
  return (
    <>
      <ErrorLine error={error} />
      {list.hasMore && (
        <Button busy={list.isLoadingMore} onClick={onMore}>
          {words.more}
        </Button>
      )}
    </>
  );
}
