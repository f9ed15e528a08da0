import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import { useConnection } from '../../apollo/use-connection.ts';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { type DilemmaTextsWholeFragment, WallDocument } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import filterCss from '../../ui/filter.css?inline';
import { useLang } from '../../ui/lang.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useStyle } from '../../ui/style.ts';
import { dayOf } from '../../ui/time.tsx';
import { RecognitionLine } from '../dilemma/dilemma-recognitions.tsx';
import { useSeriesWords } from '../words/series-words.ts';
import { DilemmaTextsDocument, SetDilemmaRecognitionsDocument } from './documents.ts';

type Recognition = DilemmaTextsWholeFragment['recognitions'][number];

const MOST = 3;
/** So many are found at a time; more words find fewer. */
const FOUND = 5;

/** Stories on the wall in which just this happened: found by their words, added and taken away at once. */
export function RecognitionPicker({ dilemmaId }: { dilemmaId: string }) {
  useStyle(filterCss);
  const { recognitions: words } = useSeriesWords();
  const id = useId();
  const { picked, setPicked, isSending, problem } = usePicked(dilemmaId);
  const [text, setText] = useState('');
  if (!picked) return null;
  return (
    <section className="picked" aria-labelledby={id}>
      <p className="dilemma-label" id={id}>
        {words.title}
      </p>
      <p className="hint">{words.hint}</p>
      <RecognitionChoices
        recognitions={picked}
        label={words.remove}
        isBusy={isSending}
        onChoose={({ id: gone }) => setPicked(picked.filter((one) => one.id !== gone))}
      />
      {problem}
      {picked.length < MOST ? (
        <>
          <SearchField label={words.search} text={text} onSearch={setText} />
          {text !== '' && (
            <Found
              text={text}
              picked={picked}
              isBusy={isSending}
              onChoose={(recognition) => setPicked([...picked, recognition])}
            />
          )}
        </>
      ) : (
        <p className="hint">{words.full}</p>
      )}
    </section>
  );
}

function usePicked(dilemmaId: string) {
  const { data, error } = useQuery(DilemmaTextsDocument, { variables: { id: dilemmaId } });
  const { send, isSending, refused, failed } = useRefusableMutation(SetDilemmaRecognitionsDocument);
  const setPicked = (recognitions: readonly Pick<Recognition, 'id'>[]) => {
    const refetchQueries = [{ query: DilemmaTextsDocument, variables: { id: dilemmaId } }];
    void send({ dilemmaId, recognitionIds: recognitions.map(({ id }) => id) }, { refetchQueries });
  };
  const problem = <ErrorLine error={failed ?? error} text={refused?.message} />;
  return { picked: data?.dilemmaTexts?.recognitions, setPicked, isSending, problem };
}

interface FoundProps {
  text: string;
  picked: readonly Recognition[];
  isBusy: boolean;
  onChoose: (recognition: Recognition) => void;
}

function Found({ text, picked, isBusy, onChoose }: FoundProps) {
  const { recognitions: words } = useSeriesWords();
  const lang = useLang();
  const list = useConnection(WallDocument, { first: FOUND, filter: { search: text } }, ({ wall }) => wall);
  const { nodes, error } = list;
  const until = list.data?.wall.searchedUntil;
  const found = nodes?.filter(({ id }) => !picked.some((one) => one.id === id));
  if (!found && error) return <ErrorLine text={words.failed} />;
  return (
    <>
      <div role="status">
        {found?.length === 0 && !until && <p className="hint">{words.none}</p>}
        {found && <RecognitionChoices recognitions={found} label={words.add} isBusy={isBusy} onChoose={onChoose} />}
        {until && <p className="hint">{words.searchedUntil(dayOf(until, lang))}</p>}
      </div>
      {until && <LoadMore list={list} label={words.searchFurther} />}
    </>
  );
}

interface RecognitionChoicesProps {
  recognitions: readonly Recognition[];
  /** What the button of one says, by the names of those whom it is about. */
  label: (names: string) => string;
  isBusy: boolean;
  onChoose: (recognition: Recognition) => void;
}

function RecognitionChoices({ recognitions, label, isBusy, onChoose }: RecognitionChoicesProps) {
  const { and } = usePeopleWords();
  const namesOf = ({ receivers }: Recognition) => and(receivers.map(({ name }) => name)).map(({ value }) => value);
  return (
    <ul>
      {recognitions.map((recognition) => (
        <li key={recognition.id}>
          <RecognitionLine recognition={recognition} />
          <Button busy={isBusy} onClick={() => onChoose(recognition)}>
            {label(namesOf(recognition).join(''))}
          </Button>
        </li>
      ))}
    </ul>
  );
}
