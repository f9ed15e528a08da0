import type { Config } from './config.ts';
import type { Database } from './kernel/database.ts';
import { serverSettings } from './kernel/sql.ts';
import { spoolWarning } from './letterbox/spool-warning.ts';

type Surroundings = Pick<
  Config,
  'allowedOrigins' | 'capabilities' | 'demo' | 'issuers' | 'letterbox' | 'publicUrl' | 'spoolFile'
>;

/**
 * What can be seen from in here that keeps pages out or weakens the anonymous channel, as sentences for the operator. It is
 * said at the start and stops nothing: a proxy's log or a recording network cannot be seen from here at all.
 */
export async function checkEnvironment(config: Surroundings, db: Database): Promise<string[]> {
  if (config.demo) return [];
  const found = [...(config.allowedOrigins.length === 0 ? [noOrigins] : []), ...(await ofConnections(db))];
  if (config.capabilities.issuer.confidentialContact === null) return found;
  return [...found, ...ofIssuers(config), ...ofAddresses(config), ...ofSpool(config), ...(await ofDatabase(db))];
}

const noOrigins =
  'ALLOWED_ORIGINS is empty, so no page of another origin can show Applaus: set the origins of your intranet, such as ' +
  'https://intranet.example.com.';

function ofIssuers({ issuers }: Surroundings): string[] {
  const making = issuers.filter(({ create }) => create).map(({ issuer }) => issuer);
  if (making.length < 2) return [];
  return [
    `${making.join(' and ')} each make people ("create": true). Somebody who signs in by both becomes two people, who take ` +
      'twice the stamps for letters and count twice: let one of them make people, and the others link to those.',
  ];
}

function ofAddresses({ allowedOrigins, capabilities, publicUrl }: Surroundings): string[] {
  const { origin, protocol, hostname } = new URL(capabilities.blockers.letterboxUrl);
  const isOwnComputer = /^((.+\.)?localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  const found: string[] = [];
  if (allowedOrigins.includes(origin)) {
    found.push(
      `Letters are written at ${origin}, which is an origin of the intranet too: its scripts can read what is typed. Give ` +
        'Applaus, or the letterbox alone (LETTERBOX_URL), a host name of its own.',
    );
  }
  if (new URL(publicUrl).origin === origin) {
    found.push(
      `Letters are written at ${origin}, which is PUBLIC_URL too: they share connections with requests that say who is ` +
        'asking. Set LETTERBOX_URL to a port or a name of its own.',
    );
  }
  if (protocol === 'http:' && !isOwnComputer) {
    found.push(`Letters need https: at ${origin} the letter form says so and does nothing else.`);
  }
  if (new URL(publicUrl).protocol === 'http:' && protocol === 'https:' && !isOwnComputer) {
    found.push(`PUBLIC_URL ${publicUrl} is not https, so tokens for letters travel in the open.`);
  }
  return found;
}

function ofSpool({ letterbox, spoolFile }: Surroundings): string[] {
  return letterbox === 'here' ? [spoolWarning(spoolFile)].filter((warning) => warning !== null) : [];
}

/** A server opens so many to MySQL: to read, for transactions and for migrations. */
const ownConnections = 8 + 16 + 2;

async function ofConnections(db: Database): Promise<string[]> {
  const settings = await serverSettings(db, ['max_connections', 'max_user_connections']);
  if (settings === null) return [];
  const allowed = [settings.max_connections, settings.max_user_connections].map(Number).filter((count) => count > 0);
  if (Math.min(...allowed) >= ownConnections) return [];
  return [
    `The database allows ${Math.min(...allowed)} connections, and each server opens up to ${ownConnections}: whoever finds none ` +
      'waits, and fails after DATABASE_READ_DEADLINE or DATABASE_WRITE_DEADLINE. Set max_connections to as many for each server, and some more.',
  ];
}

const logs = { general_log: 'every statement', slow_query_log: 'slow statements' } as const;

async function ofDatabase(db: Database): Promise<string[]> {
  const settings = await serverSettings(db, ['general_log', 'slow_query_log', 'log_output']);
  if (settings === null || settings.log_output === 'NONE') return [];
  return (['general_log', 'slow_query_log'] as const)
    .filter((name) => Number(settings[name]) === 1)
    .map(
      (name) => `The database logs ${logs[name]} (${name}) with its time: switch it off for the letterbox's account.`,
    );
}
