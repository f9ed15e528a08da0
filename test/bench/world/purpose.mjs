import { blockerUuid } from './blockers.mjs';
import { size, sqlTime, uuidOf } from './size.mjs';

const paragraph =
  'We bring people to the other side. How they arrive is what we are for, and so everybody here may spend a minute on somebody who needs it.';
const day = (number) => sqlTime(Date.UTC(2024, number * 7, 3));

/** Three versions, the last one with a few paragraphs. */
function* versions() {
  for (let number = 1; number <= 3; number += 1) {
    const [statement, more] = [`Wie met ons oversteekt, komt beter aan (${number}).`, `${paragraph}\n\n${paragraph}`];
    yield [
      ...[uuidOf('version', number), number, statement, statement, more, more],
      ...['Elf gesprekken aan boord.', 'Eleven talks on board.', 'Het kon beter.', 'It could be better.'],
      ...[38, 26, uuidOf('person', number), day(number), `bench-${number}`, ''],
    ];
  }
}

/** An example for every pair of neighbours. */
function* collisions() {
  for (let index = 0; index < size.values - 1; index += 1) {
    const texts = ['Eerst van de plank, dan de foto.', 'Off the gangway first, then the picture.'];
    yield [uuidOf('value', index), uuidOf('value', index + 1), ...texts, 1];
  }
}

const indicatorId = uuidOf('indicator', 0);

function* indicators() {
  const texts = ['Rapportcijfer', 'Score', 'van 10', 'out of 10'];
  const more = ['Een vraag na de reis.', 'A question after the journey.', 'Haast antwoordt niet.', 'Haste is silent.'];
  yield [indicatorId, 1, texts[0], texts[1], texts[2], texts[3], 1, ...more, 1];
}

/** Three years of months. */
function* points() {
  for (let index = 0; index < 36; index += 1) yield [indicatorId, monthOf(index), 7 + (index % 10) / 10];
}

function monthOf(index) {
  return new Date(Date.UTC(2023, index, 1)).toISOString().slice(0, 7);
}

const orderChange = uuidOf('change', 0);

/** Two by editors, one of a removed blocker and one of another order of the values. */
function* annotations() {
  const kinds = [null, null, ['BLOCKER_REMOVED', blockerUuid(2)], ['VALUES_CHANGED', orderChange]];
  for (const [index, kind] of kinds.entries()) {
    yield [
      ...[uuidOf('annotation', index), indicatorId, monthOf(index * 9), `Dit gebeurde, ${index}.`, `This, ${index}.`],
      ...[...(kind ?? [null, null]), uuidOf('person', 1), day(1), `bench-${index}`, ''],
    ];
  }
}

function* changes() {
  yield [orderChange, 'values-ordered', null, uuidOf('person', 1), day(2), 'null', 'null'];
}

/** Tables of the purpose page with their rows, in the order of their columns; values stand beside the people. */
export const purposeTables = {
  purpose_version: versions,
  collision: collisions,
  indicator: indicators,
  indicator_point: points,
  indicator_annotation: annotations,
  purpose_change: changes,
};
