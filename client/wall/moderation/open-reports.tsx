import { useApolloClient } from '@apollo/client/react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { renewWaiting } from '../../people/renew-waiting.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { bySubject } from './by-subject.ts';
import { useModerationWords } from './moderation-words.ts';
import { ReportCard } from './report-card.tsx';
import { takeOffList, useReports } from './use-reports.ts';

/** The open reports: each recognition or comment once, however often it was reported. */
export function OpenReports() {
  const { reports: words } = useModerationWords();
  const client = useApolloClient();
  const list = useReports(true);
  const subjects = useMemo(() => bySubject(list.nodes ?? []), [list.nodes]);
  const [said, setSaid] = useState('');
  const ref = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(ref);
  const onGone = (key: string, outcome: string) => {
    setSaid(outcome);
    focusNext(key);
    takeOffList(client.cache, key);
    void renewWaiting(client);
  };
  return (
    <div className="reports" ref={ref} tabIndex={-1}>
      <p role="status" className={said ? 'report-said' : 'unseen'}>
        {said}
      </p>
      {!list.nodes && (list.error ? <ErrorNote error={list.error} onRetry={list.refetch} /> : <ListSkeleton />)}
      {list.nodes && subjects.length === 0 && <Empty title={words.none} text={words.noneText} />}
      {subjects.map((subject) => (
        <ReportCard key={subject.key} subject={subject} onGone={(outcome) => onGone(subject.key, outcome)} />
      ))}
      <LoadMore list={list} label={words.more} />
    </div>
  );
}

/** Moves the focus when an item leaves the list: to the next one, else the one before, else the list. */
function useFocusNext(list: RefObject<HTMLElement | null>): (leaving: string) => void {
  const [next, setNext] = useState<{ key: string | undefined }>();
  useEffect(() => {
    if (!next) return;
    const item = next.key && list.current?.querySelector<HTMLElement>(`[data-subject="${next.key}"] h3`);
    (item || list.current)?.focus();
  }, [next, list]);
  return (leaving) => {
    const keys = [...(list.current?.querySelectorAll<HTMLElement>('[data-subject]') ?? [])].map(
      ({ dataset }) => dataset.subject,
    );
    const at = keys.indexOf(leaving);
    setNext({ key: keys[at + 1] ?? keys[at - 1] });
  };
}
