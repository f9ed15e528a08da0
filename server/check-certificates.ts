import type { Config } from './config.ts';
import type { ChannelSettings } from './config-letterbox.ts';
import { type Resolve, sharingOf } from './connection-sharing.ts';

type Addresses = Pick<Config, 'allowedOrigins' | 'demo' | 'publicUrl'> & {
  capabilities: Pick<ChannelSettings, 'blockers' | 'issuer'>;
};

/** Looks at the certificates of Applaus and of the intranet's pages, where people are known too; it may take some seconds. */
export async function checkCertificates(
  { allowedOrigins, capabilities, demo, publicUrl }: Addresses,
  resolve?: Resolve,
): Promise<string[]> {
  if (demo || capabilities.issuer.confidentialContact === null) return [];
  const letterbox = new URL(capabilities.blockers.letterboxUrl);
  const others = [publicUrl, ...allowedOrigins]
    .map((url) => new URL(url))
    .filter((url) => url.origin !== letterbox.origin);
  const sharing = await Promise.all(others.map((identified) => sharingOf(letterbox, identified, resolve)));
  return others
    .filter((_, index) => sharing[index] === 'possible')
    .map(({ host }) => sharedConnection(letterbox, host));
}

function sharedConnection({ host }: URL, identified: string): string {
  return (
    `The certificate of ${identified} covers ${host} too, at the same address: browsers may send letters on connections that ` +
    'say who is asking. Give the letterbox a port or an address of its own, or a name two labels deep.'
  );
}
