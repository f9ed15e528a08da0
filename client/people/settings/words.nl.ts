import type { SettingsWords } from './words.types.ts';

export const words: SettingsWords = {
  title: 'Zo word ik geëerd',
  intro: 'De een staat graag in het zonnetje, de ander liever niet. Jij kiest.',
  honour: 'Als een collega over mij vertelt',
  honours: {
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
  honourNote: 'Dit geldt voor nieuwe verhalen. Gaat een verhaal over meer mensen, dan telt de voorzichtigste keuze.',
  digest: 'Per mail',
  digestIntro: 'Wat er op je wacht, in één mailtje. Wacht er niets, dan komt er niets.',
  digests: { DAILY: 'Elke dag', WEEKLY: 'Elke week', NEVER: 'Nooit' },
  noMail: 'Applaus kan hier nog geen mail versturen. Alles voor jou vind je op deze plek.',
  saved: 'Bewaard',
  unchanged: 'Dat is niet bewaard: je oude keuze staat er nog.',
};
