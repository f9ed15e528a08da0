/** The documents with which editors change the values; each asks for whatever a test may want to look at. */
const both = 'nl en';
const valueTexts = `valueId version retiredAt name { ${both} } meaning { ${both} } behaviours { behaviourId text { ${both} } }`;
const collisionTexts = `upperId lowerId version text { ${both} }`;
const all = `values { ${valueTexts} } retiredValues { ${valueTexts} } collisions { ${collisionTexts} }`;
const value = '... on Value { id name meaning lang rank retiredAt collision behaviours { id text } }';
const last = 'changedBy { name } changedAt';
const orderChanged = `... on ValueOrderChangedRefused { order: current { ${all} } ${last} }`;
const collisionChanged = `... on CollisionChangedRefused { example: current { ${collisionTexts} } ${last} }`;
const missing = `... on CollisionsMissingRefused { pairs { ${collisionTexts} } }`;

const mutation = (name: string, input: string, result: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on Refusal { message } ${result} } }`;

export const valuesForEditing = `{ valuesForEditing { ${all} } }`;
export const orderValues = mutation(
  'orderValues',
  'OrderValuesInput',
  `... on ValuesForEditing { ${all} } ${orderChanged} ${collisionChanged} ${missing}`,
);
export const addValue = mutation(
  'addValue',
  'AddValueInput',
  `${value} ${orderChanged} ${missing} ... on ValueNameTakenRefused { other { valueId retiredAt } }
   ... on TooManyValuesRefused { limit }`,
);
export const retireValue = mutation(
  'retireValue',
  'RetireValueInput',
  `${value} ${orderChanged} ${collisionChanged} ${missing}`,
);
export const restoreValue = mutation(
  'restoreValue',
  'RestoreValueInput',
  `${value} ${orderChanged} ${collisionChanged} ${missing} ... on TooManyValuesRefused { limit }`,
);
export const editValue = mutation(
  'editValue',
  'EditValueInput',
  `${value} ... on ValueChangedRefused { value: current { ${valueTexts} } ${last} }
   ... on ValueNameTakenRefused { other { valueId retiredAt } }`,
);
export const describeCollision = mutation(
  'describeCollision',
  'DescribeCollisionInput',
  `${value} ${collisionChanged} ... on NotNeighboursRefused { current { ${all} } }`,
);
export const page = `{ purpose { values { id name rank collision behaviours { id text } }
  retiredValues { id name rank retiredAt collision } } }`;
