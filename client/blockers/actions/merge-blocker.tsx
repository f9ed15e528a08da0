import { useId, useState } from 'react';
import { ErrorLine } from '../../ui/error-note.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useStyle } from '../../ui/style.ts';
import { VerbForm } from '../../ui/verb-form.tsx';
import { Status } from '../blocker/status.tsx';
import { useBlockers } from '../board/use-blockers.ts';
import { useManagerWords } from '../words/manager-words.ts';
import type { VerbProps } from './action-props.ts';
import { MergeBlockerDocument } from './documents.ts';
import css from './option-cards.css?inline';
import { useVerb } from './use-blocker-action.ts';

/** Finds the other one by words, and merges this into it. */
export function MergeBlocker({ blocker, onDone, onCancel }: VerbProps) {
  useStyle(css);
  const { merge: words } = useManagerWords();
  const [search, setSearch] = useState('');
  const [intoId, setIntoId] = useState<string>();
  const [tried, setTried] = useState(false);
  const verb = useVerb(MergeBlockerDocument, blocker.id, () => onDone(words.done));
  const send = () => {
    setTried(true);
    if (intoId) verb.send({ blockerId: blocker.id, intoId });
  };
  const problem = tried && !intoId ? words.chosenMissing : verb.fields.intoId;
  return (
    <VerbForm {...verb} title={words.title} send={words.send} onSend={send} onCancel={onCancel}>
      <p className="hint">{words.intro}</p>
      <SearchField label={words.search} words={search} onWords={setSearch} />
      <Candidates words={search} without={blocker.id} chosen={intoId} onChoose={setIntoId} />
      <ErrorLine text={problem} />
    </VerbForm>
  );
}

interface CandidatesProps {
  words: string;
  without: string;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

function Candidates({ words: search, without, chosen, onChoose }: CandidatesProps) {
  const { merge: words } = useManagerWords();
  const id = useId();
  const { blockers, error } = useBlockers(search ? { words: search } : undefined);
  const found = blockers?.filter((one) => one.id !== without && !one.mergedInto && one.hiddenReason === null);
  if (error && !found) return <ErrorLine error={error} />;
  return (
    <fieldset className="candidates" aria-busy={!found || undefined}>
      <legend>{words.found}</legend>
      {found?.slice(0, 8).map((one) => (
        <label key={one.id} className="candidate">
          <input type="radio" name={id} checked={one.id === chosen} onChange={() => onChoose(one.id)} />
          <span>
            <span lang={one.lang} dir="auto">
              {one.title}
            </span>
            <Status blocker={one} />
          </span>
        </label>
      ))}
      {found?.length === 0 && <p className="hint">{words.nothing}</p>}
    </fieldset>
  );
}
