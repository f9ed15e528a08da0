import type { BlockerLineFragment } from '../../graphql.ts';
import { CustomerQuote } from '../../ui/customer-quote.tsx';
import { useBlockersWords } from '../words/blockers-words.ts';

interface BlockerTextProps {
  blocker: Pick<BlockerLineFragment, 'obstacle' | 'cost' | 'lang'>;
  /** True for the whole text; a card shows its first lines. */
  whole?: boolean;
}

/** What is in the way, and what it costs the customer, in the reporter's own words. */
export function BlockerText({ blocker, whole = false }: BlockerTextProps) {
  const { card: words } = useBlockersWords();
  const { obstacle, cost, lang } = blocker;
  return (
    <div className="blocker-text" data-whole={whole || undefined}>
      <span className="unseen">{words.obstacle}: </span>
      <p lang={lang} dir="auto">
        {obstacle}
      </p>
      {cost && <CustomerQuote label={words.cost} text={cost} lang={lang} />}
    </div>
  );
}
