import { useMutation } from '@apollo/client/react';
import { ChangeSettingsDocument, type ChangeSettingsInput, type ChoicesFragment } from '../../graphql.ts';

/** Saves a choice the moment it is made. It shows at once; one that could not be saved gives way to the old one. */
export function useChangeSettings(choices: ChoicesFragment) {
  const [mutate, { error, data, loading, reset }] = useMutation(ChangeSettingsDocument);
  const change = (input: ChangeSettingsInput) => {
    reset();
    mutate({
      variables: { input },
      context: { order: 'settings' },
      optimisticResponse: {
        changeSettings: {
          ...choices,
          honour: input.honour ?? choices.honour,
          digest: input.digest ?? choices.digest,
        },
      },
    }).catch(() => {
      // Shown from `error`.
    });
  };
  return { change, error, isSaved: data !== undefined && data !== null && !loading && !error };
}
