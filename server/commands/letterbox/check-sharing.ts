import { type Resolve, type Sharing, sharingOf } from '../../connection-sharing.ts';
import type { Finding } from './check.ts';

/** Looks whether a browser could send letters on a connection with one of the names under which people are known. */
export async function checkSharing(letterbox: URL, identified: URL[], resolve?: Resolve): Promise<Finding[]> {
  if (identified.length === 0) {
    return [
      {
        level: 'look',
        text: 'Name the addresses of Applaus and the intranet too, to see whether they share connections.',
      },
    ];
  }
  return Promise.all(
    identified.map(async (url) => findingOf(letterbox, url, await sharingOf(letterbox, url, resolve))),
  );
}

function findingOf({ host }: URL, identified: URL, sharing: Sharing): Finding {
  if (sharing === 'impossible') {
    return { level: 'good', text: `${host} shares no connection with ${identified.host}.` };
  }
  if (sharing === 'unknown') {
    return { level: 'look', text: `${identified.host} does not show its certificate, so it could not be compared.` };
  }
  const text =
    `Letters may travel on a connection with ${identified.host}, which says who is asking: its address is the same, and its ` +
    `certificate covers ${host}. Give the letterbox a port or an address of its own, or a name two labels deep.`;
  return { level: 'wrong', text };
}
