import { folded } from '../../kernel/text.ts';
import type { Honour } from '../../people/person.row.ts';
import type { InventedPerson, Team } from './invented.ts';
import { englishFirstNames, englishLastNames, firstNames, lastNames } from './names.ts';
import type { Random } from './random.ts';

const joined = new Date(Date.UTC(2020, 0, 1));

/** The people of these teams; the first in a team leads it and answers to the head of the team above. */
export function inventPeople(teams: Team[], taken: Set<string>, random: Random): InventedPerson[] {
  const people: InventedPerson[] = [];
  const heads = new Map<Team, InventedPerson>();
  for (const team of teams) {
    for (let number = 0; number < team.size; number += 1) {
      const manager = number > 0 ? heads.get(team)! : headAbove(team, heads);
      const person = inventPerson(team, number === 0, manager, taken, random);
      if (number === 0) heads.set(team, person);
      people.push(person);
    }
  }
  return people;
}

function headAbove(team: Team, heads: Map<Team, InventedPerson>): InventedPerson | null {
  for (let above = team.above; above; above = above.above) {
    const head = heads.get(above);
    if (head) return head;
  }
  return null;
}

function inventPerson(
  { department, lang, head, titles }: Team,
  leads: boolean,
  manager: InventedPerson | null,
  taken: Set<string>,
  random: Random,
): InventedPerson {
  const firstName = random.pick(lang === 'nl' ? firstNames : englishFirstNames);
  const name = `${firstName} ${random.pick(lang === 'nl' ? lastNames : englishLastNames)}`;
  return {
    id: random.uuid(joined),
    userName: freeUserName(name, taken),
    firstName,
    name,
    title: leads || titles.length === 0 ? head : random.pick(titles),
    department,
    managerId: manager?.id ?? null,
    lang,
    honour: honourOf(random),
    active: leads || random.chance(0.985),
  };
}

function honourOf(random: Random): Honour {
  const chance = random.next();
  if (chance < 0.78) return 'AT_ONCE';
  return chance < 0.98 ? 'ASK_FIRST' : 'ONLY_ME';
}

/** `eva.vandenberg`, and `eva.vandenberg2` for the next one. */
function freeUserName(name: string, taken: Set<string>): string {
  const [first = '', ...rest] = folded(name).split(' ');
  const plain = `${first}.${rest.join('')}`.replace(/[^a-z.-]/g, '');
  let free = plain;
  for (let number = 2; taken.has(free); number += 1) free = `${plain}${number}`;
  taken.add(free);
  return free;
}
