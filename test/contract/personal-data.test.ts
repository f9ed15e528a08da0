import { getMetadataArgsStorage } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { blueprint } from '../../server/blueprint.ts';
import { SnakeNaming } from '../../server/kernel/naming.ts';
import { personalData } from '../../server/manifests.ts';
import { personColumns } from '../support/person-columns.ts';

/** Columns of uuids that lead to something else than a person. What ends in one of these needs no line of its own. */
const things = [
  'blocker',
  'recognition',
  'value',
  'round',
  'dilemma',
  'department',
  'behaviour',
  'comment',
  'indicator',
];
const otherColumns = new Set([
  'blocker.merged_into_id',
  'bulletin_answer.sealed_answer_id',
  'answer_turn.sealed_answer_id',
  'collision.lower_id',
  'collision.upper_id',
  'department.parent_id',
  'job.lease_owner',
  'lease.process_id',
  // What something is about or began from: never a person.
  ...['purpose_file_key', 'indicator_annotation', 'nomination_draft', 'notice', 'purpose_change', 'report'].map(
    (table) => `${table}.subject_id`,
  ),
  'behaviour.origin_id',
]);

/** Every column as long as a uuid, but for a row's own id. */
function uuidColumns(): string[] {
  const naming = new SnakeNaming();
  const { tables, columns } = getMetadataArgsStorage();
  return blueprint.entities
    .flatMap((entity) => {
      const { name } = tables.find(({ target }) => target === entity)!;
      return columns
        .filter(({ target, options }) => target === entity && Number(options.length) === 36)
        .map(({ propertyName }) => `${name}.${naming.columnName(propertyName, '', [])}`);
    })
    .filter((place) => !place.endsWith('.id'));
}

const leadsToThing = (place: string) =>
  things.some((thing) => place.endsWith(`.${thing}_id`)) || /\.\w+_value_id$/.test(place);

describe('what is stored about people', () => {
  it('every column that leads to a person is in a list of their file, or has a reason why not', () => {
    const open = uuidColumns().filter((place) => !leadsToThing(place) && !otherColumns.has(place));
    expect(open.sort()).toEqual(personColumns);
  });

  it('no column is named twice, and each reason says something', () => {
    expect(new Set(personColumns).size).toBe(personColumns.length);
    const reasons = Object.values(personalData).flatMap(({ unlisted, staying }) => [unlisted, staying]);
    for (const [place, reason] of reasons.flatMap(Object.entries)) {
      expect(personColumns).toContain(place);
      expect(reason).toMatch(/\w+ \w+|^dilemmas$|^values$/);
    }
  });

  it('lists have names of their own, and each asks for the person', () => {
    for (const { lists } of Object.values(personalData)) {
      expect(new Set(lists.map(({ name }) => name)).size).toBe(lists.length);
      for (const { select } of lists) expect(select('sqlite')).toContain(':person');
    }
  });
});
