import type { IndicatorWholeFragment } from '../../graphql.ts';
import { useRole } from '../../people/use-role.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useLang } from '../../ui/lang.tsx';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import { EditLink } from '../content/edit-link.tsx';
import { AnnotationList } from './annotation-list.tsx';
import { chartSentence } from './chart-sentence.ts';
import css from './indicator.css?inline';
import { IndicatorFacts } from './indicator-facts.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { useIndicatorWords } from './indicator-words.ts';

/** What draws the line is loaded when there is a line. */
const chart = lazyComponent(async () => (await import('./line-chart.tsx')).LineChart);

/** How customers value the organisation: the last figure, the line with what happened meanwhile, and what it does not say. */
export function IndicatorSection({ indicator }: { indicator: IndicatorWholeFragment | null | undefined }) {
  useStyle(css);
  const words = useIndicatorWords();
  const isEditor = useRole('EDITOR');
  if (!indicator && !isEditor) return null;
  return (
    <section className="indicator" aria-labelledby="indicator">
      <h3 id="indicator">{words.title}</h3>
      {indicator && <Whole indicator={indicator} />}
      <EditLink to="indicator">{indicator ? words.edit : words.begin}</EditLink>
    </section>
  );
}

function Whole({ indicator }: { indicator: IndicatorWholeFragment }) {
  const words = useIndicatorWords();
  const lang = useLang();
  const { points, annotations } = indicator;
  return (
    <>
      <div className="indicator-body">
        <IndicatorFacts indicator={indicator} />
        <div className="indicator-line">
          {points.length > 0 && (
            <Boundary fallback={<ChartSkeleton />}>
              <Lazily component={chart} indicator={indicator} sentence={chartSentence(indicator, words.chart, lang)} />
            </Boundary>
          )}
          {points.length === 0 && <Empty title={words.noFigures} text="" />}
          {points.length === 1 && <p className="hint">{words.oneMonth}</p>}
          <AnnotationList annotations={annotations} />
        </div>
      </div>
      {points.length > 0 && <IndicatorTable indicator={indicator} />}
    </>
  );
}

function ChartSkeleton() {
  const words = useIndicatorWords();
  return (
    <div className="indicator-skeleton" aria-busy="true">
      <p className="unseen">{words.loadingChart}</p>
      <Bone width={70} />
      <Bone width={90} />
      <Bone width={50} />
    </div>
  );
}
