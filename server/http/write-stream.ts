import type { FastifyReply } from 'fastify';
import type { ExecutionResult, GraphQLError } from 'graphql';

interface Watch {
  /** Asked before every event, so that nothing is sent to a viewer who may no longer read it. */
  stillAllowed: () => Promise<boolean>;
  /** How long the token is valid, in milliseconds. */
  lasts: number;
  onErrors: (errors: readonly GraphQLError[]) => void;
  onEnd: () => void;
}

/** How often an empty part shows proxies and browsers that the stream is alive, in milliseconds. */
const heartbeat = 10_000;
const boundary = 'graphql';
/** The longest time that a timer can wait, in milliseconds. */
const longest = 2 ** 31 - 1;

/**
 * Writes events as parts of one answer; the result ends it. The next boundary goes out right behind each part: a reader
 * shows a part only once it has seen where it ends.
 */
export function writeStream(reply: FastifyReply, events: AsyncGenerator<ExecutionResult>, watch: Watch): () => void {
  const { raw } = reply;
  reply.hijack();
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': `multipart/mixed;boundary="${boundary}";subscriptionSpec=1.0`,
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  raw.write(`--${boundary}`);
  let open = true;
  const close = () => {
    if (!open) return;
    open = false;
    clearInterval(beat);
    clearTimeout(end);
    watch.onEnd();
    void events.return(undefined);
    raw.end('--\r\n');
  };
  const writePart = async (content: object) => {
    if (!(await watch.stillAllowed())) close();
    else if (open) {
      const text = JSON.stringify(content);
      raw.write(`\r\ncontent-type: application/json; charset=utf-8\r\n\r\n${text}\r\n--${boundary}`);
    }
  };
  const beat = setInterval(() => void writePart({}).catch(close), heartbeat);
  const end = setTimeout(close, Math.max(0, Math.min(watch.lasts, longest)));
  raw.on('close', close);
  void writePart({})
    .then(() => passOn(events, writePart, watch))
    .then(close, close);
  return close;
}

async function passOn(
  events: AsyncIterable<ExecutionResult>,
  writePart: (content: object) => Promise<void>,
  watch: Watch,
): Promise<void> {
  for await (const { data, errors } of events) {
    if (data) await writePart({ payload: { data } });
    else watch.onErrors(errors ?? []);
  }
}
