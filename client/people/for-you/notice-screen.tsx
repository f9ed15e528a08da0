import type { Role } from '../../graphql.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import type { ForYouContent } from '../for-you-slot.ts';
import { useForYouWords } from './for-you-words.ts';
import { DueItems, NoticeGroups } from './notice-groups.tsx';
import { useNotices } from './use-notices.ts';

export interface NoticeScreenProps {
  contents: readonly ForYouContent[];
  roles: readonly Role[];
}

/** The list of notices. */
export function NoticeScreen({ contents, roles }: NoticeScreenProps) {
  const words = useForYouWords();
  const list = useNotices();
  const tasks = contents.flatMap((one) => one.roleTasks ?? []).filter(({ role }) => roles.includes(role));
  const EmptyList = contents.find(({ Empty }) => Empty)?.Empty;
  return (
    <>
      <ScreenHead title={words.title} intro={words.intro} />
      {!list.nodes && (list.error ? <ErrorNote error={list.error} onRetry={list.refetch} /> : <ListSkeleton />)}
      {list.nodes?.length === 0 && tasks.length === 0 && EmptyList && (
        <>
          <ul className="due-only">
            <DueItems contents={contents} />
          </ul>
          <EmptyList />
        </>
      )}
      {list.nodes && (list.nodes.length > 0 || tasks.length > 0) && (
        <NoticeGroups contents={contents} tasks={tasks} list={list} />
      )}
    </>
  );
}
