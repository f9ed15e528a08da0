import type { SettingsWords } from './words.types.ts';

export const words: SettingsWords = {
  title: 'Mijn voorkeuren',
  intro: 'De een staat graag in het zonnetje, de ander liever niet. Jij kiest.',
  digest: 'Per mail',
  digestIntro: 'Wat er op je wacht, in één mailtje. Wacht er niets, dan komt er niets.',
  digests: { DAILY: 'Elke dag', WEEKLY: 'Elke week', NEVER: 'Nooit' },
  noMail: 'Applaus kan hier nog geen mail versturen. Alles voor jou vind je op deze plek.',
  saved: 'Bewaard',
  unchanged: 'Dat is niet bewaard: je oude keuze staat er nog.',
};
