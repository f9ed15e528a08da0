import { useQuery } from '@apollo/client/react';
import { type ReactNode, useId, useRef } from 'react';
import type { IndicatorTextsWholeFragment } from '../../../graphql.ts';
import { useViewerId } from '../../../people/use-viewer-id.ts';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { useStyle } from '../../../ui/style.ts';
import { BackToPage } from '../../content/back-to-page.tsx';
import { AnnotationsEditor } from './annotations-editor.tsx';
import { BeginNote } from './begin-note.tsx';
import { DescriptionForm } from './description-form.tsx';
import { IndicatorForEditingDocument } from './documents.ts';
import css from './editing.css?inline';
import { useIndicatorEditingWords } from './indicator-editing-words.ts';
import { MonthForm } from './month-form.tsx';
import { MonthList } from './month-list.tsx';
import { SheetForm } from './sheet-form.tsx';
import { useFigureDrafts } from './use-figure-drafts.ts';

/** Where an editor keeps the customer indicator: this month's figure first, then everything around it. */
export function EditScreen() {
  useStyle(css);
  const words = useIndicatorEditingWords();
  const viewerId = useViewerId();
  // What is remembered may be older than what an editor goes on from.
  const { data, error, refetch } = useQuery(IndicatorForEditingDocument, { fetchPolicy: 'cache-and-network' });
  const current = data?.indicatorForEditing;
  const read = async () => (await refetch().catch(() => undefined))?.data?.indicatorForEditing;
  return (
    <div className="indicator-edit">
      <BackToPage />
      <ScreenHead title={words.title} intro={words.intro} />
      {!current && error && <ErrorNote error={error} onRetry={() => void read()} />}
      {(!current || !viewerId) && !error && <ListSkeleton />}
      {current && viewerId && current.version === 0 && (
        <>
          <BeginNote />
          <DescriptionForm viewerId={viewerId} current={current} read={read} withExample />
        </>
      )}
      {current && viewerId && current.version > 0 && <Sections viewerId={viewerId} current={current} read={read} />}
    </div>
  );
}

interface SectionsProps {
  viewerId: string;
  current: IndicatorTextsWholeFragment;
  read: () => Promise<IndicatorTextsWholeFragment | undefined>;
}

function Sections({ viewerId, current, read }: SectionsProps) {
  const words = useIndicatorEditingWords();
  const drafts = useFigureDrafts(viewerId, current);
  const field = useRef<HTMLInputElement>(null);
  const change = (chosen: string) => {
    drafts.setMonth(chosen);
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'center' });
  };
  return (
    <>
      <Section title={words.figure.title}>
        <MonthForm current={current} drafts={drafts} field={field} />
      </Section>
      <Section title={words.happened.title}>
        <AnnotationsEditor viewerId={viewerId} current={current} />
      </Section>
      <Section title={words.sheet.title}>
        <SheetForm viewerId={viewerId} current={current} />
      </Section>
      <Section title={words.months.title}>
        <MonthList current={current} onChange={change} />
      </Section>
      <Section title={words.description.title}>
        <DescriptionForm viewerId={viewerId} current={current} read={read} />
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="indicator-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
