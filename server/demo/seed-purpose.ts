import type { Writer } from '../kernel/database.ts';
import { insertRows } from '../kernel/insert-rows.ts';
import { PurposeChangeRow } from '../purpose/changes/purpose-change.row.ts';
import { PurposeVersionRow } from '../purpose/statement/purpose-version.row.ts';
import { CollisionRow } from '../purpose/values/collision.row.ts';
import { collisions } from './purpose/collisions.ts';
import { versions } from './purpose/versions.ts';
import { changeMoment, purposeChanges } from './purpose-changes.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './seed-company.ts';
import { seedIndicator } from './seed-indicator.ts';
import { valueId } from './seed-values.ts';

/** What the demo's company is for in three versions, what to do when its values clash, and how its passengers value it. */
export async function seedPurpose(db: Writer, now: Date, timeZone: string): Promise<void> {
  await insertRows(db, PurposeVersionRow, versionRows(now, timeZone));
  await insertRows(db, CollisionRow, collisionRows());
  await insertRows(db, PurposeChangeRow, purposeChanges(now, timeZone));
  await seedIndicator(db, now, timeZone);
}

function versionRows(now: Date, timeZone: string): PurposeVersionRow[] {
  return versions.map(({ statement, explanation, participants, reason, ...version }, index) => ({
    id: sampleId(`purpose version ${index + 1}`),
    number: index + 1,
    ...{ statementNl: statement.nl, statementEn: statement.en },
    ...{ explanationNl: explanation?.nl ?? null, explanationEn: explanation?.en ?? null },
    ...{ participantsNl: participants.nl, participantsEn: participants.en },
    ...{ reasonNl: reason.nl, reasonEn: reason.en },
    colleagueCount: version.colleagueCount,
    customerCount: version.customerCount,
    authorId: personId(version.author),
    createdAt: changeMoment(now, timeZone, version.daysAgo),
    ...{ idempotencyKey: `demo-${index + 1}`, contentHash: '' },
  }));
}

function collisionRows(): CollisionRow[] {
  return collisions.map(({ upper, lower, text }) => ({
    ...{ upperId: valueId(upper), lowerId: valueId(lower), textNl: text.nl, textEn: text.en, version: 1 },
  }));
}
