import { commonWords } from './common-words.ts';

/** The newest, and so many bytes of their words together: everybody's browser fetches them every day. */
export const comparedBlockers = 300;
const mostBytes = 30_000;

interface Compared {
  title: string;
  obstacle: string;
}

/**
 * Words of each of these blockers, which browsers compare with what somebody writes: each once, those of the title first, then the
 * longest, as many as fit where all blockers have the same room. No sentence can be read from them.
 */
export function comparedWords(blockers: readonly Compared[]): string[] {
  const room = Math.floor(mostBytes / Math.min(blockers.length, comparedBlockers));
  return blockers.slice(0, comparedBlockers).map(({ title, obstacle }) => {
    return within(room, [...new Set([...wordsOf(title), ...wordsOf(obstacle)])]);
  });
}

function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  const uncommon = words.filter((word) => !commonWords.has(word));
  return uncommon.sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}

function within(room: number, words: readonly string[]): string {
  let left = room;
  const fitting = words.filter((word) => {
    const size = Buffer.byteLength(word) + 1;
    if (size > left) return false;
    left -= size;
    return true;
  });
  return fitting.join(' ');
}
