import type { IndicatorWholeFragment } from '../../graphql.ts';
import { useLang } from '../../ui/lang.tsx';
import { useStyle } from '../../ui/style.ts';
import { type ChartLayout, layOut, type Marker } from './chart-layout.ts';
import css from './line-chart.css?inline';
import { useWidth } from './use-width.ts';

interface LineChartProps {
  indicator: IndicatorWholeFragment;
  /** What the line shows, as a sentence: for screen readers the chart is this. */
  sentence: string;
}

/** The figures as a line; gaps are gaps, and numbers above it refer to the list of annotations. */
export function LineChart({ indicator: { points, annotations }, sentence }: LineChartProps) {
  useStyle(css);
  const lang = useLang();
  const [ref, width] = useWidth<HTMLDivElement>();
  const chart = layOut(
    points,
    annotations.map(({ month }) => month),
    { width, lang },
  );
  return (
    <div className="line-chart" ref={ref}>
      <svg viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-label={sentence}>
        <Axes chart={chart} />
        {chart.markers.map((marker) => (
          <MarkerStem key={marker.label} marker={marker} />
        ))}
        {chart.paths.map((path) => (
          <path key={path} className="chart-line" d={path} />
        ))}
        {chart.dots.map(({ x, y }) => (
          <circle key={x} className="chart-dot" cx={x} cy={y} r={3} />
        ))}
        <LastFigure chart={chart} />
        {chart.markers.map((marker) => (
          <MarkerPill key={marker.label} marker={marker} />
        ))}
      </svg>
    </div>
  );
}

function Axes({ chart }: { chart: ChartLayout }) {
  const { left, right, bottom, yTicks, xTicks } = chart;
  return (
    <g>
      {yTicks.map(({ y, label }) => (
        <g key={label}>
          <line className="chart-grid" x1={left} x2={right} y1={y} y2={y} />
          <text x={left - 6} y={y} dy="0.35em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ x, label, year }) => (
        <text key={`${label} ${x}`} x={x} y={bottom + 18} textAnchor="middle">
          {label}
          {year && (
            <tspan x={x} dy="1.2em">
              {year}
            </tspan>
          )}
        </text>
      ))}
    </g>
  );
}

function LastFigure({ chart: { last } }: { chart: ChartLayout }) {
  return (
    <g>
      <circle className="chart-last" cx={last.x} cy={last.y} r={5} />
      <text className="chart-last-label" x={last.x + 9} y={last.y} dy="0.35em">
        {last.label}
      </text>
    </g>
  );
}

function MarkerStem({ marker: { x, y, foot } }: { marker: Marker }) {
  return <line className="chart-stem" x1={x} x2={x} y1={y} y2={foot} />;
}

function MarkerPill({ marker: { x, y, width, label } }: { marker: Marker }) {
  return (
    <g className="chart-marker">
      <rect x={x - width / 2} y={y - 10} width={width} height={20} rx={10} />
      <text x={x} y={y} dy="0.35em" textAnchor="middle">
        {label}
      </text>
    </g>
  );
}
