import type { Reader } from './config-reader.ts';
import type { DeliverySchedule } from './kernel/delivery-schedule.ts';

/** Whom to turn to with what is not for this channel. */
export interface ConfidentialContact {
  text: string;
  /** `https:`, `mailto:` or `tel:`. */
  url: string;
}

/** When letters are delivered; every few seconds in the demo alone. */
export function deliveryOf(read: Reader, demo: boolean, problems: string[]): DeliverySchedule {
  const value = read.text('BLOCKERS_DELIVERY') ?? (demo ? 'every 30s' : 'daily@07:00');
  if (value === 'hourly') return { hourly: true };
  const daily = /^daily@((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(value)?.[1];
  if (daily) return { daily };
  const seconds = Number(/^every ([1-9]\d{0,4})s$/.exec(value)?.[1] ?? 0);
  if (seconds > 0 && demo) return { everySeconds: seconds };
  problems.push(
    seconds > 0
      ? 'BLOCKERS_DELIVERY may be "every <n>s" in the demo only: letters hide in a batch with others.'
      : `BLOCKERS_DELIVERY must be daily@07:00 (any time) or hourly, not ${JSON.stringify(value)}.`,
  );
  return { daily: '07:00' };
}

/** A text and behind it, after a bar or a blank, a link. */
export function contactOf(read: Reader, problems: string[]): ConfidentialContact | null {
  const value = read.text('CONFIDENTIAL_CONTACT');
  if (value === null) return null;
  const [, text, url] = /^([^|\s].*?)\s*[|\s]\s*((?:https?:\/\/|mailto:|tel:)\S+)$/s.exec(value) ?? [];
  if (text && url && URL.canParse(url)) return { text, url };
  problems.push(
    'CONFIDENTIAL_CONTACT must be a text, a bar and a link: Vertrouwenspersoon Anna Bos | https://intranet.example.com/vertrouwen',
  );
  return null;
}

/** Days of the calendar. */
export function daysOf(read: Reader, problems: string[]): string[] {
  const days = (read.text('HOLIDAYS') ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  for (const day of days) {
    const time = new Date(`${day}T00:00:00Z`);
    if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)) continue;
    problems.push(`HOLIDAYS has ${JSON.stringify(day)}: a day is like 2026-12-25, several stand behind commas.`);
  }
  return days;
}

/** Where the door stands: an origin, nothing behind it. */
export function originOf(read: Reader, problems: string[]): string | null {
  const url = read.url('LETTERBOX_URL', ['http:', 'https:']);
  if (url === null || new URL(url).origin === url) return url;
  problems.push('LETTERBOX_URL must be an origin, like https://letters.example.com, nothing after it.');
  return null;
}
