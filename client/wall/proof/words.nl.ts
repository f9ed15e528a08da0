import { counter } from '../../ui/counter.ts';
import type { ProofWords } from './words.types.ts';

const count = counter('nl');

export const words: ProofWords = {
  recognitions: (n) => count(n, { one: '# verhaal', other: '# verhalen' }),
  newest: 'laatst over {names}, {ago}',
  others: (n) => `${n} anderen`,
  copies: (n) => count(n, { one: '# keer gezegd: “Dit doe ik ook”', other: '# keer gezegd: “Dit doe ik ook”' }),
  none: 'Nog geen verhaal bij deze waarde. Het eerste kan van jou komen.',
  noneUnseen: 'Bij deze waarde is nog niemand genomineerd. Zag jij wie het voordeed?',
  unseen: 'Al drie maanden geen nieuw verhaal. Het laatste ging over {names}, {ago}. Zag jij het daarna nog?',
  nominate: 'Nomineer een collega',
  failed: 'De verhalen zijn niet opgehaald.',
  retry: 'Probeer het nog eens',
  loading: 'De verhalen worden opgehaald',
  title: 'Zo zagen we het',
  all: (n) => count(n, { one: 'Naar het verhaal op het prikbord', other: 'Alle # verhalen op het prikbord' }),
  invitation: 'Zag je al iemand die het voordeed? Vertel het in drie zinnen; ook wie net begint, mag nomineren.',
  noneRetired: 'Bij deze waarde zijn geen verhalen verteld.',
};
