import type { Role } from '../../graphql.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { EmptyNotices } from './empty-notices.tsx';
import type { ForYouSlots } from './for-you-slots.ts';
import { useForYouWords } from './for-you-words.ts';
import { NoticeGroups } from './notice-groups.tsx';
import { useNotices } from './use-notices.ts';

export interface NoticeScreenProps {
  slots: ForYouSlots;
  roles: readonly Role[];
}

/** What came for the viewer. */
export function NoticeScreen({ slots, roles }: NoticeScreenProps) {
  const words = useForYouWords();
  const list = useNotices();
  const forRole = slots.waiting.filter(({ role }) => roles.includes(role));
  return (
    <>
      <ScreenHead title={words.title} intro={words.intro} />
      {!list.nodes && (list.error ? <ErrorNote error={list.error} onRetry={list.refetch} /> : <ListSkeleton />)}
      {list.nodes?.length === 0 && forRole.length === 0 && <EmptyNotices />}
      {list.nodes && (list.nodes.length > 0 || forRole.length > 0) && (
        <NoticeGroups slots={slots} forRole={forRole} list={list} />
      )}
    </>
  );
}
