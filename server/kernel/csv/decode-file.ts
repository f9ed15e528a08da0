import { type CsvProblem, linesWith } from './csv-problem.ts';

/** The text of a file, and what is wrong with its characters; with a problem the text cannot be relied on. */
export interface DecodedFile {
  text: string;
  problems: CsvProblem[];
}

/**
 * The text of a file: UTF-8, UTF-16, or Windows-1252, which Excel writes on Windows where it is not told otherwise. A file
 * with a bad or cut byte is refused with its lines, since guessing another encoding would make `ZoÃ«` of `Zoë`.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const text = decoded(bytes, utf16Of(bytes) ?? 'utf-8');
  return checkedText(text === null ? decodeInvalidUtf8(bytes) : { text, problems: [] });
}

/** The same for a text that came as text, where something before us may have damaged it. */
export function checkedText({ text, problems }: DecodedFile): DecodedFile {
  const checks = [
    problems,
    linesWith(text, /\p{Cs}|\uFFFD/u, {
      nl: 'bevat een teken dat beschadigd of afgebroken is. Bewaar het bestand opnieuw als UTF-8.',
      en: 'holds a character that is damaged or cut off. Export the file again as UTF-8.',
    }),
    linesWith(text, misread, {
      nl: 'is eerder in een verkeerde codering gelezen, zoals in "ZoÃ«". Bewaar het bestand opnieuw als UTF-8.',
      en: 'was read in a wrong encoding before, as in "ZoÃ«". Export the file again as UTF-8.',
    }),
  ];
  return { text, problems: checks.find((found) => found.length > 0) ?? [] };
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** Recognises UTF-16 by its byte order mark, or by the zero bytes beside the Latin letters of its first line. */
function utf16Of(bytes: Uint8Array): Utf16 | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 64);
  const zeros = (side: number) => start.filter((byte, place) => place % 2 === side && byte === 0).length;
  const most = Math.max(zeros(0), zeros(1));
  if (most <= start.length / 4) return null;
  return zeros(1) === most ? 'utf-16le' : 'utf-16be';
}

/** Null for bytes that are no UTF-8. A broken character of UTF-16 becomes U+FFFD, so that its line can be named. */
function decoded(bytes: Uint8Array, encoding: Utf16 | 'utf-8'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  } catch {
    return null;
  }
}

/** Double encoding: UTF-8 that some program read as Latin-1 and wrote as UTF-8 again. */
const misread = /[ÂÃ][\x80-\x9F\xA1-\xBF]/;

/** A sequence of UTF-8 that stands for one character beyond ASCII, in a text of which each character is a byte. */
const sequence =
  /[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}|\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2}/g;
/** An incomplete sequence of UTF-8 at the end of the file; no word of Windows-1252 ends with such bytes. */
const cutOff = /(?:[\xC2\xC3]|[\xE2\xEF][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]?)$/;

function decodeInvalidUtf8(bytes: Uint8Array): DecodedFile {
  const signs = Buffer.from(bytes).toString('latin1');
  const text = signs.replace(/[\x80-\x9F]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80]!);
  const rest = signs.replace(sequence, '');
  const isUtf8 = rest.length < signs.length || !/[\x80-\xFF]/.test(rest.replace(cutOff, ''));
  if (isUtf8) {
    const words = {
      nl: 'bevat een beschadigd of afgebroken teken. Bewaar het bestand opnieuw als UTF-8.',
      en: 'holds a damaged or cut character. Export the file again as UTF-8.',
    };
    return { text, problems: linesWith(rest, /[\x80-\xFF]/, words) };
  }
  const words = {
    nl: 'bevat een byte die geen teken is. Bewaar het bestand als UTF-8.',
    en: 'holds a byte that is no character. Export the file as UTF-8.',
  };
  return { text, problems: linesWith(signs, /[\x81\x8D\x8F\x90\x9D]/, words) };
}

/**
 * Windows-1252 from 0x80 to 0x9F; the rest is as in Latin-1. A table of our own, because several versions of Node decode
 * these as control characters. Five bytes mean nothing: a blank stands in their place.
 */
const windowsSigns = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
