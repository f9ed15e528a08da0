import { use } from 'react';
import type { ValueWholeFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Boundary } from '../../ui/boundary.tsx';
import { Button } from '../../ui/button.tsx';
import { Lazily } from '../../ui/lazily.tsx';
import { purposeAddress } from '../addresses.ts';
import { useStartWords } from './start-words.ts';
import { walkEndSlot } from './walk-end-slot.ts';

/** The end: the values once more in their order, and what one can do now. */
export function WalkEnd({ values, onRestart }: { values: readonly ValueWholeFragment[]; onRestart: () => void }) {
  const { end } = useStartWords();
  const offers = use(walkEndSlot);
  return (
    <div className="walk-end">
      <h2>{end.title}</h2>
      {values.length > 0 && (
        <div>
          <h3>{end.order}</h3>
          <ol className="walk-order">
            {values.map(({ id, rank, name, lang }) => (
              <li key={id}>
                <span aria-hidden="true">{rank}</span>
                <PlaceLink to={purposeAddress.of(`value/${id}`)} lang={lang}>
                  {name}
                </PlaceLink>
              </li>
            ))}
          </ol>
        </div>
      )}
      <p>{end.text}</p>
      {offers.map(({ name, component }) => (
        <Boundary key={name} fallback={null}>
          <Lazily component={component} />
        </Boundary>
      ))}
      <div className="walk-buttons">
        <PlaceLink className="button" to={purposeAddress.of()}>
          {end.page}
        </PlaceLink>
        <Button look="quiet" onClick={onRestart}>
          {end.restart}
        </Button>
      </div>
    </div>
  );
}
