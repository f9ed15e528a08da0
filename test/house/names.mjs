import { parseSync } from 'vite';
import { visit } from './sources.mjs';

/** Words that meant several things, each with what to say in its place. */
const overloaded = [
  { words: ['tell', 'tells', 'telling', 'told'], instead: 'what is done: to, notify, submit, publish' },
  { words: ['part', 'parts'], instead: 'what it is a part of: section, step, text, department' },
  { words: ['mark', 'marks'], instead: 'placeholders, rights, keys' },
  { words: ['standing', 'standings'], instead: 'state, trend' },
  { words: ['keep', 'keeps', 'keeping', 'kept'], instead: 'store, stored, cache' },
  { words: ['again'], instead: 'retry, restart' },
  { words: ['hat', 'hats'], instead: 'roles' },
  { words: ['patience'], instead: 'timeout' },
  { words: ['look around'], instead: 'check' },
  { words: ['hold', 'holds', 'holding', 'held'], instead: 'lock, contains, accepts' },
  { words: ['story', 'stories'], instead: 'recognition in code; a story is for texts that people read' },
];

/** Names in which such a word is the field's own term, or the contract's. */
export const allowedNames = [
  { name: /^(read)?-?viewer-?(blocker)?-?marks?(Facts|Of)?$/i, reason: 'the contract calls these fields viewerMarks' },
  { name: /^[Mm]ark(-[a-z]|[A-Z])/, reason: 'a verb: to set that something was seen, mailed or applied' },
  { name: /^keepAlive$/, reason: "Node's name for a connection that is used for several requests" },
  {
    name: /^isHeld$/,
    path: /^server\/(kernel\/(lock|lease|file-lock)|people\/send-digests)\.ts$/,
    reason: 'a lock is held, in every library of locks',
  },
  {
    name: /^(writePart|parts?)$/,
    path: /^(server\/http\/write-stream|test\/support\/reading-stream)\.ts$/,
    reason: 'a part of a multipart body (RFC 2046)',
  },
];

/** Every name that somebody chose: of the file and its folders, and of all that its code declares. */
export function namesIn({ path, text }) {
  const names = path.replace(/(\.\w+)+$/, '').split('/');
  const { program } = parseSync(path, text);
  // What a pattern takes apart was named elsewhere.
  const takenApart = new Set();
  visit(program, (node) => {
    if (node.type === 'ObjectPattern') for (const property of node.properties) takenApart.add(property);
    if (!takenApart.has(node)) names.push(...declaredBy(node));
    return true;
  });
  return [...new Set(names)].map((name) => ({ path, name }));
}

/** Every class of a style sheet. */
export function classesIn({ path, text }) {
  const rules = text.replace(/\/\*.*?\*\//gs, '');
  return [...new Set([...rules.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name))].map((name) => ({ path, name }));
}

export function overloadedNames(names) {
  return names
    .filter((named) => !allowedNames.some((allowed) => isAllowed(named, allowed)))
    .flatMap(({ path, name }) =>
      overloaded
        .filter(({ words }) => words.some((word) => ` ${spaced(name)} `.includes(` ${word} `)))
        .map(({ instead }) => `${path}: ${name} (instead: ${instead})`),
    );
}

export function isAllowed({ path, name }, allowed) {
  return allowed.name.test(name) && (allowed.path?.test(path) ?? true);
}

const namedByKey = new Set(['TSPropertySignature', 'TSMethodSignature', 'PropertyDefinition', 'MethodDefinition']);

/** A binding of an import is somebody else's name, and so is a quoted key. */
function declaredBy(node) {
  if (node.type === 'VariableDeclarator') return bindingsIn(node.id);
  if (node.type === 'Property' || namedByKey.has(node.type)) {
    return !node.computed && node.key.type === 'Identifier' ? [node.key.name] : [];
  }
  const own = /Declaration$|^FunctionExpression$/.test(node.type) && node.id?.name ? [node.id.name] : [];
  return [...own, ...(node.params ?? []).flatMap(bindingsIn)];
}

function bindingsIn(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap(({ value, argument }) => bindingsIn(value ?? argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap(bindingsIn);
    case 'AssignmentPattern':
      return bindingsIn(pattern.left);
    case 'RestElement':
      return bindingsIn(pattern.argument);
    case 'TSParameterProperty':
      return bindingsIn(pattern.parameter);
    default:
      return [];
  }
}

/** `keptDraft`, `KEPT_MS` and `kept-draft` as words. */
function spaced(name) {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[_\-$]+/g, ' ')
    .toLowerCase();
}
