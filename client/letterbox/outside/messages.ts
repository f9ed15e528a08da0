import type { StorageKey } from '../storage/storage-key.ts';

/** What the element on the host page says about the person; it sends nothing else. */
export interface Hello {
  type: 'hello';
  /** An opaque id, used only to find this person's data in the store. */
  person: string;
  /** What is stored of the week lies under these: the newest epoch first, and the one before it. */
  storageKeys: readonly StorageKey[];
  lang: 'nl' | 'en';
  theme: Theme;
  desk: Desk;
}

export interface Theme {
  scheme: 'light' | 'dark';
  /** Values of custom properties whose names begin with `--applaus-`. */
  properties: Record<string, string>;
}

/** What is shown around the form, and the keys of what it offers; nothing of it can get into a letter. */
export interface Desk {
  open: boolean;
  closedBecause: 'TOO_FEW_PEOPLE' | 'NO_CONFIDENTIAL_CONTACT' | null;
  closedMessage: string | null;
  confidentialContact: { text: string; url: string | null } | null;
  delivery: string;
  /** Base64url, the newest version first. */
  offersKeys: readonly string[];
}

export type Issued = {
  type: 'issued';
  call: number;
  tokens?: { letters: string[]; meToos: string[] };
  /** The blind signature of a round's token. */
  signature?: string;
  refusal?: { kind: string; message: string };
  failed?: true;
};

export type OuterScreen = 'write' | 'letters' | 'me-too' | 'culture' | 'dilemma' | 'about' | 'hidden';

export interface Show {
  type: 'show';
  screen: OuterScreen;
  round?: string;
  blocker?: string;
  title?: string;
}

export type FromOutside = Hello | Issued | Show;

/**
 * Everything that may leave the frame: blinded values, a height, the name of a screen, and a blocker that is on the
 * board.
 */
export type ToOutside =
  | { type: 'ready' }
  | { type: 'issue'; call: number; epoch: number; letters: string[]; meToos: string[] }
  | { type: 'issue-round'; call: number; round: string; blinded: string }
  | { type: 'height'; pixels: number }
  | { type: 'state'; screen: OuterScreen }
  | { type: 'open-blocker'; blocker: string }
  | { type: 'close' };
