import type { BlockerKind, BlockerState, RemedyKind, TurnAct } from '../../graphql.ts';

/** A sentence with places to fill, such as `{by}` and `{day}`. */
type Sentence = string;

/** What is waited for while an answer is due: the first one, or another after what happened. */
export type Awaited = 'first' | 'replied' | 'reopened' | 'promised';

/** The texts of the blockers that everybody reads. */
export interface BlockersWords {
  title: string;
  intro: string;
  sections: string;
  board: string;
  loading: string;
  more: string;
  end: string;
  kinds: Record<BlockerKind, string>;
  kindMeans: Record<BlockerKind, string>;
  remedies: Record<RemedyKind, string>;
  status: Record<Exclude<BlockerState, 'OPEN'>, string> & {
    /** By what is waited for. */
    open: Record<Awaited, string>;
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
    backToInbox: string;
    backToForYou: string;
    conversation: string;
    /** What is waited for, before until when. */
    awaited: Record<Awaited, string>;
    due: Sentence;
    wasDue: Sentence;
    movedUp: (count: number) => string;
    merged: Sentence;
    alsoHere: (count: number) => string;
    round: string;
    hiddenTitle: string;
    hidden: Sentence;
    hiddenReason: string;
    onWall: string;
    readRecognition: string;
    notConfirmed: string;
    yours: string;
    toLetters: string;
    goneTitle: string;
    goneText: string;
  };
  filter: {
    filter: string;
    search: string;
    states: Record<'all' | 'open' | 'late' | 'answered' | 'removed' | 'declined', string>;
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
    leave: string;
    lost: string;
    lostText: string;
  };
  forManagers: { inbox: string; absences: string; management: string };
  origin: Sentence;
}
