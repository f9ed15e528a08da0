import { useId } from 'react';
import type { RoundFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { blockersAddress } from '../addresses.ts';
import { Day } from '../blocker/day.tsx';
import { Facts } from '../blocker/facts.tsx';
import { useBlockersWords } from '../words/blockers-words.ts';

const closeRoundButton = lazyComponent(async () => (await import('./close-round-button.tsx')).CloseRoundButton);

interface RoundCardProps {
  round: RoundFragment;
  onRead: () => void;
  onClosed: (confirmation: string) => void;
}

/** One round: its question, who asks, until when, and the way to its answers. */
export function RoundCard({ round, onRead, onClosed }: RoundCardProps) {
  const { rounds: words } = useBlockersWords();
  const id = useId();
  const { asker, question, lang, answerCount: answers, isOpen } = round;
  return (
    <Card as="article" className="round" aria-labelledby={id}>
      <p className="round-asker">
        <Avatar initials={asker.initials} size="small" />
        <span>
          <Phrase text={words.asks} values={{ asker: <b dir="auto">{asker.name}</b> }} />
        </span>
      </p>
      <h4 id={id} lang={lang} dir="auto">
        {question}
      </h4>
      <RoundFacts round={round} />
      <div className="round-foot" data-no-print="">
        {isOpen && (
          <PlaceLink className="button" data-look="main" to={blockersAddress.of(`write:${round.id}`)}>
            {words.answer}
          </PlaceLink>
        )}
        {answers > 0 && <Button onClick={onRead}>{words.read}</Button>}
        {round.viewerCanClose && isOpen && (
          <Lazily component={closeRoundButton} roundId={round.id} onClosed={onClosed} />
        )}
      </div>
    </Card>
  );
}

function RoundFacts({
  round: { repeats, opensOn, closesOn, peopleCount: people, answerCount: answers, isOpen },
}: {
  round: RoundFragment;
}) {
  const { rounds: words } = useBlockersWords();
  const days = { day: <Day on={closesOn} />, from: <Day on={opensOn} />, until: <Day on={closesOn} /> };
  const facts = {
    days: <Phrase text={isOpen ? words.until : words.ran} values={days} />,
    people: people > 0 && words.people(people),
    repeats: repeats !== 'ONCE' && words.repeats[repeats],
    answers: words.answers(answers),
  };
  return <Facts facts={facts} />;
}
