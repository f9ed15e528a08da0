import type { VersionWholeFragment } from '../../graphql.ts';
import { locales, useLang } from '../../ui/lang.tsx';
import { useStyle } from '../../ui/style.ts';
import { usePurposeWords } from '../words/purpose-words.ts';
import css from './statement.css?inline';

/** The purpose in large letters, below where it comes from. */
export function StatementHead({ version }: { version: VersionWholeFragment }) {
  useStyle(css);
  const words = usePurposeWords();
  const lang = useLang();
  const month = new Intl.DateTimeFormat(locales[lang], { month: 'long', year: 'numeric' }).format(new Date(version.at));
  const madeWith = words.madeWith(version.colleagueCount ?? null, version.customerCount ?? null);
  return (
    <header className="purpose-head">
      <p className="purpose-provenance">
        {[words.title, words.provenance(version.number, month), madeWith].filter((line) => line !== '').join(' · ')}
      </p>
      <h2 className="purpose-statement" lang={version.lang} data-long={isLong(version.statement) || undefined}>
        {version.statement}
      </h2>
      {version.explanation && (
        <div className="purpose-explanation" lang={version.lang}>
          {version.explanation.split(/\n\s*\n/).map((paragraph, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same
            <p key={place}>{paragraph}</p>
          ))}
        </div>
      )}
    </header>
  );
}

/** Beyond this, large letters make nothing larger. */
function isLong(statement: string): boolean {
  return statement.length > 240;
}
