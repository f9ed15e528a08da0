import type { Lang } from '../../ui/lang.tsx';

/** What the element posts to the letter frame: docs/letterbox-protocol.md, "The frame". */
export type MessageToFrame =
  | { type: 'hello'; person: string; lang: Lang; theme: FrameTheme; desk: FrameDesk }
  | ({ type: 'issued'; call: number } & TokenResponse)
  | ({ type: 'show' } & (FrameScreen | { screen: 'hidden' }));

/** What the letter frame posts to the element. */
export type MessageFromFrame =
  | { type: 'ready' }
  | ({ type: 'issue'; call: number } & TokenRequest)
  | { type: 'height'; pixels: number }
  | { type: 'state'; screen: string }
  | { type: 'open-blocker'; blocker: string }
  | { type: 'close' };

/** A screen of the frame; ids are bare uuids. */
export type FrameScreen =
  | { screen: 'write'; addressee?: string; round?: string }
  | { screen: 'letters' }
  | { screen: 'me-too'; blocker: string; title: string }
  | { screen: 'about' };

/** Blinded values: they show nothing of what they will be used for. */
export interface TokenRequest {
  epoch: number;
  letters: string[];
  meToos: string[];
}

export type TokenResponse =
  | { tokens: { letters: readonly string[]; meToos: readonly string[] } }
  | { refusal: { kind: string; message: string } }
  | { failed: true };

export interface FrameTheme {
  scheme: 'light' | 'dark';
  /** Computed values by name; every name begins with `--applaus-`. */
  properties: Record<string, string>;
}

/** What the form of the frame offers. */
export interface FrameDesk {
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
