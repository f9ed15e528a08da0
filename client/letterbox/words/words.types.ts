import type { Kind, Visibility } from '../protocol/letter.ts';
import type { ReceiptError } from '../protocol/receipt.ts';
import type { Remedy, State, TurnAct } from '../protocol/sealed-answer.ts';
import type { WarningKind } from '../warn/warnings-in.ts';

interface Said {
  title: string;
  text: string;
}

/** Everything that the frame says. */
export interface FrameWords {
  nav: { label: string; write: string; letters: string; about: string; close: string };
  loading: string;
  retry: string;
  back: string;
  cancel: string;
  charactersLeft: (count: number) => string;
  day: (day: string) => string;
  insecure: Said;
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
    summary: string;
    missing: { kind: string; title: string; obstacle: string };
    titleTooLong: (over: number) => string;
    tooLong: (over: number) => string;
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
  noKeys: { coming: Said; unreachable: Said; 'no-week': Said; distrusted: Said };
  notSent: { 'no-token': string; 'no-keys': string; storage: string };
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
    keep: string;
    keepHint: string;
    kept: string;
    safe: string;
    done: string;
    sure: { ask: string; leave: string; stay: string };
    printTitle: string;
    printText: string;
  };
  letters: {
    title: string;
    intro: string;
    enter: string;
    empty: Said;
    example: { label: string; title: string; state: string; text: string };
    onItsWay: Said;
    unreachable: string;
    open: (title: string) => string;
    kept: string;
    drop: string;
  };
  outbox: {
    title: string;
    unsent: (letters: number) => string;
    lapsed: Said;
    refused: Said;
    again: string;
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
    acts: Record<TurnAct, (by: string) => string>;
    you: string;
    remedy: string;
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
    answer: { label: string; hint: string; send: string };
    add: { label: string; hint: string; send: string };
    confirm: { title: string; text: string; solved: string; notSolved: string; label: string };
    follow: string;
    noSlot: string;
    needsText: string;
    sent: string;
    accepted: string;
    refused: string;
    waiting: string;
  };
  meToo: { title: string; intro: string; promise: string; send: string; sent: Said; none: string; cancel: string };
  about: {
    title: string;
    promises: Said & { lines: (minimum: number) => string[] };
    limits: Said & { lines: string[] };
    seal: Said & { none: string };
    forget: Said & { ask: string; yes: string; no: string; done: string };
    storage: { title: string; lasts: string; page: string };
  };
}
