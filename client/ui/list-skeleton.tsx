import { Card } from './card.tsx';
import { Bone } from './skeleton.tsx';

/** A list of things with a face, before it is there. */
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
