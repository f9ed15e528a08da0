import type { DeliverySchedule } from '../../kernel/delivery-schedule.ts';
import type { Reader } from '../../kernel/reader.ts';
import type { Installation } from '../../kernel/settings.ts';

export interface BlockersSettings {
  /** Working days that management has to answer a blocker. */
  answerDays: number;
  /** Days (`YYYY-MM-DD`) that are no working days, besides weekends. */
  holidays: ReadonlySet<string>;
  /** When letters are delivered. */
  delivery: DeliverySchedule;
  /** The public origin of the anonymous door. */
  letterboxUrl: string;
}

declare module '../../kernel/settings.ts' {
  interface ServerSettings {
    blockers: BlockersSettings;
  }
}

export function readBlockersSettings(read: Reader, installation: Installation): { blockers: BlockersSettings } {
  return {
    blockers: {
      answerDays: read.count('BLOCKERS_ANSWER_DAYS', 10, 1),
      holidays: new Set(daysOf(read)),
      delivery: deliveryOf(read, installation.demo),
      letterboxUrl: originOf(read) ?? ownOrigin(installation),
    },
  };
}

/** Every few seconds is for the demo alone. */
function deliveryOf(read: Reader, demo: boolean): DeliverySchedule {
  const value = read.text('BLOCKERS_DELIVERY') ?? (demo ? 'every 30s' : 'daily@07:00');
  if (value === 'hourly') return { hourly: true };
  const daily = /^daily@((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(value)?.[1];
  if (daily) return { daily };
  const seconds = Number(/^every ([1-9]\d{0,4})s$/.exec(value)?.[1] ?? 0);
  if (seconds > 0 && demo) return { everySeconds: seconds };
  read.report(
    seconds > 0
      ? 'BLOCKERS_DELIVERY may be "every <n>s" in the demo only: letters hide in a batch with others.'
      : `BLOCKERS_DELIVERY must be daily@07:00 (any time) or hourly, not ${JSON.stringify(value)}.`,
  );
  return { daily: '07:00' };
}

function daysOf(read: Reader): string[] {
  const days = read.list('HOLIDAYS');
  for (const day of days) {
    const time = new Date(`${day}T00:00:00Z`);
    if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)) continue;
    read.report(`HOLIDAYS has ${JSON.stringify(day)}: a day is like 2026-12-25, several stand behind commas.`);
  }
  return days;
}

/** An origin, nothing behind it. */
function originOf(read: Reader): string | null {
  const url = read.url('LETTERBOX_URL', ['http:', 'https:']);
  if (url === null || new URL(url).origin === url) return url;
  read.report('LETTERBOX_URL must be an origin, like https://letters.door.example.com, nothing after it.');
  return null;
}

/** The door's own port beside the rest: the frame is of another origin, and no connection carries both. */
function ownOrigin({ publicUrl, doorPort }: Installation): string {
  const url = new URL(publicUrl);
  url.port = String(doorPort);
  return url.origin;
}
