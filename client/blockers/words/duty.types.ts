/** What the board says of itself, beside what was published. */
export interface DutyWords {
  agrees: string;
  turn: string;
  'missing-turn': string;
  deadline: string;
  backdated: string;
  unpublished: string;
  figure: string;
  figures: Record<'delivered' | 'asked' | 'answeredOnTime' | 'confirmed' | 'overdue', string>;
  erased: string;
  more: (count: number) => string;
  other: string;
  rewritten: string;
  nothing: string;
  unreachable: string;
  what: string;
  proves: string[];
}
