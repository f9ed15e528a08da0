const list = (words: string) => new Set(words.split(/\s+/));

/** Words that say that somebody is good, not what they did. */
export const PRAISE = list(`aardig aardige attent attente behulpzaam behulpzame beste betrokken betrouwbaar betrouwbare
bijzonder bijzondere blij chapeau collegiaal collegiale compliment complimenten bedankt dank dankbaar deskundig deskundige
enthousiast enthousiaste fantastisch fantastische fijn fijne geduldig geduldige geweldig geweldige gezellig gezellige goed
goede goud hardwerkend hardwerkende harde held heldin helden hulde inspirerend inspirerende kanjer kanjers klaar
klantgericht klantgerichte klantvriendelijk klantvriendelijke knap knappe leuk leuke lief lieve mooi mooie onmisbaar
onmisbare perfect perfecte petje positief positieve prima professioneel professionele super superfijn superster ster
sympathiek sympathieke tevreden toegewijd toegewijde top topcollega toppie topper toppers toppertje uitstekend uitstekende
vriendelijk vriendelijke waardevol waardevolle zorgzaam zorgzame
amazing awesome best bravo brilliant caring champion cheerful committed congrats congratulations dedicated excellent
exceptional fabulous fantastic friendly good great happy hard hardworking helpful hero heroes incredible kind legend lovely
nice outstanding patient perfect pleased positive professional reliable rockstar satisfied star stars superb supportive
terrific thanks thank thoughtful wonderful well working`);

/** Words without a meaning of their own. */
export const FILLER =
  list(`aan af al alle alles als altijd bij collega collega's collega’s collegas dat de deed deze die dit
doen doet door echt een elke en enorm er erg gebracht gedaan geest geweest gewoon had hart heeft heel hele helemaal hem het
hij hun iedere iedereen ik in inzet is je jij jou jouw klant klanten klus maakt maar man me mee mens mensen met mijn naar
nooit of ons onze ontzettend ook op over persoon staan staat steeds t team teamspeler te uit van veel vind vindt vond vonden
voor waard waren was wat we weer werk werkt wij worden wordt zeer zich zij zijn zo zoals ze
a about all always an and another are as at be been but can client clients colleague colleagues customer customers did do
does done ever every everybody everyone everything for from has have he her here him his i it it's it’s its job just made me
much my never not of on our person people player really s she so such team that that's that’s the their them there they this
those to truly us very was we were what who will with work you your`);
