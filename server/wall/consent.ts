import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Viewer } from '../kernel/viewer.ts';
import { Person } from '../people/person.ts';
import { type Recognition, RecognitionState } from './recognition.ts';
import { consentsIn } from './recognition-facts.ts';

export enum ConsentAnswer {
  ASKED = 'ASKED',
  GIVEN = 'GIVEN',
  DECLINED = 'DECLINED',
}
registerEnumType(ConsentAnswer, {
  name: 'ConsentAnswer',
  description: 'What a receiver says about a recognition on the wall.',
  valuesConfig: {
    ASKED: { description: 'Nothing yet; silence never publishes.' },
    GIVEN: { description: 'It may stand there.' },
    DECLINED: { description: 'It may not.' },
  },
});

@ObjectType({ description: 'A receiver and what they said.', simpleResolvers: true })
export class Consent {
  @Field(() => Person, { description: 'Whom it is about.' })
  receiver!: Person;

  @Field(() => ConsentAnswer, { description: 'What they said.' })
  answer!: ConsentAnswer;
}

/** Whether the viewer may know the state of a recognition: its giver and receivers, and editors while it is hidden. */
export function canKnowState(viewer: Viewer, recognition: Recognition): boolean {
  const concerned = [recognition.giver, ...recognition.receivers].some((person) => person.uuid === viewer.personId);
  return concerned || (recognition.hiddenAt !== null && viewer.roles.has('editor'));
}

export function stateOf(recognition: Recognition): RecognitionState {
  if (recognition.withdrawnAt !== null) return RecognitionState.WITHDRAWN;
  if (recognition.hiddenAt !== null) return RecognitionState.HIDDEN;
  if (recognition.publishedAt !== null) return RecognitionState.PUBLISHED;
  return consentsIn(recognition.receiverFacts).includes('DECLINED')
    ? RecognitionState.PRIVATE
    : RecognitionState.WAITING;
}

/**
 * The consents that the viewer may see. Once somebody declined, each receiver sees only their own, so that nobody learns
 * who declined.
 */
export function consentsOf(viewer: Viewer, recognition: Recognition): Consent[] {
  const answers = consentsIn(recognition.receiverFacts);
  const somebodyDeclined = answers.includes('DECLINED');
  return recognition.receivers
    .map((receiver, index) => ({ receiver, answer: ConsentAnswer[answers[index]!] }))
    .filter(({ receiver }) => !somebodyDeclined || receiver.uuid === viewer.personId);
}
