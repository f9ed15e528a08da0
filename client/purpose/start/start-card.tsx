import type { PurposePageQuery } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import buttonCss from '../../ui/button.css?inline';
import { useStyle } from '../../ui/style.ts';
import { purposeAddress } from '../addresses.ts';
import css from './start-card.css?inline';
import { useStartWords } from './start-words.ts';
import { useWalkPlace } from './walk-place.ts';
import { walkMinutes, walkSteps } from './walk-steps.ts';

/** The invitation on the page to walk through it; whoever stopped half way goes on from there. */
export function StartCard({ purpose }: { purpose: PurposePageQuery['purpose'] }) {
  useStyle(css);
  useStyle(buttonCss);
  const { card } = useStartWords();
  const place = useWalkPlace();
  const steps = walkSteps(purpose);
  if (steps.length === 0) return null;
  const stoppedAt = steps.findIndex(({ id }) => id === place);
  const isHalfway = stoppedAt > 0 && stoppedAt < steps.length - 1;
  return (
    <aside className="start-card" data-no-print="">
      <p>
        <b>{card.title}</b> {card.text(purpose.values.length, walkMinutes(steps))}
      </p>
      <PlaceLink className="button" to={purposeAddress.of('start')}>
        {isHalfway ? card.resume(stoppedAt + 1, steps.length) : card.begin}
      </PlaceLink>
    </aside>
  );
}
