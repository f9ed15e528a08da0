import type { Words } from '../../kernel/language.ts';
import { lengthOf } from '../../kernel/text.ts';

/** What is wrong in a line of a file with figures; each sentence goes on after "line 3". */
export const fileWords = {
  controls: { nl: 'bevat tekens die je niet ziet en die er niet horen.', en: 'holds characters that cannot be seen.' },
  early: { nl: 'is van vóór 1970.', en: 'is from before 1970.' },
  large: { nl: 'heeft een getal dat te groot is.', en: 'has a number that is too large.' },
  none: {
    nl: 'Hier staan geen cijfers in. Zet op elke regel een maand en een getal.',
    en: 'There are no figures in this. Put a month and a number on each line.',
  },
  long: { nl: 'Dit bestand is te groot: hooguit 60 kB.', en: 'This file is too large: at most 60 kB.' },
  tooWide: (count: number, width: number): Words => ({
    nl: `heeft ${count === 1 ? '1 kolom' : `${count} kolommen`} in plaats van ${width}. Staat er een komma in het getal? Zet dan puntkomma's tussen de kolommen.`,
    en: `has ${count === 1 ? '1 column' : `${count} columns`} instead of ${width}. Is there a comma in the number? Then put semicolons between columns.`,
  }),
  noColumns: (titles: string[]): Words => {
    const list = titles.map(short).join(', ');
    return {
      nl: `mist een kolom "maand" of een kolom "cijfer". Wel gevonden: ${list}.`,
      en: `lacks a column "month" or a column "figure". Found instead: ${list}.`,
    };
  },
  noMonth: (cell: string): Words =>
    cell === ''
      ? { nl: 'heeft geen maand.', en: 'has no month.' }
      : { nl: `${short(cell)} is geen maand. Schrijf 2026-11.`, en: `${short(cell)} is no month. Write 2026-11.` },
  noFigure: (cell: string): Words => ({
    nl: `${short(cell)} is geen getal, of kan op twee manieren gelezen worden. Schrijf 8,1 of 1234.`,
    en: `${short(cell)} is no number, or can be read in two ways. Write 8.1 or 1234.`,
  }),
  future: (month: string): Words => ({
    nl: `${month} moet nog beginnen.`,
    en: `${month} has not begun yet.`,
  }),
  twice: (month: string, line: number): Words => ({
    nl: `${month} staat ook al op regel ${line}.`,
    en: `${month} is on line ${line} already.`,
  }),
};

/** What somebody typed, in quotes and not longer than a line. */
function short(text: string): string {
  return lengthOf(text) > 40 ? `"${[...text].slice(0, 40).join('')}…"` : `"${text}"`;
}
