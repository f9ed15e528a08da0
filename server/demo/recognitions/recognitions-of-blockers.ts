import type { DemoRecognition } from './demo-recognition.ts';

/** How two blockers of the demo were removed, told by who removed them: you said, we did, what customers notice. */
export const recognitionsOfBlockers: DemoRecognition[] = [
  {
    key: 'one-form-left',
    giver: 'saskia.nijland',
    receivers: ['daan.vermeulen', 'kinga.nowak'],
    value: 'through',
    behaviour: 'through-spot',
    lang: 'nl',
    situation:
      'Jullie zeiden: drie formulieren voor één portemonnee, en een verpleegkundige die drie avonden voor niets kwam. Wie dat schreef weet ik niet, en dat hoeft ook niet.',
    action:
      'Daan en Kinga legden de drie formulieren naast elkaar, streepten alles door wat er dubbel stond en hielden er één over. Ze probeerden het een week lang uit in de avonddienst voordat ze het aan iemand lieten zien.',
    effect: 'Van de 64 spullen van deze maand gingen er 61 dezelfde dag terug. Ook om half elf ’s avonds.',
    daysAgo: 32,
    hour: 15,
    applause: 21,
    heart: 9,
    bright: 12,
    copy: 6,
  },
  {
    key: 'phone-on-a-hook',
    giver: 'frits.oosterwijk',
    receivers: ['gerrit-jan.baan', 'priya.jhinkoe'],
    value: 'crew',
    behaviour: 'crew-hand-over',
    lang: 'nl',
    situation:
      'Jullie zeiden: de storingslijst ligt achter een deur die op slot is. Ik zei dat het opgelost was, en toen zeiden jullie: op de rondvaart hangt alleen een haak.',
    action:
      'Gerrit-Jan en Priya hingen op elk schip een telefoon aan een touw naast de motorkamer, met één lijst die iedereen ziet. De laatste twee lagen in mijn auto. Die heb ik er zelf bij gehangen.',
    effect:
      'Een storing is nu na twee dagen weg in plaats van na zes. De toiletten van de Merwede zijn sindsdien niet meer dicht geweest.',
    daysAgo: 40,
    hour: 11,
    applause: 17,
    heart: 5,
    bright: 10,
    copy: 8,
  },
];
