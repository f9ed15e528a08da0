import { counter } from './counter.ts';
import type { UiWords } from './words.types.ts';

const count = counter('nl');

export const words: UiWords = {
  retry: 'Probeer opnieuw',
  close: 'Sluit',
  cancel: 'Annuleer',
  required: 'verplicht',
  loading: 'Even geduld',
  options: (n) => (n === 0 ? 'Niets gevonden' : count(n, { one: '# gevonden', other: '# gevonden' })),
  remove: (name) => `Haal ${name} weg`,
  charactersLeft: (n) => count(n, { one: 'Nog # teken', other: 'Nog # tekens' }),
  tooLong: (n, from) => `${count(n, { one: '# teken', other: '# tekens' })} te lang, vanaf “${from}”.`,
  incident: (id) => `Noem dit nummer als je het meldt: ${id}`,
  failed: {
    offline: {
      title: 'Geen verbinding',
      text: 'We kunnen de server nu niet bereiken. Wat je typte, staat er nog.',
    },
    server: {
      title: 'Er ging iets mis bij ons',
      text: 'Het ligt niet aan jou. Probeer het zo nog eens.',
    },
    setup: {
      title: 'Applaus is hier niet goed aangesloten',
      text: 'Het ligt niet aan jou. Vertel het aan wie het intranet beheert.',
    },
    signIn: {
      title: 'We weten niet wie je bent',
      text: 'Je bent uitgelogd. Ververs de pagina of log opnieuw in op het intranet.',
    },
    notLinked: {
      title: 'Deze login is hier nog niet van jou',
      text: 'Je bent wel ingelogd, maar met deze login kennen we je nog niet. Een beheerder van Applaus kan je helpen.',
    },
    inactive: {
      title: 'Je doet hier niet (meer) mee',
      text: 'Volgens de personeelslijst werk je hier niet. Klopt dat niet? Een beheerder van Applaus kan je helpen.',
    },
    undecided: {
      title: 'We kunnen even niet nagaan wie je bent',
      text: 'Het ligt niet aan jou. Probeer het zo nog eens.',
    },
    outdated: {
      title: 'Deze pagina is verouderd',
      text: 'Applaus is vernieuwd. Ververs de pagina en probeer het nog eens.',
    },
    forbidden: { title: 'Dit is niet voor jou', text: 'Je hebt geen toegang tot dit deel.' },
    tooFast: { title: 'Even rustig aan', text: 'Dat waren veel verzoeken achter elkaar. Wacht een minuut.' },
    input: { title: 'Dit klopt nog niet', text: 'Kijk de velden nog even na.' },
  },
};
