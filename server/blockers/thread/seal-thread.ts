import { languageOf } from '../../kernel/language.ts';
import { sealAnswer } from '../../letterbox/seal-answer.ts';
import { formerColleague } from '../../people/former-colleague.ts';
import type { BlockerThread } from './blocker-thread.ts';

/** The whole thread as its reporter reads it: what a sealed answer holds, see docs/letterbox-protocol.md. */
export function threadText(thread: BlockerThread, nameOf: (uuid: string) => string): string {
  const name = (uuid: string | null) =>
    uuid === null ? null : nameOf(uuid) || formerColleague[languageOf(thread.lang)];
  return JSON.stringify({
    version: thread.version,
    blocker: thread.id,
    title: thread.title,
    visibility: thread.visibility,
    state: thread.state,
    deliveredOn: thread.day,
    dueOn: thread.dueOn,
    overdue: thread.overdue === 1,
    holder: name(thread.holderId),
    merged: thread.mergedIntoId,
    hidden: thread.hiddenReason,
    letter: { obstacle: thread.obstacle, cost: thread.cost, lang: thread.lang },
    turns: thread.turns.map(({ number, act, byId, text, remedy, promisedFor, day }) => {
      return { number, by: name(byId), act, text, remedy, by_when: promisedFor, day };
    }),
  });
}

/** Seals a thread to its reporter. */
export function sealThread(thread: BlockerThread, nameOf: (uuid: string) => string): Promise<string> {
  return sealAnswer(thread.openPub, thread.threadId, threadText(thread, nameOf));
}
