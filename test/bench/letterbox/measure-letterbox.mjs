import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '../../../dist/server/app.js';
import { blueprint } from '../../../dist/server/blueprint.js';
import { capabilities } from '../../../dist/server/capabilities.js';
import { readConfig } from '../../../dist/server/config.js';
import { prepareKeys } from '../../../dist/server/issuer/prepare-keys.js';
import { openEvents } from '../../../dist/server/kernel/events.js';
import { openDatabase } from '../../../dist/server/kernel/open-database.js';
import { measureAccepting } from './accepting.mjs';
import { measureDelivering } from './delivering.mjs';
import { measureIssuing } from './issuing.mjs';
import { issuerKey, issuerSecret } from './letters.mjs';

const settings = {
  DEMO: 'true',
  CONFIDENTIAL_CONTACT: 'Anna Bos | https://intranet.example/trust',
  ISSUER_KEY: issuerSecret,
};

/** Everything of the anonymous door on one database. */
export async function measureLetterbox(database) {
  const folder = await mkdtemp(join(tmpdir(), 'applaus-bench-'));
  const db = await openDatabase(database.url, blueprint);
  const config = readConfig(capabilities, { ...settings, DATABASE_URL: database.url });
  const { context } = await createApp({ config, db, events: openEvents(null), logger: pino({ level: 'error' }) });
  try {
    await prepareKeys(context, 1);
    const key = issuerKey(await firstKey(db));
    const issuing = await measureIssuing(database.url, key);
    const accepting = await measureAccepting(database.url, join(folder, 'letterbox.spool'), key);
    return { issuing, accepting, delivering: await measureDelivering({ db, context, folder, key }) };
  } finally {
    await db.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function firstKey(db) {
  const [row] = await db.rows(
    `SELECT k.epoch, k.kind, e.key_id AS keyId, k.private_key AS stored
     FROM issuer_key k JOIN manifest_entry e ON e.epoch = k.epoch AND e.kind = k.kind
     WHERE k.kind = 'letter' ORDER BY k.epoch LIMIT 1`,
  );
  return row;
}
