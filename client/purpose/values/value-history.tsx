import { useQuery } from '@apollo/client/react';
import { locales, useLang } from '../../ui/lang.tsx';
import { ValueHistoryDocument } from './documents.ts';
import { useValuesWords } from './values-words.ts';

/** As many as are read before it becomes a log. */
const SHOWN = 6;

/** How a value came to be what it is, in a few sentences; without any, and where they do not come, nothing. */
export function ValueHistory({ valueId }: { valueId: string }) {
  const { history: words } = useValuesWords();
  const lang = useLang();
  const { data } = useQuery(ValueHistoryDocument, { variables: { id: valueId }, fetchPolicy: 'cache-and-network' });
  const months = new Intl.DateTimeFormat(locales[lang], { month: 'long', year: 'numeric' });
  const events = data?.node?.__typename === 'Value' ? data.node.history : [];
  const sentences = events.map((event) => words.sentence(months.format(new Date(event.at)), event));
  // Somebody who edits a value three times in an afternoon has reworded it once.
  const shown = sentences.filter((sentence, index) => sentence !== sentences[index - 1]).slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="history" className="value-screen-history">
      <h3 id="history">{words.title}</h3>
      <ul>
        {shown.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
