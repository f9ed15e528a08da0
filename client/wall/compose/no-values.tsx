import { useQuery } from '@apollo/client/react';
import { SettingsDocument } from '../../people/settings/documents.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useUiWords } from '../../ui/ui-words.ts';
import { useComposeWords } from './compose-words.ts';

/** A new installation has no values yet: everybody reads that it is not ready, and who can do something about it what. */
export function NoValues({ onRetry }: { onRetry: () => void }) {
  const { noValues } = useComposeWords();
  const { retry } = useUiWords();
  // Without an answer the reader has no roles.
  const roles = useQuery(SettingsDocument).data?.settings.roles ?? [];
  return (
    <Empty title={noValues.title} text={noValues.text}>
      {roles.length > 0 && (
        <p>
          {noValues.forEditors} <code>npm run purpose -- import docs/purpose.example.yaml</code>
        </p>
      )}
      <Button onClick={onRetry}>{retry}</Button>
    </Empty>
  );
}
