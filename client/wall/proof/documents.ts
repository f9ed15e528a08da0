// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode, ValueNameNode, RecognitionNode } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const ValueProofNode = fragment('ValueProof', 'ValueProof', [field('value', [...fields('id rank __typename')]), ...fields('recognitionCount copyCount isUnseen'), field('newestRecognitions', [...fields('id publishedAt createdAt'), field('receivers', [spread('PersonName'), ...fields('__typename')]), ...fields('__typename')]), ...fields('__typename')]);
export const ValueRecognitionsNode = fragment('ValueRecognitions', 'ValueProof', [field('value', [...fields('id __typename')]), field('newestRecognitions', [spread('Recognition'), ...fields('__typename')]), ...fields('__typename')]);
export const ValueProofFragmentDoc = join<types.ValueProofFragment, unknown>(ValueProofNode, PersonNameNode);
export const ValueRecognitionsFragmentDoc = join<types.ValueRecognitionsFragment, unknown>(ValueRecognitionsNode, RecognitionNode, ValueNameNode, PersonNameNode);
export const ValueProofsDocument = join<types.ValueProofsQuery, types.ValueProofsQueryVariables>(operation('query', 'ValueProofs', { newest: 'Int' }, [field('valueProofs', [spread('ValueProof'), ...fields('__typename')], { newest: 'newest' })]), ValueProofNode, PersonNameNode);
export const ValueRecognitionsDocument = join<types.ValueRecognitionsQuery, types.ValueRecognitionsQueryVariables>(operation('query', 'ValueRecognitions', {  }, [field('valueProofs', [spread('ValueRecognitions'), ...fields('__typename')])]), ValueRecognitionsNode, RecognitionNode, ValueNameNode, PersonNameNode);
Object.assign(documentIds, {
  ValueProofs: '5c2de6633214a5c93ba3572a2c3b47878b40084e44893a9db40641dd20261069',
  ValueRecognitions: '25676379193be3d4a6c86879e85c9eb5a541d630371777ae65998fa05fc13a3c',
});
