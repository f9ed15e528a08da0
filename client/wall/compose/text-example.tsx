import { Icon } from '../../ui/icon.tsx';
import type { TextName } from '../drafts/draft.ts';
import { useComposeWords } from './compose-words.ts';

/** An example of a good text, folded until it is asked for; another one where the customer is a colleague. */
export function TextExample({ field, receivers }: { field: TextName; receivers: number }) {
  const { example, texts } = useComposeWords();
  const { customer, internal, label } = texts[field];
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
