import type { Kind, Visibility } from '../protocol/letter.ts';
import type { ReceiptError } from '../protocol/receipt.ts';
import type { Remedy, State, TurnAct } from '../protocol/sealed-answer.ts';
import type { Excess } from '../protocol/text-length.ts';
import type { WarningKind } from '../warn/warnings-in.ts';
import type { AnswerWords, Said } from './answer.types.ts';

/** Everything that the frame says. */
export interface FrameWords extends AnswerWords {
  nav: { label: string; write: string; letters: string; close: string };
  loading: string;
  /** The page around took the focus in the middle of typing. */
  lostFocus: string;
  charactersLeft: (count: number) => string;
  day: (day: string) => string;
  insecure: Said;
  intercepted: Said;
  failed: Said;
  storage: string;
  write: {
    question: string;
    roundFrom: (asker: string) => string;
    intro: string;
    promised: { title: string; lines: (hidden: string) => string[] };
    limits: { title: string; lines: string[]; all: string };
    hidesAmong: (takers: number) => string;
    fewTakers: (minimum: number) => string;
    smallCompany: string;
    seal: string;
    sealHint: string;
    notFor: { title: string; text: string };
    kind: string;
    addressee: {
      label: string;
      management: string;
      leader: (name: string, title: string | null, people: number) => string;
      hint: string;
      round: (asker: string, people: number) => string;
    };
    visibility: { label: string; options: Record<Visibility, { label: string; hint: string }> };
    round: { label: string; none: string; option: (question: string, asker: string) => string };
    title: { label: string; hint: string };
    obstacle: { label: string; hint: string };
    cost: { label: string; hint: string };
    send: string;
    sending: string;
    stay: string;
    missing: { kind: string; title: string; obstacle: string };
    tooLong: (excess: Excess) => string;
    similar: string;
    waitingForTokens: string;
    lettersLeft: (count: number) => string;
  };
  kinds: Record<Kind, { label: string; hint: string }>;
  warnings: { title: string; found: Record<WarningKind, (words: string) => string> };
  closed: { title: string; TOO_FEW_PEOPLE: string; NO_CONFIDENTIAL_CONTACT: string; notEntitled: string };
  noTokens: {
    coming: Said;
    spent: Said;
    failed: Said;
    unusable: Said;
    refused: string;
  };
  noKeys: { coming: Said; unreachable: Said; 'no-week': Said; distrusted: Said; identified: Said };
  otherBulletin: { other: Said; elsewhere: Said };
  notSent: { 'no-token': string; 'no-keys': string };
  sent: {
    title: string;
    onItsWay: string;
    accepted: string;
    delivered: string;
    refused: string;
    identified: string;
    receipt: string;
    receiptText: string;
    groups: string;
    copy: string;
    copied: string;
    copyFailed: string;
    print: string;
    qr: string;
    store: string;
    storeHint: string;
    storing: string;
    stored: string;
    safe: string;
    done: string;
    sure: { ask: string; leave: string; stay: string };
    printText: string;
  };
  letters: {
    title: string;
    intro: string;
    enter: string;
    empty: Said;
    /** After a letter whose receipt is not stored here. */
    left: Said;
    example: { label: string; title: string; state: string; text: string };
    unreachable: string;
    drop: string;
  };
  outbox: {
    unsent: (letters: number) => string;
    lapsed: Said;
    refused: Said;
    proof: Said;
    rewrite: string;
    drop: string;
  };
  receipt: {
    title: string;
    intro: string;
    label: string;
    hint: string;
    open: string;
    error: (error: ReceiptError) => string;
    qr: string;
  };
  thread: {
    delivered: (day: string) => string;
    due: (day: string) => string;
    holder: (name: string | null) => string;
    overdue: string;
    states: Record<State, string>;
    reopened: string;
    /** Folded up: the letter, and what is older than the newest answer. */
    before: string;
    acts: Record<TurnAct, (by: string) => string>;
    remedies: Record<Remedy, string>;
    byWhen: (day: string) => string;
    merged: string;
    hidden: (reason: string) => string;
    nothing: Said;
    noTurns: string;
    unanswered: string;
    board: string;
    boardHint: string;
    private: string;
    answer: { label: string; hint: string };
    add: { label: string; hint: string; send: string; more: string };
    confirm: { title: string; text: string; solved: string; notSolved: string; label: string };
    noSlot: string;
    needsText: string;
    accepted: string;
    refused: string;
    waiting: string;
  };
  meToo: {
    tomorrow: Said;
    title: string;
    intro: string;
    promise: string;
    send: string;
    sent: Said;
    none: string;
    cancel: string;
  };
  about: {
    title: string;
    promises: Said & { lines: (minimum: number | undefined) => string[] };
    limits: Said & { lines: string[] };
    seal: Said & { none: string };
    forget: Said & { ask: string; yes: string; no: string; done: string };
    storage: { title: string; lasts: string; page: string };
  };
}
