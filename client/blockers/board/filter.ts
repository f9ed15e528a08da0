import type { BlockerFilter, BlockerKind } from '../../graphql.ts';

/** How far a blocker is, as readers ask for it. */
export const STATES = ['open', 'late', 'answered', 'removed', 'declined'] as const;

export type StateChoice = 'all' | (typeof STATES)[number];

/** The filters that are on, with the names to show them by. */
export interface BoardFilters {
  state?: StateChoice;
  kind?: BlockerKind;
  addressee?: { id: string; name: string };
  round?: { id: string; name: string };
  search?: string;
}

export interface BoardFilterProps {
  filter: BoardFilters;
  onFilter: (filter: BoardFilters) => void;
}

/** What every screen of the blockers gets. */
export interface ScreenProps {
  /** Shows the answers of a round on the board. */
  onRead: (round: BoardFilters['round']) => void;
}

const FILTER_OF: Record<StateChoice, Pick<BlockerFilter, 'states' | 'isOverdue'>> = {
  all: {},
  open: { states: ['OPEN', 'ACKNOWLEDGED', 'ASKED'] },
  late: { isOverdue: true },
  answered: { states: ['ANSWERED'] },
  removed: { states: ['CLOSED', 'CONFIRMED'] },
  declined: { states: ['DECLINED'] },
};

/** Undefined when nothing is asked, so that the plain board has one place in the cache. */
export function toBlockerFilter({
  state = 'all',
  kind,
  addressee,
  round,
  search,
}: BoardFilters): BlockerFilter | undefined {
  const asked: BlockerFilter = {
    ...FILTER_OF[state],
    ...(kind && { kind }),
    ...(addressee && { addresseeId: addressee.id }),
    ...(round && { roundId: round.id }),
    ...(search?.trim() && { search: search.trim() }),
  };
  return Object.keys(asked).length > 0 ? asked : undefined;
}
