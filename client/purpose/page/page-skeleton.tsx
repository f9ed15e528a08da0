import { Bone } from '../../ui/skeleton.tsx';
import { usePurposeWords } from '../words/purpose-words.ts';

/** The shape of the page while it is fetched: a sentence, then values below each other. */
export function PageSkeleton() {
  const words = usePurposeWords();
  return (
    <div className="purpose" aria-busy="true">
      <p className="unseen">{words.loading}</p>
      <div className="purpose-head">
        <Bone width={30} />
        <p className="purpose-statement">
          <Bone width={70} />
          <Bone width={50} />
        </p>
      </div>
      {[1, 2, 3].map((rank) => (
        <div className="purpose-value" key={rank}>
          <Bone width={40} />
          <Bone width={80} />
        </div>
      ))}
    </div>
  );
}
