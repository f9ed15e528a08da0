export interface SourceFile {
  path: string;
  text: string;
  lines: number;
  /** The lines of each function. */
  functions: number[];
  /** Names of exported types. */
  types: string[];
  imports: { path: string; isLater: boolean }[];
}

export interface StyleSheet {
  path: string;
  text: string;
}

export function readSources(folders?: string[], root?: string): SourceFile[];
export function readSheets(root?: string): StyleSheet[];
