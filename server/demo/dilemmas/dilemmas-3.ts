import type { DemoDilemma } from './demo-dilemma.ts';

/** Dilemmas 15 to 21. */
export const dilemmas3: DemoDilemma[] = [
  {
    number: 15,
    recognitions: ['hearing-aid'],
    upper: {
      value: 'through',
      text: {
        nl: 'Ik ga om zes uur zelf naar de boot en geef haar het album. De overdracht schuift op, en de balie gaat later open.',
        en: 'I meet the boat at six myself and give her the album. The handover moves, and the desk opens late.',
      },
    },
    lower: {
      value: 'crew',
      text: {
        nl: 'Ik draag alles netjes over, het spoor ook. Mijn collega kan dit net zo goed, en zo begint haar avond op orde.',
        en: 'I hand everything over properly, the trail included. My colleague is just as good, and her evening starts in order.',
      },
    },
    question: {
      nl: 'Gevonden voorwerpen, tien voor half zes. Mevrouw Kalisvaart zoekt het fotoalbum van haar ouders en heeft haar verhaal al aan twee van ons gedaan. Jij hebt net een spoor: een matroos zag het op de Merwede 1, die om zes uur binnenkomt. Om half zes moet je overdragen aan je avondcollega: de kluis, veertig spullen, drie mensen die gebeld willen worden. Ze rekent op je. Wat doe je?',
      en: 'Lost property, twenty past five. Mrs Kalisvaart is looking for her parents’ photo album and has told her story to two of us already. You have just picked up a trail: a deckhand saw it on the Merwede 1, which comes in at six. At half past five you are due to hand over to your evening colleague: the safe, forty items, three people to ring back. She is counting on you. What do you do?',
    },
    explanation: {
      nl: 'Goed overdragen is bijna altijd het antwoord, en ook hier geen slecht antwoord. Maar mevrouw Kalisvaart krijgt dan een derde aan de lijn, net nu iemand haar album op het spoor is. Je houdt de vraag vast tot het in haar handen ligt. Je collega hoort het meteen: kwart over zes ben ik terug, dit ene telefoontje kan niet wachten, de rest doen we straks samen. En wat er door jou bleef liggen, pak je morgen zelf op.',
      en: 'A good handover is nearly always the answer, and it is no bad answer here. But Mrs Kalisvaart would then have a third of us on the line, just as somebody has picked up the trail of her album. You keep hold of the question until it is in her hands. Your colleague hears at once: back at a quarter past six, this one call cannot wait, we will do the rest together. And whatever was left because of you, you pick up tomorrow.',
    },
  },
  {
    number: 16,
    upper: {
      value: 'crew',
      text: {
        nl: 'Ja, die krijgt hij. Ik vertel aan boord waar we op wachten, en na vijf minuten gaan we.',
        en: 'Yes, he gets them. I tell everybody on board what we are waiting for, and after five minutes we go.',
      },
    },
    lower: {
      value: 'time',
      text: {
        nl: 'Nee, we gaan. Negentig mensen willen naar huis. Hij mag vanavond na de laatste vaart zo lang meten als hij wil.',
        en: 'No, we go. Ninety people want to get home. Tonight, after the last run, he can measure for as long as he likes.',
      },
    },
    question: {
      nl: 'De waterbus van 16.30 uur in Rotterdam. Een monteur springt aan boord. Hij zoekt al een week waarom de verwarming achterin uitvalt, en op dit moment doet ze het niet. Hij wil vijf minuten meten, hier aan de steiger, want onderweg mag het luik niet open. Negentig forenzen kijken op hun horloge. Vertrek je nu, dan begint hij morgen weer van voren af aan. Krijgt hij die vijf minuten?',
      en: 'The 16:30 water bus in Rotterdam. A fitter jumps on board. For a week he has been trying to find out why the heating at the back cuts out, and right now it is off. He wants five minutes to measure, here at the jetty, because the hatch has to stay shut under way. Ninety commuters are looking at their watches. Leave now and tomorrow he starts all over again. Does he get his five minutes?',
    },
    explanation: {
      nl: 'Vanavond meten klinkt redelijk, alleen doet de verwarming het dan misschien weer. Een storing die komt en gaat, vang je als ze er is. Onze collega wacht al een week op dit moment, en achterin zitten mensen al een week met hun jas aan. Daarom gaat Eén bemanning voor. Vijf minuten zijn er wel vijf: spreek af dat hij dan stopt, ook zonder antwoord. Zeg aan boord waarom, en bel door naar Ridderkerk dat jullie later komen.',
      en: 'Tonight sounds reasonable, except that by then the heating may be working again. A fault that comes and goes has to be caught while it is there. Our colleague has waited a week for this moment, and people at the back have sat in their coats for a week. That is why One crew comes first. Five minutes does mean five: agree that he stops then, answer or no answer. Say why on board, and ring ahead to Ridderkerk that you are running late.',
    },
  },
  {
    number: 17,
    recognitions: ['one-car-too-many'],
    upper: {
      value: 'safe',
      text: {
        nl: 'Nee, beneden blijft niemand. Bosco mag mee naar boven, tegen onze eigen hondenregel in.',
        en: 'No, nobody stays below. Bosco may come upstairs, against our own rule about dogs.',
      },
    },
    lower: {
      value: 'person',
      text: {
        nl: 'Ja. Ik noteer waar hij staat, geef hem een portofoon en loop elk uur even langs.',
        en: 'Yes. I note where he is parked, give him a radio and look in on him every hour.',
      },
    },
    question: {
      nl: 'De nachtboot, half elf. Zodra we varen, gaat het autodek op slot. In de cabine van chauffeur Marek ligt zijn hond Bosco: vier dagen geleden geopereerd, suf, en in paniek als hij alleen is. Boven mogen geen honden komen en de hondenhutten zijn vol. Marek rijdt al elf jaar met ons en heeft nog nooit iets gevraagd. Nu wel: of hij vannacht bij Bosco in de vrachtwagen mag blijven. Mag het?',
      en: 'The night boat, half past ten. As soon as we sail, the car deck is locked. In the cab of a driver called Marek lies his dog, Bosco: operated on four days ago, groggy, and frantic when left alone. Dogs are not allowed upstairs and the dog cabins are full. Marek has driven with us for eleven years and never asked for a thing. Now he does: may he spend the night in the lorry with Bosco? Do you let him?',
    },
    explanation: {
      nl: 'Wie Marek kent, gunt het hem. Maar als er beneden brand komt of lading schuift, is dat dek dicht en halen we hem er niet op tijd uit, portofoon of niet. Aan die regel komt dus niemand. Over haren in de salon denken we anders: dat is een regel over netheid, en die mag wijken voor een mens. Vraag Marek wat Bosco verdraagt, geef ze samen een rustige hoek, en leg het uit aan wie ernaast zit. Aan wie niet tegen honden kan het eerst.',
      en: 'Anybody who knows Marek would grant him this. But if a fire starts below or a load shifts, that deck is shut and we will not get him out in time, radio or no radio. So that rule stands for everybody. Dog hair in the saloon is another matter: that is a rule about tidiness, and it may give way to a person. Ask Marek what Bosco can bear, give the two of them a quiet corner, and explain to those nearby, starting with anyone who cannot be near dogs.',
    },
  },
  {
    number: 18,
    recognitions: ['class-on-the-wrong-day'],
    upper: {
      value: 'plain',
      text: {
        nl: 'Ik bel het koor vandaag: we hebben iets beloofd wat niet kan. Mijn collega stuur ik een berichtje dat ik gebeld heb.',
        en: 'I ring the choir today: we promised something that cannot be done. I send my colleague a note to say I rang.',
      },
    },
    lower: {
      value: 'crew',
      text: {
        nl: 'Ik leg het hem maandagochtend voor. Het zijn zijn mensen, en ik ga niet achter zijn rug om zijn fout vertellen.',
        en: 'I take it to him on Monday morning. They are his people, and I will not tell on him behind his back.',
      },
    },
    question: {
      nl: 'Donderdag, groepen en scholen. Je neemt waar voor een collega die tot maandag vrij is. In zijn map lees je dat hij een koor van dertig mensen heeft beloofd om dinsdag langs de molens te varen. Dat kan niet, want die vaarweg is tot juni dicht. Jij kunt het koor nu bellen. Maar hij kent die mensen al jaren en zou zijn fout vast liever zelf rechtzetten. Wat doe je?',
      en: 'Thursday, groups and schools. You are covering for a colleague who is off until Monday. In his file you read that he has promised a choir of thirty that on Tuesday they will sail past the windmills. They cannot: that stretch of water is closed until June. You could ring the choir now. But he has known them for years and would surely rather put his own mistake right. What do you do?',
    },
    explanation: {
      nl: 'Iemand zijn eigen fout laten herstellen is fatsoenlijk, en op je vrije dag wil je zoiets liever niet horen. Maar vandaag heeft het koor nog vier dagen om iets anders te kiezen, en maandag nog één. Zeg het eerlijk staat hoger dan Eén bemanning, dus wat jij weet, weten zij vandaag ook. Een goede collega blijf je in hoe je het doet: zeg “wij”, noem geen naam, en laat het nieuwe plan aan hem. Maandag loop je eerst even bij hem langs.',
      en: 'Letting somebody mend his own mistake is decent, and nobody likes to hear of one on a day off. But today the choir has four days left to choose something else, and on Monday it has one. Say it straight stands above One crew, so what you know, they know today. How you do it is where you stay a good colleague: say “we”, name nobody, and leave the new plan to him. And on Monday you walk over to him before anything else.',
    },
  },
  {
    number: 19,
    upper: {
      value: 'person',
      text: {
        nl: 'Ik blijf bij haar tot ze weet of ze meegaat. Meneer Brandsma hoort me om kwart over vier.',
        en: 'I stay with her until she knows whether she is going. Mr Brandsma hears from me at a quarter past.',
      },
    },
    lower: {
      value: 'through',
      text: {
        nl: 'Ik vraag haar om drie minuten en bel hem op tijd, zoals beloofd. Daarna heb ik alle aandacht voor haar.',
        en: 'I ask her for three minutes and ring him at four, as promised. After that she has all my attention.',
      },
    },
    question: {
      nl: 'De balie in Dordrecht, drie minuten voor vier. Je hebt meneer Brandsma beloofd hem om vier uur te bellen over zijn verdwenen fiets; hij wacht al twee dagen. Voor je staat een vrouw met een kaartje. Sinds een ongeluk is ze niet meer op het water geweest, en aan de overkant is vanochtend haar kleinzoon geboren. Ze begint te praten en te huilen tegelijk. De boot gaat om kwart over vier. Wat doe je om vier uur?',
      en: 'The desk in Dordrecht, three minutes to four. You promised Mr Brandsma that you would ring him at four about his missing bicycle; he has waited two days. In front of you is a woman holding a ticket. She has not been on the water since an accident, and this morning her grandson was born on the other side. She starts talking and crying at once. The boat goes at a quarter past. What do you do at four?',
    },
    explanation: {
      nl: 'Een beloofd uur is bij ons een beloofd uur, en drie minuten lijken niets. Maar zij heeft net al haar moed bij elkaar geraapt. Na een telefoontje moet ze van voren af aan beginnen, en misschien is ze dan al naar huis. Oog voor de ander staat boven Maak het af. Meneer Brandsma vergeet je niet: laat een collega hem om vier uur zeggen dat jij om kwart over belt. Bel dan op de minuut, en begin met sorry.',
      en: 'With us a promised hour is a promised hour, and three minutes seem like nothing. But she has only just scraped her courage together. After a phone call she has to begin again, and she may have gone home by then. See the person stands above See it through. You do not forget Mr Brandsma: have a colleague tell him at four that you will ring at a quarter past. Then ring on the minute, and begin with sorry.',
    },
  },
  {
    number: 20,
    upper: {
      value: 'crew',
      text: {
        nl: 'Ik wacht die vijf minuten met haar en zeg tegen de gasten dat we wat later vertrekken.',
        en: 'I wait those five minutes with her, and tell the guests that we are leaving a little late.',
      },
    },
    lower: {
      value: 'time',
      text: {
        nl: 'Ik vaar op tijd, met het bandje. Zij kan rustig bijkomen aan wal, en het echtpaar haalt zijn trein.',
        en: 'I leave on time, with the recording. She can recover in peace ashore, and the couple catch their train.',
      },
    },
    question: {
      nl: 'De rondvaart van twee uur. Er zitten 32 gasten aan boord, onder wie een echtpaar dat om kwart voor vier een trein moet halen. Je collega, de gids, is op de steiger net uitgescholden door iemand voor wie geen plek meer was. Haar handen trillen. “Vijf minuten”, vraagt ze. Je kunt ook nu gaan en het verhaal van het bandje laten komen; dan hoeft zij deze ronde niet mee. Wat doe je?',
      en: 'The two o’clock canal tour. There are 32 guests on board, among them a couple with a train at a quarter to four. Your colleague, the guide, has just been shouted at on the jetty by somebody for whom there was no seat left. Her hands are shaking. “Five minutes,” she asks. You could also go now and play the recorded commentary; then she can sit this round out. What do you do?',
    },
    explanation: {
      nl: 'Het bandje is lief bedoeld: zij hoeft even niets. Alleen vroeg ze om iets anders, en wie wegvaart laat haar achter op dezelfde steiger waar het gebeurde. Samen uit, met vijf minuten erbij, zo staat het in onze volgorde. Dan is de klok weer aan de beurt: zeg hoe laat jullie terug zijn, vraag wie er een trein heeft, en laat desnoods het laatste lusje weg. En vraag haar vanavond nog eens hoe het gaat.',
      en: 'The recording is kindly meant: she need not do anything for a while. Only she asked for something else, and if you sail you leave her on the very jetty where it happened. Together, and five minutes late: that is how our order has it. Then it is the clock’s turn: say when you will be back, ask who has a train, and skip the last little loop if you must. And ask her again tonight how she is.',
    },
  },
  {
    number: 21,
    recognitions: ['medicine-on-the-quay'],
    upper: {
      value: 'safe',
      text: {
        nl: 'Nee. Ik zoek met haar uit hoe ze over land het snelst bij hem is, en blijf tot ze onderweg is.',
        en: 'No. I work out with her how she can reach him fastest overland, and stay until she is on her way.',
      },
    },
    lower: {
      value: 'person',
      text: {
        nl: 'Ja. Ze is volwassen en weet wat ze kiest. Ze krijgt een hut dicht bij de bemanning, en ik breng haar zelf.',
        en: 'Yes. She is an adult and knows what she is choosing. I take her to a cabin close to the crew myself.',
      },
    },
    question: {
      nl: 'De balie van de nachtboot in Rotterdam, zeven uur ’s avonds. Een vrouw die 37 weken zwanger is wil naar Hull, waar haar vader op sterven ligt. Vanaf 36 weken nemen we niemand mee: elf uur varen en geen arts aan boord. Ze voelt zich goed en wil tekenen dat het haar eigen keuze is. Vliegen mag ze niet meer, en over land is ze een halve dag later bij hem. Laat je haar mee?',
      en: 'The night boat desk in Rotterdam, seven in the evening. A woman who is 37 weeks pregnant wants to get to Hull, where her father is dying. From 36 weeks on we carry nobody: eleven hours at sea and no doctor on board. She feels well and offers to sign that it is her own choice. She is not allowed to fly any more, and overland she would reach him half a day later. Do you let her board?',
    },
    explanation: {
      nl: 'Bijna iedereen die dit leest, staat aan haar kant. Maar als het midden op zee begint, kan niemand aan boord haar of het kind helpen, en een handtekening verandert daar niets aan. Dus wij zeggen nee, en we zeggen het zelf, zonder ons achter het reglement te verstoppen. Daarna begint het pas: boek samen de treinen, vraag collega’s in Hull of iemand haar ophaalt, en regel dat haar vader haar stem vanavond al hoort.',
      en: 'Nearly everybody who reads this is on her side. But if it starts in the middle of the North Sea, nobody on board can help her or the child, and a signature does not change that. So we say no, and we say it ourselves, without hiding behind the rule book. Then the work starts: book the trains together, ask colleagues in Hull whether one of them can fetch her, and see to it that her father hears her voice tonight.',
    },
  },
];
