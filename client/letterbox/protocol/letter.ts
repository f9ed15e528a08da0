/** The texts of a letter, in the order in which they are written. */
export interface Letter {
  kind: Kind;
  /** A person's uuid; empty for management as a whole. */
  addressee: string;
  visibility: Visibility;
  lang: 'nl' | 'en';
  /** A round's uuid or nothing. */
  round: string;
  title: string;
  obstacle: string;
  cost: string;
}

export const KINDS = ['SILO', 'KPI', 'REWARD', 'PROCESS', 'TOOL', 'AUTHORITY', 'TIME', 'OTHER'] as const;
export type Kind = (typeof KINDS)[number];
export type Visibility = 'ALL' | 'MANAGEMENT';

const ORDER = ['kind', 'addressee', 'visibility', 'lang', 'round', 'title', 'obstacle', 'cost'] as const;

export function textsOfLetter(letter: Letter): string[] {
  return ORDER.map((name) => letter[name]);
}

export function letterOfTexts(texts: readonly string[]): Letter {
  return Object.fromEntries(ORDER.map((name, index) => [name, texts[index] ?? ''])) as unknown as Letter;
}
