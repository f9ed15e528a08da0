import type { WallNoticeWords } from './words.types.ts';

export const words: WallNoticeWords = {
  notice: {
    CONSENT_ASKED: '{actor} vroeg of het verhaal over jou op het prikbord mag: {recognition}',
    RECOGNISED: '{actor} nomineerde je: {recognition}',
    RECOGNITION_PUBLISHED: 'Je verhaal over {receivers} staat op het prikbord: {recognition}',
    RECOGNITION_DECLINED:
      'Je verhaal over {receivers} blijft van het prikbord: iemand houdt het liever voor zichzelf. {recognition}',
    COMMENTED: '{actor} reageerde op je verhaal over {receivers}: {recognition}',
    RECOGNITION_REPORTED:
      'Er is iets van jou gemeld bij {recognition}. Een redacteur kijkt ernaar; tot die tijd ziet niemand het.',
    REPORT_DECIDED: '{actor} besloot over een melding bij {recognition}',
  },
  commentedAboutYou: '{actor} reageerde op het verhaal over jou: {recognition}',
  gone: {
    CONSENT_ASKED: '{actor} vroeg of een verhaal over jou op het prikbord mag. Het is er niet meer.',
    RECOGNISED: '{actor} nomineerde je. Het verhaal is er niet meer.',
    RECOGNITION_PUBLISHED: 'Een verhaal van jou kwam op het prikbord. Het is er niet meer.',
    RECOGNITION_DECLINED: 'Een verhaal van jou bleef van het prikbord. Het is er niet meer.',
    COMMENTED: '{actor} reageerde op een verhaal dat er niet meer is.',
    RECOGNITION_REPORTED: 'Er is iets van jou gemeld. Een redacteur kijkt ernaar; tot die tijd ziet niemand het.',
    REPORT_DECIDED: '{actor} besloot over een melding. Het verhaal is niet meer te lezen.',
  },
  empty: {
    title: 'Hier is nog niets voor jou',
    text: 'Nomineert een collega je, dan lees jij het hier als eerste. Ook wat collega’s bij jouw verhalen schrijven, komt hier.',
    example: 'Zo kan het eruitzien',
    actor: 'Noor Verbeek',
    initials: 'NV',
    value: 'Aandacht voor iedereen',
    effect: 'Hij reist weer alleen naar zijn zus. Hij kwam het zelf vertellen, met een zak mandarijnen.',
    toWall: 'Lees het prikbord',
  },
};
