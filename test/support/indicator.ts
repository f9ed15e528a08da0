/** What tests send about the customer indicator. */
const refused = '__typename ... on Refusal { message }';
export const describeIndicator = `mutation ($input: DescribeIndicatorInput!) { describeIndicator(input: $input) {
  ${refused} ... on Indicator { version } } }`;
export const setPoints = `mutation ($input: SetIndicatorPointsInput!) { setIndicatorPoints(input: $input) {
  ${refused} ... on Indicator { version points { month value } } } }`;
export const annotate = `mutation ($input: AnnotateIndicatorInput!) { annotateIndicator(input: $input) {
  ${refused} ... on IndicatorAnnotation { id month text lang topic } } }`;
export const removeAnnotation = `mutation ($input: RemoveAnnotationInput!) { removeAnnotation(input: $input) {
  ${refused} ... on Indicator { annotations { text } } } }`;
export const offered = `query ($from: String, $until: String) { offeredAnnotations(from: $from, until: $until) {
  offerId month text { nl en } topic } }`;

export const description = {
  basedOn: 0,
  name: { nl: 'Tevredenheid', en: 'Satisfaction' },
  unit: { nl: 'van 10', en: 'out of 10' },
  higherIsBetter: true,
  source: { nl: 'Vraag bij de kassa.', en: 'A question at the till.' },
  weakness: { nl: 'Wie wegliep, vroegen we niets.' },
};
