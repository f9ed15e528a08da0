export interface DemoComment {
  author: string;
  text: string;
  hoursLater: number;
}

export interface DemoRecognition {
  key: string;
  giver: string;
  receivers: string[];
  value: string;
  behaviour?: string;
  lang: 'nl' | 'en';
  /** What happened, what the colleague visibly did, what it did for the customer. */
  situation: string;
  action: string;
  effect: string;
  daysAgo: number;
  hour: number;
  applause: number;
  heart: number;
  bright: number;
  /** "I'll do this too". */
  copy: number;
  comments?: DemoComment[];
}
