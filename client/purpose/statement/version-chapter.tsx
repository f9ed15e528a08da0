import { useId, useState } from 'react';
import type { VersionWholeFragment } from '../../graphql.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { Button } from '../../ui/button.tsx';
import { locales, useLang } from '../../ui/lang.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { useHistoryWords } from './history-words.ts';
import { VersionComparison } from './version-comparison.tsx';

interface VersionChapterProps {
  version: VersionWholeFragment;
  /** The version before this one; undefined for the first. */
  before: VersionWholeFragment | undefined;
  /** Its sentence stands at the head of the page already. */
  isNewest: boolean;
}

/** One version of the purpose: when, with whom, why, what it said, and on demand what changed. */
export function VersionChapter({ version, before, isNewest }: VersionChapterProps) {
  const words = useHistoryWords();
  const { number, at, author, participants, reason, colleagueCount, customerCount, statement } = version;
  const lang = useLang();
  const month = new Intl.DateTimeFormat(locales[lang], { month: 'long', year: 'numeric' }).format(new Date(at));
  const made = words.made(author?.name ?? null, colleagueCount ?? null, customerCount ?? null);
  return (
    <li>
      <h4 tabIndex={-1}>{words.chapter(number, month)}</h4>
      {made && <p>{made}</p>}
      {participants && <Said head={words.participants} text={participants} lang={version.lang} />}
      {reason && <Said head={words.reason} text={reason} lang={version.lang} />}
      {!isNewest && (
        <figure>
          <figcaption>{words.wasSaid}</figcaption>
          <blockquote lang={version.lang}>{statement}</blockquote>
        </figure>
      )}
      {before && <Changed version={version} before={before} />}
    </li>
  );
}

function Said({ head, text, lang }: { head: string; text: string; lang: string }) {
  return (
    <p>
      <b>{head}</b> <span lang={lang}>{text}</span>
    </p>
  );
}

interface ChangedProps {
  version: VersionWholeFragment;
  before: VersionWholeFragment;
}

function Changed({ version, before }: ChangedProps) {
  const { compare: words } = useHistoryWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        look="quiet"
        data-no-print=""
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.close : words.open}
      </Button>
      {isOpen && (
        <div id={id} className="purpose-changed">
          <Boundary fallback={<Bone width={80} />}>
            <VersionComparison version={version} before={before} />
          </Boundary>
        </div>
      )}
    </>
  );
}
