import type { OrderWords } from './words.types.ts';

export const words: OrderWords = {
  title: 'Wat gaat voor wat?',
  intro:
    'De bovenste waarde gaat voor alles eronder. Zet een waarde hoger of lager met de pijlen, of sleep aan de puntjes.',
  list: 'De waarden, op volgorde',
  higher: (name) => `Zet ${name} hoger`,
  lower: (name) => `Zet ${name} lager`,
  drag: (name) => `Sleep ${name}`,
  moved: (name, rank, count) => `${name} staat nu op plaats ${rank} van ${count}.`,
  atTop: (name) => `${name} staat al bovenaan.`,
  atBottom: (name) => `${name} staat al onderaan.`,
  none: {
    title: 'Er valt nog niets te ordenen',
    text: 'Met twee waarden of meer kun je hier zeggen welke voorgaat.',
  },
  unchanged: 'Er is nog niets verplaatst.',
  next: (pairs) => (pairs === 1 ? 'Verder: één botsing' : `Verder: ${pairs} botsingen`),
  undo: 'Zet alles terug',
  undone: 'De volgorde is weer zoals die was.',
  collisions: {
    title: 'En als ze botsen?',
    intro: (pairs) =>
      pairs === 1
        ? 'Door de nieuwe volgorde staan twee andere waarden naast elkaar. Schrijf één voorbeeld dat laat zien welke voorgaat.'
        : `Door de nieuwe volgorde staan er ${pairs} keer andere waarden naast elkaar. Schrijf bij elk paar één voorbeeld dat laat zien welke voorgaat.`,
    now: '{upper} gaat nu voor {lower}',
    before: 'Eerst ging {upper} voor {lower}:',
    noExample: 'Daar stond geen voorbeeld bij.',
    label: (upper, lower) => `Als ${upper} en ${lower} botsen`,
    hint: 'Eén herkenbaar moment, en wat er dan voorgaat. Zoals: “Sluit eerst het gas af, maak daarna een praatje.”',
    stored: 'Dit voorbeeld schreven jullie eerder voor deze twee. Klopt het nog?',
    gone: {
      title: 'Dit geldt niet meer',
      text: 'Deze twee staan niet meer naast elkaar. Het voorbeeld blijft bewaard, voor als dat weer zo wordt.',
    },
  },
  problems: {
    missing: 'Schrijf hier nog een voorbeeld, in het Nederlands of het Engels.',
    tooLong: 'Kort dit in tot 500 tekens.',
  },
  back: 'Terug naar de volgorde',
  save: 'Zet het op de pagina',
  order: 'De volgorde',
  example: (upper, lower) => `${upper} voor ${lower}`,
};
