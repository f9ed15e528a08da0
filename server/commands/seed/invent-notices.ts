import type { NoticeKind } from '../../kernel/notices.ts';
import type { NoticeRow } from '../../people/notice.row.ts';
import type { RecognitionRows } from '../../wall/insert-recognitions.ts';
import type { Company } from './company.ts';
import type { Random } from './random.ts';

const day = 24 * 60 * 60_000;
/** Notices of older recognitions are left out, unless they still ask something. In milliseconds. */
const horizon = 60 * day;

/**
 * Invents the notices of a recognition for its receivers and giver: unanswered questions wait, most of the rest has been
 * seen.
 */
export function inventNotices(company: Company, recognition: RecognitionRows, random: Random): NoticeRow[] {
  const { id: subjectId, giverId, createdAt, withdrawnAt } = recognition.recognition;
  const isRecent = company.until.getTime() - createdAt.getTime() < horizon;
  const notice = (kind: NoticeKind, personId: string, actorId: string, at: Date): NoticeRow => {
    const asks = kind === 'CONSENT_ASKED';
    const seenAt = !asks && (company.until.getTime() - at.getTime() > 3 * day || random.chance(0.5)) ? at : null;
    return {
      ...{ id: random.uuid(at), personId, kind, subjectId, actorId, createdAt: at, seenAt },
      waiting: seenAt || withdrawnAt ? 0 : 1,
      remindedAt: null,
      mailedAt: null,
    };
  };
  const asked = recognition.receivers.flatMap(({ personId, consent }) => {
    if (consent === 'ASKED') return notice('CONSENT_ASKED', personId, giverId, createdAt);
    return isRecent ? notice('RECOGNISED', personId, giverId, createdAt) : [];
  });
  const last = recognition.comments.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime()).at(-1);
  if (!last || !isRecent) return asked;
  const readers = [giverId, ...recognition.receivers.map(({ personId }) => personId)].filter(
    (id) => id !== last.authorId,
  );
  return [...asked, ...readers.map((id) => notice('COMMENTED', id, last.authorId, last.createdAt))];
}
