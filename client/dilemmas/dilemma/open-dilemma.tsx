import type { ReactNode } from 'react';
import { useDilemmasWords } from '../words/dilemmas-words.ts';
import { DilemmaFrame, type DilemmaProps } from './dilemma-frame.tsx';

interface OpenDilemmaProps extends DilemmaProps {
  /** The courses are shown where one of them is chosen. */
  hidesCourses?: boolean;
  /** What can be done about it. */
  children?: ReactNode;
}

/** A dilemma without its key: the two courses side by side, and nothing that says which value is behind one. */
export function OpenDilemma({ dilemma, heading, hidesCourses = false, children }: OpenDilemmaProps) {
  const words = useDilemmasWords();
  const { courses, lang, answerCount, state } = dilemma;
  return (
    <DilemmaFrame dilemma={dilemma} heading={heading}>
      {!hidesCourses && (
        <ul className="dilemma-courses" lang={lang}>
          {courses.map(({ number, text }) => (
            <li key={number} dir="auto" data-or={words.or}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {state === 'COUNTING' && <p>{words.counting}</p>}
      {(state === 'OPEN' || state === 'COUNTING') && (
        <p className="hint">{answerCount > 0 ? words.atLeast(answerCount, state) : words.tooFewYet}</p>
      )}
      {children}
    </DilemmaFrame>
  );
}
