import { useQuery } from '@apollo/client/react';
import type { LeaderRecordsQuery } from '../../graphql.ts';
import { PersonOption } from '../../people/person-option.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { BlockerSkeletons } from '../blocker/blocker-skeletons.tsx';
import { LeaderRecordsDocument } from '../blocker/documents.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import css from './leader-records.css?inline';
import { PyramidHead } from './pyramid-head.tsx';

/** The pyramid, and below it how each leader carries. It ranks nobody: leaders are sorted by name. */
export function PyramidScreen() {
  useStyle(css);
  const { pyramid: words } = useBlockersWords();
  const { data, error, refetch } = useQuery(LeaderRecordsDocument, { fetchPolicy: 'cache-and-network' });
  const leaders = data?.pyramid.leaders;
  return (
    <div className="blockers-section">
      <ScreenHead takesFocus title={words.title} intro={words.intro} />
      <PyramidHead leadsOn={false} />
      {!leaders && error && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {!leaders && !error && <BlockerSkeletons />}
      {leaders?.length === 0 && <Empty title={words.none} text={words.noneText} />}
      {leaders && leaders.length > 0 && <LeaderRecords leaders={byName(leaders)} />}
    </div>
  );
}

type LeaderRecord = LeaderRecordsQuery['pyramid']['leaders'][number];

function LeaderRecords({ leaders }: { leaders: readonly LeaderRecord[] }) {
  const { pyramid: words } = useBlockersWords();
  const heads = [words.asked, words.answered, words.removedHead, words.overdueHead];
  return (
    <section>
      <h3>{words.leaders}</h3>
      <p className="section-note">{words.note}</p>
      <Card className="leader-records">
        <table>
          <caption className="unseen">{words.asTable}</caption>
          <thead>
            <tr>
              <th scope="col">{words.leader}</th>
              {heads.map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {leaders.map((record) => (
              <LeaderRow key={record.leader.id} record={record} heads={heads} />
            ))}
          </tbody>
        </table>
      </Card>
    </section>
  );
}

/** One leader's figures; in a narrow column each carries the name of its column. */
function LeaderRow({ record, heads }: { record: LeaderRecord; heads: readonly string[] }) {
  const { leader, askedCount, answeredOnTimeCount, removedCount, overdueCount } = record;
  return (
    <tr>
      <th scope="row">
        <span className="leader-record-person">
          <PersonOption person={leader} />
        </span>
      </th>
      {[askedCount, answeredOnTimeCount, removedCount, overdueCount].map((figure, index) => (
        <td key={heads[index]} data-head={heads[index]} data-late={(index === 3 && figure > 0) || undefined}>
          {figure}
        </td>
      ))}
    </tr>
  );
}

function byName(leaders: readonly LeaderRecord[]): readonly LeaderRecord[] {
  return [...leaders].sort((a, b) => a.leader.name.localeCompare(b.leader.name));
}
