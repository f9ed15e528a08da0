import { Icon } from '../../ui/icon.tsx';
import { useComposeWords } from './compose-words.ts';
import type { Part } from './draft.ts';

/** What a good one sounds like, for a customer and for a colleague who is one; folded until asked for. */
export function PartExample({ part, receivers }: { part: Part; receivers: number }) {
  const { example, parts } = useComposeWords();
  const { customer, internal, label } = parts[part];
  return (
    <details className="example">
      <summary>
        <Icon name="down" />
        <span aria-hidden="true">{example.label}</span>
        <span className="unseen">{example.open(label(receivers))}</span>
      </summary>
      <dl>
        <dt>{example.customer}</dt>
        <dd>{customer}</dd>
        <dt>{example.internal}</dt>
        <dd>{internal}</dd>
      </dl>
    </details>
  );
}
