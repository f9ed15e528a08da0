import { useApolloClient } from '@apollo/client/react';
import { type RefObject, useRef, useState } from 'react';
import type { SubmittedRecognitionFragment } from '../../graphql.ts';
import type { Draft, FieldName } from './draft.ts';
import { type HowToSend, sendDraft } from './submit-draft.ts';
import { NOTHING, type Outcome } from './submit-outcome.ts';
import type { ChangeDraft } from './use-draft.ts';

interface SendOptions extends HowToSend {
  latest: RefObject<Draft>;
  change: ChangeDraft;
  onSubmitted: (recognition: SubmittedRecognitionFragment) => void;
}

/** Sends once at a time, and remembers what was wrong until that is changed. */
export function useSend({ latest, change, recognitionId, give, onSubmitted }: SendOptions) {
  const client = useApolloClient();
  const under = useRef(false);
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(NOTHING);
  const send = async (): Promise<Outcome> => {
    if (under.current) return NOTHING;
    under.current = true;
    setSending(true);
    setOutcome(NOTHING);
    const result = await sendDraft(client, latest.current, change, { recognitionId, give });
    under.current = false;
    setSending(false);
    setOutcome(result);
    if (result.recognition) onSubmitted(result.recognition);
    return result;
  };
  /** Whoever changes a field has heard what was wrong with it. */
  const clear = (field: FieldName) =>
    setOutcome(({ fields, receiverId, ...rest }) => ({
      ...rest,
      fields: { ...fields, [field]: undefined },
      receiverId: field === 'receivers' ? undefined : receiverId,
    }));
  return { send, sending, outcome, clear };
}
