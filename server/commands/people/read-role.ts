import { OperatorError } from '../../kernel/operator-error.ts';
import type { RoleName } from '../../kernel/viewer.ts';

export function readRole(text: string, usage: string): RoleName {
  if (text === 'editor' || text === 'admin') return text;
  throw new OperatorError(`There is no role "${text}".\n\n${usage}`);
}
