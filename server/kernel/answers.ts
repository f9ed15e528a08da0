/** Forms of answers to a round that come through the letterbox: a capability adds its own, by declaration merging in its folder. */
export interface AnswerForms extends Record<never, never> {}

export type AnswerForm = keyof AnswerForms;

/** One item of what was answered: its round and what is said there. Nothing says which of them came together. */
export interface AnswerItem {
  /** Random. */
  id: string;
  round: string;
  /** Nothing in the item that counts an answer. */
  said: string[];
}

/** A round as browsers are told of it, the same for everybody. */
export interface OfferedRound {
  id: string;
  /** `YYYY-MM-DD`, both of them days on which it can be answered. */
  opensOn: string;
  closesOn: string;
  /** What the form shows of it, in every language: the same for everybody, so that no browser asks for its own. */
  texts?: object;
}

/**
 * What a manifest declares about a form of answers. No capability meets the letterbox for it: the board hands it what was
 * delivered. `Ctx` is the context and `Db` the inside of a transaction.
 */
export interface AnswerManifest<Ctx, Db> {
  /** Stores what came with a delivery of that day, in the transaction that applies it. It is called where nothing came, too. */
  store: (context: Ctx, db: Db, delivered: { day: string; items: AnswerItem[] }) => Promise<void>;
  /** The rounds that can be answered, now and in the days to come. */
  readOffered: (context: Ctx) => Promise<OfferedRound[]>;
  /**
   * Whether a person answers this round by name, so that they get no token for it. It is asked inside the transaction that
   * would take the token, with the person locked.
   */
  answersOpenly?: (context: Ctx, db: Db, who: { personId: string; round: string }) => Promise<boolean>;
}

export type Answers<Ctx, Db> = { [Form in AnswerForm]: AnswerManifest<Ctx, Db> };
