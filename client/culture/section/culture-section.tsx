import { useQuery } from '@apollo/client/react';
import type { CultureRoundFactsFragment } from '../../graphql.ts';
import { useRole } from '../../people/use-role.ts';
import { PlaceLink } from '../../place-link.tsx';
import buttonCss from '../../ui/button.css?inline';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import { planAddress, roundAddress } from '../addresses.ts';
import { RoundComparison } from '../clouds/comparison.tsx';
import { TwoClouds } from '../clouds/two-clouds.tsx';
import { CultureRoundsDocument } from '../documents.ts';
import { useCultureWords } from '../words/culture-words.ts';
import { useRoundDays } from '../words/use-round-days.ts';
import css from './culture-section.css?inline';

/** On the page of purpose: the round that goes on now, the newest clouds, and what changed since those before. */
export function CultureSection() {
  useStyle(css);
  useStyle(buttonCss);
  const words = useCultureWords();
  const isEditor = useRole('EDITOR');
  const { data } = useQuery(CultureRoundsDocument, { fetchPolicy: 'cache-and-network' });
  const rounds = data?.cultureRounds ?? [];
  if (rounds.length === 0 && !isEditor) return null;
  const shown = rounds.filter(({ state }) => state === 'SHOWN');
  const earlier = rounds.filter(
    (round) => round !== shown[0] && (round.state === 'SHOWN' || round.state === 'TOO_FEW'),
  );
  return (
    <section className="culture" aria-labelledby="culture">
      <h3 id="culture">{words.title}</h3>
      <p className="hint">{words.intro}</p>
      {rounds
        .filter(({ state }) => state === 'PLANNED' || state === 'OPEN' || state === 'COUNTING')
        .map((round) => (
          <UnfinishedRound key={round.id} round={round} />
        ))}
      {shown[0] && <TwoClouds round={shown[0]} />}
      {shown[0] && shown[1] && <RoundComparison round={shown[0]} before={shown[1]} />}
      {shown[0] && isEditor && (
        <PlaceLink className="button" data-look="quiet" data-no-print="" to={roundAddress(shown[0].id)}>
          {words.merge.link}
        </PlaceLink>
      )}
      <EarlierRounds rounds={earlier} />
      {isEditor && (
        <PlaceLink className="button" data-look="quiet" data-no-print="" to={planAddress}>
          <Icon name="pencil" />
          {words.plan.link}
        </PlaceLink>
      )}
    </section>
  );
}

function UnfinishedRound({ round }: { round: CultureRoundFactsFragment }) {
  const words = useCultureWords();
  const daysOf = useRoundDays();
  return (
    <div className="culture-now">
      <p>
        <b>{daysOf(round)}</b>{' '}
        {round.answerCount > 0 ? words.atLeast(round.answerCount, round.state) : words.tooFewYet(round.state)}
      </p>
      <PlaceLink
        className="button"
        data-look={round.state === 'OPEN' ? 'main' : 'quiet'}
        data-no-print=""
        to={roundAddress(round.id)}
      >
        {round.state === 'OPEN' ? words.give : words.open}
      </PlaceLink>
    </div>
  );
}

function EarlierRounds({ rounds }: { rounds: readonly CultureRoundFactsFragment[] }) {
  const words = useCultureWords();
  const daysOf = useRoundDays();
  if (rounds.length === 0) return null;
  return (
    <nav aria-label={words.earlier} data-no-print="">
      <h4>{words.earlier}</h4>
      <ul>
        {rounds.map((round) => (
          <li key={round.id}>
            <PlaceLink to={roundAddress(round.id)}>{words.openEarlier(daysOf(round))}</PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
