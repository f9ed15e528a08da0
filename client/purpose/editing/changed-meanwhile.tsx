import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Card } from '../../ui/card.tsx';
import { type Lang, useLang } from '../../ui/lang.tsx';
import { useStyle } from '../../ui/style.ts';
import { agoWords } from '../../ui/time.tsx';
import { useMinute } from '../../ui/use-minute.ts';
import css from './changed-meanwhile.css?inline';
import { TextsBeside } from './changed-text.tsx';
import { useEditingWords } from './editing-words.ts';

export type Choice = 'mine' | 'theirs';

/** One text of which there are two now. */
export interface MeanwhileText {
  /** Names it in `onChoose`. */
  name: string;
  label: string;
  lang: Lang;
  mine: string;
  theirs: string;
  chosen: Choice;
}

interface MeanwhileCardProps {
  /** The refusal's own sentence. */
  message?: string | undefined;
  /** Who changed it; null for a file, and undefined where nobody knows. */
  by?: string | null;
  at?: string | null;
  /** What the viewer can do now. */
  hint: string;
  children: ReactNode;
}

/** Takes the focus when it comes, so that what changed is read before anything else. */
export function MeanwhileCard({ message, by, at, hint, children }: MeanwhileCardProps) {
  useStyle(css);
  const { meanwhile: words } = useEditingWords();
  const [lang, now] = [useLang(), useMinute()];
  const id = useId();
  const ref = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  return (
    <Card as="section" className="meanwhile" aria-labelledby={id}>
      <h3 id={id} ref={ref} tabIndex={-1}>
        {words.title}
      </h3>
      {message && <p role="alert">{message}</p>}
      <p className="hint">
        {by !== undefined && at && words.by(by, agoWords(at, now, lang))} {hint}
      </p>
      {children}
    </Card>
  );
}

interface ChangedMeanwhileProps extends Pick<MeanwhileCardProps, 'message' | 'by' | 'at'> {
  /** Those that differ. */
  texts: MeanwhileText[];
  onChoose: (name: string, choice: Choice) => void;
}

/** What somebody else wrote while the viewer was writing, beside what the viewer has; a choice for each, and no loss. */
export function ChangedMeanwhile({ texts, onChoose, ...card }: ChangedMeanwhileProps) {
  const { meanwhile: words } = useEditingWords();
  return (
    <MeanwhileCard {...card} hint={texts.length > 0 ? words.intro : words.same}>
      {texts.map((text) => (
        <MeanwhileChoice key={text.name} text={text} by={card.by} onChoose={onChoose} />
      ))}
    </MeanwhileCard>
  );
}

interface MeanwhileChoiceProps {
  text: MeanwhileText;
  by: string | null | undefined;
  onChoose: (name: string, choice: Choice) => void;
}

function MeanwhileChoice({ text: { name, label, lang, mine, theirs, chosen }, by, onChoose }: MeanwhileChoiceProps) {
  const { meanwhile: words } = useEditingWords();
  const id = useId();
  const options = { theirs: words.takeTheirs(by), mine: words.takeMine };
  return (
    <fieldset>
      <legend>{label}</legend>
      <TextsBeside
        left={{ title: words.theirs(by), text: theirs, lang }}
        right={{ title: words.mine, text: mine, lang }}
      />
      <div role="radiogroup" aria-label={words.choose(label)}>
        {(['theirs', 'mine'] as const).map((choice) => (
          <label key={choice}>
            <input type="radio" name={id} checked={chosen === choice} onChange={() => onChoose(name, choice)} />
            {options[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
