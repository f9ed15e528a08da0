import type { Scene } from './scene.ts';

export const dutchScenes: Scene[] = [
  {
    values: ['plain', 'through'],
    customers: 'callers',
    situations: [
      '{A} belde {when} over een afschrijving die niet klopte: {n} euro te veel, voor de derde maand op rij.',
      'Na de tariefwijziging kreeg {a} uit {where} twee keer dezelfde rekening. Drie brieven later was het nog niet opgelost.',
      '{A} stond {when} aan de balie in {where} met een hele map papieren over één abonnement.',
      'Een terugbetaling was bij ons blijven liggen. {A} had er al {n} dagen niets over gehoord.',
    ],
    actions: [
      '{who} [zocht|zochten] het zelf uit, [belde|belden] dezelfde middag terug en [legde|legden] in gewone woorden uit wat er was misgegaan.',
      '{who} [zei|zeiden] eerst sorry, zonder “maar”, en [zorgde|zorgden] dat het geld de volgende ochtend terug was.',
      '{who} [maakte|maakten] er één overzicht van, een halve bladzijde, en [schreef|schreven] er een rechtstreeks nummer onder.',
      '{who} [liep|liepen] naar de afdeling facturen en [bleef|bleven] erbij staan tot het in het systeem goed stond.',
    ],
    effects: [
      '{The} hoefde geen vierde keer te bellen.',
      '{The} schreef terug: “Eindelijk iemand die het uitlegt.”',
      'Dezelfde fout bleek bij {n} anderen te zitten. Die hebben nu bericht gehad voordat ze het zelf merkten.',
      '{The} wilde opzeggen, en deed dat niet.',
    ],
  },
  {
    values: ['through', 'person'],
    customers: 'travellers',
    situations: [
      '{A} was {when} een tas kwijtgeraakt tussen {where} en de overkant. De medicijnen zaten erin.',
      'In {where} bleef een telefoon liggen. {A} had geen ander nummer om ons te bellen.',
      '{A} miste bij het uitstappen een sjaal. “Niks waard”, zei {the}, en keek daar anders bij.',
      'Er lag {when} een fotoalbum op een stoel. Zonder naam, alleen met foto’s van {where}.',
    ],
    actions: [
      '{who} [liep|liepen] na de dienst alle plekken langs en [ging|gingen] pas naar huis toen het gevonden was.',
      '{who} [belde|belden] elke halte op de lijn en [vroeg|vroegen] bij iedere collega opnieuw.',
      '{who} [stuurde|stuurden] een foto met de vraag of dit het was, en [bracht|brachten] het de volgende ochtend zelf.',
      '{who} [zocht|zochten] uit wie er die dag gereserveerd had en [vond|vonden] zo de juiste persoon.',
    ],
    effects: [
      '{The} kon het dezelfde avond nog ophalen.',
      'Een dag later lag er een kaartje op de balie, met een tekening erop.',
      '{The} stond er stil van, en wij ook een beetje.',
      'Het kwam terug bij wie het hoorde, {n} uur nadat het verloren was.',
    ],
  },
  {
    values: ['plain', 'time'],
    customers: 'travellers',
    situations: [
      'Door een storing lag alles {when} stil bij {where}. Op de borden stond alleen “vertraagd”.',
      'De verbinding met {where} viel {when} uit. {A} had een afspraak die niet kon wachten.',
      '{n} mensen stonden {when} te wachten en niemand wist waarop.',
      'De aansluiting in {where} dreigde met {n} minuten gemist te worden.',
    ],
    actions: [
      '{who} [ging|gingen] tussen de mensen staan en [vertelde|vertelden] elke tien minuten wat er bekend was, ook als dat niets nieuws was.',
      '{who} [zei|zeiden] eerlijk dat het nog een uur kon duren en [wees|wezen] iedereen een andere weg.',
      '{who} [belde|belden] vooruit, [gaf|gaven] precies door hoeveel mensen eraan kwamen en [vroeg|vroegen] of er gewacht kon worden.',
      '{who} [schreef|schreven] de omleiding op een bord, met een tekening, in twee talen.',
    ],
    effects: [
      '{The} kon zelf kiezen, en koos de bus.',
      'Niemand werd boos. Een paar mensen bedankten ons zelfs voor de vertraging.',
      '{n} reizigers haalden hun aansluiting.',
      'Bij de balie bleef het rustig: iedereen wist al waar hij aan toe was.',
    ],
  },
  {
    values: ['safe'],
    customers: 'travellers',
    situations: [
      'De loopplank in {where} was {when} spekglad. {A} aarzelde.',
      'Het werd {when} zo druk dat mensen begonnen te duwen. {A} stond vooraan.',
      'Bij {where} zat een bout los. Er was niets gebeurd, en niemand had het gezien.',
      'Er stond {when} meer wind dan voorspeld, en een volle kade die mee wilde.',
    ],
    actions: [
      '{who} [zette|zetten] alles stil, [legde|legden] uit waarom en [begon|begonnen] pas weer toen het goed voelde.',
      '{who} [bood|boden] een arm aan, iedere keer opnieuw, tot de laatste aan boord was.',
      '{who} [meldde|meldden] het meteen, met een foto, en [bleef|bleven] erbij tot het gemaakt was.',
      '{who} [zei|zeiden] nee, ook tegen mensen die haast hadden, en [bedacht|bedachten] daarna hoe het wél kon.',
    ],
    effects: [
      '{The} kwam heelhuids aan de overkant.',
      'We vertrokken {n} minuten te laat, met iedereen op twee benen.',
      'Dezelfde dag zijn {n} andere plekken nagekeken.',
      '{The} zei dat het wachten was, maar geen verloren tijd.',
    ],
  },
  {
    values: ['crew', 'through'],
    customers: 'callers',
    situations: [
      'Wij wachtten al {n} dagen op een onderdeel, en {a} wachtte op ons.',
      'Onze planning en die van {where} liepen langs elkaar heen. {A} kreeg twee verschillende tijden te horen.',
      'Een vraag van {a} ging {when} van de ene naar de andere afdeling, en weer terug.',
      'Het systeem lag {when} plat, net toen {a} een boeking wilde wijzigen.',
    ],
    actions: [
      '{who} [mailde|mailden] niet nog een keer, maar [kwam|kwamen] naar ons toe en [keek|keken] mee.',
      '{who} [nam|namen] de vraag over, [zocht|zochten] de juiste collega en [bleef|bleven] zelf het aanspreekpunt.',
      '{who} [maakte|maakten] een lijstje met wie wat doet, en [hing|hingen] dat in {where} naast het koffieapparaat.',
      '{who} [deed|deden] het met de hand, regel voor regel, zodat er niets verloren ging.',
    ],
    effects: [
      '{The} merkte alleen dat het ineens klopte.',
      'Sindsdien bellen we elkaar eerst. Dat scheelt een klant {n} dagen wachten.',
      '{The} hoefde het verhaal geen tweede keer te vertellen.',
      'De boeking stond er dezelfde avond in, en goed ook.',
    ],
  },
  {
    values: ['person'],
    customers: 'travellers',
    situations: [
      '{A} reisde {when} voor het eerst alleen naar {where}, en vond dat spannend.',
      '{A} zat {when} stil voor zich uit te kijken. Andere mensen liepen erlangs.',
      '{A} begreep onze kaartautomaat niet, en achter {the} groeide de rij.',
      'We kenden {the} al jaren van gezicht, {a} op de lijn naar {where}. Die ochtend was er iets anders.',
    ],
    actions: [
      '{who} [ging|gingen] ernaast zitten en [vroeg|vroegen] wat er nodig was, in plaats van het te raden.',
      '{who} [deed|deden] het één keer voor, één keer samen, en [keek|keken] toen toe.',
      '{who} [nam|namen] de tijd, [haalde|haalden] een kop thee en [luisterde|luisterden] een halte lang.',
      '{who} [onthield|onthielden] de naam en [zei|zeiden] die de volgende dag ook.',
    ],
    effects: [
      '{The} reist nu elke week met ons mee.',
      '{The} stapte uit met een rechte rug.',
      'De week daarna hielp {the} een ander met de automaat.',
      '{The} zei: “Ik dacht dat niemand het zag.”',
    ],
  },
  {
    values: ['crew', 'person'],
    customers: 'callers',
    situations: [
      'Een nieuwe collega kreeg {when} {a} aan de lijn, en wist het antwoord niet.',
      'We zaten in {where} met twee zieken en een volle agenda.',
      'Na een moeilijk gesprek met {a} was ik even niets waard.',
      'De nachtploeg had een briefje achtergelaten dat niemand begreep. {A} stond om zes uur voor de deur.',
    ],
    actions: [
      '{who} [schoof|schoven] een stoel bij en [liet|lieten] zien hoe je dat uitzoekt, zonder het over te nemen.',
      '{who} [sprong|sprongen] in voordat iemand het vroeg, en [bleef|bleven] tot de laatste klant geholpen was.',
      '{who} [zette|zetten] koffie, [vroeg|vroegen] hoe het ging en [nam|namen] het volgende gesprek.',
      '{who} [belde|belden] de vorige ploeg wakker, met excuses, en [schreef|schreven] daarna een overdracht die wél klopt.',
    ],
    effects: [
      'Het volgende gesprek ging vanzelf.',
      '{The} heeft er niets van gemerkt, en dat was precies de bedoeling.',
      'We werken nu allemaal met dat ene blaadje.',
      '{The} kreeg een antwoord waar we allebei op durfden te vertrouwen.',
    ],
  },
  {
    values: ['time', 'through'],
    customers: 'callers',
    situations: [
      'Een zending voor {a} stond {when} nog op de kade, {n} minuten voor vertrek.',
      'De steiger bij {where} ging onverwacht dicht, terwijl {a} op een levering wachtte.',
      'Op de vrachtbrief van {a} stond een verkeerd cijfer, en de douane in {where} was er klaar mee.',
      '{A} had {when} koeling nodig voor een lading die niet kon wachten.',
    ],
    actions: [
      '{who} [reed|reden] er zelf heen, [vulde|vulden] het formulier ter plekke in en [belde|belden] vanaf de kade dat het rond was.',
      '{who} [schoof|schoven] twee afvaarten om en [vroeg|vroegen] eerst aan de andere klanten of dat kon.',
      '{who} [controleerde|controleerden] ook de volgende {n} papieren, zodat het niet nog eens gebeurt.',
      '{who} [belde|belden] op het uur dat was afgesproken, ook toen er nog geen nieuws was.',
    ],
    effects: [
      'De lading was op tijd, en koel.',
      '{The} kon gewoon open op zaterdag.',
      '{The} heeft het contract verlengd, en noemde dit als reden.',
      'We weten nu waar het misgaat: het formulier is aangepast.',
    ],
  },
];
