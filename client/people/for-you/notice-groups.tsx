import { Suspense, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { useStyle } from '../../ui/style.ts';
import type { ForYouContent } from '../for-you-slot.ts';
import { useForYouWords } from './for-you-words.ts';
import { NoticeItem } from './notice-item.tsx';
import css from './notices.css?inline';
import type { useNotices } from './use-notices.ts';
import { useSeen } from './use-seen.ts';

interface NoticeGroupsProps {
  contents: readonly ForYouContent[];
  tasks: NonNullable<ForYouContent['roleTasks']>;
  list: ReturnType<typeof useNotices>;
}

export function NoticeGroups({ contents, tasks, list }: NoticeGroupsProps) {
  useStyle(css);
  const words = useForYouWords();
  const top = useRef<HTMLDivElement>(null);
  const { nodes: notices, waiting, earlier, count } = list;
  const newest = notices?.[0];
  const isNews = useNews(count, newest && `${newest.id} ${newest.createdAt}`);
  const asking = contents.flatMap((one) => one.asking ?? []);
  useSeen(top, notices?.filter(({ kind }) => !asking.includes(kind)) ?? []);
  const showNews = () => {
    list.renew();
    top.current?.focus({ preventScroll: true });
  };
  return (
    <div className="notices" ref={top} tabIndex={-1}>
      <News isNews={isNews} onShow={showNews} />
      <section aria-label={words.waiting}>
        <h3>{words.waiting}</h3>
        <ul>
          <DueItems contents={contents} />
          {tasks.map(({ role, item }) => (
            <Suspense key={role}>{item}</Suspense>
          ))}
          {waiting.map((notice) => (
            <NoticeItem key={notice.id} notice={notice} contents={contents} isNew />
          ))}
        </ul>
        <p className="notices-none">{words.nothingWaits}</p>
      </section>
      {earlier.length > 0 && (
        <section aria-label={words.earlier}>
          <h3>{words.earlier}</h3>
          <ul>
            {earlier.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} contents={contents} isNew={false} />
            ))}
          </ul>
        </section>
      )}
      <div className="notices-foot" data-no-print="">
        <LoadMore list={list} label={words.more} />
      </div>
    </div>
  );
}

function News({ isNews, onShow }: { isNews: boolean; onShow: () => void }) {
  const words = useForYouWords();
  return (
    <div role="status" className={isNews ? 'notice-news' : 'unseen'}>
      {isNews && (
        <>
          {words.somethingNew} <Button onClick={onShow}>{words.showNew}</Button>
        </>
      )}
    </div>
  );
}

/** What is due of all capabilities, whatever was seen of it. */
export function DueItems({ contents }: Pick<NoticeGroupsProps, 'contents'>) {
  return contents.map(
    ({ Due, subject }) =>
      Due && (
        <Suspense key={subject}>
          <Due />
        </Suspense>
      ),
  );
}

/** Whether notices came that the list does not show: the count has grown while the newest notice stayed the same. */
function useNews(count: number | undefined, newest: string | undefined): boolean {
  const [known, setKnown] = useState({ count, newest, isNews: false });
  if (count === known.count && newest === known.newest) return known.isNews;
  const grew = known.count !== undefined && count !== undefined && count > known.count;
  const isNews = newest === known.newest && (grew || known.isNews);
  setKnown({ count, newest, isNews });
  return isNews;
}
