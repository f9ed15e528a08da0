import { useId } from 'react';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { Card } from '../../ui/card.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { Time } from '../../ui/time.tsx';
import type { Subject } from './by-subject.ts';
import { DecisionForm } from './decision-form.tsx';
import { useModerationWords } from './moderation-words.ts';
import { OtherDecision } from './other-decision.tsx';
import { Reported, ReportedTitle } from './reported.tsx';

interface ReportCardProps {
  subject: Subject;
  /** Called when it left the list; `outcome` is the sentence to announce. */
  onGone: (outcome: string) => void;
}

/** One reported thing: what it says, why it was reported, and the decision. */
export function ReportCard({ subject: { key, first, reports }, onGone }: ReportCardProps) {
  const { reports: words } = useModerationWords();
  const id = useId();
  const owner = first.comment?.author ?? first.recognition?.giver;
  const me = useViewerId();
  const isOwn = me !== undefined && me === owner?.id;
  return (
    <Card as="article" className="report-card" data-subject={key} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        <ReportedTitle report={first} />
      </h3>
      <ul className="report-reasons">
        {reports.map(({ id: reportId, reason, filedBy, createdAt }) => (
          <li key={reportId}>
            <q dir="auto">{reason}</q>
            <p>
              <Phrase text={words.by} values={{ reporter: <span dir="auto">{filedBy.name}</span> }} /> ·{' '}
              <Time at={createdAt} />
            </p>
          </li>
        ))}
      </ul>
      <Reported report={first} />
      {first.decision ? (
        <OtherDecision report={first} onDone={() => onGone('')} />
      ) : isOwn ? (
        <p className="report-own">{words.own}</p>
      ) : (
        <DecisionForm reportId={first.id} onDone={onGone} />
      )}
    </Card>
  );
}
