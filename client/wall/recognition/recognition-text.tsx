import { useWallWords } from '../words/wall-words.ts';

interface Told {
  situation: string;
  action: string;
  effect: string;
  lang?: string;
}

/** The three parts as they were written, in the language and the direction they were written in. */
export function StoryText({ story }: { story: Told }) {
  const words = useWallWords();
  return (
    <div className="story-text">
      <div>
        <span className="unseen">{words.story.situation}: </span>
        <p lang={story.lang} dir="auto">
          {story.situation}
        </p>
      </div>
      <div>
        <span className="unseen">{words.story.action}: </span>
        <p lang={story.lang} dir="auto">
          {story.action}
        </p>
      </div>
      <blockquote className="story-effect" dir={directionOf(story.effect)}>
        <b>{words.story.effect}</b>
        <p lang={story.lang}>{story.effect}</p>
      </blockquote>
    </div>
  );
}

/** As `dir="auto"` decides, but of the story's words alone: the label above them is in the reader's language. */
function directionOf(text: string): 'rtl' | 'ltr' {
  const first = text.match(/\p{L}/u)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
    ? 'rtl'
    : 'ltr';
}
