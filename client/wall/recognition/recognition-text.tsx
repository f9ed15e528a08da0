import { useWallWords } from '../words/wall-words.ts';

interface RecognitionTexts {
  situation: string;
  action: string;
  effect: string;
  lang?: string;
}

/** The three parts as they were written, in the language and the direction they were written in. */
export function RecognitionText({ recognition }: { recognition: RecognitionTexts }) {
  const words = useWallWords();
  return (
    <div className="story-text">
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
      <blockquote className="story-effect" dir={directionOf(recognition.effect)}>
        <b>{words.recognition.effect}</b>
        <p lang={recognition.lang}>{recognition.effect}</p>
      </blockquote>
    </div>
  );
}

/**
 * The direction as `dir="auto"` decides it, by the recognition's words alone: the label above is in the reader's
 * language.
 */
function directionOf(text: string): 'rtl' | 'ltr' {
  const first = text.match(/\p{L}/u)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
    ? 'rtl'
    : 'ltr';
}
