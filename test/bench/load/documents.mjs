import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const personName = `fragment PersonName on Person {
  id name initials title department { id name __typename } __typename
}`;

const wall = `query Wall($first: Int, $after: String, $filter: WallFilter) {
  wall(first: $first, after: $after, filter: $filter) {
    edges { cursor node { ...Story __typename } __typename }
    pageInfo { hasNextPage endCursor __typename } searchedUntil
    __typename
  }
}

fragment Story on Recognition {
  id situation action effect lang publishedAt createdAt editedAt
  value { id name rank lang __typename }
  behaviour { id text lang __typename }
  giver { ...PersonName __typename }
  receivers { ...PersonName __typename }
  reactions { kind count __typename }
  commentCount
  __typename
}

${personName}`;

const rights = `query Marks($recognitionIds: [ID!]!) {
  viewerMarks(recognitionIds: $recognitionIds) {
    recognitionId reactions viewerCanEdit viewerCanEditUntil viewerCanWithdraw viewerCanTakeDown
    viewerCanAnswerConsent viewerCanReport __typename
  }
}`;

const people = `query People($search: String!, $first: Int) {
  people(search: $search, first: $first) { ...PersonName __typename }
}

${personName}`;

const blockers = `query Blockers($first: Int, $after: String, $filter: BlockerFilter) {
  blockers(first: $first, after: $after, filter: $filter) {
    edges { cursor node { ...BlockerLine __typename } __typename }
    pageInfo { hasNextPage endCursor __typename }
    __typename
  }
}

fragment BlockerLine on Blocker {
  id kind title obstacle cost lang visibility deliveredOn state dueOn isOverdue moveUpCount meTooCount hiddenReason
  addressee { ...PersonName __typename }
  holder { ...PersonName __typename }
  round { id question lang __typename }
  mergedInto { id title lang __typename }
  turns {
    number act text lang remedy dueOn takenOn actor { ...PersonName __typename }
    onBehalfOf { id name __typename } movedTo { id name __typename } __typename
  }
  __typename
}

${personName}`;

const issueTokens = `mutation IssueTokens($input: IssueTokensInput!) {
  issueTokens(input: $input) {
    ... on IssuedTokens { epoch letters meToos __typename } ... on Refusal { message __typename } __typename
  }
}`;

const kept = Object.values(
  JSON.parse(readFileSync(new URL('../../../schema/documents.json', import.meta.url), 'utf8')),
);

/** A document of the widget as it sends it. */
function documentOf(name) {
  return kept.find((text) => new RegExp(`^(query|mutation|subscription) ${name}\\b`).test(text));
}

const [purpose, proofs] = ['PurposePage', 'ValueProofs'].map(documentOf);
const [giveRecognition, react, comment] = ['GiveRecognition', 'React', 'Comment'].map(documentOf);
const published = documentOf('RecognitionPublished');

/** What the widget asks, field for field, with the type names that its cache wants. */
export const documents = {
  wall,
  rights,
  people,
  blockers,
  issueTokens,
  purpose,
  proofs,
  giveRecognition,
  react,
  comment,
  published,
};

export function idOf(document) {
  return createHash('sha256').update(document).digest('hex');
}
