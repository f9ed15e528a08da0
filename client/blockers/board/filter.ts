import type { BlockerFilter, BlockerKind, BlockerState } from '../../graphql.ts';

/** How far a blocker is, as readers ask for it. */
export const STATES = ['open', 'late', 'answered', 'removed', 'declined'] as const;

export type StateChoice = 'all' | (typeof STATES)[number];

/** What the reader asked for, with the names to show it by. */
export interface Filter {
  state?: StateChoice;
  kind?: BlockerKind;
  addressee?: { id: string; name: string };
  round?: { id: string; name: string };
  words?: string;
}

export interface FilterProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** What every screen of the blockers gets. */
export interface ScreenProps {
  /** Shows the answers of a round on the board. */
  onRead: (round: Filter['round']) => void;
}

const MEANT: Record<StateChoice, Pick<BlockerFilter, 'states' | 'isOverdue'>> = {
  all: {},
  open: { states: ['OPEN', 'ACKNOWLEDGED', 'ASKED'] },
  late: { isOverdue: true },
  answered: { states: ['ANSWERED'] },
  removed: { states: ['CLOSED', 'CONFIRMED'] },
  declined: { states: ['DECLINED'] },
};

/** Undefined when nothing is asked, so that the plain board has one place in the cache. */
export function toBlockerFilter({ state = 'all', kind, addressee, round, words }: Filter): BlockerFilter | undefined {
  const asked: BlockerFilter = {
    ...MEANT[state],
    ...(kind && { kind }),
    ...(addressee && { addresseeId: addressee.id }),
    ...(round && { roundId: round.id }),
    ...(words?.trim() && { search: words.trim() }),
  };
  return Object.keys(asked).length > 0 ? asked : undefined;
}
