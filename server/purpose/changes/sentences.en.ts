import type { ChangeSentences } from './change-facts.ts';
import { changedMonths, monthName } from './changed-months.ts';
import { movedIn } from './moved-value.ts';
import { editedPieces, sentenceWords } from './sentence-words.ts';

const { name, text, quoted, number, list } = sentenceWords('en');
const pieces = { name: 'its name', meaning: 'what it means', behaviours: 'how it shows' };

/** Who changed what, in English. */
export const sentences: ChangeSentences = {
  file: 'A file that was read',
  somebody: 'Somebody who has left',
  'purpose-rewritten': (who, { before, after }) => {
    const said = quoted(after?.statementNl ?? null, after?.statementEn ?? null);
    return before ? `${who} wrote version ${after?.number}: ${said}` : `${who} wrote down what we are for: ${said}`;
  },
  'value-added': (who, { after }) => `${who} added the value ${name(after)}.`,
  'value-edited': (who, { before, after }) => {
    const changed = editedPieces(before, after);
    if (changed.join() === 'name') return `${who} renamed the value ${name(before)} to ${name(after)}.`;
    const what = changed.map((piece) => pieces[piece]);
    return `${who} changed the value ${name(after)}${what.length > 0 ? `: ${list(what)}` : ''}.`;
  },
  'value-retired': (who, { before }) => `${who} retired the value ${name(before)}.`,
  'value-restored': (who, { after }) => `${who} brought the value ${name(after)} back.`,
  'values-ordered': (who, { before, after }) => {
    const order = after?.values ?? [];
    const change = movedIn(before?.values ?? [], order);
    if (!change) return `${who} put the values in another order: ${order.map(name).join(', ')}.`;
    return `${who} put ${name(change.moved)} ${change.to} ${name(change.other)}.`;
  },
  'collision-described': (who, { before, after }) => {
    const pair = after ?? before;
    const verb = before ? 'rewrote' : 'wrote down';
    return `${who} ${verb} what to do when ${name(pair?.upper ?? null)} and ${name(pair?.lower ?? null)} clash.`;
  },
  'indicator-described': (who, { before, after }) =>
    before
      ? `${who} described the customer figure ${name(after)} anew.`
      : `${who} chose the customer figure ${name(after)}.`,
  'indicator-filled': (who, { before, after }) => {
    const [month, ...more] = changedMonths(before, after);
    if (!month) return `${who} saved the customer figure without changing anything.`;
    const [first, last] = [month, more.at(-1)].map((one) => one && monthName(one.month, 'en-GB'));
    if (last) return `${who} filled in ${more.length + 1} months of the customer figure, from ${first} to ${last}.`;
    if (month.after === undefined) return `${who} took the customer figure of ${first} away.`;
    if (month.before === undefined) return `${who} filled in the customer figure of ${first}: ${number(month.after)}.`;
    return `${who} changed the customer figure of ${first} from ${number(month.before)} to ${number(month.after)}.`;
  },
  'annotation-added': (who, { after }) => `${who} wrote beside ${monthName(after!.month, 'en-GB')}: ${text(after)}`,
  'annotation-removed': (who, { before }) =>
    `${who} took away what stood beside ${monthName(before!.month, 'en-GB')}: ${text(before)}`,
  'file-imported': () => 'A file was read. What changed by it stands in lines of its own.',
};
