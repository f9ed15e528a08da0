import type { RequestContext } from '../kernel/context.ts';
import { uuidOf } from '../kernel/node-id.ts';
import { peopleByUuid } from '../people/directory.ts';
import type { Person } from '../people/person.ts';
import { InactiveReceiverRefused, ReceiverNotFoundRefused, SelfRecognitionRefused } from './refusals.ts';

type ReceiversRefused = SelfRecognitionRefused | ReceiverNotFoundRefused | InactiveReceiverRefused;

/** The people a nomination is about, in the giver's order, or the first reason why not. */
export async function findReceivers(context: RequestContext, ids: string[]): Promise<Person[] | ReceiversRefused> {
  const uuids = ids.map((id) => uuidOf('Person', id));
  const people = await peopleByUuid(
    context.db,
    uuids.filter((uuid) => uuid !== null),
  );
  const receivers: Person[] = [];
  for (const [index, uuid] of uuids.entries()) {
    const person = people.get(uuid ?? '');
    if (uuid === context.viewer.personId) return new SelfRecognitionRefused(context.language);
    if (!person) return new ReceiverNotFoundRefused(context.language, ids[index]!);
    if (!person.isActive) return new InactiveReceiverRefused(context.language, person);
    receivers.push(person);
  }
  return receivers;
}
