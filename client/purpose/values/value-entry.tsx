import type { ValueWholeFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useStyle } from '../../ui/style.ts';
import { purposeAddress } from '../addresses.ts';
import { EditLink } from '../content/edit-link.tsx';
import { Collision } from './collision.tsx';
import { ValueProofs } from './value-proofs.tsx';
import css from './values.css?inline';
import { useValuesWords } from './values-words.ts';

interface ValueEntryProps {
  value: ValueWholeFragment;
  /** The value below it. */
  next: ValueWholeFragment | undefined;
}

/** One value on the page: its numeral, what it means, how it shows, and what to do when it clashes with the next. */
export function ValueEntry({ value, next }: ValueEntryProps) {
  useStyle(css);
  const words = useValuesWords();
  return (
    <li className="purpose-value">
      <span className="purpose-rank" aria-hidden="true">
        {value.rank}
      </span>
      <div className="purpose-value-text">
        <h4 lang={value.lang}>
          <PlaceLink to={purposeAddress.of(`value/${value.id}`)}>{value.name}</PlaceLink>
        </h4>
        <p lang={value.lang}>{value.meaning}</p>
        <EditLink to={`value/${value.id}/edit`}>
          {words.edit} <span className="unseen">{value.name}</span>
        </EditLink>
      </div>
      <div className="purpose-value-aside">
        {value.behaviours.length > 0 && (
          <ul aria-label={words.behaviours}>
            {value.behaviours.map(({ id, text, lang }) => (
              <li key={id} lang={lang}>
                {text}
              </li>
            ))}
          </ul>
        )}
        <ValueProofs valueId={value.id} size="short" />
      </div>
      {next && <Collision upper={value} lower={next} />}
    </li>
  );
}
