/** Words that hold a sentence together in Dutch or English and say nothing about a culture by themselves. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    'aan achter af al alle allemaal alleen als altijd bij binnen buiten daar dan dat de den der deze die dit doe doen doet',
    'door dus echt een één eens elk elke elkaar en er ergens erg even gaan gaat gewoon haar had hebben heeft heel hem hen',
    'het hier hij hoe hun iedereen ieder iemand iets ik in is ja je jij jou jouw jullie kan kun kunnen maar mag meer meest',
    'men met mij mijn minder moet moeten mogen na naar net niets niemand nog nu of om omdat onder ons onze ook op over per',
    'rond soms steeds te tegen tijdens toch toen tot tussen u uit uw van vaak vanuit veel vind vinden voor waar wanneer',
    'waren was wat we wel welke werd wie wij wil willen wordt worden zal ze zeer zich zij zijn zo zonder zou zouden',
    'a about after all also always am an and any are as at be because been before being but by can could did do does each',
    'etc for from get gets had has have he her here him his how i if in into is it its just like lot lots made make many may',
    'me more most much must my nor of off often on one only or other our out over really seem so some still such than that',
    'the their them then there these they this those through to under until up us very was we were what when where which',
    'who why will with would you your cultuur culture organisatie organisation organization bedrijf company werk work mensen people',
  ].flatMap((line) => line.split(' ')),
);

/** They turn the word after them around, so that the two are one. */
export const negations: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit', 'not', 'no', 'never', 'te', 'too']);
