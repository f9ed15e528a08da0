import { useQuery } from '@apollo/client/react';
import { useConnection } from '../../apollo/use-connection.ts';
import { useRole } from '../../people/use-role.ts';
import { PlaceLink } from '../../place-link.tsx';
import buttonCss from '../../ui/button.css?inline';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import { dilemmaAddress, seriesAddress } from '../addresses.ts';
import { AnsweredDilemma } from '../dilemma/answered-dilemma.tsx';
import css from '../dilemma/dilemmas.css?inline';
import { OpenDilemma } from '../dilemma/open-dilemma.tsx';
import { SuggestLink } from '../dilemma/suggest-link.tsx';
import { DilemmasDocument } from '../documents.ts';
import { ViewerDilemmaOpennessDocument } from '../openness/documents.ts';
import { OpennessChoice } from '../openness/openness-choice.tsx';
import { DilemmaTrend } from '../trend/dilemma-trend.tsx';
import { useDilemmasWords } from '../words/dilemmas-words.ts';
import { EarlierDilemmas } from './earlier-dilemmas.tsx';

/** How many the page asks for at a time: the open one, the newest result, and some of those before. */
const FIRST = 8;

/** On the page of purpose: the dilemma that is open now, the newest result, how well the order is known, and those before. */
export function DilemmasSection() {
  useStyle(css);
  useStyle(buttonCss);
  const words = useDilemmasWords();
  const isEditor = useRole('EDITOR');
  const list = useConnection(DilemmasDocument, { first: FIRST }, ({ dilemmas }) => dilemmas);
  const { nodes, error, refetch } = list;
  if (!nodes && error) return <ErrorNote error={error} onRetry={refetch} />;
  if (!nodes || (nodes.length === 0 && !isEditor)) return null;
  const now = nodes.filter(({ state }) => state === 'OPEN' || state === 'COUNTING');
  const over = nodes.filter((one) => !now.includes(one));
  return (
    <section className="dilemmas" aria-labelledby="dilemmas">
      <header>
        <h3 id="dilemmas">{words.title}</h3>
        <p className="hint">{words.intro}</p>
      </header>
      {nodes.length === 0 && (
        <Empty title={words.empty.title} text={words.empty.text}>
          <p>
            <em>{words.empty.example}</em>
          </p>
        </Empty>
      )}
      {now.map((dilemma) => (
        <OpenDilemma key={dilemma.id} dilemma={dilemma}>
          {dilemma.state === 'OPEN' && (
            <PlaceLink className="button" data-look="main" to={dilemmaAddress(dilemma.id)} data-no-print="">
              {words.answer}
            </PlaceLink>
          )}
        </OpenDilemma>
      ))}
      {over[0] && <AnsweredDilemma dilemma={over[0]} />}
      <DilemmaTrend />
      <EarlierDilemmas dilemmas={over.slice(1)} list={list} />
      {nodes.length > 0 && <SuggestLink />}
      <LeadersChoice />
      {isEditor && (
        <PlaceLink className="button" data-look="quiet" data-no-print="" to={seriesAddress}>
          <Icon name="pencil" />
          {words.series}
        </PlaceLink>
      )}
    </section>
  );
}

function LeadersChoice() {
  const openness = useQuery(ViewerDilemmaOpennessDocument).data?.viewerDilemmaOpenness;
  return openness?.viewerCanAnswerOpenly ? <OpennessChoice openness={openness} /> : null;
}
