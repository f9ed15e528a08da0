/** One concept a line: Dutch forms, then English ones. */
export const general = `
goed, goede, beter, beste, goedheid, oké = good, better, best, goodness, okay
geweldig, geweldige, fantastisch, fantastische, super, top, gaaf, gave, tof, toffe, coole, briljant = great, amazing, fantastic, awesome, brilliant, super, wonderful, cool
mooi, mooie, mooier, schoonheid, prachtig, prachtige, schitterend = beautiful, beauty, gorgeous, splendid, magnificent
groot, grote, groter, grootste, grootschalig, grootschalige = big, bigger, biggest, large, larger, large-scale
klein, kleine, kleiner, kleinschalig, kleinschalige, kleinschaligheid = small, smaller, small-scale, little, tiny
nieuw, nieuwe, nieuwer, gloednieuw = new, newer, brand new, newness
anders, andere, afwijkend, afwijkende, anders dan anderen, anders denken = different, differing, thinking differently, different from others
uniek, unieke, uniciteit, bijzonder, bijzondere, speciaal, speciale = unique, uniqueness, special, extraordinary, exceptional
gek, gekke, gekte, krankzinnig, absurd, waanzin = crazy, mad, insane, madness, absurd, craziness
vreemd, vreemde, raar, rare, apart, aparte, eigenaardig = strange, weird, odd, peculiar, quirky
normaal, normale, gewoon, gewone, alledaags, alledaagse = normal, ordinary, everyday, commonplace
wild, wilde, wildheid, ongetemd = wild, untamed, wildness, wild west
kleurrijk, kleurrijke, kleur, bont, bonte = colourful, colorful, colour, color
licht, lichte, lichtheid, luchtig, luchtige, luchtigheid = light, lightness, airy, breezy
donker, donkere, duister, duistere, duisternis = dark, darkness, murky, shadowy
schoon, schone, netjes, nette, opgeruimd, opgeruimde, hygiënisch, net = clean, tidy, neat, hygienic, cleanliness, tidiness
vies, vieze, smerig, smerige, vuil = dirty, filthy, grubby, dirt
`;
