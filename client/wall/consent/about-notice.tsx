import type { NoticeProps } from '../../people/for-you/for-you-slots.ts';
import { ConsentState } from './consent-state.tsx';

/** Where the recognition stands, unless it is simply on the wall. */
export function AboutNotice({ notice: { recognition } }: NoticeProps) {
  return recognition && recognition.state !== 'PUBLISHED' ? <ConsentState recognition={recognition} /> : null;
}
