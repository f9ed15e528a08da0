import type { Json } from './asking.ts';

/** A machine that runs tests is busy: nothing waits this long where it works, in milliseconds. */
const timeout = 20_000;

/** A reader of a multipart subscription: what arrived so far, and a promise for what is to come. */
export async function openStream(
  url: string,
  token: string | null,
  headers: Record<string, string> = {},
  query = 'subscription { recognitionPublished { id effect publishedAt } }',
) {
  const accept = 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0,application/json';
  const authorization: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const abort = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json', ...authorization, ...headers },
    body: JSON.stringify({ query }),
    signal: abort.signal,
  });
  let text = '';
  let ended = false;
  const reading = (async () => {
    for await (const chunk of response.body!) text += Buffer.from(chunk).toString();
  })()
    .catch(() => undefined)
    .finally(() => {
      ended = true;
    });
  const parts = (): Json[] =>
    text
      .split('--graphql')
      .slice(1, -1)
      .map((part) => JSON.parse(part.slice(part.indexOf('\r\n\r\n')).trim()));
  const until = async (isReached: () => boolean) => {
    const end = performance.now() + timeout;
    while (!isReached()) {
      if (performance.now() > end) throw new Error(`it did not come; so far: ${text}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return {
    response,
    text: () => text,
    parts,
    recognitions: () => parts().flatMap((part) => part.payload?.data?.recognitionPublished ?? []),
    heartbeats: () => parts().filter((part) => part.payload === undefined).length,
    isOver: () => ended,
    until,
    leave: () => abort.abort(),
    over: () => reading,
  };
}
