import { counter } from '../../ui/counter.ts';
import type { ValuesWords } from './words.types.ts';

const count = counter('nl');

export const words: ValuesWords = {
  edit: 'Bewerk',
  restore: 'Zet terug',
  add: 'Voeg een waarde toe',
  order: 'Verander de volgorde',
  behaviours: 'Zo zie je het',
  copy: 'Dit kun je zo nadoen',
  place: (rank, all) => (rank === 1 ? 'Waarde 1: gaat voor alles' : `Waarde ${rank} van ${all}`),
  retired: 'Een waarde van vroeger: er komen geen verhalen meer bij',
  notFound: { title: 'Deze waarde is er niet', text: 'Misschien klopt de link niet helemaal.' },
  former: {
    title: (number) => count(number, { one: '# waarde van vroeger', other: '# waarden van vroeger' }),
    intro: 'Hier namen we afscheid van. De verhalen die erbij horen, blijven.',
  },
  collision: {
    title: 'Als het botst',
    head: 'Als het botst:',
    missing: 'Nog geen voorbeeld van wat je doet als deze twee botsen.',
    edit: 'Verander het voorbeeld',
    write: 'Schrijf een voorbeeld',
    pair: (upper, lower) => `van ${upper} en ${lower}`,
    above: '{name} gaat hiervoor.',
    below: 'Dit gaat voor {name}.',
  },
  history: {
    title: 'Hoe het zo kwam',
    sentence: (month, { kind, nameBefore, rankBefore, rankAfter }) => {
      const When = `In ${month}`;
      switch (kind) {
        case 'ADDED':
          return rankAfter
            ? `${When} kwam deze waarde erbij, op plaats ${rankAfter}.`
            : `${When} kwam deze waarde erbij.`;
        case 'RENAMED':
          return nameBefore
            ? `${When} veranderde de naam. Eerst stond hier “${nameBefore}”.`
            : `${When} kwam er een naam.`;
        case 'REWORDED':
          return `${When} kwamen er andere woorden.`;
        case 'MOVED':
          return `${When} ging deze waarde van plaats ${rankBefore} naar plaats ${rankAfter}.`;
        case 'RETIRED':
          return `${When} werd het een waarde van vroeger.`;
        case 'RESTORED':
          return rankAfter
            ? `${When} kwam deze waarde terug, op plaats ${rankAfter}.`
            : `${When} kwam deze waarde terug.`;
        default:
          return `${When} is er iets aan veranderd.`;
      }
    },
  },
};
