import { lineOf } from './people.mjs';
import { dice, recognitionTime, recognitionUuid, size, sqlTime, uuidOf } from './size.mjs';

const words =
  'the a customer called because her delivery had not come and she was afraid that the party would be without cake so our colleague drove by on the way home rang the bell stayed until everything worked wrote down what went wrong told the planner who changed the route for all others next morning they sent flowers and a drawing of the van'.split(
    ' ',
  );

/** Half of all stories are about a thousand people, as in life; `index` of a story decides everything about it. */
export const known = 1_000;

function receiversOf(index) {
  const roll = dice(index + 7);
  const number = 1 + (roll(3) === 0 ? 1 + roll(2) : 0);
  const receivers = new Set();
  while (receivers.size < number) receivers.add(roll(2) === 0 ? roll(known) : roll(size.people));
  receivers.delete(giverOf(index));
  return receivers.size > 0 ? [...receivers] : [(giverOf(index) + 1) % size.people];
}

function giverOf(index) {
  return (index * 7_919) % size.people;
}

/** Who answered the story in which way. */
function reactionsOf(index) {
  const roll = dice(index + 13);
  const first = roll(size.people);
  return Array.from({ length: roll(9) }, (_, place) => ({
    person: (first + place) % size.people,
    kind: kinds[roll(kinds.length)],
  }));
}

const kinds = ['APPLAUSE', 'APPLAUSE', 'HEART', 'BRIGHT', 'COPY'];
const recognitionOfComment = (index) => dice(index + 17)(size.recognitions);

/** What a story's own row repeats, as the server's `recount` would write it. */
function repeatedReceivers(index) {
  return receiversOf(index)
    .map((person) => `${uuidOf('person', person)}GIVEN`)
    .join(',');
}

function repeatedReactions(index) {
  const reactions = reactionsOf(index);
  if (reactions.length === 0) return '';
  const count = (kind) => reactions.filter((reaction) => reaction.kind === kind).length;
  return ['APPLAUSE', 'HEART', 'BRIGHT', 'COPY'].map(count).join(',');
}

function copiesOf(index) {
  return reactionsOf(index).filter(({ kind }) => kind === 'COPY').length;
}

/** Words that stand in one of so many stories, here and there. */
export const rarities = { dutch: 3, brussels: 40, antwerp: 400, zebra: 4_000, quartz: 40_000 };

function rareWords(index) {
  const roll = dice(index + 23);
  return Object.entries(rarities)
    .filter(([, rarity]) => roll(rarity) === 0)
    .map(([word]) => ` ${word}`)
    .join('');
}

/** As the server writes them: these words are folded already. */
function searchableWords(texts) {
  return [...new Set(texts.join(' ').split(' '))].map((word) => ` ${word}`).join('');
}

function* recognitions() {
  const roll = dice(2);
  const commentsOf = new Uint8Array(size.recognitions);
  for (let index = 0; index < size.comments; index += 1) commentsOf[recognitionOfComment(index)] += 1;
  const sentence = (length) => Array.from({ length }, () => words[roll(words.length)]).join(' ');
  for (let index = 0; index < size.recognitions; index += 1) {
    const value = roll(size.values);
    const behaviour = roll(3) === 0 ? null : uuidOf('behaviour', value * size.behaviours + roll(size.behaviours));
    const at = sqlTime(recognitionTime(index));
    const texts = [sentence(12 + roll(20)), `${sentence(15 + roll(30))}${rareWords(index)}`, sentence(8 + roll(20))];
    yield [
      ...[recognitionUuid(index), uuidOf('person', giverOf(index)), uuidOf('value', value), behaviour, 'en'],
      ...texts,
      ...[at, null, at, at, null, null, at.slice(0, 10), index % 100, `bench-${index}`, ''.padStart(64, '0')],
      ...[repeatedReceivers(index), repeatedReactions(index), commentsOf[index], copiesOf(index)],
      searchableWords(texts),
    ];
  }
}

function* receivers() {
  for (let index = 0; index < size.recognitions; index += 1) {
    const at = sqlTime(recognitionTime(index));
    for (const [position, person] of receiversOf(index).entries()) {
      yield [recognitionUuid(index), uuidOf('person', person), position, 'GIVEN', at, at];
    }
  }
}

function* recognitionDepartments() {
  for (let index = 0; index < size.recognitions; index += 1) {
    const about = new Set(receiversOf(index).flatMap(lineOf));
    const at = sqlTime(recognitionTime(index));
    for (const department of about) yield [recognitionUuid(index), uuidOf('department', department), at];
  }
}

function* reactions() {
  for (let index = 0; index < size.recognitions; index += 1) {
    for (const { person, kind } of reactionsOf(index)) yield [recognitionUuid(index), uuidOf('person', person), kind];
  }
}

function* comments() {
  const roll = dice(4);
  for (let index = 0; index < size.comments; index += 1) {
    const recognition = recognitionOfComment(index);
    const at = recognitionTime(recognition) + 60_000 + index;
    const author = uuidOf('person', roll(size.people));
    const text = sqlTime(at);
    yield [
      ...[uuidOf('comment', index, at), recognitionUuid(recognition), author, 'Well done, and thanks for the call!'],
      ...[text, text, null, `bench-${index}`, ''.padStart(64, '0')],
    ];
  }
}

/** Tables of the wall with their rows, in the order of their columns. */
export const wallTables = {
  recognition: recognitions,
  recognition_receiver: receivers,
  recognition_department: recognitionDepartments,
  reaction: reactions,
  recognition_comment: comments,
};
