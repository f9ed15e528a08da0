import { useWallWords } from '../wall-words.ts';

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
      <blockquote className="story-effect" lang={story.lang} dir="auto">
        <b>{words.story.effect}</b>
        <p>{story.effect}</p>
      </blockquote>
    </div>
  );
}
