import { usePeopleWords } from '../../people/people-words.ts';
import { useLang } from '../../ui/lang.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useModerationWords } from './moderation-words.ts';
import { inOrder, monthName, type UnseenDepartment } from './month-names.ts';
import { SeenDot } from './seen-dot.tsx';

/** The table for a narrow column: a strip for the eye, a sentence for screen readers. */
export function UnseenList({ departments }: { departments: readonly UnseenDepartment[] }) {
  const lang = useLang();
  return (
    <ul className="unseen-list">
      {departments.map((entry) => (
        <li key={entry.department.id}>
          <h3>{entry.department.name}</h3>
          {entry.department.parent && <small>{entry.department.parent.name}</small>}
          <div className="unseen-strip" aria-hidden="true">
            {inOrder(entry).map(({ month, hasRecognitions: seen }) => (
              <span key={month}>
                <SeenDot seen={seen} />
                {monthName(month, lang, 'short')}
              </span>
            ))}
          </div>
          <p>
            <SilentMonths entry={entry} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function SilentMonths({ entry }: { entry: UnseenDepartment }) {
  const { unseen: words } = useModerationWords();
  const { and } = usePeopleWords();
  const lang = useLang();
  const silent = inOrder(entry).filter(({ hasRecognitions }) => !hasRecognitions);
  if (silent.length === entry.months.length) return words.never;
  const names = and(silent.map(({ month }) => monthName(month, lang, 'long'))).map(({ value }) => value);
  return <Phrase text={words.without} values={{ months: names.join('') }} />;
}
