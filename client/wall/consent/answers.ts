import type { AnswerConsentMutation, ConsentAnswer, RecognitionState, StandingFragment } from '../../graphql.ts';

/** What this person said about a story; undefined when it is not about them, or that is not known. */
export function answerOf({ consents }: StandingFragment, personId: string | undefined): ConsentAnswer | undefined {
  return consents?.find(({ receiver }) => receiver.id === personId)?.answer;
}

/** Whose answer a story still waits for. */
export function stillAsked({ consents }: StandingFragment): string[] {
  return (consents ?? []).filter(({ answer }) => answer === 'ASKED').map(({ receiver }) => receiver.name);
}

/** The story as it will stand, as far as this side can tell: what is hidden or withdrawn stays so. */
export function answered(
  story: StandingFragment,
  personId: string,
  agree: boolean,
): AnswerConsentMutation['answerConsent'] {
  const consents = (story.consents ?? []).map((consent) =>
    consent.receiver.id === personId
      ? { ...consent, answer: agree ? ('GIVEN' as const) : ('DECLINED' as const) }
      : consent,
  );
  const state = isHeld(story.state) ? story.state : stateBy(consents.map(({ answer }) => answer));
  const publishedAt = state === 'PUBLISHED' ? (story.publishedAt ?? new Date().toISOString()) : null;
  return { __typename: 'Recognition', id: story.id, publishedAt, state, consents };
}

function isHeld(state: RecognitionState | null): boolean {
  return state === 'HIDDEN' || state === 'WITHDRAWN';
}

function stateBy(answers: readonly ConsentAnswer[]): RecognitionState {
  if (answers.includes('DECLINED')) return 'PRIVATE';
  return answers.includes('ASKED') ? 'WAITING' : 'PUBLISHED';
}
