import type { AnswerConsentMutation, ConsentAnswer, ConsentStateFragment, RecognitionState } from '../../graphql.ts';

/** The answer of a person about a recognition; undefined when it is not about them or not known. */
export function answerOf({ consents }: ConsentStateFragment, personId: string | undefined): ConsentAnswer | undefined {
  return consents?.find(({ receiver }) => receiver.id === personId)?.answer;
}

/** The people whose answer a recognition still waits for. */
export function stillAsked({ consents }: ConsentStateFragment): string[] {
  return (consents ?? []).filter(({ answer }) => answer === 'ASKED').map(({ receiver }) => receiver.name);
}

/** The recognition as an answer will leave it, as far as the client can know: hidden and withdrawn ones stay so. */
export function answered(
  recognition: ConsentStateFragment,
  personId: string,
  agree: boolean,
): AnswerConsentMutation['answerConsent'] {
  const consents = (recognition.consents ?? []).map((consent) =>
    consent.receiver.id === personId
      ? { ...consent, answer: agree ? ('GIVEN' as const) : ('DECLINED' as const) }
      : consent,
  );
  const state = isTakenDown(recognition.state) ? recognition.state : stateBy(consents.map(({ answer }) => answer));
  const publishedAt = state === 'PUBLISHED' ? (recognition.publishedAt ?? new Date().toISOString()) : null;
  return { __typename: 'Recognition', id: recognition.id, publishedAt, state, consents };
}

function isTakenDown(state: RecognitionState | null): boolean {
  return state === 'HIDDEN' || state === 'WITHDRAWN';
}

function stateBy(answers: readonly ConsentAnswer[]): RecognitionState {
  if (answers.includes('DECLINED')) return 'PRIVATE';
  return answers.includes('ASKED') ? 'WAITING' : 'PUBLISHED';
}
