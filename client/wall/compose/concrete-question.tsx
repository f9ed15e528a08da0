import { useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import type { TextName } from '../drafts/draft.ts';
import { useComposeWords } from './compose-words.ts';
import css from './notices.css?inline';
import type { VagueTexts } from './validate-draft.ts';

interface QuestionProps {
  /** What was vague when it was sent; the list stays this long while texts become concrete, so that nothing jumps. */
  asked: VagueTexts;
  /** What is vague now. */
  vague: VagueTexts;
  receivers: number;
  onGo: (field: TextName) => void;
}

/** What a nomination does not say yet, each with an example. It is asked once and prevents nothing. */
export function ConcreteQuestion({ asked, vague, receivers, onGo }: QuestionProps) {
  useStyle(css);
  const { concretely, coach, texts, example } = useComposeWords();
  const id = useId();
  const ref = useFocusWhenAsked(asked);
  return (
    <section
      className="summary"
      data-gentle
      ref={ref}
      tabIndex={-1}
      aria-labelledby={id}
      aria-describedby={`${id}-why`}
    >
      <h3 id={id}>{concretely.title}</h3>
      <p id={`${id}-why`}>{concretely.why}</p>
      <ul>
        {(Object.keys(asked) as TextName[]).map((field) => (
          <li key={field} data-solved={!vague[field] || undefined}>
            <Icon name={vague[field] ? 'bright' : 'check'} />
            <div>
              <button type="button" onClick={() => onGo(field)}>
                {coach[field][asked[field]!](receivers)}
              </button>
              <p className="summary-example">
                {example.label}: {texts[field].customer}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useFocusWhenAsked(asked: VagueTexts) {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (Object.keys(asked).length === 0) return;
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView?.({ block: 'center' });
  }, [asked]);
  return ref;
}

/** Writing on is where sending was, so that a double click sends nothing unread. */
export function ConcreteAnswers({
  isEdit,
  onSend,
  onWrite,
}: {
  isEdit: boolean;
  onSend: () => void;
  onWrite: () => void;
}) {
  const { concretely } = useComposeWords();
  return (
    <>
      <Button onClick={onSend}>{isEdit ? concretely.saveAnyway : concretely.sendAnyway}</Button>
      <Button look="main" onClick={onWrite}>
        {concretely.write}
      </Button>
    </>
  );
}

/** Asks once in the life of a form: `ask` is true when there is a question, and nothing is to be sent. */
export function useConcreteQuestion() {
  const [asked, setAsked] = useState<VagueTexts>({});
  const [isAsking, setAsking] = useState(false);
  const ask = (vague: VagueTexts) => {
    const isFirst = Object.keys(asked).length === 0 && Object.keys(vague).length > 0;
    if (isFirst) setAsked(vague);
    setAsking(isFirst);
    return isFirst;
  };
  return { asked, isAsking, ask, stopAsking: () => setAsking(false) };
}
