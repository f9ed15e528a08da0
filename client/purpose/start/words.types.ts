/** The texts of the walk for newcomers. */
export interface StartWords {
  card: {
    title: string;
    text: (values: number, minutes: number) => string;
    begin: string;
    resume: (step: number, of: number) => string;
  };
  intro: {
    title: string;
    text: (values: number, minutes: number) => string;
    keys: string;
    begin: string;
    /** Whoever stopped half way: where that was, and that this device remembers it. */
    stopped: (step: number, of: number) => string;
    resume: (name: string) => string;
    finished: string;
    restart: string;
  };
  progress: (step: number, of: number) => string;
  walk: string;
  back: string;
  next: (name: string) => string;
  purpose: string;
  value: {
    rank: (rank: number, of: number) => string;
    behaviours: string;
    clash: (next: string) => string;
  };
  end: { name: string; title: string; text: string; order: string; page: string; restart: string };
}
