import 'reflect-metadata';
import { createServer } from 'node:http';
import { openDatabase } from '../../../dist/server/kernel/open-database.js';
import { letterboxBlueprint } from '../../../dist/server/letterbox/blueprint.js';
import { openLetterbox } from '../../../dist/server/letterbox/letterbox.js';

/** The letterbox as it is built, in a process that does nothing else. */
const db = await openDatabase(process.env.DATABASE_URL, { ...letterboxBlueprint, migrations: [] });
const settings = {
  ...{ timeZone: 'Europe/Amsterdam', minimumTakers: 0, minimumItems: 1, schedule: { hourly: true } },
  ...{ spool: { file: process.env.SPOOL, secret: 'a secret of the bench, and of nothing else' }, ancestors: [] },
  doorFolder: 'dist/door',
};
const onError = (what, error) => {
  console.error(what, error);
  process.exit(1);
};
const options = { db, settings, port: { onDelivered: async () => undefined }, now: () => new Date(), onError };
const letterbox = await openLetterbox(options);
await letterbox.load();
setInterval(() => void letterbox.writeSpool(), Number(process.env.INTERVAL));
const server = createServer((request, response) => void letterbox.handle(request, response));
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
