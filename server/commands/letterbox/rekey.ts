import { readLetterboxConfig } from '../../config.ts';
import { openDatabase } from '../../kernel/open-database.ts';
import { OperatorError } from '../../kernel/operator-error.ts';
import { letterboxBlueprint } from '../../letterbox/blueprint.ts';
import { rekey } from '../../letterbox/rekey.ts';
import { letterboxSettings } from '../../letterbox-settings.ts';
import { say } from '../run-command.ts';

const usage = `npm run letterbox -- rekey

Writes the letters that wait, and the letterbox's own key, under another key. Stop the letterbox first. LETTERBOX_KEY (or
LETTERBOX_KEY_FILE) is the key of now, LETTERBOX_KEY_NEW (or LETTERBOX_KEY_NEW_FILE) the one from now on.`;

export async function rekeyLetterbox(): Promise<void> {
  const config = readLetterboxConfig();
  const { spool } = letterboxSettings(config);
  if (spool === null || config.nextLetterboxKey === null) {
    throw new OperatorError(`LETTERBOX_KEY or LETTERBOX_KEY_NEW is missing.\n\n${usage}`);
  }
  const db = await openDatabase(config.databaseUrl, { ...letterboxBlueprint, migrations: [] });
  try {
    await rekey({ db, file: spool.file, from: spool.secret, to: config.nextLetterboxKey });
    say(
      'What waits, and the letterbox’s own key, are under the new key now. Set it as LETTERBOX_KEY, start the letterbox, and',
    );
    say('destroy the old one.');
  } finally {
    await db.close();
  }
}
