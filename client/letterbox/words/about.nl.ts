import { numberWords } from './numbers.ts';
import type { FrameWords } from './words.types.ts';

const number = numberWords('nl');

export const about: Pick<FrameWords, 'about'> = {
  about: {
    title: 'Hoe anoniem is dit?',
    promises: {
      title: 'Wat we beloven',
      text: 'Niets sterkers dan dit:',
      lines: (minimum) => [
        'Je brief draagt geen account, geen cookie, geen adres, en geen tijdstip: alleen de dag van bezorging.',
        `De postzegel bewijst alleen dat jij een van minstens ${minimum === undefined ? '…' : number(minimum)} collega’s bent die er die week een kregen, en dat je niet vaker schreef dan mag.`,
        'Wie later de database, back-ups of de logboeken van Applaus leest, ook de beheerder zelf, kan een brief niet met een mens verbinden, en niet met het ophalen van een postzegel.',
        'Een browser die de lijst al kende, weigert een sleutel die speciaal voor jou is gemaakt. Zegels vergelijken brengt hem aan het licht.',
      ],
    },
    limits: {
      title: 'Wat we niet kunnen beloven',
      text: 'Even eerlijk:',
      lines: [
        'Wie deze pagina aanbiedt, kan jou andere code sturen. De code is openbaar en te vergelijken; dat maakt het te ontdekken, niet onmogelijk.',
        'Wie het netwerk bekijkt terwijl jij verstuurt, kan een tijd en een computer zien. Een gewoon toegangslogboek van een webserver, proxy of firewall is al zo’n opname. Bezorgen in stapels beschermt tegen alles wat later gelezen wordt.',
        'Deze computer is van je werk: meekijken, schermopnames, beheerde extensies, back-ups van je browserprofiel, een foutrapport of wisselbestand met wat in het geheugen stond, printers en klemborden.',
        'Je woorden: schrijfstijl en “het overleg van dinsdag” kunnen je verraden. Volg in een besloten antwoord geen link of afspraak.',
        'Kleine groepen en lange gesprekken maken de kring kleiner.',
        'De beheerder kan de dienst weigeren, accounts maken, een brief laten verdwijnen (dat zie alleen jij) of er zelf een schrijven (dat ziet niemand).',
        'Eén schrijver weren kan niet. Tegen misbruik helpen het weekmaximum, verbergen met een reden, en een gesprek sluiten.',
        'Brieven zijn in de database leesbaar. Dit is geen klokkenluidersregeling en geen vertrouwenspersoon; wie in een brief genoemd wordt, houdt zijn rechten.',
      ],
    },
    seal: {
      title: 'Vergelijk je zegel',
      text: 'Lees het samen met een collega, of leg het naast het zegel dat is opgehangen. Is het gelijk, dan gebruiken jullie dezelfde sleutels en is geen van jullie eruit gelicht.',
      none: 'Het zegel is er nog niet.',
    },
    forget: {
      title: 'Vergeet alles hier',
      text: 'Ontvangstbewijzen, wat je aan het schrijven was, wat nog onderweg is en je postzegels van deze week worden overschreven. Wat overblijft, is hetzelfde of je nu schreef of niet.',
      ask: 'Weet je het zeker? Zonder ontvangstbewijs kun je een antwoord nooit meer lezen, en nieuwe postzegels komen er pas maandag.',
      yes: 'Ja, vergeet alles',
      no: 'Nee, laat staan',
      done: 'Alles op deze plek is vergeten.',
    },
    storage: {
      title: 'Wat deze browser bewaart',
      lasts:
        'Eén bestand dat er bij iedereen hetzelfde uitziet: de postzegels van deze week, een kenmerk van een brief die nog bezorgd moet worden, en ontvangstbewijzen als jij daarom vroeg. Nooit de tekst van een brief. Na twee weken kan niemand lezen wat van een week was; bewaarde ontvangstbewijzen wel, voor wie bij je browserprofiel kan.',
      page: 'Niets. Alles verdwijnt als je deze pagina sluit.',
    },
  },
};
