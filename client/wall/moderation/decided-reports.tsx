import { PlaceLink } from '../../place-link.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { recognitionAddress } from '../addresses.ts';
import { DecisionLine } from './decision-line.tsx';
import { useModerationWords } from './moderation-words.ts';
import { ReportedTitle } from './reported.tsx';
import { useReports } from './use-reports.ts';

/** The log: what was decided about what, by whom and why; latest decision first. */
export function DecidedReports() {
  const { reports: words } = useModerationWords();
  const list = useReports(false);
  const decided = list.nodes;
  return (
    <div className="reports">
      {!decided && (list.error ? <ErrorNote error={list.error} onRetry={list.refetch} /> : <ListSkeleton />)}
      {decided?.length === 0 && <Empty title={words.emptyLog} text={words.emptyLogText} />}
      <ul className="report-log">
        {decided?.map((report) => (
          <li key={report.id}>
            <article>
              <h3>
                {report.recognition ? (
                  <PlaceLink to={recognitionAddress.of(report.recognition.id)}>
                    <ReportedTitle report={report} />
                  </PlaceLink>
                ) : (
                  <ReportedTitle report={report} />
                )}
              </h3>
              <q dir="auto">{report.reason}</q>
              <p className="report-by">
                <Phrase text={words.by} values={{ reporter: <span dir="auto">{report.filedBy.name}</span> }} />
              </p>
              <DecisionLine report={report} />
            </article>
          </li>
        ))}
      </ul>
      <LoadMore list={list} label={words.more} />
    </div>
  );
}
