/** What to do when a value clashes with the one below it, by their keys, from the top of the order down. */
export const collisions: { upper: string; lower: string; text: { nl: string; en: string } }[] = [
  {
    upper: 'safe',
    lower: 'person',
    text: {
      nl: 'Een bruid wil nog één foto op de loopplank, en het waait te hard. Eerst van de plank, dan de foto; de sluier houden wij wel vast.',
      en: 'A bride wants one more picture on the gangway, and the wind is too strong. Off the gangway first, then the picture; we will hold the veil.',
    },
  },
  {
    upper: 'person',
    lower: 'plain',
    text: {
      nl: 'Iemand huilt en vraagt of ze het ziekenhuis nog haalt. Ga eerst naast haar zitten. Zeg daarna dat de bus weg is, en wat er nog wel rijdt.',
      en: 'Somebody is crying and asks whether she will still make it to the hospital. Sit down beside her first. Then say that the bus has gone, and what still runs.',
    },
  },
  {
    upper: 'plain',
    lower: 'through',
    text: {
      nl: 'Je wilt pas bellen als het is opgelost. Bel nu, ook als je alleen weet dat het langer duurt, en los het daarna op.',
      en: 'You would rather ring once it is solved. Ring now, even if all you know is that it takes longer, and solve it after that.',
    },
  },
  {
    upper: 'through',
    lower: 'crew',
    text: {
      nl: 'De werkplaats roept je, en je hebt een reiziger aan de lijn. Maak het gesprek af; je collega hoort wanneer je komt.',
      en: 'The workshop calls you, and you have a passenger on the line. Finish the call; your colleague hears when you will come.',
    },
  },
  {
    upper: 'crew',
    lower: 'time',
    text: {
      nl: 'De ploeg voor jou is nog aan het overdragen, en het is vertrektijd. Liever twee minuten later weg met een schip dat klopt dan stipt met een vraag.',
      en: 'The shift before you is still handing over, and it is time to leave. Better two minutes late with a ship that is right than sharp with a question.',
    },
  },
];

/** The order until it was changed together with the last version of the purpose. */
export const orderBefore = ['safe', 'time', 'person', 'plain', 'through', 'crew'];
