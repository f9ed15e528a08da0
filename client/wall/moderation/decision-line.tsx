import type { FiledReportFragment } from '../../graphql.ts';
import { Phrase } from '../../ui/phrase.tsx';
import { useStyle } from '../../ui/style.ts';
import { Time } from '../../ui/time.tsx';
import { Dot } from '../consent/dot.tsx';
import css from './decision-form.css?inline';
import { useModerationWords } from './moderation-words.ts';

/** "Put back by Nadia · yesterday", and what she noted. */
export function DecisionLine({ report: { decision, decidedBy, decidedAt, note } }: { report: FiledReportFragment }) {
  useStyle(css);
  const { reports: words } = useModerationWords();
  if (!decision) return null;
  return (
    <>
      <p className="decision-line">
        <Dot state={decision === 'RESTORED' ? 'PUBLISHED' : 'HIDDEN'} />
        <span>
          <Phrase
            text={words.decidedBy[decision]}
            values={{ editor: <span dir="auto">{decidedBy?.name ?? words.someone}</span> }}
          />
          {decidedAt && (
            <>
              {' · '}
              <Time at={decidedAt} />
            </>
          )}
        </span>
      </p>
      {note && (
        <p className="decision-note">
          <Phrase text={words.noted} values={{ note: <span dir="auto">{note}</span> }} />
        </p>
      )}
    </>
  );
}
