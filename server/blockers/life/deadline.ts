import { addMonths } from '../../kernel/calendar.ts';
import { workingDaysAfter } from '../vocabulary/working-days.ts';

/** How long management has to answer. */
export interface AnswerRules {
  /** Working days. */
  answerDays: number;
  /** Days (`YYYY-MM-DD`) that are no working days, besides weekends. */
  holidays: ReadonlySet<string>;
}

/** The last day to answer what is asked on this day. */
export function dueAfter({ answerDays, holidays }: AnswerRules, day: string): string {
  return workingDaysAfter(day, answerDays, holidays);
}

/** A remedy is promised for a day between today and a year from now. */
export function canPromise(promisedFor: string, today: string): boolean {
  return promisedFor >= today && promisedFor <= addMonths(today, 12);
}
