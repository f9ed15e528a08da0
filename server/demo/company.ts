import type { DemoPerson } from './demo-person.ts';
import { peopleAfloat } from './people-afloat.ts';
import { peopleAshore } from './people-ashore.ts';

export interface DemoDepartment {
  key: string;
  name: string;
  parent: string | null;
}

export const departments: DemoDepartment[] = [
  { key: 'waterweg', name: 'Waterweg', parent: null },
  { key: 'varen', name: 'Varen', parent: 'waterweg' },
  { key: 'veerdiensten', name: 'Veerdiensten', parent: 'varen' },
  { key: 'waterbus', name: 'Waterbus', parent: 'varen' },
  { key: 'rondvaart', name: 'Rondvaart', parent: 'varen' },
  { key: 'planning', name: 'Planning', parent: 'varen' },
  { key: 'klant', name: 'Klant en verkoop', parent: 'waterweg' },
  { key: 'klantenservice', name: 'Klantenservice', parent: 'klant' },
  { key: 'groepen', name: 'Groepen en scholen', parent: 'klant' },
  { key: 'techniek', name: 'Techniek', parent: 'waterweg' },
  { key: 'werkplaats', name: 'Werkplaats', parent: 'techniek' },
  { key: 'steigers', name: 'Steigers en gebouwen', parent: 'techniek' },
  { key: 'kantoor', name: 'Kantoor', parent: 'waterweg' },
  { key: 'financien', name: 'Financiën', parent: 'kantoor' },
  { key: 'hull', name: 'Hull office', parent: 'waterweg' },
  { key: 'hull-freight', name: 'Freight desk', parent: 'hull' },
];

/** The head of a department comes first within it. */
export const people: DemoPerson[] = [...peopleAshore, ...peopleAfloat];
