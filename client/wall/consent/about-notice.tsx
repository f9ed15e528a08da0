import type { NoticeProps } from '../../people/for-you/for-you-slots.ts';
import { Standing } from './consent-state.tsx';

/** Where the story stands, unless it is simply on the wall. */
export function AboutNotice({ notice: { recognition } }: NoticeProps) {
  return recognition && recognition.state !== 'PUBLISHED' ? <Standing story={recognition} /> : null;
}
