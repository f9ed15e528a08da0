import { useId, useRef, useState } from 'react';
import type { VersionWholeFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { useStyle } from '../../ui/style.ts';
import { useFocusAfter } from '../../ui/use-focus-after.ts';
import { EditLink } from '../content/edit-link.tsx';
import css from './history.css?inline';
import { useHistoryWords } from './history-words.ts';
import { VersionChapter } from './version-chapter.tsx';

/** So many chapters stand open; the earlier ones are folded away. */
const OPEN_CHAPTERS = 3;

/** How the purpose came about: each version is a short chapter, the newest first. */
export function StatementHistory({ versions }: { versions: readonly VersionWholeFragment[] }) {
  useStyle(css);
  const words = useHistoryWords();
  const [areAllOpen, setAllOpen] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const focusOn = useFocusAfter(list, areAllOpen);
  const id = useId();
  if (!versions.some(hasProvenance) && versions.length < 2) return null;
  const shown = areAllOpen ? versions : versions.slice(0, OPEN_CHAPTERS);
  const folded = versions.length - shown.length;
  const open = () => {
    setAllOpen(true);
    // The button is gone, so the first chapter that it opened takes the focus.
    focusOn((root) => root.querySelectorAll<HTMLElement>('h4')[OPEN_CHAPTERS]);
  };
  return (
    <section className="purpose-history" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <ol ref={list}>
        {shown.map((version, index) => (
          <VersionChapter key={version.id} version={version} before={versions[index + 1]} isNewest={index === 0} />
        ))}
      </ol>
      {folded > 0 && (
        <Button data-no-print="" onClick={open}>
          {words.earlier(folded)}
        </Button>
      )}
      <EditLink to="changes">{words.changes}</EditLink>
    </section>
  );
}

/** Whether anything is known of a version besides its text. */
function hasProvenance({ participants, reason, colleagueCount, customerCount }: VersionWholeFragment): boolean {
  return [participants, reason, colleagueCount, customerCount].some(Boolean);
}
