import { CustomerQuote } from '../../ui/customer-quote.tsx';
import { useWallWords } from '../words/wall-words.ts';

export interface RecognitionTexts {
  situation: string;
  action: string;
  effect: string;
  lang?: string;
}

/** The three texts as they were written, in the language and the direction they were written in. */
export function RecognitionText({ recognition }: { recognition: RecognitionTexts }) {
  const words = useWallWords();
  return (
    <div className="recognition-text">
      <div>
        <span className="unseen">{words.recognition.situation}: </span>
        <p lang={recognition.lang} dir="auto">
          {recognition.situation}
        </p>
      </div>
      <div>
        <span className="unseen">{words.recognition.action}: </span>
        <p lang={recognition.lang} dir="auto">
          {recognition.action}
        </p>
      </div>
      <CustomerQuote label={words.recognition.effect} text={recognition.effect} lang={recognition.lang} />
    </div>
  );
}
