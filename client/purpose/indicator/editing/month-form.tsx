import { type FormEvent, type RefObject, useState } from 'react';
import type { IndicatorTextsWholeFragment } from '../../../graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorLine } from '../../../ui/error-note.tsx';
import { Field, Input, Select } from '../../../ui/field.tsx';
import { useLang } from '../../../ui/lang.tsx';
import { ChangedMeanwhile } from '../../editing/changed-meanwhile.tsx';
import { StoredDraftNote } from '../../editing/stored-draft-note.tsx';
import { fieldText, figureText, typedFigure } from '../figures.ts';
import { monthAt, monthName, monthNumber } from '../months.ts';
import { useIndicatorEditingWords } from './indicator-editing-words.ts';
import type { useFigureDrafts } from './use-figure-drafts.ts';
import { useFigures } from './use-figures.ts';

interface MonthFormProps {
  current: IndicatorTextsWholeFragment;
  drafts: ReturnType<typeof useFigureDrafts>;
  field: RefObject<HTMLInputElement | null>;
}

/** The figure of one month: for most visits of an editor all there is to do. */
export function MonthForm({ current, drafts, field }: MonthFormProps) {
  const { figure: words } = useIndicatorEditingWords();
  const { month, stored, text, isOvertaken } = drafts;
  const { problem, saved, type, send, figures } = useMonthFigure(current, drafts);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form className="indicator-form" aria-label={words.title} noValidate onSubmit={onSubmit}>
      {drafts.wasStored && !isOvertaken && <StoredDraftNote onRestart={drafts.discard} />}
      {isOvertaken && <Meanwhile key={month} {...{ month, stored, text }} message={figures.refusal} onChoose={type} />}
      <div className="indicator-month">
        <MonthField months={choicesOf(current, month)} month={month} onMonth={drafts.setMonth} />
        <FigureField {...{ month, stored, text, problem, field }} onType={type} />
      </div>
      <ErrorLine error={figures.failed} text={isOvertaken ? undefined : figures.refusal} />
      <div className="indicator-form-foot">
        <Button look="main" type="submit" busy={figures.isSending}>
          {words.save}
        </Button>
        <span role="status">{saved}</span>
      </div>
    </form>
  );
}

/** Sending what is typed for a month. */
function useMonthFigure(current: IndicatorTextsWholeFragment, { month, text, type, forget }: MonthFormProps['drafts']) {
  const { figure: words } = useIndicatorEditingWords();
  const lang = useLang();
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState<string>();
  const figures = useFigures(current);
  const send = async () => {
    const value = typedFigure(text);
    setProblem(value === null ? words.noNumber : undefined);
    if (value === null || figures.isSending || !(await figures.send(month, value))) return;
    forget(month);
    setSaved(words.saved(monthName(month, lang), figureText(value, lang)));
  };
  return {
    ...{ figures, problem, saved, send },
    type: (next: string) => {
      type(next);
      setSaved(undefined);
    },
  };
}

interface MonthFieldProps {
  months: string[];
  month: string;
  onMonth: (month: string) => void;
}

function MonthField({ months, month, onMonth }: MonthFieldProps) {
  const { figure: words } = useIndicatorEditingWords();
  const lang = useLang();
  return (
    <Field label={words.month}>
      {(control) => (
        <Select {...control} value={month} onChange={(event) => onMonth(event.target.value)}>
          {months.map((choice) => (
            <option key={choice} value={choice}>
              {monthName(choice, lang)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

interface FigureFieldProps {
  month: string;
  stored: number | null;
  text: string;
  problem: string | undefined;
  field: RefObject<HTMLInputElement | null>;
  onType: (text: string) => void;
}

function FigureField({ month, stored, text, problem, field, onType }: FigureFieldProps) {
  const { figure: words } = useIndicatorEditingWords();
  const lang = useLang();
  return (
    <Field
      label={words.label(monthName(month, lang))}
      hint={stored === null ? words.hint : words.was(figureText(stored, lang))}
      error={problem ?? null}
    >
      {(control) => (
        <Input
          {...control}
          ref={field}
          className="input indicator-figure"
          inputMode="decimal"
          autoComplete="off"
          dir="ltr"
          value={text}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}

interface MeanwhileProps {
  month: string;
  stored: number | null;
  text: string;
  message: string | undefined;
  onChoose: (text: string) => void;
}

/** The figure that somebody else filled in for a month, beside the viewer's. */
function Meanwhile({ month, stored, text, message, onChoose }: MeanwhileProps) {
  const { label } = useIndicatorEditingWords().figure;
  const lang = useLang();
  const [mine] = useState(text);
  const theirs = fieldText(stored, lang);
  return (
    <ChangedMeanwhile
      message={message}
      texts={[
        {
          ...{ name: month, label: label(monthName(month, lang)), lang, mine, theirs },
          chosen: text === theirs ? 'theirs' : 'mine',
        },
      ]}
      onChoose={(_, choice) => onChoose(choice === 'mine' ? mine : theirs)}
    />
  );
}

/** The last two years, and whichever month was chosen in the list. */
function choicesOf({ thisMonth }: IndicatorTextsWholeFragment, month: string): string[] {
  const last = monthNumber(thisMonth);
  const choices = Array.from({ length: 24 }, (_, n) => monthAt(last - n));
  return choices.includes(month) ? choices : [...choices, month];
}
