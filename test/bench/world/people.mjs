import { dice, size, sqlTime, uuidOf } from './size.mjs';

const firstNames =
  'Anne Bram Celine Daan Esra Femke Gijs Hanna Ivo Jasmijn Kees Lotte Mo Noor Olaf Petra Quinten Roos Sem Tess Ümit Vera Wout Xandra Yara Zoë Ömer Łukasz José Anaïs'.split(
    ' ',
  );
const lastNames =
  'Jansen|de Vries|van den Berg|Bakker|Visser|Smit|Meijer|de Boer|Mulder|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|Kok|Jacobs|de Haan|Vermeulen|van der Veen|Yılmaz|Kaya|El Idrissi|Nowak|Núñez|Sørensen|Kowalska|Schouten|Willems|Hoekstra|Koster|Prins|Blom|Huisman'.split(
    '|',
  );
const titles = ['Service engineer', 'Team lead', 'Claims adviser', 'Planner', 'Analyst', 'Driver', 'Nurse'];

/** One at the top, nine below it, the others below those nine. */
export function* departments() {
  for (let index = 0; index < size.departments; index += 1) {
    const parent = parentOf(index);
    yield [uuidOf('department', index), `Department ${index}`, parent === null ? null : uuidOf('department', parent)];
  }
}

function parentOf(index) {
  if (index === 0) return null;
  return index < 10 ? 0 : 1 + (index % 9);
}

/** Numbers of a person's department and of all above it. */
export function lineOf(person) {
  const line = [];
  for (let at = departmentOf(person); at !== null; at = parentOf(at)) line.push(at);
  return line;
}

function departmentOf(person) {
  return 10 + (person % (size.departments - 10));
}

export function* people() {
  const roll = dice(1);
  const created = sqlTime(Date.UTC(2024, 0, 1));
  for (let index = 0; index < size.people; index += 1) {
    const name = `${firstNames[roll(firstNames.length)]} ${lastNames[roll(lastNames.length)]}`;
    const department = uuidOf('department', departmentOf(index));
    const manager = index === 0 ? null : uuidOf('person', Math.floor(index / 12));
    const key = `p${index}`;
    yield [
      ...[uuidOf('person', index), key, key, name, folded(name), titles[roll(titles.length)], `${key}@example.com`],
      ...[department, manager, index % 4 === 0 ? 'en' : 'nl', 1, 'AT_ONCE', 'NEVER', created],
    ];
  }
}

function folded(name) {
  const plain = { ł: 'l', ø: 'o', ı: 'i' };
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[łøı]/g, (letter) => plain[letter]);
}

export const issuer = 'https://bench.example';

/** The people who send requests, with the subjects of their tokens. */
export function* identities(count) {
  for (let index = 0; index < count; index += 1) {
    yield [issuer, `p${index}`, uuidOf('person', index), sqlTime(Date.UTC(2024, 0, 1))];
  }
}

export function* values() {
  for (let index = 0; index < size.values; index += 1) {
    const words = [`Waarde ${index}`, `Value ${index}`, 'Wat dat hier betekent.', 'What that means here.'];
    yield [uuidOf('value', index), index + 1, ...words];
  }
}

export function* behaviours() {
  for (let index = 0; index < size.values * size.behaviours; index += 1) {
    const value = Math.floor(index / size.behaviours);
    const texts = [`Zo doe je dat, ${index}.`, `This is how, ${index}.`];
    yield [uuidOf('behaviour', index), uuidOf('value', value), (index % size.behaviours) + 1, ...texts];
  }
}
