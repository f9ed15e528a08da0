import { Bone } from '../../ui/skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import css from './changed-text.css?inline';
import { useEditingWords } from './editing-words.ts';
import { readableChanges } from './readable-changes.ts';
import { useWordChanges, type WordChange } from './use-word-changes.ts';

interface TwoTexts {
  before: string;
  after: string;
  lang: string;
}

/** A text with what was struck and what was added; side by side without marks where hardly a word stayed. */
export function ChangedText({ before, after, lang }: TwoTexts) {
  useStyle(css);
  const words = useEditingWords();
  const found = useWordChanges(before, after, lang);
  const changes = found && readableChanges(found);
  if (changes === undefined) return <Bone width={80} />;
  if (changes === null) {
    const { before: left, after: right } = words.compare;
    return <Beside left={{ title: left, text: before, lang }} right={{ title: right, text: after, lang }} />;
  }
  return (
    <p className="changed-text" lang={lang}>
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text have no other name than their place
        <Run key={index} {...change} />
      ))}
    </p>
  );
}

/** Screen readers say nothing of `del` and `ins`, so words say it. */
function Run({ value, added, removed }: WordChange) {
  const { compare: words } = useEditingWords();
  if (!added && !removed) return value;
  const Tag = added ? 'ins' : 'del';
  return (
    <Tag>
      <span className="unseen">{added ? words.added : words.removed} </span>
      {value}
      <span className="unseen"> {words.end}</span>
    </Tag>
  );
}

interface Side {
  title: string;
  text: string;
  lang: string;
}

/** Two texts beside each other; those in one language have the words marked that the other lacks. */
export function TextsBeside({ left, right }: { left: Side; right: Side }) {
  const changes = useWordChanges(left.text, right.text, left.lang);
  return <Beside left={left} right={right} changes={left.lang === right.lang ? changes : null} />;
}

interface BesideProps {
  left: Side;
  right: Side;
  changes?: WordChange[] | null | undefined;
}

function Beside({ left, right, changes }: BesideProps) {
  useStyle(css);
  return (
    <div className="texts-beside">
      <MarkedText {...left} runs={changes?.filter(({ added }) => !added)} />
      <MarkedText {...right} runs={changes?.filter(({ removed }) => !removed)} />
    </div>
  );
}

function MarkedText({ title, text, lang, runs }: Side & { runs: WordChange[] | undefined }) {
  const words = useEditingWords();
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <blockquote lang={text ? lang : undefined}>
        {!text && <i>{words.empty}</i>}
        {runs?.map(({ value, added, removed }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text have no other name than their place
          added || removed ? <mark key={index}>{value}</mark> : value,
        ) ?? text}
      </blockquote>
    </figure>
  );
}
