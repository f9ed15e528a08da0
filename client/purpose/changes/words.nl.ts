import type { ChangesWords } from './words.types.ts';

export const words: ChangesWords = {
  title: 'Wie veranderde wat',
  intro: 'Elke verandering van deze pagina, de nieuwste eerst. Alleen redacteuren zien dit.',
  list: 'Veranderingen',
  more: 'Laat eerdere zien',
  empty: {
    title: 'Er is nog niets veranderd',
    text: 'Zodra iemand de zin, een waarde of de volgorde aanpast, staat hier wie dat deed en wanneer.',
  },
};
