import type { ValueWholeFragment } from '../../graphql.ts';
import { EditLink } from '../content/edit-link.tsx';
import { usePurposeWords } from '../words/purpose-words.ts';
import { FormerValues } from './former-values.tsx';
import { ValueEntry } from './value-entry.tsx';
import { useValuesWords } from './values-words.ts';

interface ValueListProps {
  values: readonly ValueWholeFragment[];
  retiredValues: readonly ValueWholeFragment[];
}

/** The values in their strict order, those of before, and for editors the ways to change them. */
export function ValueList({ values, retiredValues }: ValueListProps) {
  const words = useValuesWords();
  const { values: page } = usePurposeWords();
  return (
    <section aria-labelledby="values">
      <h3 className="unseen" id="values">
        {page.title}
      </h3>
      {values.length > 0 && (
        <ol className="purpose-values">
          {values.map((value, index) => (
            <ValueEntry key={value.id} value={value} next={values[index + 1]} />
          ))}
        </ol>
      )}
      <div className="purpose-edit-links">
        {values.length > 1 && <EditLink to="order">{words.order}</EditLink>}
        <EditLink to="value-new">{words.add}</EditLink>
      </div>
      <FormerValues values={retiredValues} />
    </section>
  );
}
