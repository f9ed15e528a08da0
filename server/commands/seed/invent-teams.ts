import { type Division, divisions } from './divisions.ts';
import type { Team } from './invented.ts';
import type { Random } from './random.ts';

const teamSize = 12;
const company = 'Waterweg Groep';

/** A company for so many people: divisions, places in them and teams in those, as many levels as it needs. */
export function inventTeams(count: number, taken: Set<string>, random: Random): Team[] {
  const made = new Date(Date.UTC(2020, 0, 1));
  const teams: Team[] = [];
  let left = count;
  const add = (name: string, above: Team | null, size: number, of: Pick<Division, 'lang' | 'titles'>, head: string) => {
    const department = { id: random.uuid(made), name: freeName(name, taken), parent: above?.department ?? null };
    const team = { department, lang: of.lang, head, titles: of.titles, size: Math.min(size, left), above };
    left -= team.size;
    teams.push(team);
    return team;
  };
  const top = add(company, null, 1, { lang: 'nl', titles: [] }, 'Algemeen directeur');
  const chosen = divisions.slice(0, Math.max(1, Math.min(divisions.length, Math.ceil(count / 40))));
  const heads = chosen.map((division) => add(division.name, top, 1, division, division.head));
  const each = Math.ceil(left / chosen.length);
  for (const [index, division] of chosen.entries()) fill(division, heads[index]!, Math.min(each, left), add);
  return teams;
}

type Add = (name: string, above: Team, size: number, of: Division, head: string) => Team;

function fill(division: Division, head: Team, people: number, add: Add): void {
  if (people === 0) return;
  const places = division.places.slice(0, Math.max(1, Math.ceil(people / (teamSize * 4))));
  let left = people;
  for (const [index, place] of places.entries()) {
    const here = Math.ceil(left / (places.length - index));
    left -= here;
    const teams = Math.max(1, Math.ceil(here / teamSize));
    const size = (number: number) => Math.floor((here + number) / teams);
    const local = add(`${division.name} ${place}`, head, size(0), division, division.lead);
    for (let number = 1; number < teams; number += 1) {
      add(`${division.name} ${place} ${number + 1}`, local, size(number), division, division.lead);
    }
  }
}

/** Department names are unique, and a demo may be there already. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} (${number})`;
  taken.add(free.toLowerCase());
  return free;
}
