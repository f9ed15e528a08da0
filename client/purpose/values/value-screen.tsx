import { useQuery } from '@apollo/client/react';
import type { ValueWholeFragment } from '../../graphql.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import type { PurposeScreenProps } from '../addresses.ts';
import { BackToPage } from '../content/back-to-page.tsx';
import { PurposePageDocument } from '../content/documents.ts';
import { EditLink } from '../content/edit-link.tsx';
import { ValueClashes } from './value-clashes.tsx';
import { ValueHistory } from './value-history.tsx';
import { ValueProofs } from './value-proofs.tsx';
import css from './value-screen.css?inline';
import { useValuesWords } from './values-words.ts';

/** One value at an address of its own, with everything that is known of it. */
export function ValueScreen({ rest: id }: PurposeScreenProps) {
  useStyle(css);
  const words = useValuesWords();
  const { data, error, refetch } = useQuery(PurposePageDocument);
  const purpose = data?.purpose;
  const value = purpose && [...purpose.values, ...purpose.retiredValues].find((one) => one.id === id);
  return (
    <div className="value-screen">
      <BackToPage />
      {!purpose && error && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {!purpose && !error && <ListSkeleton />}
      {purpose && !value && <Empty {...words.notFound} />}
      {value && <WholeValue value={value} values={purpose.values} />}
    </div>
  );
}

interface WholeValueProps {
  value: ValueWholeFragment;
  /** All of them, in their order. */
  values: readonly ValueWholeFragment[];
}

function WholeValue({ value, values }: WholeValueProps) {
  const words = useValuesWords();
  const { id, rank, name, meaning, lang, behaviours } = value;
  return (
    <section aria-labelledby="value" className="value-whole">
      <header>
        {rank && (
          <span className="value-screen-rank" aria-hidden="true">
            {rank}
          </span>
        )}
        <div>
          <p className="value-screen-place">{rank ? words.place(rank, values.length) : words.retired}</p>
          <h2 id="value" lang={lang}>
            {name}
          </h2>
          <p className="value-screen-meaning" lang={lang}>
            {meaning}
          </p>
          <EditLink to={`value/${id}/edit`}>{words.edit}</EditLink>
        </div>
      </header>
      {behaviours.length > 0 && (
        <section aria-labelledby="behaviours">
          <h3 id="behaviours">{rank ? words.copy : words.behaviours}</h3>
          <ul className="value-screen-behaviours">
            {behaviours.map((one) => (
              <li key={one.id} lang={one.lang}>
                <Icon name="copy" />
                <span>{one.text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {rank && <ValueClashes value={value} values={values} />}
      <ValueProofs valueId={id} size="long" />
      <ValueHistory valueId={id} />
    </section>
  );
}
