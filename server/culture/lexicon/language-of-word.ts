/** Letters that nearly only one of the two languages puts together. */
const letters = {
  nl: [
    /ij|aa|uu|oe[^s]|ui[^dlnt]|ee[rl]|eu[rnzs]|sch|cht|kk|gericht|[^aeiou]en$|eer[dt]?$|zaa?me?$|loos$|loze$|^ge|^ver|^on[^el]/g,
    /heid$|teit$|ische?$|lijke?$|ige?$|atie$|isme$|ief$|ieve?$|iek$|baa?re?$|gierig|volle?$/g,
  ],
  en: [
    /th|sh|wh|ck|ph|[aeiou]y$|ea|ou|ow|ew|tion|sion|^un|^dis|^qu/g,
    /[^aeiou]y$|ness$|ment$|ing$|ed$|ity$|[ai]ble$|ful$|less$|ive$|ous$|ic$|ical$|ism$|ist$|[ae]nce$|ate$|s$/g,
  ],
};

/** The language of a word outside the lexicon, for its stem. A wrong guess only misses a join. */
export function languageOfWord(word: string): 'nl' | 'en' | undefined {
  const [nl, en] = [letters.nl, letters.en].map((groups) => groups.flatMap((group) => word.match(group) ?? []).length);
  if (nl === en) return undefined;
  return nl! > en! ? 'nl' : 'en';
}
