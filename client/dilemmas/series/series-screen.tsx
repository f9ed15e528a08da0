import { useQuery } from '@apollo/client/react';
import { useConnection } from '../../apollo/use-connection.ts';
import type { DilemmaFactsFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { BackToPage } from '../../purpose/content/back-to-page.tsx';
import buttonCss from '../../ui/button.css?inline';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { dilemmaAddress, writeAddress } from '../addresses.ts';
import sectionCss from '../dilemma/dilemmas.css?inline';
import { beginningOf } from '../words/beginning-of.ts';
import { useSeriesWords } from '../words/series-words.ts';
import { useDilemmaDays } from '../words/use-dilemma-days.ts';
import { DilemmaPairsDocument, DilemmaSeriesDocument } from './documents.ts';
import css from './series.css?inline';

/** What editors have prepared and not opened, and which neighbouring values are next. */
export function SeriesScreen() {
  useStyle(sectionCss);
  useStyle(css);
  useStyle(buttonCss);
  const words = useSeriesWords();
  const list = useConnection(DilemmaSeriesDocument, {}, ({ dilemmaSeries }) => dilemmaSeries);
  const { nodes, error, refetch } = list;
  return (
    <div className="dilemmas">
      <BackToPage />
      <ScreenHead title={words.title} intro={words.intro} />
      <PlaceLink className="button" data-look="main" to={writeAddress()}>
        <Icon name="pencil" />
        {words.add}
      </PlaceLink>
      {!nodes && error && <ErrorNote error={error} onRetry={refetch} />}
      {!nodes && !error && <ListSkeleton />}
      {nodes?.length === 0 && <Empty {...words.empty} />}
      {nodes && nodes.length > 0 && (
        <section aria-labelledby="series" className="series">
          <h3 id="series">{words.list}</h3>
          <ul>
            {nodes.map((dilemma) => (
              <SeriesEntry key={dilemma.id} dilemma={dilemma} />
            ))}
          </ul>
          <LoadMore list={list} label={words.more} />
        </section>
      )}
      <Pairs />
    </div>
  );
}

function SeriesEntry({ dilemma }: { dilemma: DilemmaFactsFragment }) {
  const daysOf = useDilemmaDays();
  return (
    <li>
      <PlaceLink to={dilemmaAddress(dilemma.id)} lang={dilemma.lang} dir="auto">
        {beginningOf(dilemma.question)}
      </PlaceLink>
      <p className="hint">{daysOf(dilemma)}</p>
    </li>
  );
}

function Pairs() {
  const { pairs: words } = useSeriesWords();
  const pairs = useQuery(DilemmaPairsDocument, { fetchPolicy: 'cache-and-network' }).data?.dilemmaPairs ?? [];
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="pairs" className="series">
      <h3 id="pairs">{words.title}</h3>
      <p className="hint">{words.hint}</p>
      <ol>
        {pairs.map(({ upper, lower, dilemmaCount, isDue }) => (
          <li key={`${upper.id} ${lower.id}`}>
            {words.pair(upper.name, lower.name)}{' '}
            <span className="hint">
              {words.count(dilemmaCount)}
              {isDue && <b> · {words.due}</b>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
