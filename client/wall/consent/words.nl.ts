import type { ConsentWords } from './words.types.ts';

export const words: ConsentWords = {
  ask: '{actor} vraagt: mag dit verhaal op het prikbord?',
  askHere: 'Mag dit verhaal over jou op het prikbord?',
  alsoAbout: 'Ook over {names}',
  answers: 'Jouw antwoord',
  agree: 'Zet maar op het prikbord',
  agreeMeans: 'Alle collega’s kunnen het lezen en erop reageren.',
  agreeTogether: 'Zodra jullie allemaal ja zeggen, kan iedereen het lezen.',
  decline: 'Alleen voor mij',
  declineMeans: 'Het komt niet op het prikbord. Ja zeggen kan later nog.',
  result: {
    published: 'Het staat op het prikbord.',
    waiting: (n) =>
      n === 1 ? 'Dank je. Ook {names} moet nog ja zeggen.' : 'Dank je. Ook {names} moeten nog ja zeggen.',
    otherDeclined: 'Dank je. Iemand anders houdt dit verhaal liever voor zichzelf, dus het blijft van het prikbord.',
    hidden: 'Dank je. Het verhaal is gemeld; eerst kijkt een redacteur.',
    declined: 'Het blijft van het prikbord. Bedenk je je nog, dan kan dat hier.',
  },
  see: 'Bekijk het verhaal',
  states: {
    PUBLISHED: 'Staat op het prikbord',
    WAITING: 'Wacht op een ja',
    PRIVATE: 'Blijft van het prikbord: iemand houdt het liever voor zichzelf',
    HIDDEN: 'Gemeld: niemand ziet het, tenzij een redacteur het terugzet',
    WITHDRAWN: 'Ingetrokken',
  },
  waitsForYou: 'Wacht op jouw ja',
  waitsFor: 'Wacht op een ja van {names}',
  youDeclined: 'Je houdt dit verhaal voor jezelf',
  mine: {
    title: 'Mijn verhalen',
    intro: 'Wat je kreeg en wat je gaf, ook wat niet op het prikbord staat.',
    about: 'Jij over {names}',
    aboutYou: '{giver} over jou',
    more: 'Meer verhalen',
    none: 'Je eerste verhaal moet nog komen',
    noneText: 'Wat je over een collega vertelt, en wat een collega over jou vertelt, bewaren we hier voor je.',
    nominate: 'Naar het prikbord',
  },
  honour: {
    label: 'Als een collega over mij vertelt',
    choices: {
      AT_ONCE: {
        name: 'Meteen op het prikbord',
        meaning: 'Iedereen leest het verhaal direct. Je kunt het er altijd weer afhalen.',
      },
      ASK_FIRST: {
        name: 'Vraag het me eerst',
        meaning: 'Jij leest het als eerste. Pas als je ja zegt, komt het op het prikbord.',
      },
      ONLY_ME: {
        name: 'Alleen voor mij',
        meaning: 'Jij krijgt het verhaal, het prikbord niet. Per verhaal kun je alsnog ja zeggen.',
      },
    },
    note: 'Dit geldt voor nieuwe verhalen. Gaat een verhaal over meer mensen, dan telt de voorzichtigste keuze.',
  },
};
