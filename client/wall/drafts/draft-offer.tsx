import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { StoredDraftFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { useLang } from '../../ui/lang.tsx';
import { useStyle } from '../../ui/style.ts';
import { agoWords } from '../../ui/time.tsx';
import { useMinute } from '../../ui/use-minute.ts';
import { NominationStartDocument } from './documents.ts';
import css from './draft-offer.css?inline';
import { discardStored, isWorthOffering } from './stored-draft.ts';
import { useDraftWords } from './words/draft-words.ts';

interface OfferProps {
  onOffered: (isOffered: boolean) => void;
  /** Called with a sentence for a polite status, since the offer itself is gone by then. */
  onDone: (sentence: string) => void;
}

/**
 * Says in the bar on top of the wall that there is a nomination which was begun and not sent; the bar's button goes on with
 * it. Where it cannot be asked for, nothing is offered.
 */
export function DraftOffer({ onOffered, onDone }: OfferProps) {
  useStyle(css);
  const { offer: words } = useDraftWords();
  const stored = useQuery(NominationStartDocument).data?.nominationDraft;
  const isOffered = stored ? isWorthOffering(stored) : false;
  useEffect(() => onOffered(isOffered), [isOffered, onOffered]);
  if (!stored || !isOffered) return null;
  return (
    <section className="draft-offer" aria-label={words.title}>
      <div>
        <h3>{words.title}</h3>
        <OfferedDraft stored={stored} />
      </div>
      <DiscardQuestion stored={stored} onDone={onDone} />
    </section>
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
function DiscardQuestion({ stored, onDone }: Pick<OfferProps, 'onDone'> & { stored: StoredDraftFragment }) {
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
      <Button look="quiet" onClick={() => setAsking(true)}>
        {words.discard}
      </Button>
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
