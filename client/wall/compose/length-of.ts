/** The most each part of a recognition may hold. */
export const MAX = 1_000;

/** The server's count: code points, of the text as it will be kept (NFC, one kind of line end, no blanks around). */
export function lengthOf(text: string): number {
  return [...text.normalize('NFC').replace(/\r\n?/g, '\n').trim()].length;
}
