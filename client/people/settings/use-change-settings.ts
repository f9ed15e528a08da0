import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { ChangeSettingsDocument, type ChangeSettingsInput, type ChoicesFragment } from '../../graphql.ts';

/** Saves a choice the moment it is made. It shows at once; one that could not be saved gives way to the old one. */
export function useChangeSettings(choices: ChoicesFragment) {
  const { send, isSending, done, failed } = useRefusableMutation(ChangeSettingsDocument);
  const change = (input: ChangeSettingsInput) => {
    const { honour, digest } = choices;
    const changed = { ...choices, honour: input.honour ?? honour, digest: input.digest ?? digest };
    void send(input, { context: { order: 'settings' }, optimisticResponse: { changeSettings: changed } });
  };
  return { change, failed, isSaved: done !== undefined && !isSending };
}
