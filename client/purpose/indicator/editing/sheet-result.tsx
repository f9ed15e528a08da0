import { useLayoutEffect, useRef } from 'react';
import { Button } from '../../../ui/button.tsx';
import { ErrorLine } from '../../../ui/error-note.tsx';
import { useLang } from '../../../ui/lang.tsx';
import { figureText } from '../figures.ts';
import { useIndicatorWords } from '../indicator-words.ts';
import { monthName } from '../months.ts';
import { useIndicatorEditingWords } from './indicator-editing-words.ts';
import { changesIn, type SheetPreview, type SheetRefusal } from './use-sheet.ts';

/** What is wrong, line by line; nothing was stored. */
export function SheetProblems({ refused }: { refused: Extract<SheetRefusal, { __typename: 'IndicatorFileRefused' }> }) {
  const { sheet: words } = useIndicatorEditingWords();
  const { problems, problemCount } = refused;
  return (
    <div className="indicator-problems">
      <ErrorLine text={refused.message} />
      <ul>
        {problems.map(({ line, message }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may have two problems
          <li key={place}>
            <b>{words.line(line)}</b> {message}
          </li>
        ))}
      </ul>
      {problemCount > problems.length && <p>{words.more(problemCount - problems.length)}</p>}
    </div>
  );
}

interface SheetChangesProps {
  preview: SheetPreview;
  isSending: boolean;
  onTake: () => void;
}

/** What taking it over would change, beside what is there now. */
export function SheetChanges({ preview, isSending, onTake }: SheetChangesProps) {
  const { sheet: words } = useIndicatorEditingWords();
  const head = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  const changes = changesIn(preview);
  const count = (change: string) => preview.lines.filter((line) => line.change === change).length;
  const counts = words.counts(count('NEW'), count('CHANGED'), count('UNCHANGED'), preview.emptyLineCount);
  return (
    <div className="indicator-preview">
      <p ref={head} tabIndex={-1}>
        <b>{counts}</b>
      </p>
      {changes.length === 0 && <p>{words.nothing}</p>}
      {changes.length > 0 && <ChangesTable changes={changes} caption={counts} />}
      {changes.length > 0 && (
        <Button look="main" busy={isSending} onClick={onTake}>
          {words.take(changes.length)}
        </Button>
      )}
    </div>
  );
}

function ChangesTable({ changes, caption }: { changes: SheetPreview['lines']; caption: string }) {
  const { sheet: words } = useIndicatorEditingWords();
  const { month: monthHead } = useIndicatorWords();
  const lang = useLang();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="indicator-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{monthHead}</th>
            <th scope="col">{words.was}</th>
            <th scope="col">{words.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ line, month, value, before }) => (
            <tr key={line}>
              <th scope="row">{monthName(month, lang)}</th>
              <td>{typeof before === 'number' ? <del>{figureText(before, lang)}</del> : '–'}</td>
              <td>{figureText(value, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
