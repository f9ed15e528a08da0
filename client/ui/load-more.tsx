import { Button } from './button.tsx';
import { ErrorLine } from './error-note.tsx';

interface LoadMoreProps {
  list: { hasNext: boolean; isLoadingNext: boolean; nextError: unknown; loadNext: () => void };
  label: string;
}

/** The end of a paged list: a button for the next page, or why it did not come. */
export function LoadMore({ list: { hasNext, isLoadingNext, nextError, loadNext }, label }: LoadMoreProps) {
  return (
    <>
      <ErrorLine error={nextError} />
      {hasNext && (
        <Button busy={isLoadingNext} onClick={loadNext}>
          {label}
        </Button>
      )}
    </>
  );
}
