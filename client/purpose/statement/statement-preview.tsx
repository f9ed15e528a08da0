import { useState } from 'react';
import type { VersionWholeFragment } from '../../graphql.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { type Lang, LangContext, useLang } from '../../ui/lang.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { PillGroup } from '../../ui/pill-group.tsx';
import { useEditingWords } from '../editing/editing-words.ts';
import type { StatementDraft } from './statement-draft.ts';
import { StatementHead } from './statement-head.tsx';
import { useStatementWords } from './statement-words.ts';

/** The head of the page as readers will see it, in either language. */
export function StatementPreview({ draft, labelledBy }: { draft: StatementDraft; labelledBy: string }) {
  const { review: words } = useStatementWords();
  const { langs } = useEditingWords();
  const own = useLang();
  const [lang, setLang] = useState<Lang>(own);
  return (
    <section className="purpose-preview" aria-labelledby={labelledBy}>
      <PillGroup
        label={words.previewLang}
        choices={['nl', 'en'] as const}
        chosen={lang}
        onChoose={setLang}
        nameOf={(each) => langs[each]}
      />
      <div lang={lang} className="purpose-sheet">
        <LangContext value={lang}>
          <Boundary fallback={<ListSkeleton />}>
            <StatementHead version={previewOf(draft, lang)} />
          </Boundary>
        </LangContext>
      </div>
    </section>
  );
}

/** The version as the server will give it in this language: where a translation is missing, the other. */
function previewOf({ texts, basedOn }: StatementDraft, lang: Lang): VersionWholeFragment {
  const other = lang === 'nl' ? 'en' : 'nl';
  const read = (text: Record<Lang, string>) => text[lang].trim() || text[other].trim();
  const count = (text: string) => (text.trim() === '' ? null : Number(text.replace(/\D/g, '')));
  return {
    __typename: 'PurposeVersion',
    id: 'preview',
    number: basedOn.number + 1,
    at: new Date().toISOString(),
    author: null,
    lang: texts.statement[lang].trim() === '' ? other : lang,
    statement: read(texts.statement),
    explanation: read(texts.explanation) || null,
    participants: read(texts.participants) || null,
    reason: read(texts.reason) || null,
    colleagueCount: count(texts.colleagueCount),
    customerCount: count(texts.customerCount),
  };
}
