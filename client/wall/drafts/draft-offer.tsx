import { useApolloClient, useQuery } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import type { StoredDraftFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { useLang } from '../../ui/lang.tsx';
import { useStyle } from '../../ui/style.ts';
import { agoWords } from '../../ui/time.tsx';
import { useMinute } from '../../ui/use-minute.ts';
import { NominationDraftDocument } from './documents.ts';
import css from './draft-offer.css?inline';
import { discardStored, isWorthOffering } from './stored-draft.ts';
import { useDraftWords } from './words/draft-words.ts';

interface OfferProps {
  onContinue: () => void;
  /** Called with a sentence for a polite status, since the offer itself is gone by then. */
  onDone: (sentence: string) => void;
}

/** Offers the nomination that the viewer has begun and not sent. Where it cannot be asked for, nothing is offered. */
export function DraftOffer({ onContinue, onDone }: OfferProps) {
  useStyle(css);
  const { offer: words } = useDraftWords();
  const stored = useQuery(NominationDraftDocument).data?.nominationDraft;
  if (!stored || !isWorthOffering(stored)) return null;
  return (
    <Card as="section" className="draft-offer" data-no-print="" aria-label={words.title}>
      <div>
        <h3>{words.title}</h3>
        <OfferedDraft stored={stored} />
      </div>
      <DiscardQuestion stored={stored} onDone={onDone}>
        <Button look="main" onClick={onContinue}>
          {words.continue}
        </Button>
      </DiscardQuestion>
    </Card>
  );
}

function OfferedDraft({ stored }: { stored: StoredDraftFragment }) {
  const { offer: words } = useDraftWords();
  const { and } = usePeopleWords();
  const [lang, now] = [useLang(), useMinute()];
  const names = and(stored.receivers.map(({ name }) => name)).map(({ value }) => value);
  return <p>{words.about(names.join(''), agoWords(stored.savedAt, now, lang))}</p>;
}

/** Throwing it away is asked once; the safer answer comes first. */
function DiscardQuestion({
  stored,
  onDone,
  children,
}: Pick<OfferProps, 'onDone'> & { stored: StoredDraftFragment; children: ReactNode }) {
  const { offer: words } = useDraftWords();
  const client = useApolloClient();
  const [isAsking, setAsking] = useState(false);
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const discard = async () => {
    setSending(true);
    const session = { client, subjectId: undefined };
    const { done, refused, failed } = await discardStored(session, stored.idempotencyKey, stored.version);
    setSending(false);
    setError(failed);
    if (done || refused) setAsking(false);
    if (done || refused) onDone(refused ? words.changed : words.discarded);
  };
  if (!isAsking) {
    return (
      <div className="draft-offer-foot">
        {children}
        <Button look="quiet" onClick={() => setAsking(true)}>
          {words.discard}
        </Button>
      </div>
    );
  }
  return (
    <fieldset className="draft-offer-foot" aria-label={words.discardAsk}>
      <p>{words.discardAsk}</p>
      <Button ref={(button: HTMLButtonElement | null) => button?.focus()} onClick={() => setAsking(false)}>
        {words.discardNo}
      </Button>
      <Button look="danger" busy={isSending} onClick={() => void discard()}>
        {words.discardYes}
      </Button>
      <ErrorLine error={error} />
    </fieldset>
  );
}
