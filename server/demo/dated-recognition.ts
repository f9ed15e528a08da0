import { addDays } from '../kernel/calendar.ts';
import { clockIn, dayIn } from '../kernel/time.ts';
import type { Honour } from '../people/person.row.ts';
import type { ConsentState } from '../wall/recognition-receiver.row.ts';
import { people } from './company.ts';
import { type DemoComment, type DemoRecognition, recognitions } from './recognitions/recognitions.ts';
import { type DemoReport, reports } from './reports.ts';
import { sampleId } from './sample-id.ts';
import { chanceOf } from './spread.ts';

/** A story of the demo with its times and the consents of its receivers. */
export interface DatedRecognition extends Omit<DemoRecognition, 'comments'> {
  id: string;
  at: Date;
  givenOn: string;
  consents: ConsentState[];
  /** All receivers agree, so it has been on the wall since it was given. */
  agreed: boolean;
  /** When a report hid it, unless it was restored. */
  hiddenAt: Date | null;
  comments: (DemoComment & { at: Date })[];
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The consent that each preference implies for a story that nobody has answered yet. */
const consentOf: Record<Honour, ConsentState> = { AT_ONCE: 'GIVEN', ASK_FIRST: 'ASKED', ONLY_ME: 'DECLINED' };
const honours = new Map<string, Honour>(people.map(({ username, honour }) => [username, honour ?? 'AT_ONCE']));

/** Puts the stories at their days and hours before `now`. */
export function datedRecognitions(now: Date, timeZone: string): DatedRecognition[] {
  return recognitions.map((recognition) => {
    const at = momentOf(recognition, now, timeZone);
    const consents = recognition.receivers.map((username) => consentOf[honours.get(username)!]);
    return {
      ...recognition,
      // The time in the id counts from a fixed day, so that links are the same in every demo.
      id: sampleId(`story ${recognition.key}`, Date.UTC(2026, 0, 1) - recognition.daysAgo * day),
      at,
      givenOn: dayIn(timeZone, at),
      consents,
      agreed: consents.every((consent) => consent === 'GIVEN'),
      hiddenAt: hiddenAt(reports, recognition.key, now),
      comments: momentsOf(recognition.comments ?? [], at, now),
    };
  });
}

/** The moment of a story; where the demo starts before this morning's hour, forty minutes ago. */
function momentOf({ key, daysAgo, hour: atHour }: DemoRecognition, now: Date, timeZone: string): Date {
  const day0 = addDays(dayIn(timeZone, now), -daysAgo);
  const planned = clockIn(timeZone, day0, atHour, Math.floor(chanceOf(key) * 60));
  return new Date(Math.min(planned.getTime(), now.getTime() - 40 * minute));
}

/** Never later than now, and in their order. */
function momentsOf(comments: DemoComment[], givenAt: Date, now: Date): DatedRecognition['comments'] {
  return comments.map((comment, index) => {
    const latest = now.getTime() - (comments.length - index) * 3 * minute;
    const planned = givenAt.getTime() + comment.hoursLater * hour + chanceOf(comment.text) * 50 * minute;
    return { ...comment, at: new Date(Math.min(planned, latest)) };
  });
}

function hiddenAt(list: DemoReport[], key: string, now: Date): Date | null {
  const open = list.find((report) => report.recognition === key && !report.decided);
  return open ? new Date(now.getTime() - open.hoursAgo * hour) : null;
}
