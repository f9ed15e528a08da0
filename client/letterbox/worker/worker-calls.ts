import type { Work } from './work.ts';

export type WorkerCall = { [Name in keyof Work]: { name: Name; args: Parameters<Work[Name]> } }[keyof Work];
export type WorkerAnswer = { id: number; value?: unknown; error?: string };
