import type { KeyObject } from 'node:crypto';
import { readBlockersSettings } from './blockers/vocabulary/settings.ts';
import { ConfigError } from './config-error.ts';
import {
  type ChannelSettings,
  keyMissing,
  type LetterboxConfig,
  readLetterbox,
  readLetterboxPort,
} from './config-letterbox.ts';
import { type IssuerConfig, readIssuers } from './identity/issuers.ts';
import { issuerKeyMissing } from './issuer/open-key.ts';
import { readIssuerSettings, readWrappingKey } from './issuer/settings.ts';
import type { Capability } from './kernel/capability.ts';
import { type Deadlines, readDeadlines } from './kernel/deadline.ts';
import { type Reader, reader } from './kernel/reader.ts';
import type { RedisSettings } from './kernel/redis-bridge.ts';
import { readReplicaUrl } from './kernel/replica/replica.ts';
import type { CapabilitySettings, Installation } from './kernel/settings.ts';

export interface Config extends LetterboxConfig {
  port: number;
  publicUrl: string;
  databaseUrl: string;
  /** A read replica of it, for pages that may be a second old. */
  replicaUrl: string | null;
  deadlines: Deadlines;
  demo: boolean;
  migrateOnStart: boolean;
  issuers: IssuerConfig[];
  allowedOrigins: string[];
  redis: RedisSettings | null;
  metricsPort: number | null;
  livenessPort: number | null;
  /** For how long a process that is told to stop goes on answering, in milliseconds. */
  drainTime: number;
  /** Requests are traced as OpenTelemetry's own variables say. */
  isTraced: boolean;
  /** How many requests are let in at once; 0 lets in all. */
  maxConcurrentRequests: number;
  timeZone: string;
  intranetUrl: string | null;
  smtpUrl: string | null;
  mailFrom: string | null;
  openDocuments: boolean;
  logLevel: string;
  /** What each capability reads for itself. */
  capabilities: CapabilitySettings;
}

