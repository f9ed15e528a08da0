import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { plainQuery } from '../../server/http/plain-query.ts';

const schema = buildSchema(`
  type Query { story: Story, stories: [Story!]!, any: Any }
  type Story { id: ID!, text: String, count: Int!, isNew: Boolean!, kind: Kind, tags: [String!]!, giver: Giver, next: Story, near(day: Int): Int }
  type Giver { name: String!, team: String }
  enum Kind { SMALL LARGE }
  union Any = Story | Giver
`);
const written = (query: string, data: Record<string, unknown>, immutableTypes: string[] = []) =>
  plainQuery(schema, parse(query), { immutableTypes: new Set(immutableTypes), texts: new Map() })?.write(data);
const story = { id: 'a', text: null, count: 3, isNew: true, kind: 'LARGE', tags: ['x', 'y'] };

describe('the answer to a query whose fields are properties', () => {
  it.each([
    ...['', 'plain', 'é and “quotes”', '"', '\\', 'a\nb\t\u0000\u001f', '\u007f\u0080\u2028\u2029', '👩‍🚒', '\ud83d'],
    ...['</script>', 'Zażółć gęślą jaźń', 'ﬀ\ufeff'],
  ])('holds the text %j, in ASCII alone', (text) => {
    const answer = written('{ story { text } }', { story: { text } })!;
    expect(JSON.parse(answer)).toEqual({ data: { story: { text } } });
    expect(answer).toMatch(/^[ -~]*$/);
  });

  it('has the fields in their order, under their aliases, fragments resolved and the same field once', () => {
    const query = `query Q { first: story { ...Parts count again: count __typename next { id } } }
      fragment Parts on Story { kind tags next { isNew } ... on Story { text isNew } count }`;
    const data = { first: { ...story, next: { ...story, next: null } } };
    expect(written(query, data)).toBe(
      '{"data":{"first":{"kind":"LARGE","tags":["x","y"],"next":{"isNew":true,"id":"a"},"text":null,"isNew":true,"count":3,"again":3,"__typename":"Story"}}}',
    );
  });

  it('has empty lists, and null where that is allowed', () => {
    expect(written('{ story { id } stories { id } }', { story: null, stories: [] })).toBe(
      '{"data":{"story":null,"stories":[]}}',
    );
  });

  it.each([
    ['{ story { count } }', { story: { count: null } }],
    ['{ stories { id } }', { stories: null }],
    ['{ stories { id } }', { stories: [null] }],
    ['{ story { tags } }', { story: { tags: ['x', undefined] } }],
  ])('is left to others where %s finds null in %j', (query, data) => {
    expect(written(query, data)).toBeNull();
  });

  it.each([
    '{ any { __typename } }',
    '{ __typename }',
    '{ story { near(day: 1) } }',
    'query Q($is: Boolean!) { story { id @include(if: $is) } }',
    'query Q($is: Boolean!) { story @skip(if: $is) { id } }',
    '{ story { ...Parts @include(if: true) } } fragment Parts on Story { id }',
  ])('is not written from properties for %s', (query) => {
    expect(plainQuery(schema, parse(query), { immutableTypes: new Set(), texts: new Map() })).toBeNull();
  });

  it('has a frozen list written once, and any other each time', () => {
    const writers = { immutableTypes: new Set<string>(), texts: new Map() };
    const query = plainQuery(schema, parse('{ stories { id } }'), writers)!;
    let read = 0;
    const counting = {
      get id() {
        read += 1;
        return 'a';
      },
    };
    const lists = [[counting], Object.freeze([counting])];
    for (const [index, stories] of lists.entries()) {
      for (let time = 0; time < 3; time += 1)
        expect(query.write({ stories })).toBe('{"data":{"stories":[{"id":"a"}]}}');
      expect(read).toBe([3, 4][index]);
    }
  });

  it('has an object that never changes written once for each way of asking', () => {
    const writers = { immutableTypes: new Set(['Giver']), texts: new Map() };
    const [names, teams] = ['{ story { giver { name } } }', '{ story { giver { name team } } }'].map(
      (query) => plainQuery(schema, parse(query), writers)!,
    );
    let read = 0;
    const giver = {
      team: 'Post',
      get name() {
        read += 1;
        return 'Anna';
      },
    };
    for (let time = 0; time < 3; time += 1) {
      expect(names!.write({ story: { giver } })).toBe('{"data":{"story":{"giver":{"name":"Anna"}}}}');
      expect(teams!.write({ story: { giver } })).toBe('{"data":{"story":{"giver":{"name":"Anna","team":"Post"}}}}');
    }
    expect(read).toBe(2);
    expect(names!.write({ story: { giver: { name: 'Bram' } } })).toContain('Bram');
  });
});
