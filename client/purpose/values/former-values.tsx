import type { ValueWholeFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useStyle } from '../../ui/style.ts';
import { purposeAddress } from '../addresses.ts';
import { EditLink } from '../content/edit-link.tsx';
import css from './former-values.css?inline';
import { ValueProofs } from './value-proofs.tsx';
import { useValuesWords } from './values-words.ts';

/** The values of before, folded at the end of the page: their stories are still read. */
export function FormerValues({ values }: { values: readonly ValueWholeFragment[] }) {
  useStyle(css);
  const words = useValuesWords();
  if (values.length === 0) return null;
  return (
    <details className="purpose-former">
      <summary>{words.former.title(values.length)}</summary>
      <p className="hint">{words.former.intro}</p>
      <ul>
        {values.map((value) => (
          <li key={value.id}>
            <h4 lang={value.lang}>
              <PlaceLink to={purposeAddress.of(`value/${value.id}`)}>{value.name}</PlaceLink>
            </h4>
            <p lang={value.lang}>{value.meaning}</p>
            <ValueProofs valueId={value.id} size="short" />
            <EditLink to={`value/${value.id}/restore`}>
              {words.restore} <span className="unseen">{value.name}</span>
            </EditLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
