import { useQuery } from '@apollo/client/react';
import { PlaceLink } from '../../place-link.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { wallAddress } from '../addresses.ts';
import { UnseenDepartmentsDocument } from './documents.ts';
import { useModerationWords } from './moderation-words.ts';
import css from './unseen.css?inline';
import { UnseenList } from './unseen-list.tsx';
import { UnseenTable } from './unseen-table.tsx';

const MONTHS = 6;

/** Shows which departments have had no recognition, with an invitation to visit them. */
export function UnseenScreen() {
  useStyle(css);
  const { unseen: words } = useModerationWords();
  const { data, error, refetch } = useQuery(UnseenDepartmentsDocument, {
    variables: { months: MONTHS },
    fetchPolicy: 'cache-and-network',
  });
  const departments = data?.unseenDepartments;
  return (
    <>
      <ScreenHead title={words.title} intro={words.intro} />
      {!departments && error && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {!departments && !error && <ListSkeleton />}
      {departments?.length === 0 && <Empty title={words.none} text={words.noneText} />}
      {departments && departments.length > 0 && (
        <>
          {/* One of the two is shown, by the width there is. */}
          <UnseenTable departments={departments} />
          <UnseenList departments={departments} />
          <Card className="unseen-invite">
            <h3>{words.inviteTitle}</h3>
            <p>{words.invite}</p>
            <PlaceLink to={wallAddress.of()}>{words.nominate}</PlaceLink>
          </Card>
        </>
      )}
    </>
  );
}
