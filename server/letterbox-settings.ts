import type { Config } from './config.ts';
import type { ChannelSettings } from './config-letterbox.ts';
import { demoOrigins } from './demo/demo.ts';
import { demoSecret } from './demo/demo-secret.ts';
import type { LetterboxSettings } from './letterbox/letterbox-options.ts';
import { paths } from './paths.ts';

type Settings = Pick<
  Config,
  | 'allowedOrigins'
  | 'demo'
  | 'letterboxKey'
  | 'minimumItems'
  | 'minimumTakers'
  | 'port'
  | 'publicUrl'
  | 'spoolFile'
  | 'spoolInterval'
  | 'timeZone'
> & { capabilities: ChannelSettings };

/** What the letterbox has to know; without a confidential contact it takes no letters. */
export function letterboxSettings(config: Settings): LetterboxSettings {
  const { blockers, issuer } = config.capabilities;
  const { timeZone, minimumTakers, minimumItems, spoolFile, spoolInterval, demo } = config;
  const secret = config.letterboxKey ?? (demo ? demoSecret(spoolFile.replace(/\.spool$|$/, '.key')) : null);
  const isOpen = secret !== null && issuer.confidentialContact !== null;
  return {
    timeZone,
    schedule: blockers.delivery,
    minimumTakers,
    minimumItems,
    spool: isOpen ? { file: spoolFile, secret, interval: spoolInterval } : null,
    ancestors: [...config.allowedOrigins, ...(demo ? demoOrigins(config) : [])],
    doorFolder: paths.door,
  };
}
