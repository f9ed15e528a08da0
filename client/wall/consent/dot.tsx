import type { RecognitionState } from '../../graphql.ts';
import { useStyle } from '../../ui/style.ts';
import css from './consent.css?inline';

/** The colour beside words that say the same. */
export function Dot({ state }: { state: RecognitionState | null }) {
  useStyle(css);
  return <span className="state-dot" data-state={state} aria-hidden="true" />;
}
