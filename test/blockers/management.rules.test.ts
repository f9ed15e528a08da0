import { describe, expect, it } from 'vitest';
import { addresseeFor } from '../../server/blockers/management/is-addressable.ts';
import { managementIn, nextLevel } from '../../server/blockers/management/who-is-management.ts';
import { Lines } from '../../server/people/lines.ts';

/** `a<b` is: b leads a. A trailing minus: has left. */
function lines(...people: string[]): Lines {
  return new Lines(
    people.map((notation) => {
      const [id = '', managerId = null] = notation.replace('-', '').split('<');
      return { id, managerId, active: notation.endsWith('-') ? 0 : 1 };
    }),
  );
}

describe('the next level', () => {
  const some = lines('top', 'gone<top-', 'mid<gone', 'worker<mid');

  it('is whoever leads, past those who have left', () => {
    expect(nextLevel(some, 'worker')).toBe('mid');
    expect(nextLevel(some, 'mid')).toBe('top');
  });

  it('is nobody at the top', () => {
    expect(nextLevel(some, 'top')).toBeNull();
    expect(nextLevel(some, 'stranger')).toBeNull();
  });

  it('a circle in the directory ends where it began', () => {
    const circle = lines('a<b', 'b<a', 'c<a');
    expect(circle.above('c')).toEqual(['a', 'b']);
    expect(circle.above('a')).toEqual(['b']);
    expect(circle.peopleBelow('a')).toBe(2);
  });
});

describe('management', () => {
  const some = lines('one', 'two', 'alone', 'late-', 'mid<one', 'x<mid', 'y<two', 'z<late');

  it('are the leaders whom nobody leads', () => {
    expect([...managementIn(some, [])].sort()).toEqual(['one', 'two']);
  });

  it('is whom an administrator named, as far as they are here', () => {
    expect([...managementIn(some, ['mid', 'late'])]).toEqual(['mid']);
    expect([...managementIn(some, ['late'])].sort()).toEqual(['one', 'two']);
  });

  it('a leader whose own leader has left is at the top', () => {
    expect([...managementIn(lines('gone-', 'mid<gone', 'x<mid'), [])]).toEqual(['mid']);
  });
});

describe('whom a letter goes to', () => {
  const many = Array.from({ length: 8 }, (_, index) => `n${index}<big`);
  const some = lines('top', 'big<top', ...many, 'small<big', 's1<small', 's2<small', 'gone<top-', 'left<gone');

  it('is a leader of enough people', () => {
    expect(addresseeFor(some, 8, 'big')).toBe('big');
  });

  it('is the level above for a leader of few, for one who has left, and for somebody who leads nobody', () => {
    expect(addresseeFor(some, 8, 'small')).toBe('big');
    expect(addresseeFor(some, 8, 'gone')).toBe('top');
    expect(addresseeFor(some, 8, 's1')).toBe('big');
  });

  it('is management where nobody is known, named or big enough', () => {
    expect(addresseeFor(some, 8, null)).toBeNull();
    expect(addresseeFor(some, 8, 'stranger')).toBeNull();
    expect(addresseeFor(some, 100, 'big')).toBeNull();
  });
});
