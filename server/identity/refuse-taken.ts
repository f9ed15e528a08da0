import { Counter } from 'prom-client';
import type { Context } from '../kernel/context.ts';
import { onDuplicate } from '../kernel/sql.ts';
import { sqlTime } from '../kernel/time.ts';
import { write } from '../kernel/write.ts';
import type { IssuerConfig } from './issuers.ts';
import { TokenRefused } from './token-refused.ts';
import type { VerifiedToken } from './token-verifier.ts';

const refusals = new Counter({
  name: 'applaus_identities_refused_total',
  help: 'Second subjects of an issuer that were refused, because their person has another one there.',
  labelNames: ['issuer'],
});

/** From the start, so that a first refusal is an increase. */
export function countRefusalsOf(issuers: IssuerConfig[]): void {
  for (const { issuer } of issuers) refusals.inc({ issuer }, 0);
}

/**
 * A person has one subject of an issuer, so that nobody becomes a colleague by taking over what the directory knows them
 * by. The refusal is remembered for an administrator, who can tell a renewed account from somebody else's.
 */
export async function refuseTaken(
  context: Context,
  { claims }: VerifiedToken,
  personId: string,
): Promise<TokenRefused> {
  const { iss: issuer, sub: subject } = claims;
  await write(context, (db) =>
    db.run(
      `INSERT INTO refused_identity (issuer, subject, person_id, refused_at) VALUES (?, ?, ?, ?)
       ${onDuplicate(db.dialect, 'issuer', 'subject')} person_id = ?, refused_at = ?`,
      [issuer, subject, personId, sqlTime(context.now()), personId, sqlTime(context.now())],
    ),
  );
  refusals.inc({ issuer });
  const reason = `${issuer} has another subject for this person`;
  const hint = `if it is the same person, run: npm run people -- unlink ${personId} ${issuer}`;
  const shown = `${reason}; an administrator finds both with: npm run people -- identities`;
  return new TokenRefused(`${reason}; ${hint}`, { code: 'IDENTITY_TAKEN', shown });
}
