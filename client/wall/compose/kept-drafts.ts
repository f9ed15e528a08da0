import type { Draft } from './draft.ts';

/** In the memory of this module alone: a browser's storage can be read by every script of the host page. */
const drafts = new Map<string, Draft>();

/** The draft under `name`: the giver's id for a new recognition, the recognition's for one that is being changed. */
export function keptDraft(name: string): Draft | undefined {
  return drafts.get(name);
}

export function keepDraft(name: string, draft: Draft): void {
  drafts.set(name, draft);
}

export function forgetDraft(name: string): void {
  drafts.delete(name);
}
