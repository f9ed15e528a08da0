import { randomUUID } from 'node:crypto';
import { documents, idOf } from '../load/documents.mjs';
import { request } from '../load/requests.mjs';
import { nodeId, uuidOf } from '../world/size.mjs';

/** The first page of the wall, which comes from memory. */
export function wallRequest(reader) {
  return request({ documentId: idOf(documents.wall), operationName: 'Wall', variables: { first: 20 } }, reader);
}

export function streamRequest(reader) {
  const text = String(
    request({ documentId: idOf(documents.published), operationName: 'RecognitionPublished' }, reader),
  );
  const accept = 'accept: multipart/mixed;boundary="graphql";subscriptionSpec=1.0,application/json';
  return Buffer.from(text.replace(/^accept: .*$/m, accept));
}

/** A recognition of three paragraphs that stands on the wall at once. */
export function nominationRequest(giver) {
  const input = {
    receiverIds: [nodeId('Person', uuidOf('person', giver + 1))],
    valueId: nodeId('Value', uuidOf('value', 0)),
    situation: 'A customer stood before a closed door. '.repeat(8),
    action: 'She opened it, and stayed until all was well. '.repeat(8),
    effect: 'The customer came back with a cake. '.repeat(8),
    lang: 'en',
    idempotencyKey: randomUUID(),
  };
  return request(
    { documentId: idOf(documents.giveRecognition), operationName: 'GiveRecognition', variables: { input } },
    giver,
  );
}
