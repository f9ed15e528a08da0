import type { BlockerInboxBox, BlockerRoundRepeat, RemedyKind } from '../../graphql.ts';

/** One verb that takes a text: what is asked, and what is said once it is done. */
export interface VerbWords {
  verb: string;
  title: string;
  label: string;
  hint: string;
  missing: string;
  send: string;
  done: string;
}

/** What only managers, editors and administrators read. */
export interface ManagerWords {
  yourTurn: string;
  more: string;
  acknowledge: { verb: string; hint: string; done: string };
  ask: VerbWords;
  answer: VerbWords & {
    remedy: string;
    remedyMissing: string;
    remedyMeans: Record<RemedyKind, string>;
    promisedFor: string;
    promisedHint: string;
    promisedMissing: string;
  };
  decline: VerbWords;
  close: VerbWords;
  hide: VerbWords;
  show: { verb: string; done: string };
  merge: {
    verb: string;
    title: string;
    intro: string;
    search: string;
    found: string;
    nothing: string;
    chosenMissing: string;
    send: string;
    done: string;
  };
  tell: { verb: string; title: string; intro: string };
  inbox: {
    title: string;
    intro: string;
    boxes: Record<BlockerInboxBox, string>;
    which: string;
    empty: Record<BlockerInboxBox, { title: string; text: string }>;
    askRound: string;
  };
  round: {
    ask: string;
    title: string;
    intro: string;
    question: string;
    questionHint: string;
    questionMissing: string;
    lang: string;
    langs: { nl: string; en: string };
    repeats: string;
    repeat: Record<BlockerRoundRepeat, string>;
    opensOn: string;
    closesOn: string;
    daysMissing: string;
    daysOrder: string;
    send: string;
    done: string;
    close: string;
    closed: string;
  };
  deputies: {
    title: string;
    intro: string;
    yours: string;
    none: string;
    line: string;
    standingIn: string;
    remove: (name: string) => string;
    removed: string;
    name: string;
    who: string;
    whoMissing: string;
    chosen: string;
    from: string;
    until: string;
    daysMissing: string;
    daysOrder: string;
    send: string;
    done: string;
  };
  management: {
    title: string;
    intro: string;
    now: string;
    none: string;
    add: string;
    remove: (name: string) => string;
    save: string;
    saved: string;
  };
}
