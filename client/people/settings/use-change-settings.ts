import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { ChangeSettingsInput, ChoicesFragment } from '../../graphql.ts';
import { ChangeSettingsDocument } from './documents.ts';

/** Saves a choice as soon as it is made. It is shown at once and reverted when saving fails. */
export function useChangeSettings(choices: ChoicesFragment) {
  const { send, isSending, done, failed } = useRefusableMutation(ChangeSettingsDocument);
  const change = (input: ChangeSettingsInput) => {
    const { honour, digest } = choices;
    const changed = { ...choices, honour: input.honour ?? honour, digest: input.digest ?? digest };
    void send(input, { context: { order: 'settings' }, optimisticResponse: { changeSettings: changed } });
  };
  return { change, failed, isSaved: done !== undefined && !isSending };
}
