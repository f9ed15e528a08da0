// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import type * as types from '../../graphql.ts';
import { documentIds, PersonNameNode, ValueNameNode, RecognitionNode } from '../../graphql.ts';
import { field, fields, fragment, join, on, operation, spread } from '../../transport/document-nodes.ts';

export const ValueProofNode = fragment('ValueProof', 'Value', [...fields('id rank recognitionCount copyCount isUnseen'), field('newestRecognitions', [...fields('id publishedAt createdAt'), field('receivers', [spread('PersonName'), ...fields('__typename')]), ...fields('__typename')], { first: 'first' }), ...fields('__typename')]);
export const ValueRecognitionsNode = fragment('ValueRecognitions', 'Value', [...fields('id'), field('newestRecognitions', [spread('Recognition'), ...fields('__typename')]), ...fields('__typename')]);
export const ValueProofFragmentDoc = join<types.ValueProofFragment, unknown>(ValueProofNode, PersonNameNode);
export const ValueRecognitionsFragmentDoc = join<types.ValueRecognitionsFragment, unknown>(ValueRecognitionsNode, RecognitionNode, ValueNameNode, PersonNameNode);
export const ValueProofsDocument = join<types.ValueProofsQuery, types.ValueProofsQueryVariables>(operation('query', 'ValueProofs', { first: 'Int' }, [field('purpose', [field('values', [spread('ValueProof'), ...fields('__typename')]), field('retiredValues', [spread('ValueProof'), ...fields('__typename')]), ...fields('__typename')])]), ValueProofNode, PersonNameNode);
export const ValueRecognitionsDocument = join<types.ValueRecognitionsQuery, types.ValueRecognitionsQueryVariables>(operation('query', 'ValueRecognitions', {  }, [field('purpose', [field('values', [spread('ValueRecognitions'), ...fields('__typename')]), field('retiredValues', [spread('ValueRecognitions'), ...fields('__typename')]), ...fields('__typename')])]), ValueRecognitionsNode, RecognitionNode, ValueNameNode, PersonNameNode);
Object.assign(documentIds, {
  ValueProofs: '78997a167587fe27b4de115d4626863f76ae442893505bfa379886afd1c31366',
  ValueRecognitions: 'ebc34816c5c09e7b5e896801d97debcf49322207308d6cf27c643f1c642c5286',
});
