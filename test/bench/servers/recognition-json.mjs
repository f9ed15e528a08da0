import { nodeId } from '../world/size.mjs';

const kinds = ['APPLAUSE', 'HEART', 'BRIGHT', 'COPY'];

export function recognitionOf(row, value, behaviour, giver, receivers) {
  const numbers = row.reactions.split(',');
  return {
    id: nodeId('Recognition', row.id),
    situation: row.situation,
    action: row.action,
    effect: row.effect,
    lang: row.lang,
    publishedAt: timeOf(row.publishedAt),
    createdAt: timeOf(row.createdAt),
    editedAt: row.editedAt && timeOf(row.editedAt),
    value,
    behaviour,
    giver,
    receivers,
    reactions: kinds.map((kind, index) => ({ kind, count: Number(numbers[index] || 0), __typename: 'ReactionCount' })),
    commentCount: row.commentCount,
    __typename: 'Recognition',
  };
}

export function timeOf(stored) {
  return `${stored.replace(' ', 'T')}Z`;
}

export function valueFrom(uuid, name, rank) {
  return { id: nodeId('Value', uuid), name, rank, lang: 'nl', __typename: 'Value' };
}

export function behaviourOf(uuid, text) {
  return { id: nodeId('Behaviour', uuid), text, lang: 'nl', __typename: 'Behaviour' };
}

export function personOf(uuid, name, title, departmentUuid, departmentName) {
  const department = { id: nodeId('Department', departmentUuid), name: departmentName, __typename: 'Department' };
  return { id: nodeId('Person', uuid), name, initials: initialsOf(name), title, department, __typename: 'Person' };
}

function initialsOf(name) {
  const first = String.fromCodePoint(name.codePointAt(0));
  const last = String.fromCodePoint(name.codePointAt(name.lastIndexOf(' ') + 1));
  return (first + last).toUpperCase();
}
