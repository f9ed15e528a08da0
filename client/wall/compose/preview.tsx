import type { PersonNameFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { Avatar, Avatars } from '../../ui/avatar.tsx';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import type { RecognitionDraft } from '../drafts/draft.ts';
import css from '../recognition/recognition.css?inline';
import { RecognitionValue } from '../recognition/recognition-value.tsx';
import { useWallWords } from '../words/wall-words.ts';
import { useComposeWords } from './compose-words.ts';
import { PreviewText } from './preview-text.tsx';
import textsCss from './texts.css?inline';
import type { Value } from './value-field.tsx';

interface PreviewProps {
  draft: RecognitionDraft;
  value: Value | undefined;
  giver: PersonNameFragment;
}

/** The card as it will look on the wall; missing texts are drawn as lines. */
export function Preview({ draft, value, giver }: PreviewProps) {
  useStyle(textsCss);
  useStyle(css);
  const { preview: words } = useComposeWords();
  const { recognition } = useWallWords();
  const { receivers } = draft;
  return (
    <figure className="preview">
      <figcaption>{words.title}</figcaption>
      <Card className="recognition">
        <div className="recognition-head">
          {receivers.length > 0 ? <Avatars people={receivers} /> : <Avatar initials="" />}
          <Who receivers={receivers} />
          {value && <RecognitionValue value={value} />}
        </div>
        <PreviewText draft={draft} />
        <p className="recognition-by">
          {recognition.by} <span dir="auto">{giver.name}</span> · {words.now}
        </p>
      </Card>
      <p className="preview-consent">
        <Icon name="lock" />
        <span>{words.consent(receivers.length)}</span>
      </p>
    </figure>
  );
}

function Who({ receivers }: { receivers: readonly PersonNameFragment[] }) {
  const { preview: words } = useComposeWords();
  const { and } = usePeopleWords();
  const departments = new Set(receivers.flatMap(({ department }) => (department ? [department.name] : [])));
  const names = and(receivers.map(({ name }) => name)).map(({ value }) => value);
  return (
    <div className="recognition-who" data-missing={receivers.length === 0 || undefined}>
      <h3>{names.join('') || words.nobody}</h3>
      <p>{[...departments].join(', ')}</p>
    </div>
  );
}
