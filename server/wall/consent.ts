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
  description: 'What a receiver says about a story on the wall.',
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
export function mayKnowStanding(viewer: Viewer, story: Recognition): boolean {
  const concerned = [story.giver, ...story.receivers].some((person) => person.uuid === viewer.personId);
  return concerned || (story.hiddenAt !== null && viewer.roles.has('editor'));
}

export function stateOf(story: Recognition): RecognitionState {
  if (story.withdrawnAt !== null) return RecognitionState.WITHDRAWN;
  if (story.hiddenAt !== null) return RecognitionState.HIDDEN;
  if (story.publishedAt !== null) return RecognitionState.PUBLISHED;
  return consentsIn(story.receiverFacts).includes('DECLINED') ? RecognitionState.PRIVATE : RecognitionState.WAITING;
}

/**
 * The consents that the viewer may see. Once somebody declined, each receiver sees only their own, so that nobody learns
 * who declined.
 */
export function consentsOf(viewer: Viewer, story: Recognition): Consent[] {
  const answers = consentsIn(story.receiverFacts);
  const somebodyDeclined = answers.includes('DECLINED');
  return story.receivers
    .map((receiver, index) => ({ receiver, answer: ConsentAnswer[answers[index]!] }))
    .filter(({ receiver }) => !somebodyDeclined || receiver.uuid === viewer.personId);
}
