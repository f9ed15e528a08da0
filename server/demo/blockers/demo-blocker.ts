import type { BlockerKind, RemedyKind, TurnAct } from '../../blockers/vocabulary/blocker-enums.ts';

/** A turn of the demo, so many days after the delivery. What lapses in between moves up by itself. */
export interface DemoStep {
  after: number;
  act: Exclude<keyof typeof TurnAct, 'MERGED' | 'MOVED_UP' | 'REOPENED'>;
  text?: string;
  remedy?: keyof typeof RemedyKind;
  /** Days from this turn to the promised one. */
  promisedIn?: number;
  /** Who takes the turn, where it is not the holder. */
  by?: string;
}

export interface DemoBlocker {
  key: string;
  daysAgo: number;
  /** Username; null: management as a whole. */
  to: string | null;
  kind: keyof typeof BlockerKind;
  lang: 'nl' | 'en';
  title: string;
  obstacle: string;
  cost: string;
  meToos: number;
  steps: DemoStep[];
  onlyManagement?: true;
  /** It came as an answer to the demo's question round. */
  inRound?: true;
  /** Key of the blocker in which it goes on, and after how many days. */
  mergedInto?: { key: string; after: number };
  hidden?: { reason: string; by: string };
  /** Key of the story that tells of it on the wall. */
  recognition?: string;
}
