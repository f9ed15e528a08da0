import type { DemoDilemma } from './demo-dilemma.ts';

/** Dilemmas 8 to 14. */
export const dilemmas2: DemoDilemma[] = [
  {
    number: 8,
    recognitions: ['hearing-aid'],
    upper: {
      value: 'through',
      text: {
        nl: 'De studente. Ik heb het haar voor deze week beloofd. Voor mijn collega zoek ik daarna een andere weg.',
        en: 'The student. I promised it to her for this week. After that I look for some other way to help my colleague.',
      },
    },
    lower: {
      value: 'crew',
      text: {
        nl: 'Mijn collega. Hij heeft ons uit de brand geholpen. De studente bel ik zelf dat het maandag wordt.',
        en: 'My colleague. He helped us out of a hole. I ring the student myself to say that it will be Monday.',
      },
    },
    question: {
      nl: 'Vrijdag, half vier, facturen. Om vier uur gaat de laatste betaalronde van de week eruit, en jij krijgt er nog één betaling in. Maandag beloofde je een studente dat ze de 214 euro van haar dubbel betaalde abonnement deze week terug heeft. Nu staat er een matroos bij je bureau. Hij schoot 190 euro voor een hotel voor toen zijn dienst uitliep, en morgen gaat zijn huur eraf. Wie betaal je?',
      en: 'Friday, half past three, invoices. The last payment run of the week goes at four, and you can get one more payment into it. On Monday you promised a student that she would have back the 214 euros for a season ticket she paid for twice. Now a deckhand is at your desk. He paid 190 euros for a hotel out of his own pocket when his shift ran over, and his rent goes out tomorrow. Which of them do you pay?',
    },
    explanation: {
      nl: 'Dit wringt, want hij stond voor ons klaar. Maar de studente wacht al sinds maandag op jouw belofte, op geld dat nooit van ons is geweest, en zij kan niet even langs je bureau lopen. Wat je hebt aangenomen maak je af, dus zij gaat voor. Stuur je collega intussen niet met lege handen weg: vraag je leidinggevende of er een voorschot uit de kas kan, en zet zijn bon klaar als eerste van maandag.',
      en: 'This one hurts, because he was there for us. But the student has been waiting since Monday on a promise of yours, for money that was never ours, and she cannot just walk past your desk. What you pick up you see through, so she goes first. Do not send your colleague off with nothing, though: ask your head of department about an advance from petty cash, and put his receipt on top of the pile for Monday.',
    },
  },
  {
    number: 9,
    upper: {
      value: 'person',
      text: {
        nl: 'Ik zeg hoelang het nog duurt, en dat ik de reden voor me houd. Die is van haar.',
        en: 'I say how much longer it will take, and that I am keeping the reason to myself. It is hers.',
      },
    },
    lower: {
      value: 'plain',
      text: {
        nl: 'Ik zeg dat een reiziger onwel is geworden, zonder naam. Dan stopt het gissen en begrijpt iedereen het wachten.',
        en: 'I say that a passenger has been taken ill, with no name. Then the guessing stops and everybody understands.',
      },
    },
    question: {
      nl: 'De waterbus ligt al tien minuten stil in Papendrecht. Een jonge vrouw heeft op het toilet een epileptische aanval gehad. Ze is weer bij en zit bij jou in de dienstruimte tot haar broer er is. Er zitten drie collega’s van haar werk aan boord, en ze vraagt of je niets wilt laten merken. In de salon gaat het intussen over motorpech. Je pakt de microfoon. Wat zeg je?',
      en: 'The water bus has been lying at Papendrecht for ten minutes. A young woman has had an epileptic seizure in the toilet. She has come round and is sitting in the crew room with you until her brother arrives. Three people from her office are on board, and she asks you not to let on. In the saloon there is talk of engine trouble. You pick up the microphone. What do you say?',
    },
    explanation: {
      nl: 'Meestal geldt: vertel waarom, want wie niets hoort, verzint iets ergers. Hier wijst het waarom haar aan. Zodra ze met haar broer van boord gaat, weten die drie genoeg, naam of geen naam. Zij heeft gezegd wat ze nodig heeft, en dat gaat voor. Eerlijk blijf je ook: laat niemand in motorpech geloven. Zeg dat er met de boot niets is, hoelang het duurt en welke bus nog haalbaar is, en herhaal het na vijf minuten.',
      en: 'As a rule you say why, because people who hear nothing imagine something worse. Here the why points straight at her. The moment she leaves with her brother, those three know enough, name or no name. She has told you what she needs, and that comes first. You stay honest as well: do not leave anybody believing in engine trouble. Say that the boat is fine, how long it will be and which bus they can still catch, and again five minutes later.',
    },
  },
  {
    number: 10,
    upper: {
      value: 'plain',
      text: {
        nl: 'Ik leg mijn gereedschap neer, bel haar en laat de site aanpassen: twaalf uur is niet zeker meer.',
        en: 'I put down my tools, ring her and have the website changed: twelve o’clock is no longer certain.',
      },
    },
    lower: {
      value: 'through',
      text: {
        nl: 'Ik werk door. Aan een lift die het doet, heeft ze meer dan aan een telefoontje over een lift die het niet doet.',
        en: 'I keep working. A lift that works is more use to her than a call about one that does not.',
      },
    },
    question: {
      nl: 'De lift op de steiger in Zwijndrecht is stuk. Jij repareert hem, en op de site staat dat hij om twaalf uur weer werkt. Mevrouw Baptista komt om kwart over twaalf met haar rolstoel; ze belde er vanochtend nog over. Om half twaalf blijkt een relais kapot. Werk je door, dan red je het misschien net. Ga je eerst bellen en de site laten aanpassen, dan zeker niet. Wat doe je?',
      en: 'The lift at the Zwijndrecht jetty is out of order. You are mending it, and the website says it will be working by twelve. Mrs Baptista is coming at a quarter past in her wheelchair; she rang about it this morning. At half past eleven you find that a relay has gone. Keep working and you may just make it. Stop to ring her and have the website changed, and you certainly will not. What do you do?',
    },
    explanation: {
      nl: 'Wie goed is met zijn handen, maakt iets liever af dan dat hij erover belt. Maar “misschien net” is iets anders dan twaalf uur. Om half twaalf kan mevrouw Baptista nog kiezen: later komen, een andere steiger nemen, iemand meevragen. Om kwart over twaalf kan ze alleen nog wachten. Daarom eerst het eerlijke bericht. En dan maak je het af: bel haar zodra de lift het doet, en vraag of ze goed is overgekomen.',
      en: 'If you are good with your hands, you would rather finish a thing than ring about it. But “may just make it” is not the same as twelve o’clock. At half past eleven Mrs Baptista still has a choice: come later, use another jetty, bring somebody along. At a quarter past twelve all she can do is wait. So the straight message goes first. Then see it through: ring her once the lift works, and ask whether she got across all right.',
    },
  },
  {
    number: 11,
    upper: {
      value: 'crew',
      text: {
        nl: 'Ik wacht vier minuten. Dan maakt zij haar werk af en is ze op tijd bij het volgende schip.',
        en: 'I wait four minutes. Then she can finish her work and be in time for the next ship.',
      },
    },
    lower: {
      value: 'time',
      text: {
        nl: 'Ik vaar. Zij maakt het onderweg af en komt met de pont terug; 52 mensen zouden anders een uur staan.',
        en: 'I sail. She finishes on the way and comes back with the ferry; otherwise 52 people stand about for an hour.',
      },
    },
    question: {
      nl: 'De pont van 9.15 uur, vertrektijd. Aan boord zitten 52 mensen op weg naar de markt; hun buurtbus aan de overkant rijdt één keer per uur. Bij het toilet zit je collega van de schoonmaak op haar knieën, want een kind heeft overgegeven. Ze heeft nog vier minuten nodig en moet dan van boord: om half tien wacht hier het volgende schip op haar. Wacht je of vaar je?',
      en: 'The 9:15 ferry, time to leave. There are 52 people on board on their way to the market; their local bus on the other side runs once an hour. By the toilet your colleague from cleaning is on her knees, because a child has been sick. She needs four more minutes and then has to get off: at half past nine the next ship here is waiting for her. Do you wait or do you sail?',
    },
    explanation: {
      nl: 'Een bus die maar één keer per uur rijdt, weegt zwaar. Maar wie haar meeneemt, betaalt zijn eigen vertrektijd met haar ochtend, en het volgende schip vaart vuil of te laat. Een collega die op jou rekent is je klant, ook met een emmer. Dus je wacht. Doe in die vier minuten iets voor de tijd: bel de chauffeur van de buurtbus, zeg aan boord hoelang het duurt, en draag een emmer voor haar. Dan worden het er drie.',
      en: 'A bus that runs once an hour weighs a good deal. But if you take her along, you pay for your own departure with her morning, and the next ship sails dirty or late. A colleague who counts on you is your customer, bucket and all. So you wait. Use those four minutes for the clock: ring the driver of the local bus, say on board how long it will be, and carry a bucket for her. Then it is three.',
    },
  },
  {
    number: 12,
    recognitions: ['engine-doubt'],
    upper: {
      value: 'safe',
      text: {
        nl: '“Nee.” Ik tel opnieuw, hoe zeker ik ook ben, en vertel iedereen waarom we vijf minuten later gaan.',
        en: '“No.” I count again, however sure I am, and tell everybody why we are leaving five minutes late.',
      },
    },
    lower: {
      value: 'time',
      text: {
        nl: '“Ja.” Het was zo goed als zeker een dubbele klik, en voor één klik laat ik geen 75 mensen hun trein missen.',
        en: '“Yes.” It was as good as certainly a double click, and I will not cost 75 people their train over one click.',
      },
    },
    question: {
      nl: 'De waterbus van 7.10 uur in Dordrecht. Er mogen 150 mensen mee, en je teller staat op 151. Waarschijnlijk heb je dubbel geklikt bij die vader met de kinderwagen. Opnieuw tellen kost vijf minuten, en dan mist de halve boot in Rotterdam de trein naar Utrecht. De kapitein steekt zijn hoofd uit het raam: “Kunnen we?” Wat antwoord je?',
      en: 'The 7:10 water bus in Dordrecht. You may carry 150 people, and your counter says 151. You probably clicked twice for that father with the pram. Counting again takes five minutes, and then half the boat misses the train to Utrecht when you get to Rotterdam. The captain puts his head out of the window: “Are we all right to go?” What do you answer?',
    },
    explanation: {
      nl: 'Waarschijnlijk had je gelijk, en dat maakt dit lastig. Maar er is plek in de vlotten voor 150, en “waarschijnlijk 150” is een ander getal. Als we één keer op gevoel vertrekken, is de teller daarna een versiering. Eerst veilig staat bovenaan en Op tijd onderaan; groter kan het verschil bij ons niet zijn. Haal een collega om mee te tellen, zeg aan boord waarom, en zeg erbij welke trein er daarna gaat. En meld vandaag nog dat de teller twijfel geeft.',
      en: 'You were probably right, and that is what makes this hard. But the rafts have room for 150, and “probably 150” is a different number. Leave once on a feeling and from then on the counter is decoration. Safety first is at the top and On time at the bottom; with us the distance does not get any greater. Get a colleague to count with you, say on board why, and say which train comes next. And report today that the counter leaves room for doubt.',
    },
  },
  {
    number: 13,
    recognitions: ['force-nine'],
    upper: {
      value: 'plain',
      text: {
        nl: 'Vandaag al een bericht: onze pagina klopte niet, het spijt ons, en morgenmiddag hoor je wat het voor jou betekent.',
        en: 'A message today: our page was wrong, we are sorry, and tomorrow afternoon you will hear what it means for you.',
      },
    },
    lower: {
      value: 'through',
      text: {
        nl: 'Morgenmiddag één bericht dat af is, met voor ieder gezin wat het moet doen. Een half bericht geeft alleen onrust.',
        en: 'One finished message tomorrow afternoon, with what each family should do. Half a message only worries people.',
      },
    },
    question: {
      nl: 'Woensdag, kantoor Hull. Op jouw pagina over huisdieren staat al twee weken een fout: bij een prik klopt het aantal dagen niet. Intussen boekten negentien gezinnen met hond of kat; de eersten varen zaterdag. Voor elk gezin uitzoeken wat het betekent, kost je tot morgenmiddag. Schrijf je nu, dan weten negentien gezinnen alleen dat er iets mis is. Wat krijgen ze van je?',
      en: 'Wednesday, the Hull office. Your page about pets has been wrong for two weeks: for one of the jabs the number of days is off. Meanwhile nineteen families have booked with a dog or a cat; the first of them sail on Saturday. Working out what it means for each will take you until tomorrow afternoon. Write now, and all nineteen will know is that something is wrong. What do they get from you?',
    },
    explanation: {
      nl: 'Het bericht van morgen is mooier: alles erin, en niemand hoeft te bellen. Maar dierenartsen zitten vol, en wie het vandaag hoort, kan vanmiddag nog een plekje vragen. Slecht nieuws dat half af is, helpt hier meer dan goed uitgezocht nieuws van een dag later. En sorry zeg je zodra je het weet. Daarna maak je het af zoals je van plan was: negentien antwoorden, op het uur dat je noemde, wie zaterdag vaart het eerst.',
      en: 'Tomorrow’s message is the better one: everything in it, and nobody needs to ring. But vets get booked up, and whoever hears today can still ask for an appointment this afternoon. Bad news half finished helps more here than news beautifully worked out a day later. And you say sorry as soon as you know. Then see it through the way you meant to: nineteen answers, at the hour you named, Saturday’s families first.',
    },
  },
  {
    number: 14,
    upper: {
      value: 'person',
      text: {
        nl: 'Ik ga naast haar zitten en vraag wat haar helpt: weten wat er komt, of juist nog even niet. Zij mag het zeggen.',
        en: 'I sit down beside her and ask what would help: to know what is coming, or rather not just yet. She decides.',
      },
    },
    lower: {
      value: 'plain',
      text: {
        nl: 'Ik zeg hoe het is: nog drie uur, eerst erger, en niet gevaarlijk. Dan kan ze zich erop instellen.',
        en: 'I tell her how it is: three more hours, worse before better, and not dangerous. Then she can prepare herself.',
      },
    },
    question: {
      nl: 'De nachtboot naar Hull, half twee. Een jonge vrouw zit op de trap en knijpt in de leuning; het is haar eerste overtocht. “Zeg alsjeblieft dat het zo voorbij is”, zegt ze. Jij kent de verwachting: nog drie uur deining, en het ergste moet nog komen. Gevaarlijk is het niet. Wat krijgt ze van je te horen?',
      en: 'The night boat to Hull, half past one. A young woman is sitting on the stairs, gripping the rail; it is her first crossing. “Please tell me it’s nearly over,” she says. You know the forecast: three more hours of swell, and the worst still to come. It is not dangerous. What does she hear from you?',
    },
    explanation: {
      nl: '“Nog drie uur” is waar, en sommige mensen worden er rustig van. Anderen zakt de moed in de schoenen. Welke van de twee zij is, kun je niet zien, dus je vraagt het voordat je het vertelt. Zo gaat Oog voor de ander voor Zeg het eerlijk, en vaak scheelt dat maar een halve minuut. Jokken doe je niet: het is nog niet zo voorbij. Wat wel waar is, mag altijd: dit schip kan hiertegen, en over een kwartier kom ik weer bij je kijken.',
      en: '“Three more hours” is true, and some people find that calming. In others the heart sinks. You cannot tell by looking which of the two she is, so you ask before you tell. That is See the person going before Say it straight, and often only by half a minute. You do not fib: it is not nearly over. What is also true can always be said: this ship is built for it, and I will be back to see you in a quarter of an hour.',
    },
  },
];
