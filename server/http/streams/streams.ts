import type { FastifyReply } from 'fastify';
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { activeLogins } from '../../identity/active-logins.ts';
import type { Authenticated } from '../../identity/authenticate.ts';
import type { Context, IncomingContext } from '../../kernel/context.ts';
import { apiError } from '../../kernel/errors.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { maskError } from '../mask-error.ts';
import { openChannel } from './channel.ts';
import { createChannels } from './channels.ts';
import { openStreams } from './open-streams.ts';
import { reportSlowness } from './report-slowness.ts';
import { slices } from './slices.ts';
import { contentType, Stream } from './stream.ts';
import { type Operation, type Subscription, subscriptionDocuments } from './subscription-documents.ts';

export interface Streams {
  open(reply: FastifyReply, operation: Operation, context: IncomingContext, by: Authenticated | null): Promise<unknown>;
  /** Somebody has changed, and may no longer read. */
  recheck(personId: string): void;
  /** How many are open. */
  count(): number;
  /** Ends all streams; browsers then connect to another process. */
  close(): void;
}

/** How many streams are written to before requests get their turn. */
const slice = 200;

/** Whose eyes a subscription is read with that is the same for all. */
const anybody: Viewer = { personId: '', roles: new Set() };

/** Live events in one long answer: plain HTTP, so that they pass corporate proxies. */
export function createStreams(schema: GraphQLSchema, sharedFields: Iterable<string>, server: Context): Streams {
  const prepare = subscriptionDocuments(schema, new Set(sharedFields));
  const enter = createChannels();
  const streams = openStreams((personIds) => activeLogins(server.db, personIds));
  const slow = reportSlowness(server);
  const turn = slices(slice, streams.rechecked);
  const placeFor = (subscription: Subscription, context: IncomingContext) => {
    const run = { schema, turn, onErrors: (errors: readonly unknown[]) => void masked(errors, context) };
    const { key } = subscription;
    const contextOfRun = key === null ? context : { ...context, viewer: anybody };
    return enter(key && `${context.language}|${key}`, () => openChannel(subscription, contextOfRun, run));
  };
  return {
    async open(reply, operation, context, by) {
      const subscription = prepare(operation);
      if (Array.isArray(subscription)) return reply.code(400).send({ errors: subscription });
      if (!by) return reply.send({ errors: [apiError('UNAUTHENTICATED', context.language)] });
      const place = placeFor(subscription, context);
      const channel = await place.channel.catch((error) => [error]);
      if (!('streams' in channel)) {
        place.leave();
        return reply.send({ errors: masked(channel, context) });
      }
      // Its reader may be gone already, and no event says it twice.
      if (reply.raw.destroyed) {
        place.leave();
        return reply.hijack();
      }
      const stream = writeTo(reply, by, context, (ended, why) => {
        channel.streams.delete(ended);
        streams.delete(ended);
        place.leave();
        if (why) slow(why);
      });
      channel.streams.add(stream);
      streams.add(stream);
      if (channel.isOver) stream.end();
      return reply;
    },
    recheck: streams.recheck,
    count: () => streams.all().length,
    close() {
      for (const stream of streams.all()) stream.end();
    },
  };
}

function writeTo(
  reply: FastifyReply,
  { viewer: { personId }, login, until }: Authenticated,
  { now }: Context,
  onEnd: ConstructorParameters<typeof Stream>[2],
): Stream {
  reply.hijack();
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': contentType,
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  return new Stream(reply.raw, { personId, login, until: performance.now() + until - now().getTime() }, onEnd);
}

function masked(errors: readonly unknown[], { language, log }: IncomingContext): GraphQLFormattedError[] {
  return errors.map((error) =>
    maskError((error as Partial<GraphQLError>).toJSON?.() ?? { message: '' }, error, language, log),
  );
}
