interface FieldWords {
  label: string;
  hint: string;
}

/** What an editor reads who writes the purpose anew. */
export interface StatementWords {
  edit: { title: string; intro: string; review: string; sameParticipants: (version: number) => string };
  fields: Record<
    'statement' | 'explanation' | 'reason' | 'participants' | 'colleagueCount' | 'customerCount',
    FieldWords
  >;
  problems: Record<'missing' | 'tooLong' | 'noNumber', string>;
  review: {
    /** What stands below is the head of the page as it will be. */
    title: string;
    previewLang: string;
    comparison: (version: number) => string;
    /** Said of a text whose other language was changed. */
    otherStays: (lang: string) => string;
    same: string;
    write: string;
    send: { label: string; hint: (version: number) => string; nothing: string };
  };
}
