/** Who changed what, as editors read it. */
export interface ChangesWords {
  title: string;
  intro: string;
  list: string;
  more: string;
  empty: { title: string; text: string };
}
