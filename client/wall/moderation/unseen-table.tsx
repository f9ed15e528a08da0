import { useLang } from '../../ui/lang.tsx';
import { useModerationWords } from './moderation-words.ts';
import { inOrder, monthName, type UnseenDepartment } from './month-names.ts';
import { SeenDot } from './seen-dot.tsx';

/** Departments by month, where there is room for a table. */
export function UnseenTable({ departments }: { departments: readonly UnseenDepartment[] }) {
  const { unseen: words } = useModerationWords();
  const lang = useLang();
  return (
    <table className="unseen-table">
      <caption className="unseen">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.department}</th>
          {inOrder(departments[0]!).map(({ month }) => (
            <th key={month} scope="col">
              <abbr title={monthName(month, lang, 'full')}>{monthName(month, lang, 'short')}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {departments.map((entry) => (
          <tr key={entry.department.id}>
            <th scope="row">
              {entry.department.name}
              {entry.department.parent && <small>{entry.department.parent.name}</small>}
            </th>
            {inOrder(entry).map(({ month, hasRecognitions: seen }) => (
              <td key={month}>
                <SeenDot seen={seen} />
                {seen ? words.seen : words.notSeen}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
