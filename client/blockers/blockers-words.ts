import type { BlockerKind, BlockerState, RemedyKind, TurnAct } from '../graphql.ts';
import { dictionary, useWords } from '../ui/words.ts';
import type { StateChoice } from './board/filter.ts';

/** Sentences with places to fill, such as `{by}` and `{day}`. */
type Sentence = string;

/** Everything that everybody reads of the blockers. */
export interface BlockersWords {
  title: string;
  intro: string;
  parts: string;
  board: string;
  loading: string;
  more: string;
  end: string;
  kinds: Record<BlockerKind, string>;
  kindMeans: Record<BlockerKind, string>;
  remedies: Record<RemedyKind, string>;
  status: Record<BlockerState, string> & {
    overdue: string;
    overdueAt: Sentence;
    promised: Sentence;
    merged: string;
    hidden: string;
  };
  management: string;
  card: {
    obstacle: string;
    cost: string;
    askedOf: Sentence;
    nowWith: Sentence;
    delivered: Sentence;
    dueOn: Sentence;
    wasDueOn: Sentence;
    private: string;
    round: string;
    meToos: (count: number) => string;
    meToo: string;
    actions: (title: string) => string;
    copyLink: string;
    copied: string;
  };
  turn: Record<TurnAct, Sentence>;
  movedUpTop: Sentence;
  onBehalf: Sentence;
  reporter: string;
  promise: Sentence;
  remedy: string;
  page: {
    back: string;
    conversation: string;
    none: Sentence;
    noneLate: Sentence;
    movedUp: (count: number) => string;
    merged: Sentence;
    alsoHere: (count: number) => string;
    round: string;
    hiddenTitle: string;
    hidden: Sentence;
    hiddenReason: string;
    told: string;
    readStory: string;
    notConfirmed: string;
    yours: string;
    toLetters: string;
    goneTitle: string;
    goneText: string;
  };
  filter: {
    filter: string;
    words: string;
    states: Record<StateChoice, string>;
    state: string;
    kind: string;
    anyKind: string;
    addressee: string;
    none: string;
    noneText: string;
    clear: string;
  };
  empty: {
    title: string;
    text: string;
    example: string;
    blocker: { title: string; obstacle: string; cost: string; by: string; turn: string };
  };
  pyramid: {
    label: string;
    tab: string;
    customers: string;
    removed: (count: number) => string;
    confirmed: (count: number) => string;
    open: (count: number) => string;
    front: string;
    management: string;
    onTime: (percent: number) => string;
    noAnswers: string;
    overdue: (count: number) => string;
    link: string;
    title: string;
    intro: string;
    leaders: string;
    leader: string;
    asked: string;
    answered: string;
    removedHead: string;
    overdueHead: string;
    asTable: string;
    none: string;
    noneText: string;
    note: string;
  };
  rounds: {
    label: string;
    title: string;
    intro: string;
    asks: Sentence;
    open: string;
    closed: string;
    until: Sentence;
    ran: Sentence;
    people: (count: number) => string;
    answers: (count: number) => string;
    repeats: Record<'ONCE' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY', string>;
    answer: string;
    read: string;
    ask: string;
    none: string;
    noneText: string;
  };
  letter: {
    question: string;
    invite: (count: number) => string;
    small: string;
    write: string;
    mine: string;
    about: string;
    points: string[];
    closed: string;
    closedFew: (minimum: number) => string;
    closedContact: string;
    closedManagement: string;
    notFor: string;
    frame: string;
    writeTitle: string;
    mineTitle: string;
    aboutTitle: string;
    preparing: string;
    failed: string;
    failedText: string;
    elsewhere: string;
  };
  forManagers: { inbox: string; absences: string; management: string };
  story: { began: Sentence };
}

export const blockersWords = dictionary<BlockersWords>({
  nl: () => import('./words.nl.ts'),
  en: () => import('./words.en.ts'),
});

export const useBlockersWords = () => useWords(blockersWords);
