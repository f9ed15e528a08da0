export interface DemoWords {
  nl: string;
  en: string;
}
export interface DemoBehaviour {
  key: string;
  text: DemoWords;
}
export interface DemoValue {
  key: string;
  name: DemoWords;
  meaning: DemoWords;
  behaviours: DemoBehaviour[];
}

/** In strict order: a higher one may cost a lower one, never the other way round. */
export const values: DemoValue[] = [
  {
    key: 'safe',
    name: { nl: 'Eerst veilig', en: 'Safety first' },
    meaning: {
      nl: 'Wie bij ons aan boord stapt, komt heelhuids aan de overkant. Daar gaat niets boven, ook de dienstregeling niet.',
      en: 'Whoever steps aboard gets to the other side in one piece. Nothing comes before that, the timetable included.',
    },
    behaviours: [
      {
        key: 'safe-stop',
        text: {
          nl: 'Stop als je twijfelt, ook als de steiger vol staat.',
          en: 'Stop when in doubt, even with a full quay.',
        },
      },
      {
        key: 'safe-hand',
        text: { nl: 'Bied je hand aan bij de loopplank.', en: 'Offer your hand at the gangway.' },
      },
      {
        key: 'safe-report',
        text: { nl: 'Meld dezelfde dag nog wat bijna misging.', en: 'Report what nearly went wrong the same day.' },
      },
      {
        key: 'safe-why',
        text: { nl: 'Leg uit waarom we niet varen.', en: 'Explain why we are not sailing.' },
      },
    ],
  },
  {
    key: 'person',
    name: { nl: 'Oog voor de ander', en: 'See the person' },
    meaning: {
      nl: 'We vervoeren geen aantallen. Iedereen die meevaart is iemand, met een dag voor de boeg.',
      en: 'We do not carry numbers. Everyone on board is somebody, with a day ahead of them.',
    },
    behaviours: [
      {
        key: 'person-greet',
        text: { nl: 'Kijk op en groet als eerste.', en: 'Look up and say hello first.' },
      },
      {
        key: 'person-ask',
        text: { nl: 'Vraag wat iemand nodig heeft. Raad niet.', en: 'Ask what somebody needs. Do not guess.' },
      },
      {
        key: 'person-remember',
        text: { nl: 'Onthoud wie er vaker meevaart.', en: 'Remember who sails with us often.' },
      },
      {
        key: 'person-time',
        text: { nl: 'Neem de tijd voor wie het spannend vindt.', en: 'Take time for whoever finds it daunting.' },
      },
    ],
  },
  {
    key: 'plain',
    name: { nl: 'Zeg het eerlijk', en: 'Say it straight' },
    meaning: {
      nl: 'Liever nu een vervelend bericht dan straks een verrassing. Wie weet waar hij aan toe is, kan zelf kiezen.',
      en: 'Better bad news now than a surprise later. People who know where they stand can choose for themselves.',
    },
    behaviours: [
      {
        key: 'plain-early',
        text: { nl: 'Vertel een vertraging zodra je ervan weet.', en: 'Announce a delay as soon as you know of it.' },
      },
      {
        key: 'plain-sorry',
        text: { nl: 'Zeg sorry, zonder “maar”.', en: 'Say sorry, without a “but”.' },
      },
      {
        key: 'plain-words',
        text: { nl: 'Gebruik woorden die een kind begrijpt.', en: 'Use words a child understands.' },
      },
      {
        key: 'plain-find-out',
        text: { nl: 'Zeg dat je het niet weet en zoek het uit.', en: 'Say you do not know, then find out.' },
      },
    ],
  },
  {
    key: 'through',
    name: { nl: 'Maak het af', en: 'See it through' },
    meaning: {
      nl: 'Wie een vraag aanneemt, houdt hem vast tot de ander geholpen is. Een klant hoeft zijn verhaal maar één keer te doen.',
      en: 'Whoever picks up a question keeps hold of it until the other is helped. Nobody tells us their story twice.',
    },
    behaviours: [
      {
        key: 'through-spot',
        text: { nl: 'Los het ter plekke op als dat kan.', en: 'Sort it on the spot when you can.' },
      },
      {
        key: 'through-call',
        text: { nl: 'Bel terug op het uur dat je hebt beloofd.', en: 'Ring back at the hour you promised.' },
      },
      {
        key: 'through-check',
        text: { nl: 'Vraag achteraf of het heeft geholpen.', en: 'Ask afterwards whether it helped.' },
      },
    ],
  },
  {
    key: 'crew',
    name: { nl: 'Eén bemanning', en: 'One crew' },
    meaning: {
      nl: 'Werkplaats, wal en water varen op hetzelfde schip. Een collega die op jou wacht, is je klant.',
      en: 'Workshop, shore and water sail the same ship. A colleague who is waiting for you is your customer.',
    },
    behaviours: [
      {
        key: 'crew-walk',
        text: { nl: 'Loop naar je collega toe voordat je mailt.', en: 'Walk over to your colleague before you email.' },
      },
      {
        key: 'crew-hand-over',
        text: {
          nl: 'Draag over wat de volgende ploeg moet weten.',
          en: 'Hand over what the next shift needs to know.',
        },
      },
      {
        key: 'crew-step-in',
        text: { nl: 'Spring in voordat iemand erom vraagt.', en: 'Step in before anybody asks.' },
      },
      {
        key: 'crew-show',
        text: { nl: 'Doe voor wat een ander nog niet kan.', en: 'Show what somebody else cannot do yet.' },
      },
    ],
  },
  {
    key: 'time',
    name: { nl: 'Op tijd', en: 'On time' },
    meaning: {
      nl: 'Een minuut van ons is een gemiste trein van een ander. We vertrekken op tijd, tenzij iets hierboven meer telt.',
      en: 'A minute of ours is a missed train of theirs. We leave on time, unless something above this matters more.',
    },
    behaviours: [
      {
        key: 'time-ready',
        text: { nl: 'Sta vijf minuten voor vertrek klaar.', en: 'Be ready five minutes before departure.' },
      },
      {
        key: 'time-connect',
        text: { nl: 'Bel alvast door dat een overstap krap wordt.', en: 'Ring ahead when a connection gets tight.' },
      },
      {
        key: 'time-today',
        text: { nl: 'Pak vandaag aan wat morgen tijd kost.', en: 'Fix today what would hold us up tomorrow.' },
      },
    ],
  },
];
