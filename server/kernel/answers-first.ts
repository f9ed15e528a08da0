import { setTimeout as wait } from 'node:timers/promises';

/** How long what has happened may wait for the answers to those who caused it, in milliseconds. */
const longest = 250;

export interface AnswersFirst {
  /** Names an answer that is under way. */
  add(answer: Promise<unknown>): void;
  /** Runs work once the answers that are under way now have left, in the order of the calls. */
  after(work: () => void): void;
}

/** Whoever changes something gets an answer before thousands of others are told of the change. */
export function answersFirst(): AnswersFirst {
  const underWay = new Set<Promise<unknown>>();
  let last = Promise.resolve();
  return {
    add(answer) {
      underWay.add(answer);
      void answer.finally(() => underWay.delete(answer));
    },
    after(work) {
      const answers = Promise.all(underWay);
      const ready = underWay.size > 0 && Promise.race([answers, wait(longest, undefined, { ref: false })]);
      last = last.then(async () => void (await ready)).then(work);
    },
  };
}
