import { BlockerRoundRow } from '../blockers/rounds/blocker-round.row.ts';
import { BlockerRoundRepeat } from '../blockers/rounds/blocker-round.ts';
import { insertBlockers } from '../blockers/simulation/insert-blockers.ts';
import { addDays } from '../kernel/calendar.ts';
import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import type { ServerSettings } from '../kernel/settings.ts';
import { dayIn } from '../kernel/time.ts';
import { NoticeRow } from '../people/notice.row.ts';
import { blockerNotices } from './blocker-notices.ts';
import type { DatedRecognition } from './dated-recognition.ts';
import { demoBlockers, roundId } from './demo-blockers.ts';
import { personId } from './seed-company.ts';

/** The demo's blockers and one question round that is open, to which some of them are answers. */
export async function seedBlockers(
  db: Writer,
  settings: ServerSettings,
  recognitions: DatedRecognition[],
  now: Date,
): Promise<void> {
  const today = dayIn(settings.timeZone, now);
  const round = {
    id: roundId,
    askerId: personId('sietse.hoekstra'),
    question: 'Wat heb je van mij nodig, zodat jij de mensen aan boord nog beter kunt helpen?',
    lang: 'nl',
    repeats: BlockerRoundRepeat.MONTHLY,
    opensOn: addDays(today, -5),
    closesOn: addDays(today, 9),
    ...{ beganOn: null, ended: 0, lapsed: 0, announced: 0, idempotencyKey: 'demo-round', contentHash: '' },
  };
  await insertRows(db, BlockerRoundRow, [round]);
  const recognitionIds = new Map(recognitions.map(({ key, id }) => [key, id]));
  const blockers = demoBlockers(now, settings, recognitionIds);
  await insertBlockers(db, blockers);
  await insertRows(db, NoticeRow, blockerNotices(blockers, settings, now));
}
