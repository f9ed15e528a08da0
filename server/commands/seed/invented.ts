import type { Honour } from '../../people/person.row.ts';

export interface InventedDepartment {
  id: string;
  name: string;
  parent: InventedDepartment | null;
}

/** A place in the company: a department, and what its head and its people are called. */
export interface Team {
  department: InventedDepartment;
  lang: 'nl' | 'en';
  head: string;
  titles: string[];
  /** How many work right here, the head included. */
  size: number;
  above: Team | null;
}

export interface InventedPerson {
  id: string;
  userName: string;
  firstName: string;
  name: string;
  title: string;
  department: InventedDepartment;
  managerId: string | null;
  lang: 'nl' | 'en';
  honour: Honour;
  active: boolean;
}
