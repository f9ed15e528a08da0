/** The documents about blockers that tests send, one a verb; each asks for whatever a test may want to look at. */
const person = 'id name';
const turn = `number act actor { ${person} } onBehalfOf { ${person} } text lang remedy dueOn takenOn movedTo { ${person} }`;
export const blockerFields = `__typename id kind title obstacle cost lang visibility deliveredOn state dueOn isOverdue moveUpCount
  meTooCount hiddenReason closedOn addressee { ${person} } holder { ${person} } hiddenBy { ${person} } closedBy { ${person} }
  round { id question } turns { ${turn} } mergedInto { id } mergedFrom { id title } recognition { id situation }`;
const page = (node: string) =>
  `edges { cursor node { ${node} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const refused = '__typename ... on Refusal { message }';
const mutation = (name: string, result: string) => {
  const type = name[0]!.toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${refused} ${result} } }`;
};
const onBlocker = `... on Blocker { ${blockerFields} } ... on BlockerMovedOnRefused { state }`;
const onPlainBlocker = `... on Blocker { ${blockerFields} }`;
const roundFields = `__typename id question lang repeats opensOn closesOn isOpen peopleCount answerCount viewerCanClose asker { ${person} }`;
const deputyFields = `__typename id startsOn endsOn leader { ${person} } person { ${person} }`;

export const acknowledge = mutation('acknowledgeBlocker', onBlocker);
export const askReporter = mutation('askReporter', onBlocker);
export const answer = mutation('answerBlocker', onBlocker);
export const decline = mutation('declineBlocker', onBlocker);
export const close = mutation('closeBlocker', onBlocker);
export const merge = mutation('mergeBlocker', onBlocker);
export const hide = mutation('hideBlocker', onPlainBlocker);
export const show = mutation('showBlocker', onPlainBlocker);
export const giveBlockerRecognition = mutation(
  'giveBlockerRecognition',
  `... on Recognition { id situation publishedAt giver { ${person} } fromBlocker { id title } }
   ... on BlockerMovedOnRefused { state }`,
);
export const createBlockerRound = mutation('createBlockerRound', `... on BlockerRound { ${roundFields} }`);
export const closeBlockerRound = mutation('closeBlockerRound', `... on BlockerRound { ${roundFields} }`);
export const nameDeputy = mutation('nameDeputy', `... on Deputy { ${deputyFields} }`);
export const removeDeputy = mutation('removeDeputy', `... on Deputy { ${deputyFields} }`);
export const nameManagement = mutation('nameManagement', `... on Management { people { ${person} } }`);

export const blockers = `query ($first: Int, $after: String, $filter: BlockerFilter) {
  blockers(first: $first, after: $after, filter: $filter) { ${page(blockerFields)} } }`;
export const blocker = `query ($id: ID!) { blocker(id: $id) { ${blockerFields} } }`;
export const rights = `query ($ids: [ID!]!) { viewerBlockerMarks(blockerIds: $ids) { blockerId viewerCanAcknowledge viewerCanAsk
  viewerCanAnswer viewerCanDecline viewerCanClose viewerCanMerge viewerCanHide viewerCanGiveRecognition } }`;
export const inbox = `query ($box: BlockerInboxBox!, $first: Int, $after: String) {
  blockerInbox(first: $first, after: $after, box: $box) { ${page(blockerFields)} } }`;
export const counts = '{ blockerInboxCounts { askedOfMe myOrganisation overdue waitingForReporter isLeader } }';
export const pyramid = `{ pyramid { removedThisQuarterCount confirmedThisQuarterCount openCount overdueCount answeredOnTimePercent
  leaders { leader { ${person} } askedCount answeredOnTimeCount removedCount overdueCount } } }`;
export const rounds = `query ($isOpen: Boolean) { blockerRounds(isOpen: $isOpen) { ${roundFields} } }`;
export const desk = `{ blockerDesk { isOpen closedReason closedMessage entitledCount minimumCount isSmallCompany
  confidentialContact { text url } deliveryMessage letterboxUrl offersKeys } }`;
export const deputies = `{ deputies { ${deputyFields} } }`;
export const management = `{ management { people { ${person} } } }`;
export const notices = `{ forYou { waitingCount notices { edges { node { id kind isWaiting actor { ${person} }
  blocker { id title } blockerRound { id question } } } } } }`;
export const duty = `query ($blockerIds: [ID!]!) { duty(blockerIds: $blockerIds) {
  documentCount deliveredCount askedCount answeredOnTimeCount confirmedCount overdueCount
  proofs { blocker { ${blockerFields} } turns { number salt erasedOn } deadlines { number salt dueOn } } } }`;
