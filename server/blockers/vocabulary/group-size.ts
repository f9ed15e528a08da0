/**
 * How many people a group has, said so that neither it nor the difference of two such groups tells of a smaller one:
 * rounded down to a multiple of the minimum, and nothing below it.
 */
export function roundedGroupSize(minimum: number, people: number): number {
  return people - (people % minimum);
}
