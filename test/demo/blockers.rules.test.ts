import { describe, expect, it } from 'vitest';
import { blockers } from '../../server/demo/blockers/blockers.ts';
import { demoBlockers } from '../../server/demo/demo-blockers.ts';
import { recognitions } from '../../server/demo/recognitions/recognitions.ts';
import type { ServerSettings } from '../../server/kernel/settings.ts';

const settings = {
  timeZone: 'Europe/Amsterdam',
  blockers: { answerDays: 10, holidays: new Set() },
} as unknown as ServerSettings;
const recognitionIds = new Map(recognitions.map(({ key }) => [key, key]));
const days = Array.from({ length: 14 }, (_, day) => new Date(Date.UTC(2026, 11, 20 + day, 9)));

describe.each(days)('a demo that starts on %s', (now) => {
  const today = now.toISOString().slice(0, 10);
  const lived = demoBlockers(now, settings, recognitionIds);

  it('holds nothing that is still to happen', () => {
    const turns = lived.flatMap((blocker) => blocker.turns);
    expect(turns.filter(({ day }) => day > today)).toEqual([]);
    for (const { turns } of lived) {
      const sequence = turns.map(({ day }) => day);
      expect(turns[0]?.act === 'MERGED' ? [] : sequence).toEqual(
        turns[0]?.act === 'MERGED' ? [] : [...sequence].sort(),
      );
    }
  });

  it('shows what lapsed, what moved up, and what was kept', () => {
    const overdue = lived.filter(({ overdue }) => overdue === 1);
    expect(overdue.length).toBeGreaterThanOrEqual(3);
    expect(overdue.length).toBeLessThanOrEqual(6);
    expect(new Set(lived.map(({ state }) => state)).size).toBe(7);
  });

  it('tells stories of what was removed before', () => {
    for (const { key, recognition } of blockers.filter(({ recognition }) => recognition)) {
      const { closedOn } = lived.find(({ recognitionId }) => recognitionId === recognition)!;
      const givenAt = new Date(
        now.getTime() - recognitions.find((each) => each.key === recognition)!.daysAgo * 86_400_000,
      );
      expect(closedOn! <= givenAt.toISOString().slice(0, 10), key).toBe(true);
    }
  });
});
