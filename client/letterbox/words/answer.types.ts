export interface Said {
  title: string;
  text: string;
}

/** What a form for an answer says of its own. */
export interface AskedWords {
  title: string;
  intro: string;
  /** The sentence about groups stands between them. */
  promises: readonly [string, string];
  nothing: string;
  send: string;
  /** When it can be seen what came of it. */
  later: string;
}

/** The texts of the forms for answers. */
export interface AnswerWords {
  answer: {
    groups: (minimum: number) => string;
    once: string;
    over: string;
    given: string;
    notOpen: Said;
    openly: Said;
    coming: Said;
    elsewhere: Said;
    unusable: Said;
    onItsWay: Said;
    sent: Said;
    refused: Said;
  };
  culture: AskedWords & {
    today: string;
    wanted: string;
    place: (number: number) => string;
    choose: string;
    tooLong: string;
    sentences: string;
  };
  dilemma: AskedWords & { choose: (day: string) => string };
}
