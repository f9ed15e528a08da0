import { useQuery } from '@apollo/client/react';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import type { ForYouContent } from '../for-you-slot.ts';
import { DigestChoice } from './digest-choice.tsx';
import { SettingsDocument } from './documents.ts';
import css from './settings.css?inline';
import { useSettingsWords } from './settings-words.ts';

/** How the viewer wants to be honoured and notified. */
export function SettingsScreen({ contents }: { contents: readonly ForYouContent[] }) {
  useStyle(css);
  const words = useSettingsWords();
  const { data, error, refetch } = useQuery(SettingsDocument);
  const choices = data?.settings;
  const settings = contents.flatMap((one) => one.settings ?? []);
  return (
    <>
      <ScreenHead title={words.title} intro={words.intro} />
      {!choices && error && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {!choices && !error && <ListSkeleton />}
      {choices && (
        <div className="settings">
          {settings.map(({ name, Setting }) => (
            <Setting key={name} choices={choices} />
          ))}
          <DigestChoice choices={choices} />
        </div>
      )}
    </>
  );
}
