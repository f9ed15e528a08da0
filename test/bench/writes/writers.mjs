import { randomUUID } from 'node:crypto';
import { documents, idOf } from '../load/documents.mjs';
import { nodeId, recognitionUuid, size, uuidOf } from '../world/size.mjs';

/** Who changes something: so many that nobody meets the limit of 120 changes a minute. */
export const writers = 2_000;

/**
 * Changes before the first that counts: they run through more code than a page, so that the compiler has seen enough of it
 * later. One writer runs through the code of many, who are quicker.
 */
export const warmUpOf = (number) => (number === 1 ? 100 : 4_000);

/** Recognitions that get reactions: one with each of these counts, one for all fifty, and one for each of fifty. */
export const counts = [10, 1_000, 10_000];
const last = () => size.recognitions - 1;
export const crowded = (place) => recognitionUuid(last() - place);
export const popular = () => recognitionUuid(last() - counts.length);
export const calm = (place) => recognitionUuid(last() - counts.length - 1 - place);

export const texts = {
  situation: 'A customer stood in the rain before our door this morning.',
  action: 'She went out with an umbrella, brought him in and stayed with him.',
  effect: 'He came in dry and told all others about it.',
};
export const words = 'Well done, all of you. I was there and saw it.';

/** Bodies of requests that change something: nominations and comments each with a key of its own; `index` counts them within one measurement. */
export const changes = {
  nomination: (roll) =>
    bodyOf('GiveRecognition', documents.giveRecognition, {
      receiverIds: [1, 2].map((place) => nodeId('Person', uuidOf('person', writers + place + 2 * roll(8_000)))),
      valueId: nodeId('Value', uuidOf('value', roll(size.values))),
      ...{ ...texts, lang: 'en', idempotencyKey: randomUUID() },
    }),
  comment: (roll) =>
    bodyOf('Comment', documents.comment, {
      recognitionId: nodeId('Recognition', recognitionUuid(roll(size.recognitions - 100))),
      ...{ text: words, idempotencyKey: randomUUID() },
    }),
  ...Object.fromEntries(counts.map((count, place) => [`react${count}`, (_, index) => react(crowded(place), index)])),
  reactOne: (_, index) => react(popular(), index),
  reactFifty: (_, index) => react(calm(index % 50), index),
};

/** Of 4,000 in a row each is another person or another way. */
function react(uuid, index) {
  const kind = index % (2 * writers) < writers ? 'HEART' : 'COPY';
  return bodyOf('React', documents.react, { recognitionId: nodeId('Recognition', uuid), kind, on: true });
}

function bodyOf(operationName, document, input) {
  return { documentId: idOf(document), operationName, variables: { input } };
}
