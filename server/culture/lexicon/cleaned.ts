import { invisible } from './invisible.ts';

const symbols = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\u20e3/gu;

/** One line of visible text without emoji (unless asked for), and without marks that climb over the lines above. */
export function cleaned(typed: string, { withSymbols = false } = {}): string {
  const line = typed.normalize('NFC').replace(/[\s\u2028\u2029]+/g, ' ');
  return (withSymbols ? line : line.replace(symbols, ' '))
    .replace(invisible, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{M}"'“”‘’«»()[\]#*_.,;:!?-]+|[\s"'“”‘’«»()[\]#*_.,;:!?-]+$/gu, '');
}

export function withoutTags(text: string): string {
  return text.replace(/<[^>]*>?/g, ' ');
}
