import type { SourceFile, StyleSheet } from './sources.mjs';

export interface House {
  files: SourceFile[];
  sheets: StyleSheet[];
}

export interface Measure {
  name: string;
  most: number;
  of: (house: House) => number;
  /** What was counted. */
  list?: (house: House) => string[];
}

export const measures: Measure[];
