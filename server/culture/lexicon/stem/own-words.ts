/**
 * Words whose ending is none, or that say something else than the word without it or one letter away: they join nothing.
 * Found by asking for the concept of every word of a Dutch and an English dictionary, and reading what was joined.
 */
export const ownWords: ReadonlySet<string> = new Set(
  [
    'overheid gelegenheid gelegenheden hoeveelheid waarheid aangelegenheid meerderheid minderheid apartheid waarde',
    'waarden consequentie consequenties agentie instantie instanties verhouding vereniging onderneming specialiteit',
    'uitstekend uitstekende verkeerd verkeerde materieel ideaal ideeel fatsoen neger schools schoolse kinds kinders',
    'reserve reservatie reserveren reserveert trouwen trotseren diplomeren gediplomeerd beroeren beroering opheffen',
    'innemen inhouden omzetten luiden dateren performant potentiaal gelaat gezonden plezieren matigen verlegenheid',
    'gewonnen verleggen verlegging voorkomen schuur zelfstandigen machtigen machtiging cantor matter strang gelukken',
    'ondenkbaar ondenkbare gesimuleerd verblinding verblinden verblindend opgewerkt oprichter ontspinnen ingeslepen',
    'gerelateerd formuleren resistent verknopen verstuikt indikken afstamming congeniaal communaal vergrassing schandpaal',

    'business businesses witness harness wilderness fitness personality hospitality publicity facility facilities reality',
    'agency agencies currency emergency instance science conscience audience entrance presence sentence essence humanities',
    'promising united meaning outstanding engaging becoming understanding evening morning something anything nothing',
    'imposing rewarding marketing homework vigilante secrete rationale locale economic economics economical committee',
    'sacred hundred news series species always perhaps quality mechanism organism process access success progress',
    'digitalis discus morel groove bruise commander commandeer carrier lever leaning lighting whiting fairing scarring',
    'completing congenital deadliness complement complements complementary mortality ethnically uniformed automaton predicable refection',
  ].flatMap((line) => line.split(' ')),
);
