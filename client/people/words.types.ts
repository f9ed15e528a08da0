/** Texts about people in every capability. */
export interface PeopleWords {
  forYou: string;
  waiting: (count: number) => string;
  searchPeople: string;
  /** "Marloes en Dewi" in pieces, so that each name can be a link. */
  and: (names: readonly string[]) => { type: 'element' | 'literal'; value: string }[];
}
