import { batched } from '../kernel/batched.ts';
import type { RequestContext } from '../kernel/context.ts';
import type { BlockerRound } from './blocker-round.ts';
export async function readRounds(_: RequestContext, __: boolean | null): Promise<BlockerRound[]> {
  throw new Error('soon');
}
export const roundsByUuid = batched<string, BlockerRound | null>(async () => {
  throw new Error('soon');
});
