/** What is said about people, wherever they appear. */
export interface PeopleWords {
  forYou: string;
  waiting: (count: number) => string;
  searchPeople: string;
  /** "Marloes en Dewi", as parts, so that each name can be a link. */
  and: (names: readonly string[]) => { type: 'element' | 'literal'; value: string }[];
}
