import { filter, map, pipe } from '@graphql-yoga/subscription';
import type { RequestContext } from '../kernel/context.ts';
import { recognitionByUuid } from './read-recognition.ts';
import type { Recognition } from './recognition.ts';

/** Each recognition as it is published; one that is unpublished again before it could be sent is skipped. */
export function publishedStories(context: RequestContext): AsyncIterable<Recognition> {
  return pipe(
    context.events.subscribe('recognitionPublished'),
    map(({ recognitionId }) => recognitionByUuid(context, recognitionId)),
    filter((story): story is Recognition => Boolean(story?.publishedAt)),
  );
}
