import type { Database } from '../kernel/database.ts';
import { OperatorError } from '../kernel/operator-error.ts';
import { somebodyNotMadeBy } from '../people/samples.ts';

/** Refuses to start the demo on a database with people whom it did not invent, since in the demo anyone may be anyone. */
export async function refuseRealPeople(db: Database): Promise<void> {
  if ((await somebodyNotMadeBy(db, ['demo'])) === null) return;
  throw new OperatorError(
    'The demo does not start: this database holds people whom the demo did not make, and in the demo anyone can be ' +
      'anyone.\nGive it a database of its own in DATABASE_URL, or set AUTH_ISSUERS and leave DEMO out.',
  );
}
