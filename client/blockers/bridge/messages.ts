import type { Lang } from '../../ui/lang.tsx';

/** What the element outside says to the letter frame, and hears from it: docs/letterbox-protocol.md, "The frame". */
export type ToFrame =
  | { type: 'hello'; person: string; lang: Lang; theme: Theme; desk: Desk }
  | ({ type: 'issued'; call: number } & Issued)
  | ({ type: 'show' } & (Shown | { screen: 'hidden' }));

export type FromFrame =
  | { type: 'ready' }
  | ({ type: 'issue'; call: number } & Asked)
  | { type: 'height'; pixels: number }
  | { type: 'state'; screen: string }
  | { type: 'open-blocker'; blocker: string }
  | { type: 'close' };

/** A screen of the frame; ids are bare uuids. */
export type Shown =
  | { screen: 'write'; addressee?: string; round?: string }
  | { screen: 'letters' }
  | { screen: 'me-too'; blocker: string; title: string }
  | { screen: 'about' };

/** Blinded values: nothing of what they will be used for can be seen in them. */
export interface Asked {
  epoch: number;
  letters: string[];
  meToos: string[];
}

export type Issued =
  | { tokens: { letters: readonly string[]; meToos: readonly string[] } }
  | { refusal: { kind: string; message: string } }
  | { failed: true };

export interface Theme {
  scheme: 'light' | 'dark';
  /** Computed values by name; every name begins with `--applaus-`. */
  properties: Record<string, string>;
}

/** What the form offers. */
export interface Desk {
  open: boolean;
  closedBecause: string | null;
  closedMessage: string | null;
  entitled: number;
  takers: number;
  minimum: number;
  smallCompany: boolean;
  confidentialContact: { text: string; url: string | null } | null;
  delivery: string;
  leaders: { id: string; name: string; title: string | null; people: number }[];
  rounds: { id: string; question: string; asker: string; people: number }[];
}
