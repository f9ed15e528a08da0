import { dutchScenes } from './dutch-scenes.ts';
import { englishScenes } from './english-scenes.ts';
import type { Phrasebook } from './scene.ts';

// biome-ignore format: lists
const nl: Phrasebook = {
  and: 'en',
  callers: [
    ['een vaste reiziger', 'de reiziger'], ['een bloemenkweker', 'de kweker'], ['een mevrouw van 81', 'mevrouw'], ['een huisarts', 'de huisarts'],
    ['een bakker', 'de bakker'], ['een schooldirecteur', 'de directeur'], ['een jonge ondernemer', 'de ondernemer'], ['een aannemer', 'de aannemer'],
    ['een mantelzorger', 'de mantelzorger'], ['een touroperator', 'de touroperator'], ['een fruitteler', 'de teler'], ['een museum', 'het museum'],
  ],
  travellers: [
    ['een oudere reiziger', 'de reiziger'], ['een moeder met een tweeling', 'de moeder'], ['een student met drie koffers', 'de student'],
    ['een man met een rollator', 'de man'], ['een toerist uit Italië', 'de toerist'], ['een meisje van een jaar of twaalf', 'het meisje'],
    ['een echtpaar op leeftijd', 'het echtpaar'], ['een verpleegkundige na een nachtdienst', 'de verpleegkundige'],
    ['een leraar met een brugklas', 'de leraar'], ['een mevrouw met een blindengeleidehond', 'mevrouw'], ['een jongen met een cello', 'de jongen'],
    ['een vrouw die net Nederlands leert', 'de vrouw'],
  ],
  moments: [
    'op een drukke maandagochtend', 'vlak voor sluitingstijd', 'tijdens de avondspits', 'op de laatste vaart', 'net na een storing', 'op een stille zondag',
    'midden in de vakantie', 'in de stromende regen', 'om kwart voor zes ’s ochtends', 'op de warmste dag van het jaar', 'bij windkracht zeven', 'vorige week',
  ],
  places: [
    'Rotterdam', 'Dordrecht', 'Gorinchem', 'Nijmegen', 'Zwolle', 'Kampen', 'Harlingen', 'Lelystad', 'Amsterdam', 'Zaandam', 'IJmuiden', 'Den Helder',
    'Vlissingen', 'Terneuzen', 'Papendrecht', 'Sliedrecht', 'Vlaardingen', 'Maassluis', 'Hoek van Holland', 'Delfzijl',
  ],
  scenes: dutchScenes,
  comments: [
    'Dit is precies hoe ik zelf geholpen wil worden.', 'Ik was erbij. Het was nog mooier dan het hier staat.', 'Die ga ik maandag in het team vertellen.',
    'Hulde!', 'Zo simpel kan het zijn.', 'En dat op een vrijdagmiddag.', 'Mag ik dat blaadje ook hebben?', 'Ik herken dit helemaal.', 'Top gedaan.',
    'Wij doen dit in onze ploeg nu ook zo.', 'Daar word ik blij van.', 'Mooi dat je de tijd nam.', 'Ik heb het vanmiddag meteen geprobeerd. Het werkt.',
    'Dat je daaraan dacht!', 'Fijne collega om naast te staan.', 'Dit verdient een plek in de nieuwe training.', 'Ik leer hier echt iets van.',
    'Kippenvel.', 'De klant belde mij ook nog, om dit te vertellen.', 'Goed dat je gewoon nee zei.',
  ],
  reasons: [
    'De klant is hier wel erg makkelijk te herkennen.', 'Volgens mij is dit niet helemaal zo gegaan. Wil iemand het navragen?',
    'Er staat iets over iemands gezondheid in. Dat hoort hier niet, vind ik.',
  ],
};

// biome-ignore format: lists
const en: Phrasebook = {
  and: 'and',
  callers: [
    ['a regular passenger', 'the passenger'], ['a flower grower', 'the grower'], ['a lady of 81', 'the lady'], ['a village doctor', 'the doctor'],
    ['a baker', 'the baker'], ['a head teacher', 'the head teacher'], ['a young shop owner', 'the owner'], ['a builder', 'the builder'],
    ['a carer', 'the carer'], ['a tour operator', 'the tour operator'], ['a fish merchant', 'the merchant'], ['a small museum', 'the museum'],
  ],
  travellers: [
    ['an older passenger', 'the passenger'], ['a mother with twins', 'the mother'], ['a student with three suitcases', 'the student'],
    ['a man with a walking frame', 'the man'], ['a visitor from Italy', 'the visitor'], ['a girl of about twelve', 'the girl'],
    ['an elderly couple', 'the couple'], ['a nurse coming off a night shift', 'the nurse'], ['a teacher with a full class', 'the teacher'],
    ['a lady with a guide dog', 'the lady'], ['a boy with a cello', 'the boy'], ['a lorry driver', 'the driver'],
  ],
  moments: [
    'on a busy Monday morning', 'just before closing time', 'in the evening rush', 'on the last sailing', 'right after a breakdown', 'on a quiet Sunday',
    'in the middle of the holidays', 'in pouring rain', 'at a quarter to six in the morning', 'on the hottest day of the year', 'in a force seven', 'last week',
  ],
  places: [
    'Hull', 'Harwich', 'Newcastle', 'Immingham', 'Felixstowe', 'Tilbury', 'Dover', 'Liverpool', 'Rotterdam', 'Vlissingen', 'IJmuiden', 'Hoek van Holland',
  ],
  scenes: englishScenes,
  comments: [
    'This is how I would like to be helped myself.', 'I was there. It was even better than it reads.', 'I am telling the team about this on Monday.',
    'Well done!', 'It can be that simple.', 'And that on a Friday afternoon.', 'May I have a copy of that sheet?', 'I know exactly what you mean.',
    'Lovely piece of work.', 'We do it like this on our shift now.', 'This made my day.', 'Good that you took the time.',
    'Tried it this afternoon. It works.', 'Fancy thinking of that!', 'Glad to be working next to you.', 'This belongs in the new training.',
    'Learnt something here.', 'The customer rang me too, just to say this.', 'Good that you said no.', 'More of this, please.',
  ],
  reasons: [
    'The customer is rather easy to recognise here.', 'I do not think it happened quite like this. Could somebody check?',
    'This says something about a person’s health. I do not think it should be here.',
  ],
};

export const phrasebooks = { nl, en };
