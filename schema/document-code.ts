import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A definition as calls of the functions in `client/transport/document-nodes.ts`. */
export function definitionCode(node: OperationDefinitionNode | FragmentDefinitionNode): string {
  const selections = selectionsCode(node.selectionSet);
  const name = node.name!.value;
  if (node.kind === Kind.FRAGMENT_DEFINITION) {
    return `fragment('${name}', '${node.typeCondition.name.value}', ${selections})`;
  }
  const variables = (node.variableDefinitions ?? []).map(
    (each) => `${each.variable.name.value}: '${print(each.type)}'`,
  );
  return `operation('${node.operation}', '${name}', { ${variables.join(', ')} }, ${selections})`;
}

/** Adjacent fields without selections are written as one text, since most of a document is such names. */
function selectionsCode(set: SelectionSetNode): string {
  const calls: string[] = [];
  let leaves: string[] = [];
  const flush = () => {
    if (leaves.length > 0) calls.push(`...fields('${leaves.join(' ')}')`);
    leaves = [];
  };
  for (const node of set.selections) {
    if (isLeaf(node)) leaves.push(node.name.value);
    else {
      flush();
      calls.push(selectionCode(node));
    }
  }
  flush();
  return `[${calls.join(', ')}]`;
}

function selectionCode(node: SelectionNode): string {
  if (node.kind === Kind.FRAGMENT_SPREAD) return `spread('${node.name.value}')`;
  if (node.kind === Kind.INLINE_FRAGMENT) {
    return `on('${node.typeCondition!.name.value}', ${selectionsCode(node.selectionSet)})`;
  }
  const selections = node.selectionSet ? selectionsCode(node.selectionSet) : 'undefined';
  return `field('${node.name.value}', ${selections}${argumentsCode(node)})`;
}

function isLeaf(node: SelectionNode): node is FieldNode {
  return node.kind === Kind.FIELD && !node.selectionSet && argumentsCode(node) === '';
}

/** Refuses arguments that those functions cannot express, so that it fails here and not in a browser. */
function argumentsCode(node: FieldNode): string {
  if (node.alias || node.directives?.length) throw new Error(`No aliases or directives, please: ${print(node)}`);
  const args = (node.arguments ?? []).map(({ name, value }) => {
    if (value.kind !== Kind.VARIABLE) throw new Error(`Pass a variable, not a value: ${print(node)}`);
    return `${name.value}: '${value.name.value}'`;
  });
  return args.length > 0 ? `, { ${args.join(', ')} }` : '';
}
