/** What the element on the host page says about the person; it sends nothing else. */
export interface Hello {
  type: 'hello';
  /** An opaque id, used only to find this person's data in the store. */
  person: string;
  lang: 'nl' | 'en';
  theme: Theme;
  desk: Desk;
}

export interface Theme {
  scheme: 'light' | 'dark';
  /** Values of custom properties whose names begin with `--applaus-`. */
  properties: Record<string, string>;
}

/** What the form offers. */
export interface Desk {
  open: boolean;
  closedBecause: 'TOO_FEW_PEOPLE' | 'NO_CONFIDENTIAL_CONTACT' | null;
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

export type Issued = {
  type: 'issued';
  call: number;
  tokens?: { letters: string[]; meToos: string[] };
  refusal?: { kind: string; message: string };
  failed?: true;
};

export type OuterScreen = 'write' | 'letters' | 'me-too' | 'about' | 'hidden';

export interface Show {
  type: 'show';
  screen: OuterScreen;
  addressee?: string;
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
  | { type: 'height'; pixels: number }
  | { type: 'state'; screen: OuterScreen }
  | { type: 'open-blocker'; blocker: string }
  | { type: 'close' };
