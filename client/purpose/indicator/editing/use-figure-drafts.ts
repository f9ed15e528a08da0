import { useRef, useState } from 'react';
import type { IndicatorTextsWholeFragment } from '../../../graphql.ts';
import { type Lang, useLang } from '../../../ui/lang.tsx';
import { useStoredDraft } from '../../editing/use-stored-draft.ts';
import { fieldText } from '../figures.ts';
import { monthAt, monthNumber } from '../months.ts';
import { figureOf } from './use-figures.ts';

interface FigureDraft {
  text: string;
  /** What the month said when typing began. */
  before: number | null;
}

/** What is typed by month, until it is sent or thrown away; the field opens on the month that was typed last. */
export function useFigureDrafts(viewerId: string, current: IndicatorTextsWholeFragment) {
  const lang = useLang();
  const { draft, wasStored, setDraft, discard } = useStoredDraft<Record<string, FigureDraft>>({
    ...{ viewerId, what: 'indicator-figures-1', begin: () => ({}) },
    isUnsent: (drafts) => Object.keys(drafts).length > 0,
  });
  const [month, setMonth] = useState(() => Object.keys(draft).at(-1) ?? monthToFill(current));
  // Another month may be typed while one is being sent.
  const latest = useRef(draft);
  latest.current = draft;
  const put = (drafts: typeof draft) => (Object.keys(drafts).length > 0 ? setDraft(drafts) : discard({}));
  return {
    ...{ month, setMonth },
    ...figureIn(draft[month], figureOf(current.points, month), lang),
    wasStored: wasStored && Object.keys(draft).length > 0,
    type: (text: string) => {
      const { [month]: own, ...others } = draft;
      const stored = figureOf(current.points, month);
      const before = own ? own.before : stored;
      // A field that says what is stored is no draft, unless two editors have to choose.
      const isDraft = text !== fieldText(stored, lang) || before !== stored;
      put(isDraft ? { ...others, [month]: { text, before } } : others);
    },
    forget: (sent: string) => {
      const { [sent]: _, ...others } = latest.current;
      put(others);
    },
    discard: () => discard({}),
  };
}

/** What the field of a month says, and whether somebody else has changed that month since typing began. */
function figureIn(own: FigureDraft | undefined, stored: number | null, lang: Lang) {
  return {
    stored,
    text: own?.text ?? fieldText(stored, lang),
    isOvertaken: own !== undefined && own.before !== stored,
  };
}

/** The month before where that was left out: most figures are known when their month is over. */
function monthToFill({ thisMonth, points }: IndicatorTextsWholeFragment): string {
  const before = monthAt(monthNumber(thisMonth) - 1);
  return points.length > 0 && figureOf(points, before) === null ? before : thisMonth;
}
