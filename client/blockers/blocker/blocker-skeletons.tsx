import { Card } from '../../ui/card.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import css from './blocker.css?inline';

/** A section of the blockers while it loads. */
export function BoardSkeleton() {
  return (
    <div aria-busy="true" className="blocker-bones">
      <BlockerSkeletons />
    </div>
  );
}

export function BlockerSkeletons() {
  useStyle(css);
  return [1, 2, 3].map((number) => (
    <Card key={number} className="blocker" aria-hidden="true">
      <Bone width={28} />
      <Bone width={62} />
      <div>
        <Bone width={90} />
        <Bone width={74} />
      </div>
      <Bone width={48} />
    </Card>
  ));
}
