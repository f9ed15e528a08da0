/** The documents about blockers that tests send, one a verb; each asks for whatever a test may want to look at. */
const person = 'id name';
const turn = `number act by { ${person} } onBehalfOf { ${person} } text lang remedy promisedFor day movedTo { ${person} }`;
export const blockerFields = `__typename id kind title obstacle cost lang visibility deliveredOn state dueOn overdue movedUp
  meToos hiddenReason closedOn addressee { ${person} } holder { ${person} } hiddenBy { ${person} } closedBy { ${person} }
  round { id question } turns { ${turn} } mergedInto { id } merged { id title } story { id situation }`;
const page = (node: string) =>
  `edges { cursor node { ${node} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const refused = '__typename ... on Refusal { message }';
const mutation = (name: string, result: string) => {
  const type = name[0]!.toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${refused} ${result} } }`;
};
const onBlocker = `... on Blocker { ${blockerFields} } ... on BlockerMovedOnRefused { state }`;
const onPlainBlocker = `... on Blocker { ${blockerFields} }`;
const roundFields = `__typename id question lang repeats opensOn closesOn isOpen people answers viewerCanClose asker { ${person} }`;
const deputyFields = `__typename id from until leader { ${person} } deputy { ${person} }`;

export const acknowledge = mutation('acknowledgeBlocker', onBlocker);
export const askReporter = mutation('askReporter', onBlocker);
export const answer = mutation('answerBlocker', onBlocker);
export const decline = mutation('declineBlocker', onBlocker);
export const close = mutation('closeBlocker', onBlocker);
export const merge = mutation('mergeBlocker', onBlocker);
export const hide = mutation('hideBlocker', onPlainBlocker);
export const show = mutation('showBlocker', onPlainBlocker);
export const tell = mutation(
  'tellBlocker',
  `... on Recognition { id situation publishedAt giver { ${person} } fromBlocker { id title } }
   ... on BlockerMovedOnRefused { state }`,
);
export const askRound = mutation('askRound', `... on BlockerRound { ${roundFields} }`);
export const closeRound = mutation('closeRound', `... on BlockerRound { ${roundFields} }`);
export const nameDeputy = mutation('nameDeputy', `... on Deputy { ${deputyFields} }`);
export const removeDeputy = mutation('removeDeputy', `... on Deputy { ${deputyFields} }`);
export const nameManagement = mutation('nameManagement', `... on Management { people { ${person} } }`);

export const blockers = `query ($first: Int, $after: String, $filter: BlockerFilter) {
  blockers(first: $first, after: $after, filter: $filter) { ${page(blockerFields)} } }`;
export const blocker = `query ($id: ID!) { blocker(id: $id) { ${blockerFields} } }`;
export const marks = `query ($ids: [ID!]!) { blockerMarks(blockerIds: $ids) { blockerId viewerCanAcknowledge viewerCanAsk
  viewerCanAnswer viewerCanDecline viewerCanClose viewerCanMerge viewerCanHide viewerCanTell } }`;
export const inbox = `query ($box: InboxBox!, $first: Int, $after: String) {
  blockerInbox(box: $box, first: $first, after: $after) { ${page(blockerFields)} } }`;
export const counts = '{ inboxCounts { askedOfMe myPart overdue waitingForReporter isLeader } }';
export const pyramid = `{ pyramid { removedThisQuarter confirmedThisQuarter open overdue answeredOnTime
  leaders { leader { ${person} } asked answeredOnTime removed overdue } } }`;
export const rounds = `query ($open: Boolean) { blockerRounds(open: $open) { ${roundFields} } }`;
export const desk = `{ blockerDesk { open closedBecause closedMessage entitled takers minimum smallCompany
  confidentialContact { text url } delivery doorUrl leaders { leader { ${person} } people }
  rounds { ${roundFields} } } }`;
export const deputies = `{ deputies { ${deputyFields} } }`;
export const management = `{ management { ${person} } }`;
export const notices = `{ forYou { waiting notices { edges { node { id kind waiting actor { ${person} }
  blocker { id title } round { id question } } } } } }`;
