import type { Context } from '../../kernel/context.ts';
import { dayIn } from '../../kernel/time.ts';

/** Today's date in the organisation. */
export function todayIn({ settings, now }: Pick<Context, 'settings' | 'now'>): string {
  return dayIn(settings.timeZone, now());
}
