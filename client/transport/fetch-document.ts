import { documentIds } from '../graphql.ts';
import type { Early } from './early.ts';
import { setupMistake } from './setup-mistake.ts';

/** Fetch options with a callback for each piece of a stream, heartbeats included. */
export interface StreamOptions extends RequestInit {
  onBeat?: () => void;
}

/** Sends a document's id in place of its text, which never leaves the build; what was asked early is not asked again. */
export async function fetchDocument(
  input: RequestInfo | URL,
  { onBeat, ...options }: StreamOptions = {},
  early?: Early,
): Promise<Response> {
  const { operationName, variables } = JSON.parse(String(options.body)) as {
    operationName: string;
    variables: unknown;
  };
  const body = JSON.stringify({ documentId: documentIds[operationName], operationName, variables });
  const answered = await early?.takeAnswer(String(input), body, options.headers as Record<string, string>);
  if (answered) return answered;
  const response = await fetch(input, { ...options, body, credentials: 'omit' }).catch((error: unknown) =>
    explain(String(input), error),
  );
  return onBeat && response.body ? withBeats(response, response.body, onBeat) : response;
}

/** A browser does not say why a request failed. Where our script can be had and the API cannot, it is the page's origin. */
async function explain(url: string, error: unknown): Promise<never> {
  if (!(error instanceof TypeError)) throw error;
  const script = new URL('embed/v1/applaus.js', url).href;
  const reached = await fetch(script, { method: 'HEAD', credentials: 'omit' }).catch(() => null);
  if (!reached?.ok || location.origin === new URL(url).origin) throw error;
  throw setupMistake(
    `${script} can be had and ${url} cannot; expected ${location.origin} in ALLOWED_ORIGINS of the server, and no proxy ` +
      'that takes away its access-control headers.',
  );
}

/**
 * Reports each piece of a stream, since Apollo drops heartbeats and only the bytes show that a silent stream is alive.
 */
function withBeats(response: Response, body: ReadableStream<Uint8Array>, onBeat: () => void): Response {
  onBeat();
  const watch = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      onBeat();
      controller.enqueue(chunk);
    },
  });
  return new Response(body.pipeThrough(watch), response);
}
