import { useRefusableMutation } from '../../../apollo/use-refusable-mutation.ts';
import type { IndicatorTextsWholeFragment } from '../../../graphql.ts';
import { PurposePageDocument } from '../../content/documents.ts';
import type { Point } from '../trend.ts';
import { IndicatorForEditingDocument, SetIndicatorPointsDocument } from './documents.ts';

const refetchQueries = [IndicatorForEditingDocument, PurposePageDocument];

/** What a month says now. */
export function figureOf(points: readonly Point[], month: string): number | null {
  return points.find((point) => point.month === month)?.value ?? null;
}

/**
 * Sets or takes out the figure of one month, and says whether it did. Where somebody else changed this very month meanwhile,
 * nothing is sent a second time. Changes of other months are none of its business.
 */
export function useFigures(current: IndicatorTextsWholeFragment) {
  const mutation = useRefusableMutation(SetIndicatorPointsDocument);
  const send = async (month: string, value: number | null): Promise<boolean> => {
    const points = [{ month, value }];
    const first = await mutation.send({ basedOn: current.version, points }, { refetchQueries });
    if (first.refused?.__typename !== 'IndicatorChangedRefused') return first.done !== undefined;
    const { current: now } = first.refused;
    if (figureOf(now.points, month) !== figureOf(current.points, month)) return false;
    return (await mutation.send({ basedOn: now.version, points }, { refetchQueries })).done !== undefined;
  };
  return {
    send,
    isSending: mutation.isSending,
    refusal: mutation.refused?.message,
    failed: mutation.failed,
  };
}
