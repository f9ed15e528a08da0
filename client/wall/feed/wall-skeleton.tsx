import { Card } from '../../ui/card.tsx';
import quoteCss from '../../ui/customer-quote.css?inline';
import { Bone } from '../../ui/skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import css from '../recognition/recognition.css?inline';
import wallCss from '../wall.css?inline';

/** The placeholder of the wall while its texts load, so it has none. */
export function WallSkeleton() {
  useStyle(wallCss);
  return (
    <div className="wall" aria-busy="true">
      <div className="wall-main">
        <Card>
          <Bone width={50} />
        </Card>
        <RecognitionSkeletons />
      </div>
      <div className="wall-aside">
        <Card>
          <Bone width={60} />
          <Bone width={80} />
          <Bone width={70} />
        </Card>
      </div>
    </div>
  );
}

export function RecognitionSkeletons() {
  return [1, 2, 3].map((number) => <RecognitionSkeleton key={number} />);
}

export function RecognitionSkeleton() {
  useStyle(css);
  useStyle(quoteCss);
  return (
    <Card className="recognition" aria-hidden="true">
      <div className="recognition-head">
        <Bone round />
        <div className="recognition-who">
          <Bone width={40} />
          <Bone width={25} />
        </div>
      </div>
      <div>
        <Bone width={88} />
        <Bone width={72} />
      </div>
      <div className="customer-quote">
        <Bone width={92} />
        <Bone width={55} />
      </div>
      <Bone width={45} />
    </Card>
  );
}
