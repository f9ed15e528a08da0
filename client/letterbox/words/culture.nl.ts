import type { FrameWords } from './words.types.ts';

export const culture: FrameWords['culture'] = {
  title: 'Hoe is het hier?',
  intro:
    'Geef vier woorden voor hoe het hier nu is, en vier voor hoe jij het wilt. Nederlands of Engels, dat maakt niet uit.',
  promises: (minimum) => [
    'Je woorden reizen zonder je naam, net als een brief. Bij de bezorging worden ze uit elkaar gehaald: nergens staat welke bij elkaar hoorden.',
    `Antwoorden gaan alleen samen door, met minstens ${minimum} tegelijk. Blijven er aan het eind minder over, dan vervallen die ongelezen.`,
    'Een woord verschijnt pas als minstens drie mensen het gaven. De rest wissen we na de telling, net als namen van collega’s. Tot dan kan de beheerder losse woorden lezen.',
  ],
  today: 'Zo is het hier nu',
  wanted: 'Zo wil ik het',
  place: (number) => `Woord ${number}`,
  choose: 'Dat is meer dan een woord. Kies er een uit:',
  tooLong: 'Dat past niet: hooguit drie woorden, samen 40 tekens.',
  nothing: 'Vul minstens één woord in.',
  sentences: 'In een van de vakjes staat meer dan een woord. Kies er een uit, of kort het in.',
  over: 'De ronde is net gesloten, of een ander tabblad was je voor. Je woorden staan er nog; versturen kan niet meer.',
  before: 'Een vakje mag leeg blijven. Je kunt één keer antwoorden, en daarna niets meer veranderen.',
  send: 'Geef je woorden',
  notOpen: {
    title: 'Deze ronde is hier nu niet open',
    text: 'Ze is voorbij, of begint nog. Een ronde die vandaag is aangekondigd, staat hier vanaf morgen.',
  },
  coming: {
    title: 'Je postzegel is onderweg',
    text: 'Voor elke ronde haalt je browser er vanzelf een op. Dat duurt even.',
  },
  elsewhere: {
    title: 'Antwoord op je andere apparaat',
    text: 'Iedereen heeft één postzegel per ronde, en die ligt op het apparaat waarop je Applaus het eerst zag. Was je langer dan een week weg, dan kan hij ook hier weg zijn.',
  },
  unusable: {
    title: 'Hier kun je niet veilig antwoorden',
    text: 'De postzegel die je browser kreeg, klopt niet. Daarmee zou je te herkennen zijn, dus we gebruiken hem niet. Vertel het de ondernemingsraad.',
  },
  given: { title: 'Je hebt je woorden al gegeven', text: 'De wolken verschijnen als de ronde voorbij is.' },
  onItsWay: {
    title: 'Je woorden zijn onderweg',
    text: 'Blijf op deze pagina tot ze in de bus liggen: ze staan nergens anders.',
  },
  sent: {
    title: 'Dank je wel',
    text: 'Je woorden liggen in de bus. De wolken verschijnen als de ronde voorbij is.',
  },
  refused: {
    title: 'De bus nam je woorden niet aan',
    text: 'De ronde is voorbij, of iets op dit netwerk plakt je naam op wat je verstuurt. Niemand heeft ze gelezen.',
  },
};
