import type { StoryFragment } from '../../graphql.ts';

export function Thread(_props: { story: StoryFragment; focus: boolean }) {
  return null;
}
