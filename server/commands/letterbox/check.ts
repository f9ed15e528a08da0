import { letterSize } from '../../letterbox/letter.ts';
import type { HeaderNames } from '../../letterbox/request-headers.ts';
import { whoAdds } from './who-adds.ts';

export interface Finding {
  level: 'good' | 'look' | 'wrong';
  text: string;
}

/** Headers of an answer by which a browser can be recognised later, or is made to report or to go another way. */
const identifying = [
  'set-cookie',
  'nel',
  'report-to',
  'reporting-endpoints',
  'accept-ch',
  'alt-svc',
  'etag',
  'last-modified',
];

/** Looks at a letterbox from outside, as a browser's requests go there; a letter that could be one is never sent. */
export async function checkDoor(origin: string): Promise<Finding[]> {
  const at = (path: string) => `${origin}/letterbox/${path}`;
  const asLetter = {
    method: 'POST',
    body: new Uint8Array(letterSize),
    headers: { 'content-type': 'application/octet-stream' },
  };
  return [
    ...(await readLetter(at('letters'), asLetter)),
    ...(await readHeaders(at('headers.json'), 'a letter', asLetter)),
    ...(await readHeaders(at('headers.json'), 'what everybody fetches', {})),
    ...(
      await Promise.all(['door/', 'manifest.json', 'bulletin/index.json'].map((path) => readAnswer(at(path))))
    ).flat(),
  ];
}

async function ask(url: string, request: RequestInit): Promise<Response | string> {
  try {
    const response = await fetch(url, { ...request, redirect: 'manual' });
    const isElsewhere = response.status >= 300 && response.status < 400;
    return isElsewhere
      ? `leads to ${response.headers.get('location') ?? 'another place'}, which looks like a login`
      : response;
  } catch (error) {
    return `cannot be reached: ${((error as Error).cause as Error | undefined)?.message ?? (error as Error).message}`;
  }
}

async function readLetter(url: string, request: RequestInit): Promise<Finding[]> {
  const response = await ask(url, request);
  if (typeof response === 'string') return [{ level: 'wrong', text: `${url} ${response}.` }];
  const answer = await response.json().catch(() => null);
  const reason = (answer as { reason?: string } | null)?.reason;
  if (reason === 'MALFORMED')
    return [{ level: 'good', text: 'An empty letter arrives whole, and its form is looked at.' }];
  if (reason === 'BUSY') return [{ level: 'wrong', text: 'The letterbox is not ready, or the channel is closed.' }];
  if (reason === 'IDENTIFIED_REQUEST')
    return [{ level: 'wrong', text: 'Letters arrive with a header that is not a browser’s.' }];
  return [
    {
      level: 'wrong',
      text: `${url} answers ${response.status}, not as a letterbox does: something stands in between.`,
    },
  ];
}

/** The letterbox says the names of the headers with which a request arrived. */
async function readHeaders(url: string, what: string, request: RequestInit): Promise<Finding[]> {
  const response = await ask(url, request);
  if (typeof response === 'string') return [{ level: 'wrong', text: `${url} ${response}.` }];
  const names = (await response.json().catch(() => null)) as HeaderNames | null;
  if (!names?.foreign) return [{ level: 'wrong', text: `${url} does not answer as a letterbox does.` }];
  const foreign = names.foreign.map((name) => ({
    level: 'wrong' as const,
    text: `${what} arrives with "${name}". It usually comes from ${whoAdds(name)}: switch it off there, for this host name.`,
  }));
  const forwarding = names.forwarding.map((name) => ({
    level: 'look' as const,
    text: `${what} arrives with "${name}": never read here, but whatever writes it can log it. In nginx: proxy_set_header ${name} "";`,
  }));
  const none = { level: 'good' as const, text: `${what} arrives with a browser’s own headers alone.` };
  return foreign.length + forwarding.length > 0 ? [...foreign, ...forwarding] : [none];
}

async function readAnswer(url: string): Promise<Finding[]> {
  const response = await ask(url, {});
  if (typeof response === 'string') return [{ level: 'wrong', text: `${url} ${response}.` }];
  if (!response.ok) return [{ level: 'wrong', text: `${url} answers ${response.status}.` }];
  const found = identifying.filter((name) => response.headers.has(name));
  if (found.length === 0)
    return [{ level: 'good', text: `${url} answers with nothing by which a browser is recognised.` }];
  return found.map((name) => ({
    level: 'wrong',
    text: `${url} answers with "${name}", which the letterbox never sends: switch it off where it is added.`,
  }));
}
