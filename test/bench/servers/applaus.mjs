import 'reflect-metadata';
import { pino } from 'pino';
import { createApp } from '../../../dist/server/app.js';
import { blueprint } from '../../../dist/server/blueprint.js';
import { capabilities } from '../../../dist/server/capabilities.js';
import { readConfig } from '../../../dist/server/config.js';
import { knownDocument } from '../../../dist/server/http/documents.js';
import { startLiveness } from '../../../dist/server/http/liveness/start-liveness.js';
import { backlog } from '../../../dist/server/http/server-factory.js';
import { openEvents } from '../../../dist/server/kernel/events.js';
import { openDatabase } from '../../../dist/server/kernel/open-database.js';
import { sharedFields } from '../../../dist/server/manifests.js';
import { createSchema } from '../../../dist/server/schema.js';
import { documents, idOf } from '../load/documents.mjs';

/** The server itself as it is built, put together as its `main` does, with the documents of the bench. */
const config = readConfig(capabilities);
const logger = pino({ level: config.logLevel });
const db = await openDatabase(config.databaseUrl, blueprint);
const app = await createApp({ config, db, events: openEvents(null), logger, documents: known() });
await startLiveness(config.livenessPort);
await app.http.listen({ port: 0, host: '127.0.0.1', backlog });
process.send({ port: app.http.server.address().port });
if (process.env.PROFILE) process.once('SIGTERM', () => process.exit(0));

function known() {
  const schema = createSchema();
  const shared = new Set(sharedFields);
  return new Map(Object.values(documents).map((text) => [idOf(text), knownDocument(text, schema, shared)]));
}
