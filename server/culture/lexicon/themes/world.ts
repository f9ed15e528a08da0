/** One concept a line: Dutch forms, then English ones. */
export const world = `
zingeving, zinvol, zinvolle, betekenisvol, betekenisvolle, betekenis, zinvol werk, bedoeling, ertoe doen, van betekenis = purpose, meaningful, purposeful, meaning, purpose-driven, meaningful work, meaningfulness
zinloos, zinloze, zinloosheid, betekenisloos, nutteloos, nutteloze, nutteloosheid = meaningless, pointless, senseless, useless, meaninglessness, futile
missie, missiegedreven, missies, missiegericht, roeping, duidelijke missie = mission, mission-driven, missions, calling, clear mission
impact, impact maken, verschil maken, het verschil maken, impactvol, impactvolle = impact, making an impact, impactful, making a difference, make a difference
invloed, invloedrijk, invloedrijke, invloed hebben = influence, influential, influencing, having influence
maatschappelijk, maatschappelijke, maatschappelijk betrokken, maatschappelijk verantwoord, mvo = socially responsible, social responsibility, societal, social impact, csr, giving back
duurzaam, duurzame, duurzamer, duurzaamheid, groen, groene, milieubewust, milieuvriendelijk, milieu, klimaatbewust, klimaat, ecologisch = sustainable, sustainability, green, greener, eco-friendly, environmental, environmentally friendly, climate-conscious
niet duurzaam, vervuilend, vervuiling, milieuonvriendelijk = unsustainable, polluting, not sustainable, pollution
greenwashing, groenwassen, groene praatjes, schijnduurzaam = greenwashing, greenwash, fake green, greenwashed
christelijk, christelijke, religieus, religieuze, geloof = christian, religious, faith, faith-based
nuttig, nuttige, nut, zinnig, bruikbaar = useful, usefulness, of use, worthwhile
relevant, relevante, relevantie, ter zake = relevant, relevance, pertinent, on topic
belangrijk, belangrijke, belang, van belang = important, importance, significant, matters
onbelangrijk, onbelangrijke, irrelevant, irrelevante = unimportant, irrelevant, irrelevance, insignificant
digitaal, digitale, digitalisering, digitaliseren, gedigitaliseerd, papierloos = digital, digitalised, digitalized, digitisation, digitization, digitalisation, online, paperless
technologisch, technologische, technologie, technologiegedreven, hightech = technological, technology, tech-driven, high-tech, tech-savvy, technology-driven, tech
datagedreven, data, datagestuurd, datagericht = data-driven, data-led, data-oriented, data
ai, kunstmatige intelligentie, ai-gedreven, robotisering, algoritmes = ai, artificial intelligence, ai-driven, ai-first, algorithms
geautomatiseerd, automatisering, automatiseren, automatische, automatisch = automated, automation, automating, automatic
goede tools, goede middelen, goede systemen, goed gereedschap = good tools, well-equipped, good equipment, good systems, right tools
slechte systemen, verouderde systemen, slechte tools, it-problemen, trage systemen = bad systems, outdated systems, legacy systems, poor tools, bad tools, it problems, slow systems
analoog, analoge, op papier, niet digitaal = analogue, analog, paper-based, on paper, not digital
gebruiksvriendelijk, gebruiksvriendelijke, gebruikersgericht, gebruiker centraal, gebruiksgemak = user-friendly, user-focused, user-centred, user-centered
werkplek, fijne werkplek, mooi kantoor, kantoor, op kantoor, kantoortuin = workplace, office, nice office, workspace, office-based
`;
