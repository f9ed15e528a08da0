import { counter } from '../../ui/counter.ts';
import type { PurposeWords } from './words.types.ts';

const count = counter('nl');

export const words: PurposeWords = {
  title: 'Waarvoor we er zijn',
  loading: 'De pagina wordt opgehaald.',
  back: 'Terug naar de pagina',
  empty: {
    title: 'Hier komt te staan waarvoor jullie er zijn',
    text: 'Eén zin die iedereen kan navertellen, de waarden op volgorde, en wat je daarvan deze maand hebt gezien.',
  },
  provenance: (version, month) => `Versie ${version}, ${month}`,
  madeWith: (colleagues, customers) => {
    const people = [
      colleagues ? count(colleagues, { one: '# collega', other: '# collega’s' }) : null,
      customers ? count(customers, { one: '# klant', other: '# klanten' }) : null,
    ].filter((counted) => counted !== null);
    return people.length > 0 ? `gemaakt met ${people.join(' en ')}` : '';
  },
  rewrite: 'Schrijf de zin opnieuw',
  write: 'Schrijf op waarvoor jullie er zijn',
  values: { title: 'Onze waarden, op volgorde' },
};
