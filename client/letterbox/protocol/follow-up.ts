export type Act = 'TEXT' | 'SOLVED' | 'NOT_SOLVED';

/** A message in a thread after its letter. In slots 1 and 2 it answers no particular turn, and `turn` is 0. */
export interface FollowUp {
  turn: number;
  slot: 0 | 1 | 2;
  act: Act;
  text: string;
}

export type FollowUpSlot = Pick<FollowUp, 'turn' | 'slot'>;

export function textsOfFollowUp({ turn, slot, act, text }: FollowUp): string[] {
  return [String(slot === 0 ? turn : 0), String(slot), act, text];
}
