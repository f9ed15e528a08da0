import type { RecognitionFragment } from '../../graphql.ts';
import { PersonNames } from '../../people/person-names.tsx';
import { Avatars } from '../../ui/avatar.tsx';
import { RecognitionValue } from '../recognition/recognition-value.tsx';
import { RecognitionMenu } from './recognition-menu.tsx';

export function RecognitionHead({ recognition, headingId }: { recognition: RecognitionFragment; headingId: string }) {
  return (
    <div className="recognition-head">
      <Avatars people={recognition.receivers} />
      <div className="recognition-who">
        <h3 id={headingId}>
          <PersonNames people={recognition.receivers} />
        </h3>
        <p>{departmentsOf(recognition)}</p>
      </div>
      <RecognitionValue value={recognition.value} />
      <div className="recognition-menu" data-no-print="">
        <RecognitionMenu recognition={recognition} />
      </div>
    </div>
  );
}

/** Each department once, in the order of the people. */
function departmentsOf({ receivers }: RecognitionFragment): string {
  return [...new Set(receivers.flatMap(({ department }) => (department ? [department.name] : [])))].join(', ');
}
