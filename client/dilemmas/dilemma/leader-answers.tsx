import { useId } from 'react';
import type { DilemmaFactsFragment } from '../../graphql.ts';
import { PersonNames } from '../../people/person-names.tsx';
import { Avatars } from '../../ui/avatar.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useDilemmasWords } from '../words/dilemmas-words.ts';

/** What leaders chose by name, before anything that everybody chose. */
export function LeaderAnswers({ dilemma: { openAnswers, courses, lang } }: { dilemma: DilemmaFactsFragment }) {
  const { leaders: words } = useDilemmasWords();
  const id = useId();
  if (openAnswers.length === 0) return null;
  return (
    <section className="dilemma-leaders" aria-labelledby={id}>
      <p className="dilemma-label" id={id}>
        {words.title}
      </p>
      <ul>
        {courses.map(({ number, text }) => {
          const people = openAnswers.filter(({ course }) => course === number).map(({ person }) => person);
          return people.length === 0 ? null : (
            <li key={number}>
              <Avatars people={people} size="small" />
              <p>
                <Phrase text={words.chose(people.length)} values={{ names: <PersonNames people={people} /> }} />{' '}
                <span lang={lang} dir="auto">
                  {text}
                </span>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
