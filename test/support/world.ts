import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type App, type AppOptions, createApp } from '../../server/app.ts';
import { blueprint } from '../../server/blueprint.ts';
import { capabilities } from '../../server/capabilities.ts';
import { type Config, readConfig } from '../../server/config.ts';
import type { Database } from '../../server/kernel/database.ts';
import { openEvents } from '../../server/kernel/events.ts';
import { forgetFirmTime } from '../../server/kernel/firm-clock.ts';
import { openDatabase } from '../../server/kernel/open-database.ts';
import type { CapabilitySettings } from '../../server/kernel/settings.ts';
import { forgetDirectory } from '../../server/people/directory-memory.ts';
import { forgetValues } from '../../server/purpose/values/read-values.ts';
import { forgetRecognitionCounts } from '../../server/wall/recognition-counts.ts';
import { type Asking, asking } from './asking.ts';
import { collectedLog } from './collected-log.ts';
import type { TestDatabase } from './databases.ts';
import { type Factories, factories } from './factories.ts';
import { TestClock } from './test-clock.ts';
import { issuerKey, testIssuer } from './test-issuer.ts';

export interface World extends Factories {
  readonly db: Database;
  readonly app: App;
  readonly url: string;
  readonly config: Config;
  clock: TestClock;
  log: ReturnType<typeof collectedLog>;
  asking: (person: { userName: string } | string | null, app?: App) => Asking;
  /** One more process, as far as a test can tell: its own pools, caches and events on the same database. */
  another: (
    options?: Partial<AppOptions>,
    url?: string,
  ) => Promise<{ app: App; db: Database; close: () => Promise<void> }>;
}

export interface WorldSettings {
  config?: Partial<Config>;
  /** What differs in the settings of capabilities. */
  settings?: { [Name in keyof CapabilitySettings]?: Partial<CapabilitySettings[Name]> };
  options?: Partial<AppOptions>;
}

const testConfig: Config = {
  ...readConfig(capabilities, {
    ISSUER_KEY: issuerKey,
    AUTH_ISSUERS: '[{"issuer":"x","audience":"x","algorithms":["HS256"],"secret":"0123456789abcdef0123456789abcdef"}]',
  }),
  issuers: [testIssuer],
  openDocuments: true,
};

/** An app on an empty database for the tests of the surrounding `describe`; every test finds it empty again. */
export function worldOn(database: TestDatabase, settings: WorldSettings = {}): World {
  const clock = new TestClock();
  const log = collectedLog();
  const config = { ...testConfig, ...settings.config, capabilities: capabilitySettings(settings.settings) };
  let made: { url: string; drop: () => Promise<void> };
  let db: Database;
  let app: App;
  const start = async (options: Partial<AppOptions> = {}, url = made.url) => {
    const opened = await openDatabase(url, blueprint);
    const own = { config, db: opened, events: openEvents(null, log.logger), logger: log.logger, clock: clock.now };
    return { db: opened, app: await createApp({ ...own, ...settings.options, ...options }) };
  };
  const close = async (running: { db: Database; app: App }) => {
    running.app.drain();
    await running.app.http.close();
    await running.db.close();
  };
  beforeAll(async () => {
    made = await database.make();
    ({ db, app } = await start());
    await db.dataSource.runMigrations();
  });
  beforeEach(async () => {
    await empty(db);
    forgetDirectory(db);
    forgetValues(db);
    forgetRecognitionCounts(db);
    forgetFirmTime(db);
    app.context.events.publish('personChanged', { personId: '' });
    clock.reset();
    log.clear();
  });
  afterEach(() => expect(log.takeErrors(), 'errors in the log that the test did not expect').toEqual([]));
  afterAll(async () => {
    await close({ db, app });
    await made.drop();
  });
  return {
    get db() {
      return db;
    },
    get app() {
      return app;
    },
    get url() {
      return made.url;
    },
    config,
    clock,
    log,
    ...factories(() => db, clock),
    asking: (person, of = app) => asking(of, clock, typeof person === 'string' ? person : (person?.userName ?? null)),
    async another(options, url) {
      const running = await start(options, url);
      return { ...running, close: () => close(running) };
    },
  };
}

/** The usual settings of capabilities, but for these. */
export function capabilitySettings(changes: WorldSettings['settings'] = {}): CapabilitySettings {
  const changed: Record<string, object> = changes;
  const own = Object.entries(testConfig.capabilities);
  return Object.assign({}, ...own.map(([name, usual]) => ({ [name]: { ...usual, ...changed[name] } })));
}

async function empty(db: Database): Promise<void> {
  const tables = blueprint.entities.map((entity) => db.dataSource.getMetadata(entity).tableName);
  await db.transaction(async (writer) => {
    for (const table of tables) await writer.run(`DELETE FROM ${table}`);
  });
}
