import { contentHash } from '../../kernel/idempotency.ts';
import type { RecognitionRows } from '../../wall/insert-recognitions.ts';
import type { Company, Slots } from './company.ts';
import { composeRecognition, sceneFor } from './compose-recognition.ts';
import { type InventedConsents, inventConsents } from './invent-consents.ts';
import { inventEcho } from './invent-echo.ts';
import type { InventedDepartment, InventedPerson } from './invented.ts';
import type { Random } from './random.ts';

/** Invents a recognition at this share (0 to 1) of the invented time, with all rows that belong to it. */
export function inventRecognition(company: Company, slots: Slots, share: number, random: Random): RecognitionRows {
  const { home, at, day, daySlot } = occasion(company, slots, share, random);
  const giver = company.people[home]!;
  const receivers = receiversFor(home, company.people, random);
  const answers = inventConsents(receivers, at, company.until, random);
  const recognition = recognitionRow(company, giver, receivers, { at, day, daySlot }, answers, random);
  const echo = inventEcho(company, recognition, giver, receivers, random);
  const { id, publishedAt } = recognition;
  return {
    recognition,
    ...echo,
    receivers: receivers.map((person, position) => ({
      ...{ recognitionId: id, personId: person.id, position },
      consent: answers.consents[position]!,
      createdAt: at,
      publishedAt,
    })),
    departments: lineageOf(receivers).map(({ id: departmentId }) => ({ recognitionId: id, departmentId, publishedAt })),
  };
}

/** Draws a giver and a day on which that person has given fewer than three recognitions. */
function occasion({ people, calendar }: Company, slots: Slots, share: number, random: Random) {
  for (;;) {
    const home = random.below(people.length);
    const { at, day } = calendar.momentAt(share, random);
    const key = `${home} ${day}`;
    const daySlot = (slots.get(key) ?? 0) + 1;
    if (daySlot > 3) continue;
    slots.set(key, daySlot);
    return { home, at, day, daySlot };
  }
}

/** Draws receivers: mostly one, and mostly from nearby, since people stand in the list beside those they work with. */
function receiversFor(home: number, people: InventedPerson[], random: Random): InventedPerson[] {
  const chance = random.next();
  const wanted = chance < 0.8 ? 1 : chance < 0.93 ? 2 : chance < 0.98 ? 3 : chance < 0.997 ? 4 + random.below(3) : 10;
  const count = Math.min(wanted, people.length - 1);
  const found = new Set<InventedPerson>();
  while (found.size < count) {
    const near = Math.abs(home + random.below(61) - 30) % people.length;
    const person = people[random.chance(0.7) ? near : random.below(people.length)]!;
    if (person !== people[home]) found.add(person);
  }
  return [...found];
}

function lineageOf(receivers: InventedPerson[]): InventedDepartment[] {
  const lineage = new Set<InventedDepartment>();
  for (const person of receivers) {
    for (let at: InventedDepartment | null = person.department; at; at = at.parent) lineage.add(at);
  }
  return [...lineage];
}

function recognitionRow(
  { values }: Company,
  giver: InventedPerson,
  receivers: InventedPerson[],
  { at, day, daySlot }: { at: Date; day: string; daySlot: number },
  answers: InventedConsents,
  random: Random,
): RecognitionRows['recognition'] {
  const value = random.pick(values);
  const names = receivers.map((person) => person.firstName);
  const texts = composeRecognition(giver.lang, sceneFor(giver.lang, value.key, random), names, random);
  const id = random.uuid(at);
  const idempotencyKey = `seed-${id}`;
  return {
    id,
    giverId: giver.id,
    valueId: value.id,
    behaviourId: value.behaviourIds.length > 0 && random.chance(0.7) ? random.pick(value.behaviourIds) : null,
    lang: giver.lang,
    ...texts,
    createdAt: at,
    editedAt: random.chance(0.03) ? new Date(at.getTime() + 60_000 * (1 + random.below(14))) : null,
    publishedAt: answers.publishedAt,
    firstPublishedAt: answers.firstPublishedAt,
    hiddenAt: null,
    withdrawnAt: answers.withdrawnAt,
    ...{ givenOn: day, daySlot, idempotencyKey },
    contentHash: contentHash({ idempotencyKey, ...texts }),
  };
}
