import { Fragment, type ReactNode } from 'react';

interface PhraseProps {
  /** A sentence with placeholders, as `{name} is away until {day}`. Each language has its own order. */
  text: string;
  values: Record<string, ReactNode>;
}

/** Draws a sentence with elements, such as links, in place of its placeholders. */
export function Phrase({ text, values }: PhraseProps) {
  return text.split(/(\{\w+\})/).map((piece, index) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence keep their places
    return <Fragment key={index}>{name === undefined ? piece : values[name]}</Fragment>;
  });
}
