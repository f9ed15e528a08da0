import { lookup } from 'node:dns/promises';
import { checkServerIdentity, connect, type PeerCertificate } from 'node:tls';

/**
 * Whether a browser may send letters on a connection that it has with a name under which people are known: HTTP/2 lets it
 * where port and address are the same and the certificate it was shown covers the other name, wildcards included. A
 * certificate of the letterbox's own does not help against that, and `421` comes once the letter has been sent.
 */
export type Sharing = 'possible' | 'impossible' | 'unknown';

/** In milliseconds. */
const timeout = 5_000;

/** Finds the addresses of a host name. */
export type Resolve = (hostname: string) => Promise<string[]>;

const resolveByDns: Resolve = async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address);

export async function sharingOf(letterbox: URL, identified: URL, resolve = resolveByDns): Promise<Sharing> {
  if (letterbox.origin === identified.origin) return 'possible';
  if (identified.protocol !== 'https:' || portOf(letterbox) !== portOf(identified)) return 'impossible';
  try {
    const [own, others] = await Promise.all([resolve(letterbox.hostname), resolve(identified.hostname)]);
    const address = others.find((one) => own.includes(one));
    if (address === undefined) return 'impossible';
    const certificate = await certificateOf(identified, address);
    return checkServerIdentity(letterbox.hostname, certificate) === undefined ? 'possible' : 'impossible';
  } catch {
    return 'unknown';
  }
}

function portOf({ port, protocol }: URL): string {
  return port || (protocol === 'https:' ? '443' : '80');
}

/** What is shown for that name; whether it is valid does not matter here. */
function certificateOf(url: URL, address: string): Promise<PeerCertificate> {
  return new Promise((resolve, reject) => {
    const options = { host: address, port: Number(portOf(url)), servername: url.hostname };
    const socket = connect({ ...options, rejectUnauthorized: false, timeout }, () => {
      resolve(socket.getPeerCertificate());
      socket.destroy();
    });
    socket.once('error', reject);
    socket.once('timeout', () => socket.destroy(new Error('no answer')));
  });
}
