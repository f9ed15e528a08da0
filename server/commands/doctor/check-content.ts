import { checkCertificates } from '../../check-certificates.ts';
import { checkEnvironment } from '../../check-environment.ts';
import type { Config } from '../../config.ts';
import type { Database } from '../../kernel/database.ts';
import { epochAfter, epochAt } from '../../kernel/epochs.ts';
import { identitiesWaiting } from '../../people/identities.ts';
import { valuesMissing } from '../../purpose/values/values-missing.ts';
import { type Diagnosis, failed, ok, warning } from './diagnosis.ts';

/** What a start would warn of, and the keys that letters need. */
export async function checkContent(config: Config, db: Database, now: Date): Promise<Diagnosis[]> {
  const said = [
    ...(await checkEnvironment(config, db)),
    ...(await checkCertificates(config)),
    ...[await valuesMissing(db), await identitiesWaiting(db)].filter((one) => one !== null),
  ];
  const found = said.map((sentence) => warning('settings', sentence));
  return [
    ...(found.length > 0 ? found : [ok('settings', 'nothing to say about them')]),
    ...(await checkKeys(config, db, now)),
  ];
}

/** Keys are listed a year before they sign; without those of this week nobody gets stamps. */
async function checkKeys({ capabilities, timeZone }: Config, db: Database, now: Date): Promise<Diagnosis[]> {
  if (capabilities.issuer.confidentialContact === null) return [];
  const current = epochAt(timeZone, now);
  const sql = "SELECT COUNT(DISTINCT epoch) AS count FROM manifest_entry WHERE kind = 'letter' AND epoch >= ?";
  const [row] = await db.rows<{ count: number }>(sql, [current]);
  const weeks = Number(row?.count);
  const advice = 'A running server makes them; what hinders it is in its log.';
  if (weeks === 0) return [failed('keys', 'there are none for this week: nobody can take stamps for letters', advice)];
  const [next] = await db.rows<{ count: number }>(sql, [epochAfter(current, 2)]);
  if (Number(next?.count) === 0) return [warning('keys', `there are keys for ${weeks} weeks`, advice)];
  return [ok('keys', `there are keys for ${weeks} weeks`)];
}
