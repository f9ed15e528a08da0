import type { Config } from './config.ts';
import type { Database } from './kernel/database.ts';
import { serverSettings } from './kernel/sql.ts';

type Surroundings = Pick<Config, 'allowedOrigins' | 'capabilities' | 'demo' | 'publicUrl'>;

/**
 * What can be seen from in here that weakens the anonymous channel, as sentences for the operator. It is said at the start
 * and stops nothing: a proxy's log or a recording network cannot be seen from here at all.
 */
export async function checkEnvironment(config: Surroundings, db: Database): Promise<string[]> {
  if (config.demo || config.capabilities.issuer.confidentialContact === null) return [];
  return [...ofAddresses(config), ...(await ofDatabase(db))];
}

function ofAddresses({ allowedOrigins, capabilities, publicUrl }: Surroundings): string[] {
  const { origin, protocol, hostname } = new URL(capabilities.blockers.letterboxUrl);
  const isOwnComputer = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const found: string[] = [];
  if (allowedOrigins.includes(origin)) {
    found.push(
      `Letters are written at ${origin}, which is an origin of the intranet too: its scripts can read what is typed. Give ` +
        'Applaus, or the letterbox alone (LETTERBOX_URL), a host name of its own.',
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
