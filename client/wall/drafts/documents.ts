// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const StoredDraftNode = fragment('StoredDraft', 'NominationDraft', [...fields('idempotencyKey version savedAt'), field('receivers', [spread('PersonName'), ...fields('__typename')]), ...fields('valueId behaviourId lang situation action effect __typename')]);
export const StoredDraftFragmentDoc = join<types.StoredDraftFragment, unknown>(StoredDraftNode, PersonNameNode);
export const NominationStartDocument = join<types.NominationStartQuery, types.NominationStartQueryVariables>(operation('query', 'NominationStart', { subjectId: 'ID' }, [field('nominationDraft', [spread('StoredDraft'), ...fields('__typename')], { subjectId: 'subjectId' }), field('nominationLimit', [...fields('perDay leftToday __typename')])]), StoredDraftNode, PersonNameNode);
export const SaveNominationDraftDocument = join<types.SaveNominationDraftMutation, types.SaveNominationDraftMutationVariables>(operation('mutation', 'SaveNominationDraft', { input: 'SaveNominationDraftInput!' }, [field('saveNominationDraft', [on('NominationDraft', [spread('StoredDraft'), ...fields('__typename')]), on('Refusal', [...fields('message __typename')]), on('NominationDraftChangedRefused', [field('draft', [spread('StoredDraft'), ...fields('__typename')]), ...fields('__typename')]), ...fields('__typename')], { input: 'input' })]), StoredDraftNode, PersonNameNode);
export const DiscardNominationDraftDocument = join<types.DiscardNominationDraftMutation, types.DiscardNominationDraftMutationVariables>(operation('mutation', 'DiscardNominationDraft', { input: 'DiscardNominationDraftInput!' }, [field('discardNominationDraft', [on('NominationDraftDiscarded', [...fields('idempotencyKey __typename')]), on('Refusal', [...fields('message __typename')]), on('NominationDraftChangedRefused', [field('draft', [spread('StoredDraft'), ...fields('__typename')]), ...fields('__typename')]), ...fields('__typename')], { input: 'input' })]), StoredDraftNode, PersonNameNode);
Object.assign(documentIds, {
  NominationStart: 'bd2c34a711e939d8cc2e283f3ef66770db33a7496c2011b94e4a0649d420b54b',
  SaveNominationDraft: '0a40d6cc330444d08d94899c79707ac41134ae324d5f59c54f91ff63495b7e34',
  DiscardNominationDraft: '1c1d2989dab1f3ff1ef0177c805f2a5d582e7410108960cff02ff5d112706776',
});
