import { use } from 'react';
import { Boundary } from '../../ui/boundary.tsx';
import { Lazily } from '../../ui/lazily.tsx';
import { type ValueProofProps, valueProofSlot } from './value-proof-slot.ts';

/** What later capabilities know of a value, each below the other. */
export function ValueProofs(props: ValueProofProps) {
  return use(valueProofSlot).map(({ name, component }) => (
    <Boundary key={name} fallback={null}>
      <Lazily component={component} {...props} />
    </Boundary>
  ));
}
