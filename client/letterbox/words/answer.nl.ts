import type { AnswerWords } from './answer.types.ts';

export const answer: AnswerWords['answer'] = {
  groups: (minimum) =>
    `Antwoorden gaan alleen samen door, met minstens ${minimum} tegelijk. Blijven er aan het eind minder over, dan vervallen die ongelezen.`,
  once: 'Je kunt één keer antwoorden, en daarna niets meer veranderen.',
  over: 'Het is net gesloten, of een ander tabblad was je voor. Je antwoord staat er nog; versturen kan niet meer.',
  given: 'Je hebt al geantwoord',
  notOpen: {
    title: 'Dit is hier nu niet open',
    text: 'Het is voorbij, of begint nog. Wat vandaag is aangekondigd, staat hier vanaf morgen.',
  },
  openly: {
    title: 'Jij antwoordt openlijk',
    text: 'Dat doe je met je naam, op de pagina om dit vel heen. Een postzegel voor hier krijg je dan niet.',
  },
  coming: {
    title: 'Je postzegel is onderweg',
    text: 'Voor elk antwoord haalt je browser er vanzelf een op. Dat duurt even.',
  },
  elsewhere: {
    title: 'Antwoord op je andere apparaat',
    text: 'Iedereen heeft hiervoor één postzegel, en die ligt op het apparaat waarop je Applaus het eerst zag. Was je langer dan een week weg, dan kan hij ook hier weg zijn.',
  },
  unusable: {
    title: 'Hier kun je niet veilig antwoorden',
    text: 'De postzegel die je browser kreeg, klopt niet. Daarmee zou je te herkennen zijn, dus we gebruiken hem niet. Vertel het de ondernemingsraad.',
  },
  onItsWay: {
    title: 'Je antwoord is onderweg',
    text: 'Blijf op deze pagina tot het in de bus ligt: het staat nergens anders.',
  },
  sent: { title: 'Dank je wel', text: 'Je antwoord ligt in de bus.' },
  refused: {
    title: 'De bus nam je antwoord niet aan',
    text: 'Het is voorbij, of iets op dit netwerk plakt je naam op wat je verstuurt. Niemand heeft het gelezen.',
  },
};

export const culture: AnswerWords['culture'] = {
  title: 'Hoe is het hier?',
  intro:
    'Geef vier woorden voor hoe het hier nu is, en vier voor hoe jij het wilt. Nederlands of Engels, dat maakt niet uit. Een vakje mag leeg blijven.',
  promises: [
    'Je woorden reizen zonder je naam, net als een brief. Bij de bezorging worden ze uit elkaar gehaald: nergens staat welke bij elkaar hoorden.',
    'Een woord verschijnt pas als minstens drie mensen het gaven. De rest wissen we na de telling, net als namen van collega’s. Tot dan kan de beheerder losse woorden lezen.',
  ],
  today: 'Zo is het hier nu',
  wanted: 'Zo wil ik het',
  place: (number) => `Woord ${number}`,
  choose: 'Dat is meer dan een woord. Kies er een uit:',
  tooLong: 'Dat past niet: hooguit drie woorden, samen 40 tekens.',
  nothing: 'Vul minstens één woord in.',
  sentences: 'In een van de vakjes staat geen los woord. Kijk wat erbij staat.',
  send: 'Geef je woorden',
  later: 'De wolken verschijnen als de ronde voorbij is.',
};

export const dilemma: AnswerWords['dilemma'] = {
  title: 'Het dilemma van de week',
  intro: 'Beide zijn goed te verdedigen. Kies wat jij zou doen, niet wat je denkt dat hoort.',
  promises: [
    'Je antwoord reist zonder je naam, net als een brief.',
    'Hoeveel collega’s wat kozen, staat er pas als het is gesloten. Ook dan verraadt het niemand.',
  ],
  choose: (day) => `Wat doe jij? (tot en met ${day})`,
  nothing: 'Kies een van de twee.',
  send: 'Geef je antwoord',
  later: 'Wat we kozen en wat bij ons voorgaat, lees je als het dilemma is gesloten.',
};
