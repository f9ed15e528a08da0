import { describe, expect, it } from 'vitest';
import { layOut } from '../../client/purpose/indicator/chart-layout.ts';
import { figureWithUnit, typedFigure } from '../../client/purpose/indicator/figures.ts';
import { indicatorCsv } from '../../client/purpose/indicator/indicator-csv.ts';
import { monthAt, monthName, monthNumber } from '../../client/purpose/indicator/months.ts';
import { trendOf } from '../../client/purpose/indicator/trend.ts';
import { readIndicatorFile } from '../../server/purpose/indicator/read-indicator-file.ts';

/** Months in a row until November 2026 with figures that rise and fall. */
const months = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    month: monthAt(monthNumber('2026-11') - count + 1 + n),
    value: 7 + (n % 5) / 10,
  }));
const at = (width: number) => ({ width, lang: 'nl' as const });

describe('the line', () => {
  it('breaks where months have no figure, and a month between two gaps is a dot', () => {
    const points = months(40).filter((_, n) => ![10, 11, 13].includes(n));
    const { paths, dots } = layOut(points, [], at(600));
    expect(paths).toHaveLength(2);
    expect(dots).toHaveLength(1);
  });

  it('of one month is a point in the middle, whatever the figure', () => {
    for (const value of [0, 8.1, -40, 1e12]) {
      const { paths, last, yTicks, left, right } = layOut([{ month: '2026-11', value }], [], at(400));
      expect(paths).toEqual([]);
      expect(last.x).toBeGreaterThan(left);
      expect(last.x).toBeLessThan(right);
      expect(yTicks.length).toBeGreaterThan(1);
      expect([last.x, last.y].every(Number.isFinite)).toBe(true);
    }
  });

  it('of eight months has months below it, the year once; of ten years the years, in sight at every width', () => {
    const few = layOut(months(8), [], at(800)).xTicks;
    expect(few.map(({ label }) => label)).toEqual(['apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov']);
    expect(few.map(({ year }) => year)).toEqual(['2026', ...Array(7).fill(null)]);
    const long = layOut(months(120), [], at(800)).xTicks;
    expect(long.map(({ label }) => label)).toEqual([
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
    for (const [count, width] of [
      [1, 250],
      [8, 250],
      [18, 250],
      [120, 250],
      [600, 250],
      [600, 1000],
    ] as const) {
      const { xTicks } = layOut(months(count), [], at(width));
      const gaps = xTicks.slice(1).map(({ x }, n) => x - xTicks[n]!.x);
      expect(Math.min(...gaps, 40)).toBeGreaterThanOrEqual(36);
      expect(xTicks.length).toBeGreaterThan(0);
    }
  });

  it('has numbers above it that never overlap, and together they are all', () => {
    for (const [count, step, width] of [
      [8, 1, 250],
      [120, 2, 250],
      [120, 2, 800],
      [600, 10, 250],
    ] as const) {
      const points = months(count);
      const annotated = points.filter((_, n) => n % step === 0).flatMap(({ month }) => [month, month]);
      const { markers } = layOut(points, annotated, at(width));
      const numbers = markers.map(({ label }) => label.split('–').map(Number));
      expect(numbers[0]![0]).toBe(1);
      expect(numbers.at(-1)!.at(-1)).toBe(annotated.length);
      for (const [n, marker] of markers.entries()) {
        const next = markers[n + 1];
        if (!next) continue;
        expect(numbers[n + 1]![0]).toBe(numbers[n]!.at(-1)! + 1);
        expect(marker.x + marker.width / 2).toBeLessThanOrEqual(next.x - next.width / 2);
      }
    }
  });

  it('keeps room for what happened in a month without a figure', () => {
    const { markers, bottom, left } = layOut(months(3), ['2026-06', '2026-11'], at(600));
    expect(markers.map(({ foot }) => foot === bottom)).toEqual([true, false]);
    expect(markers[0]!.x).toBeGreaterThanOrEqual(left);
  });
});

describe('where the line stands', () => {
  it('is compared with a year ago, else with the beginning, and says whether that is good', () => {
    const year = [...months(13).slice(0, -1), { month: '2026-11', value: 7.3 }];
    expect(trendOf(year, true)).toMatchObject({
      earlier: { month: '2025-11', isYearAgo: true },
      difference: 0.3,
      news: 'better',
    });
    expect(trendOf(year, false)?.news).toBe('worse');
    expect(trendOf(months(8), true)).toMatchObject({ earlier: { month: '2026-04', isYearAgo: false } });
    expect(trendOf(months(1), true)).toMatchObject({ earlier: null, news: 'same' });
    expect(trendOf([], true)).toBeNull();
  });
});

describe('figures as people write them', () => {
  it('have a comma in Dutch, and their unit', () => {
    expect(figureWithUnit(8.1, 'van 10', 'nl')).toBe('8,1 van 10');
    expect(figureWithUnit(81.5, '%', 'en')).toBe('81.5%');
    expect(figureWithUnit(1234567, null, 'nl')).toBe('1.234.567');
    expect(monthName('2026-03', 'nl', 'short')).toBe('mrt');
  });

  it.each([
    ['8,1', 8.1],
    ['8.1', 8.1],
    [' −12 ', -12],
    ['81 %', 81],
    ['1.234,5', null],
    ['1e3', null],
    ['', null],
    ['NaN', null],
    ['9999999999999', null],
  ])('%j is taken for %j', (text, figure) => expect(typedFigure(text)).toBe(figure));
});

describe('the download', () => {
  const titles = { month: 'Maand', annotations: 'Wat er gebeurde' };
  const indicator = (name: string, text: string) =>
    ({
      name,
      points: [
        { month: '2026-10', value: 8.1 },
        { month: '2026-11', value: -3 },
      ],
      annotations: [{ month: '2026-11', text }],
    }) as never;

  it('has semicolons and decimal commas for Dutch readers, else commas, and is read back as it was', () => {
    const dutch = indicatorCsv(indicator('Tevredenheid', 'Een "nieuwe" steiger'), titles, 'nl');
    expect(dutch).toBe(
      '\uFEFF"Maand";"Tevredenheid";"Wat er gebeurde"\r\n2026-10;8,1;""\r\n2026-11;-3;"Een ""nieuwe"" steiger"\r\n',
    );
    const english = indicatorCsv(indicator('Satisfaction', ''), titles, 'en');
    expect(english).toContain('2026-10,8.1,""');
    for (const text of [dutch, english]) {
      const { figures, problems } = readIndicatorFile(Buffer.from(text), '2026-11', ['Tevredenheid', 'Satisfaction']);
      expect(problems).toEqual([]);
      expect(figures.map(({ value }) => value)).toEqual([8.1, -3]);
    }
  });

  it.each(['=1+1', '+31', '-2', '@here', '\t=1', ' =1'])('%j is no formula in it', (text) => {
    expect(indicatorCsv(indicator(text, text), titles, 'nl')).not.toMatch(/"\s*[=+\-@]/);
  });
});
