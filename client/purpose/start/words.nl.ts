import { counter } from '../../ui/counter.ts';
import type { StartWords } from './words.types.ts';

const count = counter('nl');
const minutes = (n: number) => count(n, { one: 'één minuut', other: '# minuten' });

export const words: StartWords = {
  card: {
    title: 'Nieuw hier?',
    text: (values, n) =>
      values === 0
        ? `In zo’n ${minutes(n)} lees je waarvoor we er zijn.`
        : `In zo’n ${minutes(n)} langs waarvoor we er zijn, wat voorgaat, en hoe collega’s dat laten zien.`,
    begin: 'Begin hier',
    resume: (step, of) => `Ga verder bij ${step} van ${of}`,
  },
  intro: {
    title: 'Begin hier',
    text: (values, n) =>
      values === 0
        ? `Een rondje van zo’n ${minutes(n)}: waarvoor we er zijn.`
        : `Een rondje van zo’n ${minutes(n)}: waarvoor we er zijn, ${count(values, { one: 'onze ene waarde', other: 'onze # waarden op volgorde' })}, en verhalen van collega’s die het voordeden.`,
    keys: 'Je kunt ook met de pijltjestoetsen vooruit en terug.',
    begin: 'Begin',
    stopped: (step, of) => `Op dit apparaat was je bij ${step} van ${of}.`,
    resume: (name) => `Ga verder bij ${name}`,
    finished: 'Op dit apparaat ben je al eens helemaal rondgegaan.',
    restart: 'Begin opnieuw',
  },
  progress: (step, of) => `${step} van ${of}`,
  walk: 'Rondje voor wie nieuw is',
  back: 'Terug',
  next: (name) => `Verder: ${name}`,
  purpose: 'Waarvoor we er zijn',
  value: {
    rank: (rank, of) => (of === 1 ? 'Onze waarde' : `Waarde ${rank} van ${of}`),
    behaviours: 'Zo zie je het',
    clash: (next) => `Als het botst met ${next}:`,
  },
  end: {
    name: 'tot slot',
    title: 'Nu weet je waar we voor staan',
    text: 'Je hoeft het niet uit je hoofd te kennen. Let deze week eens op wie het voordoet.',
    order: 'Wat het eerst komt, gaat voor',
    page: 'Naar de hele pagina',
    restart: 'Nog een keer',
  },
};
