/**
 * Makes a key that is equal for two texts when the unique indexes of MySQL and MariaDB (`utf8mb4_unicode_ci`, UCA 4.0.0)
 * treat them as equal. Those ignore case, accents, forms of a letter and the script of digits, and take all characters
 * beyond the basic plane (emoji) for one. Keys may be equal for more texts than that, never for fewer; a test compares
 * every character.
 */
export function collationKey(text: string): string {
  const letters = text
    .replace(/[\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(weightless, '')
    .replaceAll('\u037A', 'ι')
    .normalize('NFKD')
    // The collation ignores the iota subscript of Greek, which would become a letter in upper case.
    .replaceAll('\u0345', '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD');
  const key = [...letters].map((letter) => sameAs.get(letter) ?? letter).join('');
  return key.replace(/[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '').trimEnd();
}

/** Arabic signs that the collation ignores and that normalisation would turn into a letter or a blank. */
const weightless = /[\u06DE\uFC5E-\uFC63\uFCF2-\uFCF4\uFE70-\uFE7F]/g;

/** Letters that the collation treats as equal and normalisation does not: each word is one class. */
const alike = [
  'a\u0363 e\u0364 i\u0365 o\u0366 u\u0367 c\u0368 d\u0369 h\u036A m\u036B r\u036C t\u036D v\u036E',
  'x\u036F гґ \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6',
  '0\u0660\u06F0०০੦૦୦౦೦൦๐໐༠༳၀០៰᠐᥆⓿〇 1\u0661\u06F1१১৴੧૧୧௧౧೧൧๑໑༡༪၁፩១៱᠑᥇⓵❶➀➊〡',
  '2\u0662\u06F2२২৵੨૨୨௨౨೨൨๒໒༢༫၂፪២៲᠒᥈⓶❷➁➋〢 3\u0663\u06F3३৩৶੩૩୩௩౩೩൩๓໓༣༬၃፫៣៳᠓᥉⓷❸➂➌〣',
  '4\u0664\u06F4४৪৷੪૪୪௪౪೪൪๔໔༤༭၄፬៤៴᠔᥊⓸❹➃➍〤 5\u0665\u06F5५৫੫૫୫௫౫೫൫๕໕༥༮၅፭៥៵᠕᥋⓹❺➄➎〥',
  '6\u0666\u06F6६৬੬૬୬௬౬೬൬๖໖༦༯၆፮៦៶᠖᥌⓺❻➅➏〦 7\u0667\u06F7७৭੭૭୭௭౭೭൭๗໗༧༰၇፯៧៷᠗᥍⓻❼➆➐〧',
  '8\u0668\u06F8८৮੮૮୮௮౮೮൮๘໘༨༱၈፰៨៸᠘᥎⓼❽➇➑〨 9\u0669\u06F9९৯੯૯୯௯౯೯൯๙໙༩༲၉፱៩៹᠙᥏⓽❾➈➒〩 \u0621\u0674\u06FD',
  '\u0648\u06E5 \u064A\u06E6 \u0645\u06FE \u0713\u0714\u072E \u071B\u071C \u0723\u0724 \u0726\u0727',
  '\u0712\u072D \u0715\u072F རཪ \u0FAD\u0FBA \u0FB1\u0FBB \u0FB2\u0FBC ᚠᚡ ᚢᚤᚥ ᚦᚧ ᚨᚩᚬᚭᚮ ᚲᚳᚴᚵᚶ ᚺᚻᚼᚽ ᚾᚿᛀ',
  'ᛁᛂ ᛃᛄ ᛅᛆ ᛊᛋᛌᛍᛎᛪ ᛏᛐᛑ ᛒᛓᛔ ᛈᛕ ᛗᛘᛙ ᛚᛛ ᛜᛝ ᛦᛧᛨ ᚹᛩ ᴉᵎ 〱〲 〳〴 ぁあァア ぃいィイ ぅうゥウ ぇえェエ ぉおォオ っつッツ ゃやャヤ ゅゆュユ ょよョヨ',
  'ゎわヮワ かゕカヵ けゖケヶ きキ くクㇰ こコ さサ しシㇱ すスㇲ せセ そソ たタ ちチ てテ とトㇳ なナ にニ ぬヌㇴ ねネ のノ はハㇵ ひヒㇶ ふフㇷ へヘㇸ ほホㇹ まマ みミ むムㇺ',
  'めメ もモ らラㇻ りリㇼ るルㇽ れレㇾ ろロㇿ ゐヰ ゑヱ をヲ んン ㄅㆠ ㄗㆡ ㄐㆢ ㄍㆣ ㆤㆥ ㄛㆧ ㄨㆨㆫ ㄚㆩ ㄧㆪㆳ ㄞㆮ ㄠㆯ ㄆㆴ ㄊㆵ ㄎㆶ ㄏㆷ ⺌⺍小 ⺎⺐尢 ⺏⺑尣 ⺤⺥爫',
  '⺱⺳⺴罓 ⺲⺵罒 ⺶⺷羊 ⺾⺿⻀艹 ⻆⻇角 ⻌⻍⻎辶 ⻞⻟飠 ⻱⻲龜 ⺦丬 ⺀丶 ⺄乙 ⺃乚 ⺂乛 ⺅亻 ⺆冂 ⺇几 ⺈刀 ⺉刂 ⺊卜 ⺋卩 ⺁厂 ⺒巳 ⺓幺 ⺕彐 ⺔彑 ⺗心 ⺖忄 ⺘扌 ⺙攵 ⺛旡',
  '⺜日 ⺝月 ⺞歺 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺸羋 ⺹耂 ⺻聿 ⺺肀 ⺼肉 ⺽臼 ⻁虎 ⻂衤 ⻄西 ⻃覀 ⻅见 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻏邑',
  '⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧鹵 ⻨麦 ⻩黄 ⻪黾 ⻫齊 ⻬齐 ⻭齒 ⻮齿 ⻯龍 ⻰龙',
  'აⴀ ბⴁ გⴂ დⴃ ეⴄ ვⴅ ზⴆ თⴇ იⴈ კⴉ ლⴊ მⴋ ნⴌ ოⴍ პⴎ ჟⴏ რⴐ სⴑ ტⴒ უⴓ ფⴔ ქⴕ ღⴖ ყⴗ შⴘ ჩⴙ ცⴚ ძⴛ წⴜ ჭⴝ ხⴞ ჯⴟ ჰⴠ ჱⴡ ჲⴢ ჳⴣ',
  'ჴⴤ ჵⴥ ᴈɜ',
];

/** Letters that the collation treats as several: each word is a letter and its expansion. */
const several = [
  'œoe ƍzw ƾts ʣdz ʤdʒ ʥdʑ ʦts ʧtʃ ʨtɕ ʩfŋ ʪls ʫlz ϗκαι \u05F0\u05D5\u05D5 \u05F1\u05D5\u05D9',
  '\u05F2\u05D9\u05D9 ༀཨ\u0F7C ᛮᛅᛚ ᛯᛗᛗ ᛰᚦᚦ ⓫11 ⓬12 ⓭13 ⓮14 ⓯15 ⓰16 ⓱17 ⓲18 ⓳19 ⓴20 ⓾10 ❿10 ➉10 ➓10 〆しめ',
  '〼ます',
];

const sameAs = new Map<string, string>();
for (const [first = '', ...others] of wordsIn(alike)) for (const letter of others) sameAs.set(letter, first);
for (const [letter = '', ...expansion] of wordsIn(several)) {
  sameAs.set(letter, expansion.map((one) => sameAs.get(one) ?? one).join(''));
}

function wordsIn(lines: string[]): string[][] {
  return lines.flatMap((line) => line.split(' ')).map((word) => [...word]);
}
