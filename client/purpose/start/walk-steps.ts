import type { PurposePageQuery, ValueWholeFragment, VersionWholeFragment } from '../../graphql.ts';

/** One stop of the walk. Its id is remembered on the device, so it does not depend on how many stops come before it. */
export type WalkStep =
  | { kind: 'purpose'; id: string; version: VersionWholeFragment }
  | { kind: 'value'; id: string; value: ValueWholeFragment; next: ValueWholeFragment | undefined; count: number }
  | { kind: 'end'; id: string; values: readonly ValueWholeFragment[] };

/** The purpose where it is written, each value in its order, and the end; nothing where there is neither. */
export function walkSteps({ versions, values }: PurposePageQuery['purpose']): WalkStep[] {
  const [version] = versions;
  if (!version && values.length === 0) return [];
  const count = values.length;
  return [
    ...(version ? [{ kind: 'purpose', id: 'purpose', version } as const] : []),
    ...values.map((value, index) => ({ kind: 'value', id: value.id, value, next: values[index + 1], count }) as const),
    { kind: 'end', id: 'end', values },
  ];
}

/** About how long it takes: a minute for the purpose and the end together, and 40 seconds for each value. */
export function walkMinutes(steps: readonly WalkStep[]): number {
  const values = steps.filter(({ kind }) => kind === 'value').length;
  return Math.ceil(1 + (values * 2) / 3);
}
