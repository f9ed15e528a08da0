import type { WordChange } from './use-word-changes.ts';

/** Below this share of letters in common, two texts say another thing, and marks inside one line would hide both. */
const LEAST_IN_COMMON = 0.35;

/**
 * Makes a comparison readable in one line: a lone word that stayed between changes joins them, and what was struck stands
 * before what was added. Null where hardly a word stayed.
 */
export function readableChanges(changes: WordChange[]): WordChange[] | null {
  const joined: WordChange[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) joined.push({ value: removed, added: false, removed: true });
    if (added) joined.push({ value: added, added: true, removed: false });
    [removed, added] = ['', ''];
  };
  for (const [index, change] of changes.entries()) {
    const isBetween = index > 0 && index < changes.length - 1;
    if (change.removed) removed += change.value;
    else if (change.added) added += change.value;
    else if (isBetween && isLoneWord(change.value)) [removed, added] = [removed + change.value, added + change.value];
    else {
      flush();
      joined.push(change);
    }
  }
  flush();
  return shareInCommon(joined) < LEAST_IN_COMMON ? null : joined;
}

function isLoneWord(text: string): boolean {
  return text.trim().split(/\s+/).length === 1;
}

/** What stayed, as a part of the longer of the two texts. */
function shareInCommon(changes: WordChange[]): number {
  const letters = (of: (change: WordChange) => boolean) =>
    changes.filter(of).reduce((sum, { value }) => sum + value.replace(/\s/g, '').length, 0);
  const same = letters(({ added, removed }) => !added && !removed);
  const [before, after] = [letters(({ added }) => !added), letters(({ removed }) => !removed)];
  // A text that is added or taken away altogether is read best as it is.
  return before === 0 || after === 0 ? 1 : same / Math.max(before, after);
}
