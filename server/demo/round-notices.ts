import { addDays } from '../kernel/calendar.ts';
import { clockIn, dayIn } from '../kernel/time.ts';
import type { NoticeRow } from '../people/notice.row.ts';
import { people } from './company.ts';
import { lastWeek, thisWeek } from './dilemmas/runs.ts';
import { type DemoNotice, noticeRow } from './notice-rows.ts';
import { openRoundId } from './seed-culture.ts';
import { dilemmaId } from './seed-dilemmas.ts';

/** What everybody was notified of two days ago: what opened then, and the dilemma of the week before, after its last delivery. */
export function roundNotices(now: Date, timeZone: string): NoticeRow[] {
  const day = addDays(dayIn(timeZone, now), -2);
  const raised: Pick<DemoNotice, 'kind' | 'subjectId' | 'at'>[] = [
    { kind: 'DILEMMA_OPENED', subjectId: dilemmaId(thisWeek), at: clockIn(timeZone, day, 0, 1) },
    { kind: 'CULTURE_ROUND_OPENED', subjectId: openRoundId, at: clockIn(timeZone, day, 0, 10) },
    { kind: 'DILEMMA_ANSWERED', subjectId: dilemmaId(lastWeek), at: clockIn(timeZone, day, 7, 1) },
  ];
  return raised.flatMap((notice) =>
    people.map(({ username: person }) => {
      return noticeRow(`${person} ${notice.kind}`, { person, actor: null, ...notice }, now);
    }),
  );
}
