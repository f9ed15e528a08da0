import { Redis } from 'ioredis';
import { createTransport } from 'nodemailer';
import type { Config } from '../../config.ts';
import { codeOf, type Diagnosis, ok, warning } from './diagnosis.ts';

/** How long each of them is waited for, in milliseconds. */
const longest = 5_000;

/** Everything outside of the database that this installation speaks with. */
export async function checkNeighbours(config: Config): Promise<Diagnosis[]> {
  const all = [checkServer(config), checkLetterbox(config), checkRedis(config), checkMail(config)];
  return (await Promise.all(all)).flat();
}

async function checkServer({ publicUrl }: Config): Promise<Diagnosis[]> {
  const advice = 'Start it, or lead PUBLIC_URL to PORT.';
  return [await checkReady('server', `${publicUrl}/readyz`, advice)];
}

async function checkLetterbox({ capabilities }: Config): Promise<Diagnosis[]> {
  if (capabilities.issuer.confidentialContact === null)
    return [ok('letterbox', 'closed, without CONFIDENTIAL_CONTACT')];
  const advice = 'Start it, or lead LETTERBOX_URL to LETTERBOX_PORT: nobody can write letters meanwhile.';
  return [await checkReady('letterbox', `${capabilities.blockers.letterboxUrl}/readyz`, advice)];
}

async function checkReady(about: string, url: string, advice: string): Promise<Diagnosis> {
  try {
    const { status } = await fetch(url, { signal: AbortSignal.timeout(longest) });
    return status === 200 ? ok(about, `${url} is ready`) : warning(about, `${url} answers ${status}`, advice);
  } catch (error) {
    return warning(about, `${url} does not answer (${codeOf((error as Error).cause ?? error)})`, advice);
  }
}

async function checkRedis({ redis }: Config): Promise<Diagnosis[]> {
  if (redis === null) return [];
  const options = { lazyConnect: true, connectTimeout: longest, maxRetriesPerRequest: 0, retryStrategy: () => null };
  const client = new Redis(redis.url, options);
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.ping();
    return [ok('redis', `answers; names begin with ${redis.prefix}`)];
  } catch (error) {
    return [
      warning('redis', `does not answer (${codeOf(error)})`, 'Each process serves by itself meanwhile; see REDIS_URL.'),
    ];
  } finally {
    client.disconnect();
  }
}

async function checkMail({ smtpUrl }: Config): Promise<Diagnosis[]> {
  if (smtpUrl === null) return [ok('mail', 'off, without SMTP_URL')];
  const timeouts = { connectionTimeout: longest, greetingTimeout: longest, socketTimeout: longest };
  const transport = createTransport({ url: smtpUrl, ...timeouts });
  try {
    await transport.verify();
    return [ok('mail', 'the mail server lets us in')];
  } catch (error) {
    return [warning('mail', `the mail server does not let us in (${codeOf(error)})`, 'See SMTP_URL: digests wait.')];
  } finally {
    transport.close();
  }
}
