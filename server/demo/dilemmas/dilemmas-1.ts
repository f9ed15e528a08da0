import type { DemoDilemma } from './demo-dilemma.ts';

/** Dilemmas 1 to 7. */
export const dilemmas1: DemoDilemma[] = [
  {
    number: 1,
    upper: {
      value: 'person',
      text: {
        nl: 'Ik ga naast hem zitten en vraag hoe ze heet en hoe ze elkaar leerden kennen. Over haar dood begin ik niet.',
        en: 'I sit down beside him and ask what she is called and how they met. I do not bring up that she has died.',
      },
    },
    lower: {
      value: 'plain',
      text: {
        nl: 'Ik vertel hem rustig dat ze er niet meer is. Hij vraagt het eerlijk, dus hij krijgt een eerlijk antwoord.',
        en: 'I tell him gently that she is no longer alive. It is an honest question, so he gets an honest answer.',
      },
    },
    question: {
      nl: 'Een man van een jaar of tachtig vaart met zijn dochter mee op het veer. Voor de derde keer vraagt hij je of zijn vrouw straks op de kade staat. Zijn dochter fluisterde je net toe dat haar moeder twee jaar geleden is overleden en dat hij het steeds vergeet. Nu staat zij in de rij voor koffie, en hij kijkt jou aan. Aan de overkant zal hij naar haar zoeken. Wat zeg je?',
      en: 'A man of about eighty is crossing on the ferry with his daughter. For the third time he asks you whether his wife will be waiting on the quay. His daughter has just told you quietly that her mother died two years ago and that he keeps forgetting. Now she is queuing for coffee and he is looking at you. On the other side he will search the quay for her. What do you say?',
    },
    explanation: {
      nl: 'Eerlijkheid is er voor wie er iets mee kan. Deze man hoort het elke keer voor het eerst, en over tien minuten is hij het bericht weer kwijt en het verdriet nog niet. Daarom gaat Oog voor de ander hier voor. Liegen hoort daar niet bij: “ze staat er vast” zeg je dus niet. Vraag naar haar, blijf tot zijn dochter terug is en vertel haar wat hij vroeg. Zij weet het best wat hem op de kade helpt.',
      en: 'Honesty is for people who can do something with it. This man hears it for the first time every time, and ten minutes later the news has gone and the grief has not. That is why See the person comes first here. Lying is no part of it: you never say “I’m sure she’ll be there”. Ask about her, stay until his daughter is back, and tell her what he asked. She knows best what will help him on the quay.',
    },
  },
  {
    number: 2,
    recognitions: ['mooring-practice'],
    upper: {
      value: 'crew',
      text: {
        nl: 'Ik doe het één keer voor en daarna doet hij het zelf, terwijl ik ernaast sta. Die drie minuten neem ik erbij.',
        en: 'I show him once, then he does it himself with me beside him. We leave three minutes late, and so be it.',
      },
    },
    lower: {
      value: 'time',
      text: {
        nl: 'Ik gooi zelf los en we gaan. Zestig mensen rekenen op die bus; oefenen doen we zodra het rustig is.',
        en: 'I cast off myself and we go. Sixty people are counting on that bus; we can practise once it is quiet.',
      },
    },
    question: {
      nl: 'Het veer in Sliedrecht, 7.48 uur, zestig forenzen aan boord. Hun bus rijdt om 8.05 uur. De nieuwe matroos moet losgooien en worstelt met de tros; vanavond vaart hij voor het eerst zonder jou. Zelf doe je het in tien tellen. Doe je het voor en laat je het hem daarna zelf doen, dan vertrek je drie minuten later en wordt die bus krap. Wat doe je?',
      en: 'The ferry at Sliedrecht, 7:48, sixty commuters on board. Their bus goes at 8:05. The new deckhand has to cast off and is wrestling with the rope; tonight he sails without you for the first time. You could do it in ten seconds. If you show him and then let him do it himself, you leave three minutes late and that bus becomes a close thing. What do you do?',
    },
    explanation: {
      nl: 'Drie minuten zijn veel voor wie een bus moet halen. Maar een matroos die het vanavond nog niet kan, staat bij elke afvaart opnieuw te worstelen, en dan zonder jou ernaast. En “zodra het rustig is” komt bij ons zelden. Daarom staat Eén bemanning een trede boven Op tijd. Doe voor die bus wat je kunt: bel door dat er zestig mensen aankomen, en vertel aan boord waarom jullie later weggaan.',
      en: 'Three minutes is a lot when you have a bus to catch. But a deckhand who still cannot do it tonight will be wrestling at every departure, with nobody beside him. And “once it is quiet” rarely comes round here. That is why One crew stands a step above On time. Do what you can for that bus: ring ahead to say that sixty people are coming, and tell them on board why you are leaving late.',
    },
  },
  {
    number: 3,
    upper: {
      value: 'safe',
      text: {
        nl: 'De deur blijft dicht. Ik vertel haar waarom, en straks laten we de roos samen vallen vanaf de luwe kant van de kade.',
        en: 'The door stays shut. I tell her why, and later we drop the rose together from the sheltered side of the quay.',
      },
    },
    lower: {
      value: 'person',
      text: {
        nl: 'Ik ga met haar naar buiten, stevig gearmd en met één hand aan de reling. Dit komt maar één keer per jaar.',
        en: 'I take her out, firmly arm in arm and with one hand on the rail. It only comes once a year.',
      },
    },
    question: {
      nl: 'Elk jaar op 3 november vaart mevrouw Aalbers mee op het veer, om midden op de rivier een witte roos voor haar man in het water te laten vallen. Vandaag staat er windkracht acht en is het buitendek dicht. Ze is 81 en heeft de roos in een natte krant gerold. Twee minuten maar, zegt ze, en je mag haar vasthouden. Doe je de deur open?',
      en: 'Every year on 3 November Mrs Aalbers takes the ferry to drop a white rose into the middle of the river for her husband. Today it is blowing force eight and the open deck is shut. She is 81 and has the rose rolled up in wet newspaper. Only two minutes, she says, and you can hold on to her. Do you open the door?',
    },
    explanation: {
      nl: 'Alles in je wil die deur opendoen, en dat siert je. Maar een windvlaag vraagt niet voor wie de roos is, en wie haar vasthoudt gaat mee. Eerst veilig gaat voor, ook op 3 november. Daarna is er alle ruimte voor mevrouw Aalbers: vraag hoe hij heette, loop met haar mee over de kade, en bied aan haar te bellen op de eerste windstille dag. Die overtocht krijgt ze van ons.',
      en: 'Everything in you wants to open that door, and it does you credit. But a gust does not ask who the rose is for, and whoever is holding her goes with her. Safe comes first, on 3 November too. After that there is all the room you like for Mrs Aalbers: ask what he was called, walk along the quay with her, and offer to ring her on the first calm day. That crossing is on us.',
    },
  },
  {
    number: 4,
    upper: {
      value: 'through',
      text: {
        nl: 'Ik loop door naar de boot, haal de tas eruit en bel om drie uur. Mijn collega hoort dat ik daarna kom.',
        en: 'I carry on to the boat, get the bag out and ring at three. I tell my colleague that I will come after that.',
      },
    },
    lower: {
      value: 'crew',
      text: {
        nl: 'Ik help eerst met de schroef; anders ligt zijn werk de hele middag stil. De vader bel ik wat later.',
        en: 'I help with the propeller first, or he is stuck all afternoon. I ring the father a bit later.',
      },
    },
    question: {
      nl: 'Je bent monteur. Op de steiger vroeg een vader je om hulp: de schooltas van zijn dochter is op de Merwede 2 achter een paneel gegleden, met het werkstuk dat ze morgen inlevert. Jij zou kijken en hem om drie uur bellen. Om half drie loop je erheen. Dan roept je collega: de kraan is nu vrij, tot drie uur, en in zijn eentje krijgt hij de schroef er niet onder. Waar ga je heen?',
      en: 'You are a fitter. On the quay a father asked for your help: his daughter’s school bag has slipped behind a panel on the Merwede 2, with the project she hands in tomorrow. You said you would look and ring him at three. At half past two you are on your way when a colleague calls out: the crane is free now, until three, and he cannot fit the propeller on his own. Where do you go?',
    },
    explanation: {
      nl: 'Een collega die op je wacht, is je klant; dat hebben we zelf zo opgeschreven. Alleen had je deze vraag al aangenomen, en die houd je vast tot de ander geholpen is. De vader kijkt om drie uur naar zijn telefoon en heeft verder niemand. Je collega heeft een hele werkplaats om zich heen. Laat hem dus niet zomaar staan: zeg wanneer je komt, en vraag onderweg wie er nu een half uur kan bijspringen.',
      en: 'A colleague who is waiting for you is your customer; we wrote that down ourselves. But you had already picked this question up, and you keep hold of it until the other is helped. At three the father looks at his phone, and he has nobody else. Your colleague has a whole workshop around him. So do not just leave him standing there: say when you will come, and ask on your way who can spare him half an hour now.',
    },
  },
  {
    number: 5,
    recognitions: ['broken-crane'],
    upper: {
      value: 'plain',
      text: {
        nl: 'Ik bel nu: waarschijnlijk gaat het mis, en om vijf uur weet ik meer. Wat ze met haar kraam doet, kiest ze zelf.',
        en: 'I ring now: it will probably go wrong, and I know more at five. What to do about the stall is up to her.',
      },
    },
    lower: {
      value: 'through',
      text: {
        nl: 'Ik zet alles op die ene chauffeur en bel om vijf uur. Als het lukt, heeft zij zich geen minuut zorgen gemaakt.',
        en: 'I put everything into that one driver and ring at five. If it works out, she will not have worried for a minute.',
      },
    },
    question: {
      nl: 'Vrijdag, twee uur, de vrachtbalie in Hull. Voor de zestig kazen van mevrouw Van Gils is vanavond geen plek op het schip, en morgen staat zij ermee op de markt in Breda. Er is één kans: een chauffeur die om vijf uur misschien ruimte heeft. Bel je nu, dan kan ze haar kraam nog zonder kosten afzeggen. Om vijf uur heb je misschien een oplossing, maar dan kan dat niet meer. Wanneer bel je?',
      en: 'Friday, two o’clock, the freight desk in Hull. There is no room on tonight’s ship for Mrs Van Gils’s sixty cheeses, and tomorrow she is due to sell them at the market in Breda. There is one chance: a driver who may have space at five. Ring now and she can still give up her stall without paying. At five you may have it solved, but by then she no longer can. When do you ring?',
    },
    explanation: {
      nl: 'Wie bijna een oplossing heeft, belt het liefst met die oplossing. Heel menselijk, en precies daarom staat Zeg het eerlijk erboven. Het is haar marktdag: misschien wil ze afzeggen, misschien kent ze zelf iemand met een bestelbus, misschien durft ze de gok aan. Kiezen kan ze alleen als ze het weet. Laat het daarna niet los. Regel die chauffeur alsof ze nog van niets weet, en bel om vijf uur, ook als het nee is.',
      en: 'When you nearly have the answer, you would much rather ring with the answer. Very human, and exactly why Say it straight stands above it. It is her market day: perhaps she wants to cancel, perhaps she knows somebody with a van, perhaps she will take the chance. She can only choose if she knows. Then do not let go. Chase that driver as if she had not heard yet, and ring at five, even if it is a no.',
    },
  },
  {
    number: 6,
    upper: {
      value: 'person',
      text: {
        nl: 'Ik wacht, loop hem tegemoet en bied hem mijn arm aan. Dan vertrekken we vandaag drie minuten te laat.',
        en: 'I wait, walk up to meet him and offer him my arm. If that makes us three minutes late, we are late.',
      },
    },
    lower: {
      value: 'time',
      text: {
        nl: 'Ik vertrek op tijd. Veertig mensen hebben een trein, en over twintig minuten gaat er weer een boot.',
        en: 'I leave on time. Forty people have a train to catch, and there is another boat in twenty minutes.',
      },
    },
    question: {
      nl: 'De waterbus van 6.52 uur in Alblasserdam. Veertig mensen aan boord, de meesten op weg naar de trein van 7.20 uur. Meneer De Koning vaart elke werkdag mee. Hij ziet bijna niets en is altijd de eerste. Vandaag niet: aan het begin van de steiger zie je hem zoeken met zijn stok, want er staat een hek dat er gisteren niet stond. Hij heeft zeker drie minuten nodig. Wacht je?',
      en: 'The 6:52 water bus at Alblasserdam. Forty people on board, most of them heading for the 7:20 train. Mr De Koning sails with us every working day. He can hardly see and is always first. Not today: you spot him at the top of the jetty, feeling about with his stick, because there is a barrier that was not there yesterday. He will need a good three minutes. Do you wait?',
    },
    explanation: {
      nl: 'Vroeger stond Op tijd bij ons op de tweede plaats, en toen was dit geen vraag. We hebben die volgorde met elkaar veranderd, voor ochtenden als deze: veertig reizigers verliezen drie minuten, en één man staat alleen op een steiger die niet meer klopt. Gratis is het niet. Zeg aan boord wat er gebeurt, bel door dat de overstap krap wordt, en meld nog vanochtend dat het hek in de looproute staat.',
      en: 'On time used to stand second in our order, and in those days this was not a question. We changed that order together, for mornings like this one: forty passengers lose three minutes, and one man is alone on a jetty that no longer makes sense. It does cost something. Say on board what is happening, ring ahead that the connection is tight, and report this very morning that the barrier is in the way.',
    },
  },
  {
    number: 7,
    upper: {
      value: 'safe',
      text: {
        nl: 'Nu niet. Een collega zoekt met hem de stilste plek aan boord, en zodra we vastliggen mag hij binnen.',
        en: 'Not now. A colleague finds him the quietest spot on board, and once we are moored he can come in.',
      },
    },
    lower: {
      value: 'person',
      text: {
        nl: 'Ja, op de kruk in de hoek. Het is hem beloofd, hij zit stil, en beneden wordt het alleen maar erger.',
        en: 'Yes, on the stool in the corner. He was promised, he will sit still, and below it can only get worse.',
      },
    },
    question: {
      nl: 'Milan is negen en kan slecht tegen drukte. Zijn moeder heeft een maand geleden geregeld dat hij bij jou in de stuurhut mag, en hij telt al dagen af. Net als hij voor je deur staat, komt er mist opzetten en vaar je op de radar tussen de binnenvaart door. Beneden is het vol en lawaaiig, en hij begint te wiegen. Hij kan heel stil zitten, zegt zijn moeder. Mag hij naar binnen?',
      en: 'Milan is nine and finds crowds hard. A month ago his mother arranged for him to visit you in the wheelhouse, and he has been counting the days. Just as he reaches your door, fog comes down and you are steering by radar between the barges. Below it is packed and noisy, and he has started to rock. He can sit very still, his mother says. Does he come in?',
    },
    explanation: {
      nl: 'Je ziet een jongen die zijn best doet om het vol te houden, en jij hebt de deur in je hand. Toch heb je in de mist al je aandacht nodig, voor hem en voor iedereen beneden. Ook een muisstil kind neemt daar een stukje van. Veilig gaat dus voor. De belofte schuift op en vervalt niet: vraag zijn moeder wat hem nu rust geeft, zeg hem precies wanneer het wel kan, en neem dan de tijd. Aan de kade mag hij in jouw stoel.',
      en: 'You see a boy doing his best to hold on, and your hand is on the door. But in fog you need all of your attention, for him and for everybody below, and even a child as quiet as a mouse takes a little of it. So safe comes first. The promise moves; it is not broken. Ask his mother what will calm him now, tell him exactly when he can come in, and then take your time. Once you are alongside, he can have your chair.',
    },
  },
];
