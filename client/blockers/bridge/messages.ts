import type { Lang } from '../../ui/lang.tsx';

/** What the element posts to the letter frame: docs/letterbox-protocol.md, "The frame". */
export type MessageToFrame =
  | {
      type: 'hello';
      person: string;
      storageKeys: readonly FrameStorageKey[];
      lang: Lang;
      theme: FrameTheme;
      desk: FrameDesk;
    }
  | ({ type: 'issued'; call: number } & TokenResponse)
  | ({ type: 'show' } & (FrameScreen | { screen: 'hidden' }));

/** What the letter frame posts to the element. */
export type MessageFromFrame =
  | { type: 'ready' }
  | ({ type: 'issue'; call: number } & TokenRequest)
  | { type: 'issue-round'; call: number; round: string; blinded: string }
  | { type: 'height'; pixels: number }
  | { type: 'state'; screen: string }
  | { type: 'open-blocker'; blocker: string }
  | { type: 'close' };

/** A screen of the frame; ids are bare uuids. */
export type FrameScreen =
  | { screen: 'write'; round?: string }
  | { screen: 'letters' }
  | { screen: 'me-too'; blocker: string; title: string }
  | { screen: 'culture' | 'dilemma'; round: string }
  | { screen: 'about' };

/** Blinded values: they show nothing of what they will be used for. */
export interface TokenRequest {
  epoch: number;
  letters: string[];
  meToos: string[];
}

export type TokenResponse =
  | { tokens: { letters: readonly string[]; meToos: readonly string[] } }
  | { signature: string }
  | { refusal: { kind: string; message: string } }
  | { failed: true };

/** A key of one week for what the frame stores, the newest first. */
export interface FrameStorageKey {
  epoch: number;
  key: string;
}

export interface FrameTheme {
  scheme: 'light' | 'dark';
  /** Computed values by name; every name begins with `--applaus-`. */
  properties: Record<string, string>;
}

/** What is shown around the form, and the keys of what it offers, which the frame fetches by itself. */
export interface FrameDesk {
  open: boolean;
  closedBecause: string | null;
  closedMessage: string | null;
  confidentialContact: { text: string; url: string | null } | null;
  delivery: string;
  offersKeys: readonly string[];
}
