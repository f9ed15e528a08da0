import type { BlockerInboxBox, BlockerRoundRepeat, RemedyKind } from '../../graphql.ts';

/** An action that asks for a text, and what confirms it. */
export interface ActionTexts {
  verb: string;
  title: string;
  label: string;
  hint: string;
  missing: string;
  send: string;
  done: string;
}

/** The texts of the blockers that only managers, editors and administrators read. */
export interface ManagingWords {
  yourTurn: string;
  more: string;
  /** The beginning of `more`, on the button. */
  moreShort: string;
  acknowledge: { verb: string; hint: string; done: string };
  ask: ActionTexts;
  answer: ActionTexts & {
    remedy: string;
    remedyMissing: string;
    remedyMeans: Record<RemedyKind, string>;
    promisedFor: string;
    promisedHint: string;
    promisedMissing: string;
  };
  decline: ActionTexts;
  close: ActionTexts;
  hide: ActionTexts;
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
  recognise: { verb: string; title: string; intro: string };
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
    youDeputise: string;
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
