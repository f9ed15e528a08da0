import { Fragment, type ReactNode } from 'react';

interface PhraseProps {
  /** A sentence with places to fill: `{actor} nominated you: {story}`. Each language orders them as it likes. */
  text: string;
  parts: Record<string, ReactNode>;
}

/** A sentence some of whose words are links or names. */
export function Phrase({ text, parts }: PhraseProps) {
  return text.split(/(\{\w+\})/).map((piece, index) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence keep their places
    return <Fragment key={index}>{name === undefined ? piece : parts[name]}</Fragment>;
  });
}
