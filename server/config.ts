import { readFileSync } from 'node:fs';
import { type IssuerConfig, readIssuers } from './config-issuers.ts';
import { OperatorError } from './kernel/operator-error.ts';

export interface Config {
  port: number;
  publicUrl: string;
  databaseUrl: string;
  demo: boolean;
  migrateOnStart: boolean;
  issuers: IssuerConfig[];
  allowedOrigins: string[];
  redisUrl: string | null;
  metricsPort: number | null;
  timeZone: string;
  intranetUrl: string | null;
  smtpUrl: string | null;
  mailFrom: string | null;
  openDocuments: boolean;
  logLevel: string;
}

/** Everything that is wrong with the configuration, to be shown as one list. */
export class ConfigError extends OperatorError {
  constructor(readonly problems: string[]) {
    super(`The configuration is not right:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads and checks all settings; throws a `ConfigError` that names every mistake. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const problems: string[] = [];
  const read = reader(environment, problems);
  const issuers = readIssuers(read.text('AUTH_ISSUERS'), problems);
  const demo = demoOf(read, issuers.length > 0);
  const port = read.port('PORT') ?? 4000;
  const config: Config = {
    port,
    publicUrl: read.url('PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`,
    databaseUrl: databaseUrlOf(read, problems),
    demo,
    migrateOnStart: demo || read.flag('MIGRATE_ON_START', false),
    issuers,
    allowedOrigins: read.origins('ALLOWED_ORIGINS'),
    redisUrl: read.url('REDIS_URL', ['redis:', 'rediss:']),
    metricsPort: read.port('METRICS_PORT'),
    timeZone: read.timeZone('TIME_ZONE'),
    intranetUrl: read.url('INTRANET_URL', ['http:', 'https:']),
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: read.text('MAIL_FROM'),
    openDocuments: read.flag('OPEN_DOCUMENTS', demo),
    logLevel: read.choice('LOG_LEVEL', logLevels, 'info'),
  };
  problems.push(...contradictions(config));
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** What a command needs that serves nobody: no issuers and no ports. */
export type CommandConfig = Pick<Config, 'databaseUrl' | 'demo' | 'redisUrl' | 'timeZone'>;

/** Reads and checks the settings of a command; throws a `ConfigError` that names every mistake. */
export function readCommandConfig(environment: NodeJS.ProcessEnv = process.env): CommandConfig {
  const problems: string[] = [];
  const read = reader(environment, problems);
  const config = {
    databaseUrl: databaseUrlOf(read, problems),
    demo: demoOf(read, read.text('AUTH_ISSUERS') !== null),
    redisUrl: read.url('REDIS_URL', ['redis:', 'rediss:']),
    timeZone: read.timeZone('TIME_ZONE'),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

type Reader = ReturnType<typeof reader>;

/** Where nothing says whose people these are, it is the demo. */
function demoOf(read: Reader, hasIssuers: boolean): boolean {
  return read.flag('DEMO', read.text('DATABASE_URL') === null && !hasIssuers);
}

function databaseUrlOf(read: Reader, problems: string[]): string {
  const url = read.text('DATABASE_URL') ?? 'sqlite:data/applaus.sqlite';
  if (!/^(sqlite:.+|mysql:\/\/[^/]+\/.+)/.test(url) || !URL.canParse(url)) {
    problems.push('DATABASE_URL must be sqlite:<file> or mysql://user:password@host:3306/name.');
  }
  return url;
}

function contradictions(config: Config): string[] {
  const found: string[] = [];
  if (config.demo && config.issuers.length > 0) {
    found.push('DEMO=true stands beside AUTH_ISSUERS: the demo lets anyone be anyone. Remove one of the two.');
  }
  if (!config.demo && config.issuers.length === 0) {
    found.push('AUTH_ISSUERS is missing: without it nobody can sign in. (For a look around, set DEMO=true.)');
  }
  if (config.smtpUrl && !config.mailFrom) found.push('SMTP_URL is set, but MAIL_FROM is not: who are the mails from?');
  return found;
}

/** One reader for every shape of setting. A secret may stand in a file named by `NAME_FILE`. */
function reader(environment: NodeJS.ProcessEnv, problems: string[]) {
  const text = (name: string): string | null => {
    const file = environment[`${name}_FILE`];
    if (!file) return environment[name]?.trim() || null;
    try {
      return readFileSync(file, 'utf8').trim() || null;
    } catch {
      problems.push(`${name}_FILE names ${file}, which cannot be read.`);
      return null;
    }
  };
  const url = (name: string, protocols: string[]): string | null => {
    const value = text(name);
    if (value === null) return null;
    if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value.replace(/\/$/, '');
    problems.push(`${name} must be a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
    return null;
  };
  return {
    text,
    url,
    flag(name: string, standard: boolean): boolean {
      const value = text(name);
      if (value === null) return standard;
      if (value !== 'true' && value !== 'false')
        problems.push(`${name} must be true or false, not ${JSON.stringify(value)}.`);
      return value === 'true';
    },
    port(name: string): number | null {
      const value = text(name);
      if (value === null) return null;
      if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
      problems.push(`${name} must be a port number, not ${JSON.stringify(value)}.`);
      return null;
    },
    choice(name: string, choices: string[], standard: string): string {
      const value = text(name) ?? standard;
      if (!choices.includes(value)) problems.push(`${name} must be one of ${choices.join(', ')}.`);
      return value;
    },
    origins(name: string): string[] {
      const list = (text(name) ?? '')
        .split(',')
        .map((entry) => entry.trim())
        .filter(Boolean);
      for (const entry of list) {
        if (!URL.canParse(entry) || new URL(entry).origin !== entry || entry.includes('*')) {
          problems.push(
            `${name} has ${JSON.stringify(entry)}: an origin is like https://intranet.example.com, nothing after it.`,
          );
        }
      }
      return list;
    },
    timeZone(name: string): string {
      const value = text(name) ?? 'Europe/Amsterdam';
      if (![...Intl.supportedValuesOf('timeZone'), 'UTC'].includes(value)) {
        problems.push(`${name} must be a time zone like Europe/Amsterdam, not ${JSON.stringify(value)}.`);
        return 'Europe/Amsterdam';
      }
      return value;
    },
  };
}
