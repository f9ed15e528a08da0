import type { DemoWords } from '../values.ts';

interface DemoCourse {
  /** The key of the value that it comes from. */
  value: string;
  text: DemoWords;
}

/** A dilemma of the demo's company. */
export interface DemoDilemma {
  /** Its id is made of it, so that links are the same in every demo. */
  number: number;
  /** The course of the value that goes first. */
  upper: DemoCourse;
  lower: DemoCourse;
  question: DemoWords;
  explanation: DemoWords;
  /** Keys of the recognitions in which just this happened. */
  recognitions?: string[];
}
