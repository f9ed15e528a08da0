/** What 64 colleagues of the demo gave a year ago: words for that day, a bar, and those that they wanted. */
export const lastYear = `
Stipt, trots, zuinig, rommelig | Eerlijk zijn, duidelijk, sneller, trots
drukte, trots, eilandjes, hardwerkend | vertrouwen, luisteren, klant voorop, initiatief
veilig, hardwerkend, gezellig, druk | samenwerken, eerlijk, luistert, klantgericht
helpen, regels, harde werkers, gezelligheid | klant centraal, luisteren, samen, behulpzaam
Mailen, Behulpzaam, Hard werken, Kleine koninkrijkjes | Rust, Samenwerken, Open, Behulpzaam
Gezelig, Werkdruk, Hard werkend, Formulieren | Open, Luisteren, Rustiger, Veiligheid
gezelligheid, regels, vergaderen, trots | samen werken, eerlijk, warm, luisteren
Stiptheid, hard werken, trots op ons vak, gezelligheid | Trots, klantgericht, afmaken, vertrouwen
Op tijd, Druk, Eilandjes, Buro cratisch | Klantgericht, Rustig, Luisteren, Gezellig
afwachtend, druk, betrokken, helpen | vertrouwen, veilig, luisteren, behulpzaam
ieder voor zich, afwachtend, brandjes blussen, regels | luisterend, rust, ruimte, samen
stipt, gezellig, druk, behulpzaam | dapper, flexibel, initiatief, op tijd
eilandjes, regels, druk, afwachtend | beter luisteren, open, samen, klant gericht
gezellig, trots, hardwerkend, eilandjescultuur | klantgericht, luisteren, samen, rust
eilandjes, gezellig, langzaam, regels | vertrouwen, klantvriendelijk, fouten mogen maken, gewoon doen
Silos, far away, busy, friendly | Calm, customer first, open, one team
hectic, left out, graft, helpful | customer first, trust, together, listen
helpen, loyaal, druk, op tijd | samenwerking, minder regels, respect, klantgericht
Altijd druk, eilandjes, hardwerkend, trots | Klantgericht, samenwerking, eerlijk, rust
proud, slow, silos, top-down | listening, clear, equal, trust
niet kletsen maar varen, drukte, koffie, hardwerkend | modern, samen, duidelijkheid, helpen
traag, druk, eilandjes, gezellig | korte lijntjes, opener, rust, respect
busy, banter, stubborn, resilient | teamwork, initiative, customer first, respect
ons kent ons, eilandjes, regeltjes, top-down | veilig, duidelijk, eigen initiatief, luisteren
wal tegen water, formulieren, eilandjes, traag | duidelijk, vertrouwen, eerlijk, luisteren
Gezellig, Regels, Druk, Haast | Luisteren, Klantgericht, Eerlijk, Samenwerken
Islands, Wait and see, Hardworking, Banter | Curious, Listen, Included, Less paper
trots, trouw, hiërarchisch, eilandjes | veilig, luisteren naar reizigers, plezier, samen
Ad hoc, Bureaucratisch, Eilandjes, Humor | Initiatief, Klantgericht, Lef, Licht
Friendly, forgotten, hard-working, bureaucracy | Trust, honest, open, listening
always busy, friendly, paperwork, silos | simple, modern, helpful, one team
hardwerkend, druk, eilandje, gezellig | helder, flexibel, gezellig, menselijk
Trots, gezellig, moe, stroef | Duidelijk, soepel, eerlijk, goede koffie
Veiligheid, regeltjes, klantgericht, eilandjes | Vertrouwen geven, werkplezier, luisteren, zelf beslissen
doorschuiven, veilig, betrokken, hard werken | klantgericht, openheid, luistert, rust
regeltjes, gezellig, samen, klantgericht | samen, slagvaardig, beter luisteren, vertrouwd
Van bovenaf, Gezellig, Wisselend, Eerlijk | Trots, Plezier, Luisteeren, Vertrouwen
decent, busy, last to know, proud | in the loop, clear, honesty, calm
ad hoc, op tijd, hardwerkend, trots | vertrouwen, duidelijkheid, open, luisteren
loyaal, hard werken, veilig, behulpzaam | samen, klantgericht, luisteren, rust
druk, regels, afwachtend, hardwerkend | luistert, één agenda, klantgericht, rustig
gezellig, werkdruk, loyaal, eilandjes | één team, klantgerigt, luisteren, eerlijk
Samen, Werkdruk, Nuchter, Vakmanschap | Aandacht, Klantgerichtheid, Modern, Ruimte
Friendly, Punctual, Cautious, Hard-working | Decisive, Together, Listening, Honest
betrokken, eilanden, luisteren, gezellig | sneller, eerlijkheid, klant centraal, veilig
Islands, Loyal, Patient, Safe | Open, Customer focused, Warm, Safe
afwachten, achterdocht, nuchter, eilandjes | klantvriendelijk, slagvaardig, ontspannen, op tijd
Vakwerk, hardwerkend, eilandjescultuur, regels | Respect, samenwerken, ruimte, luisteren
druk, voorzichtig, traag, eilandjes | luister, 1 bemanning, rust, open
hard-working, silos, far away, busy | fair, fun, listening, together
regels, druk, gezellig, eilandjes | leren, eerlijk, openheid, nieuwsgierig
Praktisch, Ad hoc, Druk, Eilandjes | Knopen doorhakken, Samen, Terugbellen, Luisteren
druk, veilig, nuchter, behulpzaam | samenwerken, klantgericht, eerlijk, luisteren
eilandjes, bureaucratisch, druk, vakwerk | één team, klantgericht, werkplezier, eerlijk
eerlijk, hectisch, stugge koppen, waterratten | waardering, samen, minder mailen, luisteren
honest, busy, paperwork, helpful | one team, trust, helpful, proud
hectisch, eilandjescultuur, van bovenaf, regels | behulpzaam, samenwerken, eerlijkheid, klant gericht
Hard-working, firefighting, paperwork, slow | Bold, honest, on time, friendly
gemoedelijk, eilandjes, top-down, oude garde | zichtbaar, luisteren, vooruitkijken, geduld
Mopperen, Gezellig, Eilandjes, Ad hoc | Luisteren, Meer ruimte, Samen, Reiziger eerst
Hulpvaardig, hardwerkend, losse eilandjes, gezellig | Luisteren, één bemanning, plezier, vertrouwen
de klok, eilanjes, trots, bureaucratie | rust, samen, slagvaardig, vertrouwen
drukte, gezellig, regeltjes, vakmanschap | gezellig, zelf beslissen, eerlijk, vertrouwen
brandjes blussen, vakmanschap, veiligheid, harde werkers | bellen i.p.v. mailen, vertrouwen, helder, gelijk
`;
