import type { VersionWholeFragment } from '../../graphql.ts';
import { ChangedText, TextsBeside } from '../editing/changed-text.tsx';
import { useHistoryWords } from './history-words.ts';

interface VersionComparisonProps {
  version: VersionWholeFragment;
  before: VersionWholeFragment;
}

/** What changed between two versions, word by word; in two languages they stand beside each other. */
export function VersionComparison({ version, before }: VersionComparisonProps) {
  const words = useHistoryWords();
  const texts = [
    { label: words.compare.statement, was: before.statement, is: version.statement },
    { label: words.compare.explanation, was: before.explanation ?? '', is: version.explanation ?? '' },
  ].filter(({ was, is }) => was !== is);
  const isSameLanguage = before.lang === version.lang;
  return (
    <>
      {!isSameLanguage && <p className="hint">{words.compare.otherLanguage}</p>}
      {texts.map(({ label, was, is }) => (
        <div key={label}>
          <h5>{label}</h5>
          {isSameLanguage ? (
            <ChangedText before={was} after={is} lang={version.lang} />
          ) : (
            <TextsBeside
              left={{ title: words.before(before.number), text: was, lang: before.lang }}
              right={{ title: words.after(version.number), text: is, lang: version.lang }}
            />
          )}
        </div>
      ))}
    </>
  );
}
