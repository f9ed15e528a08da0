import type { SourceFile, StyleSheet } from './sources.mjs';

export interface ChosenName {
  path: string;
  name: string;
}

export interface AllowedName {
  name: RegExp;
  path?: RegExp;
  reason: string;
}

export const allowedNames: AllowedName[];
export function namesIn(file: Pick<SourceFile, 'path' | 'text'>): ChosenName[];
export function classesIn(sheet: StyleSheet): ChosenName[];
export function overloadedNames(names: ChosenName[]): string[];
export function isAllowed(named: ChosenName, allowed: AllowedName): boolean;
