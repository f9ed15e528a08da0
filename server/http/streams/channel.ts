import { createSourceEventStream, type ExecutionArgs, execute, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { IncomingContext } from '../../kernel/context.ts';
import type { AwaitTurn } from './slices.ts';
import { framed, type Stream } from './stream.ts';
import type { Subscription } from './subscription-documents.ts';

/** One run of a subscription, whose messages are made once and written to all its streams. */
export interface Channel {
  streams: Set<Stream>;
  /** Whoever has joined since would hear nothing. */
  isOver: boolean;
  close: () => void;
}

interface Run {
  schema: GraphQLSchema;
  turn: AwaitTurn;
  onErrors: (errors: readonly unknown[]) => void;
}

/** The errors instead, where the subscription refuses to begin. */
export async function openChannel(
  { document, variables, operationName }: Subscription,
  context: IncomingContext,
  run: Run,
): Promise<Channel | readonly GraphQLError[]> {
  const args = { schema: run.schema, document, variableValues: variables, operationName, contextValue: context };
  const events = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in events)) return events.errors ?? [];
  const close = () => void (events as AsyncGenerator).return(undefined);
  const channel: Channel = { streams: new Set(), isOver: false, close };
  void forward(events, args, channel.streams, run).finally(() => {
    channel.isOver = true;
    for (const stream of channel.streams) stream.end();
  });
  return channel;
}

async function forward(
  events: AsyncIterable<unknown>,
  args: ExecutionArgs,
  streams: Set<Stream>,
  { turn, onErrors }: Run,
): Promise<void> {
  try {
    for await (const event of events) {
      await turn();
      const { data, errors } = await execute({ ...args, rootValue: event });
      if (errors) onErrors(errors);
      if (data) await writeToAll(framed({ payload: { data } }), streams, turn);
    }
  } catch (error) {
    onErrors([error]);
  }
}

/** Streams that join meanwhile began after what is told here: they have asked for it themselves. */
async function writeToAll(message: Buffer, streams: Set<Stream>, turn: AwaitTurn): Promise<void> {
  for (const stream of [...streams]) {
    await turn();
    stream.write(message);
  }
}
