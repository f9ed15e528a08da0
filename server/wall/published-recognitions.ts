import { filter, map, pipe } from '@graphql-yoga/subscription';
import type { RequestContext } from '../kernel/context.ts';
import type { Topics } from '../kernel/events.ts';
import type { Language } from '../kernel/language.ts';
import { recognitionByUuid } from './read-recognition.ts';
import type { Recognition } from './recognition.ts';

type Published = Topics['recognitionPublished'];
type Reading = Promise<Recognition | null>;

const readings = new WeakMap<Published, Map<Language, Reading>>();

/** Each recognition as it is published; one that is unpublished again before it could be sent is skipped. */
export function publishedRecognitions(context: RequestContext): AsyncIterable<Recognition> {
  return pipe(
    context.events.subscribe('recognitionPublished'),
    map((event) => readOnce(context, event)),
    filter((recognition): recognition is Recognition => Boolean(recognition?.publishedAt)),
  );
}

/** Read once in each language for all who listen: what is published is the same for everybody, and the rest is skipped. */
function readOnce(context: RequestContext, event: Published): Reading {
  const { language } = context;
  const known = readings.get(event) ?? new Map<Language, Reading>();
  readings.set(event, known);
  const reading = known.get(language) ?? recognitionByUuid(context, event.recognitionId);
  known.set(language, reading);
  return reading;
}
