import { CustomerQuote } from '../../ui/customer-quote.tsx';
import type { RecognitionDraft } from '../drafts/draft.ts';
import { RecognitionText } from '../recognition/recognition-text.tsx';
import { useWallWords } from '../words/wall-words.ts';

/** The text of the preview; missing texts are drawn as lines. */
export function PreviewText({ draft }: { draft: RecognitionDraft }) {
  const { recognition } = useWallWords();
  const { situation, action, effect } = draft;
  if (situation.trim() && action.trim() && effect.trim()) return <RecognitionText recognition={draft} />;
  return (
    <div className="recognition-text">
      <Piece text={situation} lang={draft.lang} widths={[96, 64]} />
      <Piece text={action} lang={draft.lang} widths={[88, 72]} />
      <CustomerQuote label={recognition.effect} text={effect} lang={draft.lang}>
        <Piece text={effect} lang={draft.lang} widths={[92]} />
      </CustomerQuote>
    </div>
  );
}

function Piece({ text, lang, widths }: { text: string; lang: string; widths: number[] }) {
  if (text.trim() !== '') {
    return (
      <p lang={lang} dir="auto">
        {text}
      </p>
    );
  }
  return (
    <div aria-hidden="true">
      {widths.map((width) => (
        <span key={width} className="preview-line" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
