import type { CSSProperties } from 'react';
import type { DilemmaFactsFragment } from '../../graphql.ts';
import { useStyle } from '../../ui/style.ts';
import { useDilemmasWords } from '../words/dilemmas-words.ts';
import css from './course-results.css?inline';
import { shareOf } from './share-of.ts';

/** The two courses, that of the higher value first, each with a bar whose length its words repeat. */
export function CourseResults({ dilemma }: { dilemma: DilemmaFactsFragment }) {
  useStyle(css);
  const { courses, courseByOrder } = dilemma;
  const isByOrder = ({ number }: { number: number }) => number === courseByOrder;
  const inOrder = [...courses.filter(isByOrder), ...courses.filter((course) => !isByOrder(course))];
  return (
    <ol className="dilemma-results">
      {inOrder.map((course) => (
        <CourseResult key={course.number} dilemma={dilemma} course={course} isByOrder={isByOrder(course)} />
      ))}
    </ol>
  );
}

interface CourseResultProps {
  dilemma: DilemmaFactsFragment;
  course: DilemmaFactsFragment['courses'][number];
  isByOrder: boolean;
}

function CourseResult({ dilemma: { outcome, percentage, lang }, course, isByOrder }: CourseResultProps) {
  const words = useDilemmasWords();
  const share = outcome && shareOf(outcome, percentage);
  return (
    <li data-by-order={isByOrder || undefined}>
      <span className="dilemma-rank" aria-hidden="true">
        {course.value?.rank ?? ''}
      </span>
      <div>
        <p className="dilemma-value" lang={course.valueLang ?? lang}>
          {words.value(course.valueName ?? '', isByOrder)}
        </p>
        <p lang={lang} dir="auto">
          {course.text}
        </p>
        {outcome && share !== null && (
          <p className="dilemma-share">
            <span
              className="dilemma-bar"
              aria-hidden="true"
              style={{ '--share': `${isByOrder ? share : 100 - share}%` } as CSSProperties}
            />
            <b>{words.share(outcome, percentage ?? 0, isByOrder)}</b>
          </p>
        )}
      </div>
    </li>
  );
}
