import type { WallNoticeWords } from './words.types.ts';

export const words: WallNoticeWords = {
  notice: {
    CONSENT_ASKED: '{actor} asked whether the story about you may go on the wall: {recognition}',
    RECOGNISED: '{actor} nominated you: {recognition}',
    RECOGNITION_PUBLISHED: 'Your story about {receivers} is on the wall: {recognition}',
    RECOGNITION_DECLINED:
      'Your story about {receivers} stays off the wall: someone prefers to keep it to themselves. {recognition}',
    COMMENTED: '{actor} commented on your story about {receivers}: {recognition}',
    RECOGNITION_REPORTED:
      'Something of yours was reported in {recognition}. An editor will look at it; until then nobody sees it.',
    REPORT_DECIDED: '{actor} decided on a report about {recognition}',
  },
  commentedAboutYou: '{actor} commented on the story about you: {recognition}',
  gone: {
    CONSENT_ASKED: '{actor} asked whether a story about you may go on the wall. It is no longer there.',
    RECOGNISED: '{actor} nominated you. The story is no longer there.',
    RECOGNITION_PUBLISHED: 'A story of yours came onto the wall. It is no longer there.',
    RECOGNITION_DECLINED: 'A story of yours stayed off the wall. It is no longer there.',
    COMMENTED: '{actor} commented on a story that is no longer there.',
    RECOGNITION_REPORTED: 'Something of yours was reported. An editor will look at it; until then nobody sees it.',
    REPORT_DECIDED: '{actor} decided on a report. The story can no longer be read.',
  },
  empty: {
    title: 'Nothing for you yet',
    text: 'When a colleague nominates you, you are the first to read it, right here. What colleagues write about your stories comes here too.',
    example: 'It could look like this',
    actor: 'Noor Verbeek',
    initials: 'NV',
    value: 'Attention for everyone',
    effect: 'He travels to his sister on his own again. He came to tell us himself, with a bag of tangerines.',
    toWall: 'Read the wall',
  },
};
