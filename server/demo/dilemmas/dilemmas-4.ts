import type { DemoDilemma } from './demo-dilemma.ts';

/** Dilemmas 22 to 26. */
export const dilemmas4: DemoDilemma[] = [
  {
    number: 22,
    recognitions: ['no-news-five-times'],
    upper: {
      value: 'plain',
      text: {
        nl: 'Ik hang op en roep om: de boot van zes uur vaart niet, ik zoek een bus, en om half zes hoort u meer.',
        en: 'I hang up and announce it: no six o’clock boat, I am looking for a coach, more from me at half past five.',
      },
    },
    lower: {
      value: 'through',
      text: {
        nl: 'Ik blijf hangen tot ik die bus heb. Dan horen ze het probleem en de oplossing in één keer.',
        en: 'I hold on until I have that coach. Then they hear the problem and the answer in one go.',
      },
    },
    question: {
      nl: 'Zaterdag, kwart over vijf, je zit alleen op planning. De boot van zes uur uit Papendrecht valt uit. Je staat in de wacht bij een busbedrijf dat misschien een bus heeft; over tien minuten weet je het. Op de steiger staan al dertig mensen, de helft met kaartjes voor een concert in Rotterdam. Omroepen kan alleen als je ophangt, en dan sluit je achteraan aan. Wat doe je?',
      en: 'Saturday, a quarter past five, and you are alone in planning. The six o’clock boat from Papendrecht will not be running. You are on hold with a coach firm that may have a coach; in ten minutes you will know. Thirty people are on the jetty already, half of them with tickets for a concert in Rotterdam. You can only make an announcement if you hang up, and then you go to the back of the queue. What do you do?',
    },
    explanation: {
      nl: 'Tien minuten wachten met slecht nieuws valt te verdedigen, zeker als er een bus aan vastzit. Maar wie het om kwart over vijf hoort, kan nog naar het station fietsen of een zus met een auto bellen. Om vijf voor half zes is die keus voor een deel van hen weg, ook als jouw bus komt. Dus eerst omroepen, zo half als het is. Daarna maak je het af: bel opnieuw, laat een collega meezoeken, en meld je om half zes, zoals je zei.',
      en: 'Sitting on bad news for ten minutes can be defended, certainly with a coach at the end of it. But whoever hears at a quarter past five can still cycle to the station or ring a sister with a car. By twenty-five past, some of them have lost that choice, even if your coach turns up. So announce it first, half a story as it is. Then see it through: ring again, get a colleague to search with you, and be back at half past, as you said.',
    },
  },
  {
    number: 23,
    upper: {
      value: 'person',
      text: {
        nl: 'Straks, als ik hem even alleen kan spreken. Nu feliciteer ik hem, met zijn kleindochters erbij.',
        en: 'Later, when I can have a word with him alone. Right now I congratulate him, in front of the girls.',
      },
    },
    lower: {
      value: 'plain',
      text: {
        nl: 'Meteen, zacht en vriendelijk. Nu staat hij hier en kan hij hem nog ruilen; straks vind ik hem niet meer.',
        en: 'At once, softly and kindly. He is here now and can still exchange it; later I may not find him.',
      },
    },
    question: {
      nl: 'Op het veer laat een man van in de zeventig je zijn nieuwe jaarkaart zien. Zelf gekocht op internet, voor het eerst, vertelt hij zijn kleindochters. Ze kijken naar hem op. Jij ziet dat het de dure is, ook geldig op de waterbus, waar hij nooit mee vaart. Ruilen kan tot middernacht. Over drie minuten leggen jullie aan, en dan is hij in de drukte zo weg. Wanneer zeg je het?',
      en: 'On the ferry a man in his seventies shows you his new season ticket. Bought it himself, on the internet, for the first time, he tells his granddaughters. They are clearly impressed. You can see that it is the dear one, which also covers the water bus, and he never takes that. He can exchange it until midnight. In three minutes you dock, and he could be lost in the crowd. When do you tell him?',
    },
    explanation: {
      nl: 'Dat hij het vandaag hoort, staat vast. De vraag is of zijn kleindochters erbij moeten zijn. Hij is net even de opa die het kan, en dat is hem meer waard dan het verschil in prijs. Oog voor de ander bepaalt dus het moment; verzwijgen mag het niet worden. Loop met hem mee van boord. Is hij toch ineens weg, geef dan de naam op zijn kaart door aan de klantenservice, zodat iemand hem ruim voor middernacht belt.',
      en: 'That he hears it today is beyond question. What is open is whether his granddaughters need to be there. For a moment he is the grandad who can do it, and that is worth more to him than the difference in price. So See the person decides the moment; it must not turn into keeping quiet. Walk off the boat with him. If he slips away all the same, pass the name on his ticket to customer service, so that somebody rings him well before midnight.',
    },
  },
  {
    number: 24,
    upper: {
      value: 'through',
      text: {
        nl: 'Ik maak het plan af. Om twaalf uur verstuur ik het, en dan zit ik naast mijn collega.',
        en: 'I finish the plan. At twelve I send it off, and then I sit down with my colleague.',
      },
    },
    lower: {
      value: 'crew',
      text: {
        nl: 'Ik help nu mijn collega, want zestig mensen wachten. Het verzorgingshuis bel ik dat het vanmiddag wordt.',
        en: 'I help my colleague now, because sixty people are waiting. I ring the care home to say it will be this afternoon.',
      },
    },
    question: {
      nl: 'Half elf, groepen en scholen. Om twaalf uur heeft het verzorgingshuis in Dordrecht jouw plan voor 22 bewoners: welke steiger, welke boot, wie er bij welke rolstoel loopt. Dat heb je beloofd, en je hebt die tijd helemaal nodig. Dan komt een collega van planning binnen. Haar rekenblad doet het niet meer, alleen jij snapt het, en zestig collega’s wachten vandaag op het rooster. Wat doe je?',
      en: 'Half past ten, groups and schools. At twelve the care home in Dordrecht gets your plan for 22 residents: which jetty, which boat, who walks beside which wheelchair. You promised it, and you need every minute. Then a colleague from planning comes in. Her spreadsheet has stopped working, you are the only one who understands it, and sixty colleagues are waiting for today’s roster. What do you do?',
    },
    explanation: {
      nl: 'Zestig collega’s tegenover één plan: dat lijkt een makkelijke som. Maar in het verzorgingshuis begint om twaalf uur iemand families te bellen, omdat wij hebben gezegd dat dat kon. Een rooster dat een paar uur later komt is vervelend; een huis dat voor niets klaarzit, vraagt ons de volgende keer niet meer. Maak het dus af. En maak het wachten kort: zeg haar nu al hoe laat je komt, en wat ze tot die tijd zelf kan proberen.',
      en: 'Sixty colleagues against one plan: that looks like an easy sum. But at twelve somebody in the care home starts ringing families, because we said that she could. A roster a few hours late is a nuisance; a home that got ready for nothing will not ask us again. So see it through. And keep the waiting short: tell her right away at what time you will come, and what she can try for herself in the meantime.',
    },
  },
  {
    number: 25,
    upper: {
      value: 'safe',
      text: {
        nl: 'Ik vertel het de schipper. We varen pas als er een derde is die zijn ogen open kan houden.',
        en: 'I tell the skipper. We do not sail until there is a third who can keep their eyes open.',
      },
    },
    lower: {
      value: 'crew',
      text: {
        nl: 'Ik doe zijn werk erbij. Zo springen we hier voor elkaar in, en dertig mensen komen op hun werk.',
        en: 'I do his work on top of mine. That is how we stand in for each other, and thirty people get to work.',
      },
    },
    question: {
      nl: 'De eerste pont, zes uur ’s ochtends, vaart met drie man. Je maat komt aan boord met koorts, en met een pil op waar je suf van wordt. “Als jij mijn trossen doet, blijf ik gewoon zitten”, zegt hij. Meld je het aan de schipper, dan moet er iemand uit bed gebeld worden en vaart de pont een half uur later. Op de kade staan dertig schoonmakers en verpleegkundigen die om half zeven beginnen. Wat doe je?',
      en: 'The first ferry, six in the morning, sails with a crew of three. Your mate comes aboard with a temperature, and has taken something that makes you drowsy. “If you do my ropes, I’ll just sit still,” he says. Tell the skipper, and somebody has to be rung out of bed and the ferry goes half an hour late. On the quay are thirty cleaners and nurses who start at half past six. What do you do?',
    },
    explanation: {
      nl: 'Inspringen voor een maat is een van de mooiste dingen die we doen, en hij deed het vast ook voor jou. Maar we varen met drie voor de ene ochtend dat het misgaat, en dan zijn jullie met twee. De dertig op de kade weten dat niet en hebben er niet voor gekozen. Eerst veilig dus. Wees daarna zijn maat: bel zelf de vervanger, regel dat hij thuiskomt, en ga de kade op om te vertellen hoelang het duurt en waarom.',
      en: 'Standing in for a mate is one of the best things we do, and he has surely done it for you. But we sail with three for the one morning when it goes wrong, and then you would be two. The thirty on the quay do not know that and never chose it. So safe first. Then be his mate: ring the replacement yourself, see that he gets home, and walk out on to the quay to say how long it will be and why.',
    },
  },
  {
    number: 26,
    upper: {
      value: 'through',
      text: {
        nl: 'Ik maak het af: kaartjes, bon en het dubbele bedrag terug. Daarna gaan we, drie minuten later.',
        en: 'I finish it: tickets, receipt and the second payment back. Then we go, three minutes late.',
      },
    },
    lower: {
      value: 'time',
      text: {
        nl: 'Ik laat ze zo meevaren, met het nummer. Voor één vastgelopen automaat wachten geen tachtig mensen.',
        en: 'I let them on as they are, with the number. Eighty people do not wait for one jammed machine.',
      },
    },
    question: {
      nl: 'Zwijndrecht, 14.05 uur, vertrektijd. Een echtpaar uit Gent heeft bij de automaat twee keer betaald en geen kaartjes gekregen. Jij hebt de kap al open en ziet waar het vastzit: nog drie minuten en ze hebben alles. Aan boord wachten tachtig mensen, van wie er een paar in Dordrecht op de trein moeten. Je kunt het echtpaar ook zo laten meevaren, met het nummer van de klantenservice. Wat doe je?',
      en: 'Zwijndrecht, 14:05, time to leave. A couple from Ghent have paid twice at the machine and got no tickets. You have the cover off and can see where it is jammed: three more minutes and they have everything. Eighty people are waiting on board, a few of them with a train to catch in Dordrecht. You could also let the couple on as they are, with the number of customer service. What do you do?',
    },
    explanation: {
      nl: 'Zonder kaartje mee en een nummer toe: dat klinkt gul. Maar dan begint hun verhaal maandag opnieuw, bij iemand die de automaat nooit open heeft gezien. Jij weet nu wat er zit, en drie minuten van ons schelen hun een week bellen. Maak het dus af; dat staat bij ons boven Op tijd. Houd het wel bij drie: zeg aan boord hoelang het duurt, bel door dat de overstap krap wordt, en meld de automaat, want morgen staat er weer iemand.',
      en: 'On board without a ticket and a number thrown in: that sounds generous. But then their story starts afresh on Monday, with somebody who has never seen inside that machine. You know what is in there, and three minutes of ours save them a week of ringing round. So see it through; with us that stands above On time. Do keep it to three: say on board how long it takes, ring ahead that the connection is tight, and report the machine, or tomorrow it will be someone else.',
    },
  },
];
