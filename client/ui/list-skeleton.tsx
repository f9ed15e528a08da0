import { Card } from './card.tsx';
import { Bone } from './skeleton.tsx';

/** The placeholder of a list whose items begin with an avatar. */
export function ListSkeleton() {
  return (
    <div aria-busy="true">
      {[70, 55, 80].map((width) => (
        <Card key={width} aria-hidden="true" style={{ display: 'flex', gap: 14, marginBlockEnd: 12 }}>
          <Bone round />
          <div style={{ flex: 1 }}>
            <Bone width={width} />
            <Bone width={25} />
          </div>
        </Card>
      ))}
    </div>
  );
}
