/** The documents that tests send, one a verb; each asks for whatever a test may want to look at. */
const person = 'id name';
const recognitionFields = `__typename id situation action effect lang publishedAt createdAt editedAt state commentCount
  value { id name } behaviour { id text } giver { ${person} } receivers { ${person} }
  reactions { kind count } consents { receiver { ${person} } answer }`;
const refused = '__typename ... on Refusal { message }';
const comment = `__typename id text createdAt author { ${person} } viewerCanTakeDown viewerCanReport`;
const report = `__typename id reason createdAt note decision decidedAt filedBy { ${person} } decidedBy { ${person} }
  recognition { id situation state publishedAt } comment { id text }`;
const onRecognition = `... on Recognition { ${recognitionFields} }`;
const mutation = (name: string, input: string, result: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${refused} ${result} } }`;

export const give = mutation(
  'giveRecognition',
  'GiveRecognitionInput',
  `${onRecognition} ... on ReceiverNotFoundRefused { receiverId } ... on InactiveReceiverRefused { receiver { ${person} } }
   ... on DailyLimitReachedRefused { limit }`,
);
export const edit = mutation('editRecognition', 'EditRecognitionInput', onRecognition);
export const withdraw = mutation('withdrawRecognition', 'WithdrawRecognitionInput', onRecognition);
export const answerConsent = mutation('answerConsent', 'AnswerConsentInput', onRecognition);
export const react = mutation('react', 'ReactInput', onRecognition);
export const addComment = mutation('comment', 'CommentInput', `... on Comment { ${comment} }`);
export const takeDownComment = mutation('takeDownComment', 'TakeDownCommentInput', onRecognition);
export const fileReport = mutation('fileReport', 'FileReportInput', `... on Report { ${report} }`);
export const decideReport = mutation(
  'decideReport',
  'DecideReportInput',
  `... on Report { ${report} } ... on AlreadyDecidedRefused { report { ${report} } }`,
);
export const changeSettings = `mutation ($input: ChangeSettingsInput!) {
  changeSettings(input: $input) { ... on Settings { honour digest roles isMailConfigured } } }`;
export const markNoticesSeen = `mutation ($input: MarkNoticesSeenInput!) {
  markNoticesSeen(input: $input) { ... on ForYou { waitingCount notices { edges { node { id kind isWaiting seenAt } } } } } }`;

const page = (node: string) =>
  `edges { cursor node { ${node} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

export const wall = `query ($first: Int, $after: String, $filter: WallFilter) {
  wall(first: $first, after: $after, filter: $filter) { ${page(recognitionFields)} } }`;
export const recognition = `query ($id: ID!) { recognition(id: $id) { ${recognitionFields} comments { ${page(comment)} } } }`;
export const viewerMarks = `query ($ids: [ID!]!) { viewerMarks(recognitionIds: $ids) {
  recognitionId reactions viewerCanEdit viewerCanEditUntil viewerCanWithdraw viewerCanTakeDown viewerCanAnswerConsent
  viewerCanReport } }`;
export const myRecognitions = `query ($first: Int, $after: String) {
  myRecognitions(first: $first, after: $after) { ${page(recognitionFields)} } }`;
const intention = 'intendedAt answer askAt isAsked recognition { id situation }';
export const myIntentions = `query ($first: Int, $after: String) {
  myIntentions(first: $first, after: $after) { ${page(intention)} } }`;
export const askedIntention = `{ askedIntention { ${intention} } }`;
export const answerIntention = mutation('answerIntention', 'AnswerIntentionInput', `... on Intention { ${intention} }`);
export const forYou = `query ($first: Int, $after: String) { forYou { waitingCount notices(first: $first, after: $after) {
  ${page(`id kind createdAt seenAt isWaiting actor { ${person} } recognition { id situation }`)} } } }`;
export const reports = `query ($first: Int, $after: String, $isOpen: Boolean) {
  reports(first: $first, after: $after, isOpen: $isOpen) { ${page(report)} } }`;
export const unseenDepartments = `query ($months: Int) { unseenDepartments(months: $months) {
  department { name } months { month hasRecognitions } } }`;
export const people = `query ($search: String!, $first: Int) { people(search: $search, first: $first) {
  ${person} title initials department { name parent { name } } } }`;
export const purpose = `{ purpose { values { id rank name meaning lang behaviours { id text lang } } } }`;
export const settings = '{ settings { honour digest roles isMailConfigured } }';
