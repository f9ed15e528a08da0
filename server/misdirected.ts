import type { Config } from './config.ts';
import type { ChannelSettings } from './config-letterbox.ts';
import type { Log } from './kernel/log.ts';
import { oncePerMinute } from './kernel/once-per-minute.ts';

type Addresses = Pick<Config, 'publicUrl'> & { capabilities: Pick<ChannelSettings, 'blockers'> };

/** The host names under which people are known, none of which should lead to the anonymous door; ports are not names. */
export function identifiedHosts({ publicUrl, capabilities }: Addresses): string[] {
  const [identified, anonymous] = [publicUrl, capabilities.blockers.letterboxUrl].map((url) => new URL(url!).hostname);
  return identified === anonymous ? [] : [identified!];
}

/** An alarm for the operator, at most once a minute: it says nothing of the request. */
export function misdirectedWarning(log: Log, now: () => Date): () => void {
  const isNews = oncePerMinute(now);
  return () => {
    if (isNews('misdirected')) log.warn({}, misdirected);
  };
}

const misdirected =
  'A request of the identified half came to the port of the letterbox. Letters may share a connection with requests that say ' +
  'who is asking: lead LETTERBOX_URL to LETTERBOX_PORT and PUBLIC_URL to PORT, each under a name or a port of its own.';
