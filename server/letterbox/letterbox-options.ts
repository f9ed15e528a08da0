import type { Database } from '../kernel/database.ts';
import type { DeliverySchedule } from '../kernel/delivery-schedule.ts';
import type { Thresholds } from './choose-letters.ts';
import type { DeliveryPort } from './delivery-port.ts';
import type { OnError } from './log-error-code.ts';

export interface LetterboxSettings extends Thresholds {
  schedule: DeliverySchedule;
  /** Null where the channel is closed: no letter is taken. The interval between writes is in milliseconds. */
  spool: { file: string; secret: string; interval: number } | null;
  /** Origins whose pages may embed the page in which letters are written. */
  ancestors: string[];
  /** The folder that this page was built into. */
  doorFolder: string;
}

export interface LetterboxOptions {
  db: Database;
  settings: LetterboxSettings;
  port: DeliveryPort;
  now: () => Date;
  /** The time that has surely come, by which letters go alone and lapse: of a clock that jumps ahead too; usually `now`. */
  firmNow?: () => Promise<Date>;
  onError: OnError;
  /** How long to wait for another letterbox that is shutting down, in milliseconds. */
  lockTimeout?: number;
  /** After how long another letterbox may take over from one that says nothing any more, in milliseconds. */
  lockLength?: number;
}
