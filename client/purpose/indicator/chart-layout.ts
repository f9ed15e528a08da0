import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Lang } from '../../ui/lang.tsx';
import { figureText } from './figures.ts';
import { monthAt, monthName, monthNumber } from './months.ts';
import type { Point } from './trend.ts';

interface Place {
  x: number;
  y: number;
}

/** A number above the line, for the annotations of one month or of some that stand too close for one each. */
export interface Marker extends Place {
  label: string;
  width: number;
  /** Where its stem ends: at the line, or at the axis in a month without a figure. */
  foot: number;
}

export interface ChartLayout {
  width: number;
  height: number;
  left: number;
  right: number;
  bottom: number;
  /** One for each run of months without a gap. */
  paths: string[];
  dots: Place[];
  last: Place & { label: string };
  yTicks: { y: number; label: string }[];
  xTicks: { x: number; label: string; year: string | null }[];
  markers: Marker[];
}

/** In pixels, at the size of small type. */
const SIGN = 7;
const MARKER = 20;
const MOST_DOTS = 36;

/** Where everything stands in a chart of this width. There is at least one point; both lists begin with the oldest month. */
export function layOut(
  points: readonly Point[],
  annotated: readonly string[],
  { width, lang }: { width: number; lang: Lang },
): ChartLayout {
  const height = Math.round(Math.min(300, Math.max(190, width * 0.42)));
  const y = scaleLinear().domain(domainOf(points)).nice(3);
  const labels = y.ticks(3).map((value) => ({ value, label: figureText(value, lang) }));
  const left = Math.max(...labels.map(({ label }) => label.length)) * SIGN + 10;
  const lastLabel = figureText(points.at(-1)!.value, lang);
  const [top, bottom, right] = [
    annotated.length > 0 ? MARKER + 30 : 30,
    height - 40,
    width - lastLabel.length * (SIGN + 2) - 10,
  ];
  y.range([bottom, top]);
  const months = [...points.map(({ month }) => month), ...annotated].map(monthNumber);
  const [first, end] = [Math.min(...months), Math.max(...months)];
  const x = scaleLinear()
    .domain(first === end ? [first - 1, end + 1] : [first, end])
    .range([left + 6, right]);
  const placeOf = ({ month, value }: Point): Place => ({ x: x(monthNumber(month)), y: y(value) });
  const runs = runsOf(points);
  const last = placeOf(points.at(-1)!);
  return {
    ...{ width, height, left, right, bottom },
    paths: runs.filter((run) => run.length > 1).map((run) => pathOf(run.map(placeOf))),
    dots: (points.length > MOST_DOTS ? runs.filter((run) => run.length === 1).flat() : points).map(placeOf),
    last: { ...last, label: lastLabel },
    yTicks: labels.map(({ value, label }) => ({ y: y(value), label })),
    xTicks: xTicksOf(first, end, right - left, lang).map((tick) => ({ ...tick, x: x(tick.month) })),
    markers: markersOf(
      annotated,
      (month) => ({ x: x(monthNumber(month)), foot: footOf(points, month, y, bottom) }),
      width,
    ),
  };
}

/** All figures, and some room around a single one. */
function domainOf(points: readonly Point[]): [number, number] {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low < high) return [low, high];
  const room = Math.max(1, Math.abs(low) * 0.1);
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}

function runsOf(points: readonly Point[]): Point[][] {
  const runs: Point[][] = [];
  for (const point of points) {
    const before = runs.at(-1)?.at(-1);
    if (before && monthNumber(point.month) === monthNumber(before.month) + 1) runs.at(-1)!.push(point);
    else runs.push([point]);
  }
  return runs;
}

function pathOf(places: Place[]): string {
  return line<Place>(
    ({ x }) => x,
    ({ y }) => y,
  )(places)!;
}

/** Months up to a year and a half, with the year below the first of each; beyond that, years. */
function xTicksOf(first: number, end: number, room: number, lang: Lang) {
  const span = end - first + 1;
  if (span > 18) return yearTicks(first, end, room);
  const step = Math.ceil(span / Math.max(2, Math.floor(room / 44)));
  const months = Array.from({ length: span }, (_, n) => first + n).filter((month) => (end - month) % step === 0);
  return months.map((month, place) => {
    const year = Math.floor(month / 12);
    const isFirst = place === 0 || Math.floor(months[place - 1]! / 12) < year;
    return { month, label: monthName(monthAt(month), lang, 'short'), year: isFirst ? String(year) : null };
  });
}

function yearTicks(first: number, end: number, room: number) {
  const years = Array.from(
    { length: Math.floor(end / 12) - Math.ceil(first / 12) + 1 },
    (_, n) => Math.ceil(first / 12) + n,
  );
  const step = Math.ceil(years.length / Math.max(2, Math.floor(room / 44)));
  const shown = years.filter((year) => (years.at(-1)! - year) % step === 0);
  return shown.map((year) => ({ month: year * 12, label: String(year), year: null }));
}

function footOf(points: readonly Point[], month: string, y: (value: number) => number, bottom: number): number {
  const point = points.find((one) => one.month === month);
  return point ? y(point.value) : bottom;
}

interface Group {
  xs: number[];
  foot: number;
  from: number;
  to: number;
}

/** Numbers them in their order; neighbours that would overlap share a marker with the numbers from and to. */
function markersOf(
  months: readonly string[],
  at: (month: string) => { x: number; foot: number },
  width: number,
): Marker[] {
  let groups = months.map((month, index): Group => {
    const { x, foot } = at(month);
    return { xs: [x], foot, from: index + 1, to: index + 1 };
  });
  for (let before = 0; before !== groups.length; ) {
    before = groups.length;
    groups = groups.reduce<Group[]>(joined, []);
  }
  return groups.map((group) => {
    const own = widthOf(group);
    const x = Math.min(width - own / 2 - 1, Math.max(own / 2 + 1, middleOf(group)));
    return { x, y: MARKER / 2 + 1, foot: group.foot, width: own, label: labelOf(group) };
  });
}

/** Joins a group with the one before where the two would overlap. */
function joined(groups: Group[], group: Group): Group[] {
  const before = groups.at(-1);
  const room = before && middleOf(group) - middleOf(before) - (widthOf(before) + widthOf(group)) / 2;
  if (!before || room! >= 2) return [...groups, group];
  return [...groups.slice(0, -1), { ...before, xs: [...before.xs, ...group.xs], to: group.to }];
}

const middleOf = ({ xs }: Group) => (xs[0]! + xs.at(-1)!) / 2;
const labelOf = ({ from, to }: Group) => (from === to ? String(from) : `${from}–${to}`);
const widthOf = (group: Group) => Math.max(MARKER, labelOf(group).length * SIGN + 8);
