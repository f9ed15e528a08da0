/** Sayings that praise, in words that have a meaning of their own elsewhere; patterns of whole words. */
const SAID = [
  // Dutch
  '(?:zo|heel|erg|zeer) (?:lief|aardig)|samen (?:te )?werken|werk(?:en|t)? .{0,20}samen|(?:gaf|geeft|geven) (?:ons|hem|haar|het) een tien|duim(?:en)? omhoog|(?:een )?cadeau(?:tje)?$|in de wolken|nummer (?:één|een|1)|in haar nopjes|in zijn nopjes|te spreken over|(?:een )?luisterend oor|hart (?:voor|op|bij)(?: de| het| haar| zijn)?',
  'zo (?:hoort|moet) het|(?:niet|nooit) te stoppen|dag en nacht|dikke mik|vol lof|door het vuur|(?:haar|zijn|hun) mannetje',
  'uit duizenden|van onschatbare|niet (?:weg te denken|te vervangen|te evenaren|te beroerd)|te gek|met (?:hart en ziel|open armen)',
  '(?:van|op) alle markten thuis|uit het juiste hout|steekt (?:er|boven)|kop en schouders|boven het maaiveld|met vlag en wimpel',
  'gouden (?:greep|hand(?:en)?)|(?:twee|rechter) ?handen|steentje bij|vaste waarde|schouders eronder|de handen uit de mouwen',
  'mouwen op|op (?:handen gedragen|de kaart)|zonder (?:morren|mopperen|zeuren)|onder de pet|lopen? met (?:haar|hem|hen) weg',
  'niets dan lof|geen woorden|met lof|neus voor|aan (?:je|haar|zijn) zijde|achter (?:je|haar|hem) staan|het zonnetje in huis',
  'sprak (?:vol )?lof|vak(?:vrouw|man)? apart|zet(?:te)? (?:zich|je) (?:altijd|volledig|vol)? ?in|recht door zee|beide benen',
  'de kers op|onze? steun|op één|aan de top|beter kan niet|kan niet beter|wat zal ik|buiten kijf|verdient? een',
  '(?:het )?gezicht van|op rolletjes|raad en daad|meer dan (?:honderd|100)|in hart en nieren|beste met|goed gevoel|(?:op|aan) te merken',
  // English
  'over the moon|on cloud nine|(?:spoke|speaks|speak) (?:very )?highly|in a million|call (?:that |this )?service|ready to listen',
  '(?:count|rely|depend) on|(?:extra|whole) mile|above and beyond|second to none|out of (?:her|his|their) way|(?:down )?to earth',
  'look(?:s|ed)? (?:after|up to|out for)|a listening ear|heart and soul|right place|(?:large|big) heart|can-do|at heart|to the table',
  'to the core|safe (?:pair of )?hands|pair of hands|pleasure to|part of the team|cut above|breath of fresh air|ray of',
  'top of (?:her|his|their|the) game|the whole package|tip of|gives? (?:her|his|their|it) all|hundred percent|(?:her|his|their) weight',
  'weight in|gold dust|on the (?:ball|map)|at the drop of|a hat|hands down|hat off|hats off|keep (?:it|this) up|like no other|by far',
  'worth (?:her|his|their|its)|step further|lights? up|lighten|makes? (?:us|everybody|everyone|people) laugh|sky is|rise to the|day in',
  'the face of|runs? smoothly|role model|more than a hundred|through and through|(?:good|great) feeling|(?:went|goes) away (?:happy|satisfied)',
  'keep going|(?:her|him)self in|shoes|well served|too silly|turned out (?:fine|well)|carry on',
  '(?:gave|give|gives) (?:us|him|her|it|them) a ten|(?:more|better|beyond) than (?:is )?expected|go-getter|expected of',
  '(?:so|very|always|is|was|really|how|and|too) (?:kind|patient)|kind(?:er)? (?:and|to|person|soul|words|heart(?:ed)?|of)|(?:top|first|world)[- ]class|class act|like working',
  'spot on|smashed it|knock(?:s|ed)? it|out of the park|crush(?:ed|ing) it|on fire|hit the nail|born to|cannot fault|no complaints',
].join('|');

export const SAYINGS = new RegExp(`(?<!\\p{L})(?:${SAID})(?!\\p{L})`, 'giu');
