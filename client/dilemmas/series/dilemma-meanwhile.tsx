import { ChangedMeanwhile, type Choice, type MeanwhileText } from '../../purpose/editing/changed-meanwhile.tsx';
import { useEditingWords } from '../../purpose/editing/editing-words.ts';
import { type Lang, useLang } from '../../ui/lang.tsx';
import { useSeriesWords } from '../words/series-words.ts';
import type { ValueOption } from './course-fields.tsx';
import {
  type DilemmaDraft,
  type DilemmaTextName,
  type DilemmaTexts,
  textAt,
  textNames,
  withCourse,
  withText,
} from './dilemma-draft.ts';

interface DilemmaMeanwhileProps {
  draft: DilemmaDraft;
  values: readonly ValueOption[];
  message: string | undefined;
  onChange: (texts: DilemmaTexts) => void;
}

interface Place {
  text: MeanwhileText;
  choose: (choice: Choice) => DilemmaTexts;
}

/** What another editor wrote meanwhile beside what the viewer has; one is chosen of each text and value that differs. */
export function DilemmaMeanwhile({ message, onChange, ...shown }: DilemmaMeanwhileProps) {
  const places = [...useTextPlaces(shown.draft), ...useValuePlaces(shown)].filter(
    ({ text: { mine, theirs } }) => mine !== theirs,
  );
  return (
    <ChangedMeanwhile
      message={message}
      texts={places.map(({ text }) => text)}
      onChoose={(name, choice) => onChange(places.find(({ text }) => text.name === name)!.choose(choice))}
    />
  );
}

function useTextPlaces({ texts, mine, before }: DilemmaDraft): Place[] {
  const { write } = useSeriesWords();
  const { langs } = useEditingWords();
  const labels: Record<DilemmaTextName, string> = {
    ...{ question: write.question.label, explanation: write.explanation.label },
    ...{ 'courses.0.text': write.course(1), 'courses.1.text': write.course(2) },
  };
  const placeOf = (name: DilemmaTextName, lang: Lang): Place => {
    const [own, theirs] = [textAt(mine!, name)[lang], textAt(before, name)[lang]];
    const now = textAt(texts, name);
    return {
      text: {
        ...{ name: `${name}.${lang}`, label: `${labels[name]}, ${langs[lang]}`, lang, mine: own, theirs },
        chosen: now[lang] === theirs ? 'theirs' : 'mine',
      },
      choose: (choice) => withText(texts, name, { ...now, [lang]: choice === 'mine' ? own : theirs }),
    };
  };
  return textNames.flatMap((name) => (['nl', 'en'] as const).map((lang) => placeOf(name, lang)));
}

function useValuePlaces({ draft, values }: Pick<DilemmaMeanwhileProps, 'draft' | 'values'>): Place[] {
  const { write } = useSeriesWords();
  const lang = useLang();
  const nameOf = (id: string) => values.find((one) => one.id === id)?.name ?? '';
  return ([0, 1] as const).map((index): Place => {
    const [own, theirs, now] = [draft.mine!, draft.before, draft.texts].map(({ courses }) => courses[index].valueId);
    return {
      text: {
        ...{ name: `value.${index}`, label: `${write.course(index + 1)}: ${write.value}`, lang },
        ...{ mine: nameOf(own!), theirs: nameOf(theirs!), chosen: now === theirs ? 'theirs' : 'mine' },
      },
      choose: (choice) => withCourse(draft.texts, index, { valueId: choice === 'mine' ? own! : theirs! }),
    };
  });
}
