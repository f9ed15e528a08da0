import { useId } from 'react';
import type { RecognitionFragment } from '../../graphql.ts';
import { PersonNames } from '../../people/person-names.tsx';
import { Avatars } from '../../ui/avatar.tsx';
import { Card } from '../../ui/card.tsx';
import { CustomerQuote } from '../../ui/customer-quote.tsx';
import { useStyle } from '../../ui/style.ts';
import { RecognitionBy } from '../card/recognition-by.tsx';
import css from '../recognition/recognition.css?inline';
import { useWallWords } from '../words/wall-words.ts';

/** A recognition in short: who, what was done, and what it meant; its time leads to the whole. */
export function RecognitionSummary({ recognition }: { recognition: RecognitionFragment }) {
  useStyle(css);
  const words = useWallWords();
  const headingId = useId();
  const { receivers, action, effect, lang } = recognition;
  return (
    <Card as="article" className="recognition proof-recognition" aria-labelledby={headingId}>
      <div className="recognition-head">
        <Avatars people={receivers} size="small" />
        <div className="recognition-who">
          <h4 id={headingId}>
            <PersonNames people={receivers} />
          </h4>
        </div>
      </div>
      <div className="recognition-text">
        <div>
          <span className="unseen">{words.recognition.action}: </span>
          <p className="proof-text" lang={lang} dir="auto">
            {action}
          </p>
        </div>
        <CustomerQuote label={words.recognition.effect} text={effect} lang={lang}>
          <p className="proof-text" lang={lang}>
            {effect}
          </p>
        </CustomerQuote>
      </div>
      <RecognitionBy recognition={recognition} />
    </Card>
  );
}
