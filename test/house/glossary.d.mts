import type { Said } from './texts.mjs';

type Column = 'code' | 'english' | 'dutch' | 'is' | 'notCode' | 'notEnglish' | 'notDutch';
export type GlossaryEntry = Record<Column, string>;

export function readGlossary(text: string): GlossaryEntry[];
export function wrongWords(glossary: GlossaryEntry[], lang: 'code' | 'english' | 'dutch', texts: Said[]): string[];
export function schemaTexts(folder: string): Said[];
