import { subjectOfBatch } from '../blockers/delivery/notify-of-delivery.ts';
import type { SimulatedBlocker } from '../blockers/simulation/simulate-blocker.ts';
import { TurnAct } from '../blockers/vocabulary/blocker-enums.ts';
import type { ServerSettings } from '../kernel/settings.ts';
import { clockIn } from '../kernel/time.ts';
import type { NoticeRow } from '../people/notice.row.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './seed-company.ts';

/** How old a notice can be, in milliseconds: "For you" shows what is recent. */
const horizon = 30 * 24 * 60 * 60_000;

/** Leaders' notices of recent deliveries and of what moved up to them; the newest are still to be seen. */
export function blockerNotices(blockers: SimulatedBlocker[], settings: ServerSettings, now: Date): NoticeRow[] {
  const calls = blockers.flatMap((blocker) => {
    const leader = blocker.addresseeId ?? personId('hanneke.terpstra');
    const delivered = { kind: 'BLOCKER_DELIVERED', subjectId: subjectOfBatch(blocker.batch) };
    const moved = blocker.turns.filter(({ act, movedToId }) => act === TurnAct.MOVED_UP && movedToId !== null);
    return [
      { ...delivered, personId: leader, day: blocker.day },
      ...moved.map(({ movedToId, day }) => {
        return { kind: 'BLOCKER_MOVED_UP', subjectId: blocker.id, personId: movedToId!, day };
      }),
    ];
  });
  const notices = calls.map(({ day, ...about }) => {
    const morning = clockIn(settings.timeZone, day, 7);
    return noticeRow(about, morning < now ? morning : now, now);
  });
  const recent = notices.filter(({ createdAt }) => now.getTime() - createdAt.getTime() < horizon);
  // One a person, kind and subject: two of a batch share one.
  return [...new Map(recent.map((notice) => [notice.id, notice])).values()];
}

function noticeRow(about: Pick<NoticeRow, 'kind' | 'subjectId' | 'personId'>, at: Date, now: Date): NoticeRow {
  const isNew = now.getTime() - at.getTime() < 3 * 24 * 60 * 60_000;
  const key = `notice ${about.kind} ${about.subjectId} ${about.personId}`;
  return {
    ...{ id: sampleId(key, at.getTime()), ...about, actorId: null, createdAt: at },
    ...{ seenAt: isNew ? null : at, waiting: isNew ? 1 : 0, remindedAt: null, mailedAt: null },
  };
}
