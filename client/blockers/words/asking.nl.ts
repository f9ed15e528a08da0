import { counter } from '../../ui/counter.ts';
import type { BlockersWords } from './words.types.ts';

const count = counter('nl');

/** Rounds in which leaders ask, and the way to a letter. */
export const asking: Pick<BlockersWords, 'rounds' | 'letter'> = {
  rounds: {
    label: 'Vraagrondes',
    title: 'Vraagrondes',
    intro: 'Een leidinggevende stelt een vraag. Iedereen kan anoniem antwoorden; de antwoorden komen met de bezorging.',
    asks: '{asker} vraagt',
    open: 'Loopt nu',
    closed: 'Afgelopen',
    until: 'tot en met {day}',
    ran: '{from} tot en met {until}',
    people: (n) => count(n, { one: 'voor # collega', other: 'voor # collega’s' }),
    answers: (n) => (n === 0 ? 'nog geen antwoord' : count(n, { one: '# antwoord', other: '# antwoorden' })),
    repeats: { ONCE: 'eenmalig', WEEKLY: 'elke week', MONTHLY: 'elke maand', QUARTERLY: 'elk kwartaal' },
    answer: 'Antwoord anoniem',
    read: 'Lees de antwoorden',
    ask: 'Stel zelf een vraag',
    none: 'Er loopt geen vraagronde',
    noneText: 'Je hoeft niet te wachten tot iemand iets vraagt: een brief kan altijd.',
  },
  letter: {
    question: 'Wat heb je van mij nodig zodat jij onze klanten nog blijer kunt maken?',
    invite: (n) =>
      `Je schrijft anoniem. Je bent een van ${count(n, { one: '# collega', other: '# collega’s' })} die kunnen schrijven.`,
    small: 'Dit is een klein bedrijf: schrijf zo dat meer dan één collega het geweest kan zijn.',
    write: 'Schrijf een brief',
    mine: 'Mijn brieven',
    about: 'Hoe je anoniem blijft',
    points: [
      'Geen naam, geen adres, geen tijdstip: alleen de dag van bezorging.',
      'Wie later de database, de back-ups of de logboeken van Applaus leest, ook de beheerder, vindt daar niet wie dit schreef.',
      'Niet beschermd: je schrijfstijl, en deze computer als er iemand meekijkt.',
    ],
    closed: 'De brievenbus is dicht',
    closedFew: (minimum) =>
      `Met minder dan ${minimum} collega’s die kunnen schrijven, is een brief niet anoniem genoeg. Daarom kan het hier niet.`,
    closedContact:
      'Er is nog geen vertrouwenspersoon of meldpunt ingesteld. Zolang je daar niet terechtkunt, blijft de brievenbus dicht.',
    closedManagement: 'Er is nog niemand die brieven beantwoordt. Zonder antwoord heeft schrijven geen zin.',
    notFor: 'Gaat het om grensoverschrijdend gedrag, een misstand of gevaar? Schrijf dan niet hier, maar ga naar',
    frame: 'Anonieme brieven',
    writeTitle: 'Schrijf een brief',
    mineTitle: 'Mijn brieven',
    aboutTitle: 'Hoe je anoniem blijft',
    preparing: 'Het briefpapier wordt klaargelegd',
    failed: 'Het briefpapier kwam niet',
    failedText:
      'De brieven staan op een eigen adres, zodat deze pagina niet kan meelezen. Dat adres is nu niet te bereiken, of deze pagina laat het niet toe. We proberen het vanzelf nog eens.',
    elsewhere: 'De brief ligt op een andere plek op deze pagina open.',
    leave: 'Wat je schrijft, zit nog niet in de bus en gaat verloren als je verdergaat. Toch verder?',
    lost: 'Het briefpapier is opnieuw klaargelegd',
    lostText:
      'Het intranet bouwde de pagina eromheen opnieuw op. Had je iets geschreven en nog niet op de post gedaan, dan is dat weg: het stond nergens anders. Wat in de bus ligt, is er nog.',
  },
};