/** Where nothing else is said, everything is in one file. */
const embedded = 'sqlite:data/applaus.sqlite';
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads and checks all settings; throws a `ConfigError` that names every mistake. */
export function readConfig(capabilities: Capability[], environment: NodeJS.ProcessEnv = process.env): Config {
  const problems: string[] = [];
  const read = reader(environment, problems);
  const issuersText = read.text('AUTH_ISSUERS');
  const issuers = readIssuers(issuersText, problems);
  const demo = demoOf(read, issuers.length > 0);
  const port = read.port('PORT') ?? 4000;
  const publicUrl = read.url('PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`;
  const databaseUrl = read.database('DATABASE_URL') ?? embedded;
  const letterboxPort = readLetterboxPort(read, port);
  const own = ownSettings(capabilities, read, { demo, publicUrl, doorPort: letterboxPort });
  const config: Config = {
    ...readLetterbox(read, { demo, databaseUrl, letterboxPort }, own),
    capabilities: own,
    port,
    publicUrl,
    databaseUrl,
    replicaUrl: readReplicaUrl(read, databaseUrl),
    deadlines: readDeadlines(read),
    demo,
    migrateOnStart: demo || read.flag('MIGRATE_ON_START', false),
    issuers,
    allowedOrigins: read.origins('ALLOWED_ORIGINS'),
    redis: readRedis(read, databaseUrl),
    metricsPort: read.port('METRICS_PORT'),
    livenessPort: read.port('LIVENESS_PORT'),
    drainTime: 1_000 * read.count('DRAIN_SECONDS', 0, 0),
    isTraced: readTracing(read),
    maxConcurrentRequests: read.count('MAX_CONCURRENT_REQUESTS', 64, 0),
    timeZone: read.timeZone('TIME_ZONE'),
    intranetUrl: read.url('INTRANET_URL', ['http:', 'https:']),
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: read.text('MAIL_FROM'),
    openDocuments: read.flag('OPEN_DOCUMENTS', demo),
    logLevel: read.choice('LOG_LEVEL', logLevels, 'info'),
  };
  problems.push(...contradictions(config, issuersText !== null));
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** Installations that share a Redis are told apart by the names of their databases, where nothing else is said. */
function readRedis(read: Reader, databaseUrl: string): RedisSettings | null {
  const url = read.url('REDIS_URL', ['redis:', 'rediss:']);
  const database = databaseUrl.split('/').at(-1)!.split('?')[0]!;
  const prefix = read.text('REDIS_PREFIX') ?? `applaus:${database}`;
  return url === null ? null : { url, prefix };
}

/** Of the variables of OpenTelemetry those that say whether traces are sent; the others are read by its library. */
function readTracing(read: Reader): boolean {
  const target = read.text('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT') ?? read.text('OTEL_EXPORTER_OTLP_ENDPOINT');
  const isOff = read.text('OTEL_SDK_DISABLED') === 'true' || read.text('OTEL_TRACES_EXPORTER') === 'none';
  read.choice('OTEL_EXPORTER_OTLP_PROTOCOL', ['http/json'], 'http/json');
  return target !== null && !isOff;
}

/** What a command needs that serves nobody: no issuers and no ports. */
export interface CommandConfig extends Pick<Config, 'databaseUrl' | 'demo' | 'redis' | 'timeZone'> {
  /** Nothing says which database, so it is the embedded one. */
  isEmbedded: boolean;
  /** What private keys are wrapped under, and what they shall be wrapped under. */
  issuerKeys: { now: KeyObject | null; next: KeyObject | null };
}

/** Reads and checks the settings of a command; throws a `ConfigError` that names every mistake. */
export function readCommandConfig(environment: NodeJS.ProcessEnv = process.env): CommandConfig {
  const problems: string[] = [];
  const read = reader(environment, problems);
  const url = read.database('DATABASE_URL');
  const config = {
    databaseUrl: url ?? embedded,
    isEmbedded: url === null,
    demo: demoOf(read, read.text('AUTH_ISSUERS') !== null),
    redis: readRedis(read, url ?? embedded),
    timeZone: read.timeZone('TIME_ZONE'),
    issuerKeys: { now: readWrappingKey(read, 'ISSUER_KEY'), next: readWrappingKey(read, 'ISSUER_KEY_NEW') },
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** What the letterbox needs as a process of its own: nobody's key and nobody's account. */
export type LetterboxProcessConfig = LetterboxConfig &
  Pick<Config, 'allowedOrigins' | 'databaseUrl' | 'demo' | 'logLevel' | 'port' | 'publicUrl' | 'timeZone'> & {
    capabilities: ChannelSettings;
  };

/** Reads and checks the settings of a letterbox of its own; throws a `ConfigError` that names every mistake. */
export function readLetterboxConfig(environment: NodeJS.ProcessEnv = process.env): LetterboxProcessConfig {
  const problems: string[] = [];
  const read = reader(environment, problems);
  const publicUrl = read.url('PUBLIC_URL', ['http:', 'https:']) ?? 'http://localhost:4000';
  const databaseUrl = read.database('LETTERBOX_DATABASE_URL') ?? read.database('DATABASE_URL') ?? embedded;
  const demo = demoOf(read, read.text('AUTH_ISSUERS') !== null || read.text('LETTERBOX_DATABASE_URL') !== null);
  const letterboxPort = readLetterboxPort(read, read.port('PORT') ?? 4000);
  const installation = { demo, publicUrl, doorPort: letterboxPort };
  const capabilities = { ...readIssuerSettings(read, installation), ...readBlockersSettings(read, installation) };
  const config: LetterboxProcessConfig = {
    ...readLetterbox(read, { demo, databaseUrl, letterboxPort }, capabilities),
    capabilities,
    publicUrl,
    databaseUrl,
    demo,
    port: letterboxPort,
    allowedOrigins: read.origins('ALLOWED_ORIGINS'),
    timeZone: read.timeZone('TIME_ZONE'),
    logLevel: read.choice('LOG_LEVEL', logLevels, 'info'),
  };
  if (config.letterboxKey === null && !demo) problems.push(keyMissing);
  if (capabilities.issuer.confidentialContact === null) {
    problems.push('CONFIDENTIAL_CONTACT is missing: without it the channel is closed, and nobody needs a letterbox.');
  }
  if (problems.length > 0) throw new ConfigError([...new Set(problems)]);
  return config;
}

function ownSettings(capabilities: Capability[], read: Reader, installation: Installation): CapabilitySettings {
  return Object.assign({}, ...capabilities.map(({ settings }) => settings?.(read, installation)));
}

/** Where nothing says whose people these are, it is the demo. */
function demoOf(read: Reader, hasIssuers: boolean): boolean {
  return read.flag('DEMO', read.text('DATABASE_URL') === null && !hasIssuers);
}

/** Issuers that cannot be read are named as such already. */
function contradictions(config: Config, namesIssuers: boolean): string[] {
  const found: string[] = [];
  if (config.demo && config.issuers.length > 0) {
    found.push('DEMO=true stands beside AUTH_ISSUERS: the demo lets anyone be anyone. Remove one of the two.');
  }
  if (!config.demo && !namesIssuers) {
    found.push('AUTH_ISSUERS is missing: without it nobody can sign in. (For a look around, set DEMO=true.)');
  }
  const { confidentialContact, wrappingKey } = config.capabilities.issuer;
  if (!config.demo && confidentialContact && !wrappingKey) found.push(issuerKeyMissing);
  if (config.smtpUrl && !config.mailFrom) found.push('SMTP_URL is set, but MAIL_FROM is not: who are the mails from?');
  return found;
}
