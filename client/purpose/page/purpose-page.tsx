import { useQuery } from '@apollo/client/react';
import { use } from 'react';
import { Boundary } from '../../ui/boundary.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Lazily } from '../../ui/lazily.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import { PurposePageDocument } from '../content/documents.ts';
import { EditLink } from '../content/edit-link.tsx';
import { IndicatorSection } from '../indicator/indicator-section.tsx';
import { StartCard } from '../start/start-card.tsx';
import { StatementHead } from '../statement/statement-head.tsx';
import { StatementHistory } from '../statement/statement-history.tsx';
import { ValueList } from '../values/value-list.tsx';
import { usePurposeWords } from '../words/purpose-words.ts';
import css from './page.css?inline';
import { PageSkeleton } from './page-skeleton.tsx';
import { purposeSectionSlot } from './purpose-section-slot.ts';

/** What the organisation is for, and the values in their strict order. */
export function PurposePage() {
  useStyle(css);
  const words = usePurposeWords();
  const { data, error, refetch } = useQuery(PurposePageDocument, { fetchPolicy: 'cache-and-network' });
  const purpose = data?.purpose;
  if (!purpose && error) return <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />;
  if (!purpose) return <PageSkeleton />;
  const [version] = purpose.versions;
  const { values } = purpose;
  return (
    <div className="purpose">
      {version ? <StatementHead version={version} /> : <h2 className="unseen">{words.title}</h2>}
      {!version && values.length === 0 && <Empty {...words.empty} />}
      <div className="purpose-edit-links">
        <EditLink to="edit">{version ? words.rewrite : words.write}</EditLink>
      </div>
      <StartCard purpose={purpose} />
      <ValueList values={values} retiredValues={purpose.retiredValues} />
      <Sections />
      <Boundary fallback={<Bone width={60} />}>
        <IndicatorSection indicator={purpose.indicator} />
      </Boundary>
      <StatementHistory versions={purpose.versions} />
    </div>
  );
}

/** What later capabilities show here. */
function Sections() {
  return use(purposeSectionSlot).map(({ name, component }) => (
    <Boundary key={name} fallback={<Bone width={60} />}>
      <Lazily component={component} />
    </Boundary>
  ));
}
