import { groupOf } from '../culture/lexicon/group-of.ts';
import { spelled } from '../culture/lexicon/spelled.ts';

/** The two questions of a round of words; four places each. */
const clouds = ['TODAY', 'WANTED'];
const placesInCloud = 4;

/**
 * What an answer is delivered as: an item that counts it, and one for each word, with neither order nor anything in common.
 * Forms of one word in one answer are one, or one person could be three. The one course of a dilemma counts itself.
 */
export function splitAnswer([form, round, ...places]: string[]): string[][] {
  if (form === 'COURSE') return [[form, round!, ...places]];
  const words = clouds.flatMap((cloud, index) => {
    const from = index * placesInCloud;
    return distinct(places.slice(from, from + placesInCloud)).map((word) => [form!, round!, cloud, word]);
  });
  return [[form!, round!], ...words];
}

function distinct(places: string[]): string[] {
  const words = places.map(spelled).filter((word) => word !== '');
  const groups = words.map(groupOf);
  return words.filter((_, index) => groups.indexOf(groups[index]!) === index);
}
