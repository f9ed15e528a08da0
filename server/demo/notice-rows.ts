import type { NoticeKind } from '../kernel/notices.ts';
import type { NoticeRow } from '../people/notice.row.ts';
import type { DatedRecognition } from './dated-recognition.ts';
import { hoursBefore } from './report-rows.ts';
import { reports } from './reports.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './seed-company.ts';
import { chanceOf } from './spread.ts';

export interface DemoNotice {
  person: string;
  kind: NoticeKind;
  subjectId: string;
  actor: string | null;
  at: Date;
}

/** How old a recognition with notices can be, in hours: "For you" shows what is recent. */
const horizon = 45 * 24;

/** The notices that the verbs would have raised for the newest recognitions; most have been seen. */
export function noticeRows(recognitions: DatedRecognition[], now: Date): NoticeRow[] {
  const recent = recognitions.filter((recognition) => recognition.at > hoursBefore(now, horizon));
  const raised = [...recent.flatMap(aboutRecognition), ...aboutReports(recognitions, now)];
  // One notice for each person, kind and subject, as the last one renews those before it.
  const last = new Map(raised.map((notice) => [`${notice.person} ${notice.kind} ${notice.subjectId}`, notice]));
  return [...last].map(([key, notice]) => noticeRow(key, notice, now));
}

function aboutRecognition(recognition: DatedRecognition): DemoNotice[] {
  const { id: subjectId, giver, receivers, consents, at } = recognition;
  const received = receivers.map((person, index): DemoNotice => {
    const kind = consents[index] === 'ASKED' ? 'CONSENT_ASKED' : 'RECOGNISED';
    return { person, kind, subjectId, actor: giver, at };
  });
  if (!recognition.agreed) return received;
  const commented = recognition.comments.flatMap(({ author, at }) =>
    [giver, ...receivers]
      .filter((person) => person !== author)
      .map((person): DemoNotice => ({ person, kind: 'COMMENTED', subjectId, actor: author, at })),
  );
  return [...received, ...commented];
}

function aboutReports(recognitions: DatedRecognition[], now: Date): DemoNotice[] {
  return reports.flatMap(({ recognition, reporter, hoursAgo, decided }) => {
    const { id: subjectId, giver } = recognitions.find(({ key }) => key === recognition)!;
    const at = hoursBefore(now, hoursAgo);
    const reported: DemoNotice = { person: giver, kind: 'RECOGNITION_REPORTED', subjectId, actor: null, at };
    if (!decided) return [reported];
    const { editor: actor, hoursAgo: decidedAgo } = decided;
    const answer = (person: string): DemoNotice => {
      return { person, kind: 'REPORT_DECIDED', subjectId, actor, at: hoursBefore(now, decidedAgo) };
    };
    return [reported, answer(giver), answer(reporter)];
  });
}

/** A notice, with when its person saw it. */
export function noticeRow(key: string, { person, kind, subjectId, actor, at }: DemoNotice, now: Date): NoticeRow {
  const seenAt = kind === 'CONSENT_ASKED' ? null : seen(person, at, now);
  return {
    id: sampleId(`notice ${key}`, at.getTime()),
    personId: personId(person),
    kind,
    subjectId,
    actorId: actor && personId(actor),
    createdAt: at,
    seenAt,
    waiting: seenAt ? 0 : 1,
    remindedAt: null,
    mailedAt: null,
  };
}

/** When a person saw it: most people look within a day, some once a week. */
function seen(person: string, at: Date, now: Date): Date | null {
  const hoursUnseen = chanceOf(`looks ${person}`) < 0.25 ? 7 * 24 : 30;
  const looked = new Date(at.getTime() + hoursUnseen * 60 * 60_000);
  return looked < now ? looked : null;
}
