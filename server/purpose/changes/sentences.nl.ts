import type { ChangeSentences } from './change-facts.ts';
import { changedMonths, monthName } from './changed-months.ts';
import { movedIn } from './moved-value.ts';
import { editedPieces, sentenceWords } from './sentence-words.ts';

const { name, text, quoted, number, list } = sentenceWords('nl');
const pieces = { name: 'de naam', meaning: 'wat die betekent', behaviours: 'hoe je die ziet' };

/** Who changed what, in Dutch. */
export const sentences: ChangeSentences = {
  file: 'Een ingelezen bestand',
  somebody: 'Iemand die hier weg is',
  'purpose-rewritten': (who, { before, after }) => {
    const said = quoted(after?.statementNl ?? null, after?.statementEn ?? null);
    return before
      ? `${who} schreef versie ${after?.number}: ${said}`
      : `${who} schreef op waarvoor we er zijn: ${said}`;
  },
  'value-added': (who, { after }) => `${who} voegde de waarde ${name(after)} toe.`,
  'value-edited': (who, { before, after }) => {
    const changed = editedPieces(before, after);
    if (changed.join() === 'name') return `${who} noemde de waarde ${name(before)} voortaan ${name(after)}.`;
    const what = changed.map((piece) => pieces[piece]);
    return `${who} paste de waarde ${name(after)} aan${what.length > 0 ? `: ${list(what)}` : ''}.`;
  },
  'value-retired': (who, { before }) => `${who} nam afscheid van de waarde ${name(before)}.`,
  'value-restored': (who, { after }) => `${who} zette de waarde ${name(after)} terug.`,
  'values-ordered': (who, { before, after }) => {
    const order = after?.values ?? [];
    const change = movedIn(before?.values ?? [], order);
    if (!change) return `${who} zette de waarden in een andere volgorde: ${order.map(name).join(', ')}.`;
    return `${who} zette ${name(change.moved)} ${change.to === 'above' ? 'boven' : 'onder'} ${name(change.other)}.`;
  },
  'collision-described': (who, { before, after }) => {
    const pair = after ?? before;
    const verb = before ? 'herschreef' : 'schreef op';
    return `${who} ${verb} wat je doet als ${name(pair?.upper ?? null)} en ${name(pair?.lower ?? null)} botsen.`;
  },
  'indicator-described': (who, { before, after }) =>
    before ? `${who} beschreef het klantcijfer ${name(after)} opnieuw.` : `${who} koos het klantcijfer ${name(after)}.`,
  'indicator-filled': (who, { before, after }) => {
    const [month, ...more] = changedMonths(before, after);
    if (!month) return `${who} sloeg het klantcijfer op zonder iets te veranderen.`;
    const [first, last] = [month, more.at(-1)].map((one) => one && monthName(one.month, 'nl-NL'));
    if (last) return `${who} vulde ${more.length + 1} maanden van het klantcijfer in, van ${first} tot en met ${last}.`;
    if (month.after === undefined) return `${who} haalde het klantcijfer van ${first} weg.`;
    if (month.before === undefined) return `${who} vulde het klantcijfer van ${first} in: ${number(month.after)}.`;
    return `${who} veranderde het klantcijfer van ${first} van ${number(month.before)} in ${number(month.after)}.`;
  },
  'annotation-added': (who, { after }) => `${who} schreef bij ${monthName(after!.month, 'nl-NL')}: ${text(after)}`,
  'annotation-removed': (who, { before }) =>
    `${who} haalde weg wat er bij ${monthName(before!.month, 'nl-NL')} stond: ${text(before)}`,
  'file-imported': () => 'Er is een bestand ingelezen. Wat daardoor veranderde, staat in eigen regels.',
};
