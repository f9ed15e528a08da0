import { isVisible } from '../kernel/text.ts';
import type { LetterType } from './letter-item.row.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const kinds = ['SILO', 'KPI', 'REWARD', 'PROCESS', 'TOOL', 'AUTHORITY', 'TIME', 'OTHER'];
/** Four words for each of two questions. */
const maxWords = 8;
const maxWord = 40;
const maxTitle = 120;
const maxCharacters = 4_000;
const maxBytes = 7_000;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The texts of a letter's content, or null when it is not of the form that its type asks for. */
export function parseContent(type: LetterType, content: Buffer): string[] | null {
  const texts = readTexts(content);
  return texts !== null && isWellFormed[type](texts) ? texts : null;
}

/** The texts of a content that was parsed before. */
export function textsOf(content: Buffer): string[] {
  const texts = readTexts(content);
  if (texts === null) throw new Error('the content of a letter was never parsed');
  return texts;
}

/** Their number in one byte, then each text after its length in two bytes; no byte may follow. */
function readTexts(content: Buffer): string[] | null {
  const texts: string[] = [];
  let at = 1;
  for (let left = content[0] ?? 0; left > 0; left -= 1) {
    if (at + 2 > content.length) return null;
    const from = at + 2;
    at = from + content.readUInt16BE(at);
    const text = at > content.length ? null : decoded(content.subarray(from, at));
    if (text === null) return null;
    texts.push(text);
  }
  return at === content.length ? texts : null;
}

/** Null for bytes that are no UTF-8. */
function decoded(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

const isWellFormed: Record<LetterType, (texts: string[]) => boolean> = {
  LETTER: (texts) => {
    if (texts.length !== 8) return false;
    const [kind, addressee, visibility, language, round, title, obstacle, cost] = texts as EightTexts;
    return (
      kinds.includes(kind) &&
      isUuidOrEmpty(addressee) &&
      ['ALL', 'MANAGEMENT'].includes(visibility) &&
      ['nl', 'en'].includes(language) &&
      isUuidOrEmpty(round) &&
      isVisible(title) &&
      [...title].length <= maxTitle &&
      isVisible(obstacle) &&
      fits(title + obstacle + cost)
    );
  },
  ME_TOO: (texts) => texts.length === 1 && uuid.test(texts[0]!),
  FOLLOW_UP: (texts) => {
    const [turn, slot, act, text] = texts;
    if (texts.length !== 4 || !/^(0|[1-9]\d{0,5})$/.test(turn!) || !/^[012]$/.test(slot!)) return false;
    // Slot 0 answers a turn of management; 1 and 2 are the author's own, once a thread.
    if ((slot === '0') === (turn === '0')) return false;
    if (act === 'TEXT' ? !isVisible(text!) : act !== 'SOLVED' && act !== 'NOT_SOLVED') return false;
    return fits(text!);
  },
  ANSWER: ([form, round, ...said]) => uuid.test(round!) && (isSaid.get(form!)?.(said) ?? false),
};

/** What an answer says, by the form of its round. */
const isSaid = new Map<string, (said: string[]) => boolean>([
  [
    'WORDS',
    (words) =>
      words.length === maxWords &&
      words.every((word) => [...word].length <= maxWord && !/\p{Cc}/u.test(word)) &&
      words.some((word) => isVisible(word)),
  ],
  // The place of one of two courses.
  ['COURSE', (places) => places.length === 1 && /^[12]$/.test(places[0]!)],
]);

type EightTexts = [string, string, string, string, string, string, string, string];

function isUuidOrEmpty(text: string): boolean {
  return text === '' || uuid.test(text);
}

function fits(text: string): boolean {
  return [...text].length <= maxCharacters && Buffer.byteLength(text) <= maxBytes;
}
