import type { StoryFragment } from '../../graphql.ts';
import { PersonNames } from '../../people/person-names.tsx';
import { Avatars } from '../../ui/avatar.tsx';
import { StoryValue } from '../recognition/recognition-value.tsx';
import { StoryMenu } from './recognition-menu.tsx';

export function StoryHead({ story, headingId }: { story: StoryFragment; headingId: string }) {
  return (
    <div className="story-head">
      <Avatars people={story.receivers} />
      <div className="story-who">
        <h3 id={headingId}>
          <PersonNames people={story.receivers} />
        </h3>
        <p>{departmentsOf(story)}</p>
      </div>
      <StoryValue value={story.value} />
      <div className="story-menu" data-no-print="">
        <StoryMenu story={story} />
      </div>
    </div>
  );
}

/** Each department once, in the order of the people. */
function departmentsOf({ receivers }: StoryFragment): string {
  return [...new Set(receivers.flatMap(({ department }) => (department ? [department.name] : [])))].join(', ');
}
