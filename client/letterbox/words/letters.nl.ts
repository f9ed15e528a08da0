import { countWords } from './numbers.ts';
import type { FrameWords } from './words.types.ts';

const count = countWords('nl');

export const letters: Pick<FrameWords, 'sent' | 'letters' | 'outbox' | 'receipt' | 'thread' | 'meToo'> = {
  sent: {
    title: 'Op de post',
    onItsWay:
      'Je brief is onderweg naar de bus. Blijf op deze pagina tot hij erin ligt: je tekst staat nergens anders.',
    accepted: 'Je brief ligt in de bus.',
    delivered: 'Je brief is bezorgd.',
    refused: 'De bus nam je brief niet aan',
    identified:
      'Iets op dit netwerk plakt je naam op wat je verstuurt, en zulke post neemt de bus niet aan. Probeer het op een ander netwerk.',
    receipt: 'Je ontvangstbewijs',
    receiptText:
      'Schrijf het op, of scan het vierkantje met je eigen telefoon: je ziet het maar één keer. Alleen hiermee lees je het antwoord en kun je reageren, op elk apparaat. Niemand kan je een nieuw geven.',
    groups: 'Zeven groepjes van vijf tekens',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren lukte niet. Selecteer de tekens en kopieer ze zelf.',
    print: 'Print',
    qr: 'Je ontvangstbewijs als QR-code: je telefoon leest de tekens, geen adres',
    store: 'Bewaar ook in deze browser',
    storeHint:
      'Handig op je eigen computer. Wie aan je browserprofiel kan, of aan een kopie daarvan, kan het lezen. Deel je de computer, doe het dan niet.',
    storing: 'Binnen een minuut staat het in deze browser. Blijf zo lang op deze pagina.',
    stored: 'Bewaard in deze browser. Je vindt je brief onder “Mijn brieven”.',
    safe: 'Bewaar het als een wachtwoord: wie het heeft, kan meelezen. Een klembord onthoudt soms wat je kopieert, en een printserver noteert je naam bij wat je print.',
    done: 'Klaar',
    sure: {
      ask: 'Heb je je ontvangstbewijs? Straks kunnen we het je niet meer laten zien.',
      leave: 'Ja, ik heb het',
      stay: 'Nog niet',
    },
    printText: 'Voer deze tekens in onder “Mijn brieven” om het antwoord te lezen. Bewaar dit als een wachtwoord.',
  },
  letters: {
    title: 'Mijn brieven',
    intro: 'Hier zie je alleen brieven waarvan dit apparaat het ontvangstbewijs kent.',
    enter: 'Voer een ontvangstbewijs in',
    empty: {
      title: 'Nog geen brieven op dit apparaat',
      text: 'Heb je er een geschreven? Voer je ontvangstbewijs in, dan lees je het antwoord. Dat vraagt niets op: de antwoorden voor iedereen zijn hier al, verzegeld.',
    },
    left: {
      title: 'Je brief is verstuurd',
      text: 'Dit apparaat bewaart je ontvangstbewijs niet. Voer het hier in als je het antwoord wilt lezen.',
    },
    example: {
      label: 'Zo ziet een brief met antwoord eruit',
      title: 'Klanten vertellen hun verhaal drie keer',
      state: 'Opgeruimd',
      text: '“Alle drie de afdelingen zien nu hetzelfde scherm. Sinds maandag hoeft niemand opnieuw te beginnen.”',
    },
    unreachable: 'We konden niet kijken of er iets nieuws is. Dit is wat dit apparaat al had.',
    drop: 'Bewaar niet langer hier',
  },
  outbox: {
    unsent: (n) =>
      count(n, {
        one: '# bericht is nog niet in de bus. Blijf op deze pagina tot het erin ligt; we proberen het vanzelf opnieuw.',
        other:
          '# berichten zijn nog niet in de bus. Blijf op deze pagina tot ze erin liggen; we proberen het vanzelf opnieuw.',
      }),
    lapsed: {
      title: 'Een brief is niet bezorgd',
      text: 'Zijn week ging voorbij zonder dat genoeg collega’s konden schrijven, of de bus was te lang onbereikbaar. Niemand heeft hem gelezen.',
    },
    refused: {
      title: 'Een bericht is niet aangenomen',
      text: 'Niemand heeft het gelezen. Misschien is er vanaf een ander apparaat al iets op deze plek verstuurd.',
    },
    proof: {
      title: 'Bewijs dat de bus je brief aannam',
      text: 'Is je brief na een paar bezorgingen nergens te vinden? Met deze tekens kan de ondernemingsraad nagaan dat de bus hem had. Wie ze laat zien, is als schrijver bekend.',
    },
    rewrite: 'Schrijf opnieuw',
    drop: 'Gooi weg',
  },
  receipt: {
    title: 'Voer je ontvangstbewijs in',
    intro: 'Dit vraagt niets op bij de server. Niemand ziet dat je kijkt.',
    label: 'Ontvangstbewijs',
    hint: 'Zeven groepjes van vijf. Hoofdletters, streepjes en spaties maken niet uit.',
    open: 'Open mijn brief',
    error: (error) => {
      if (error.kind === 'whole')
        return 'Elk groepje klopt, maar samen horen ze niet bij één brief. Komen ze van twee ontvangstbewijzen?';
      if (error.kind === 'groups') return `Dit zijn ${error.count} groepjes; een ontvangstbewijs heeft er zeven.`;
      const wrong = {
        length: 'heeft geen vijf tekens',
        character: 'bevat een teken dat niet voorkomt (de U is er niet bij)',
        check: 'klopt niet: er is een teken verkeerd of verwisseld',
      };
      return `Groepje ${error.group} ${wrong[error.kind]}.`;
    },
    qr: 'Een QR-code? Scan hem met je telefoon en typ of plak de tekens hier.',
  },
  thread: {
    delivered: (day) => `Bezorgd op ${day}`,
    due: (day) => `antwoord uiterlijk ${day}`,
    holder: (name) => `ligt bij ${name ?? 'het management'}`,
    overdue: 'Te laat',
    states: {
      OPEN: 'Wacht op antwoord',
      ACKNOWLEDGED: 'Gelezen',
      ASKED: 'Er is een vraag voor jou',
      ANSWERED: 'Beantwoord',
      DECLINED: 'Nee, met reden',
      CLOSED: 'Opgeruimd, volgens het management',
      CONFIRMED: 'Opgeruimd, door jou bevestigd',
    },
    reopened: 'Weer open',
    before: 'Je brief en eerdere berichten',
    acts: {
      ACKNOWLEDGED: (by) => `${by} heeft je brief gelezen`,
      ASKED: (by) => `${by} vraagt`,
      ANSWERED: (by) => `${by} antwoordt`,
      DECLINED: (by) => `${by} zegt nee`,
      CLOSED: (by) => `${by} meldt: opgeruimd`,
      REOPENED: (by) => `${by} opende hem weer`,
      MOVED_UP: () => 'Het antwoord bleef uit: een trede hoger',
      MERGED: (by) => `${by} voegde hem samen met een andere brief`,
      TEXT: () => 'Jij schreef',
      SOLVED: () => 'Jij zei: opgelost',
      NOT_SOLVED: () => 'Jij zei: niet opgelost',
    },
    remedies: {
      SHARED_DATA: 'Gegevens delen',
      CUSTOMER_KPI: 'Meten wat de klant merkt',
      JOINT_GOAL: 'Een gezamenlijk doel',
      STRICTER_PRIORITIES: 'Strenger kiezen',
      CUSTOMER_TIME: 'Tijd voor de klant',
      OTHER: 'Iets anders',
    },
    byWhen: (day) => `uiterlijk ${day}`,
    merged: 'Je brief is samengevoegd met een andere. Je volgt hem hier gewoon verder.',
    hidden: (reason) => `Wat je schreef, is op het bord verborgen. De reden: ${reason}`,
    nothing: {
      title: 'Van deze brief is hier nog niets',
      text: 'Hij is nog niet bezorgd, of het is langer dan acht weken geleden dat er iets gebeurde.',
    },
    noTurns: 'Nog geen antwoord.',
    unanswered: 'Blijft een antwoord uit, dan gaat je brief vanzelf een trede hoger.',
    board: 'Bekijk op het bord',
    boardHint:
      'Dan kijk je onder je eigen naam, en een script van het intranet kan horen dat je van hier komt. Zelf opzoeken verraadt niets.',
    private:
      'Dit antwoord lezen alleen jij en wie het moet geven. Volg er geen link of afspraak in: wie komt opdagen, is bekend.',
    answer: { label: 'Jouw antwoord', hint: 'Het gaat mee met de volgende bezorging.' },
    add: {
      label: 'Wil je iets toevoegen?',
      hint: 'Dat kan twee keer, en daarna bij elk antwoord nog eens.',
      send: 'Doe op de post',
      more: 'Voeg iets toe',
    },
    confirm: {
      title: 'Is het opgelost?',
      text: 'Jij merkt het, dus jij beslist. Zeg je niets, dan staat er: niet bevestigd.',
      solved: 'Ja, opgelost',
      notSolved: 'Nee, nog niet',
      label: 'Wil je er iets bij zeggen?',
    },
    noSlot: 'Je hebt hier nu gezegd wat er past. Na het volgende antwoord kun je weer schrijven.',
    needsText: 'Schrijf eerst wat je wilt zeggen.',
    accepted: 'Je reactie ligt in de bus en gaat mee met de volgende bezorging.',
    refused: 'De bus nam je reactie niet aan. Je tekst staat er nog.',
    waiting: 'Je reactie is onderweg.',
  },
  meToo: {
    title: 'Ook ik',
    intro: 'Je zegt anoniem dat jij hier ook tegenaan loopt:',
    promise:
      'Het gaat in dezelfde envelop als een brief, met dezelfde beloften. Niemand ziet wie het zei, en terugnemen kan niet.',
    send: 'Zeg anoniem: ook ik',
    sent: { title: 'Op de post', text: 'Bij de volgende bezorging telt jouw “ook ik” mee.' },
    tomorrow: {
      title: 'Morgen kan het',
      text: 'Deze blokkade is nog nieuw. “Ook ik” kan vanaf de volgende dag: dan ziet iedereen dezelfde lijst, en zegt je keuze niets over jou.',
    },
    none: 'Je hebt deze week alle keren “ook ik” al gezegd. Maandag kan het weer.',
    cancel: 'Toch niet',
  },
};
