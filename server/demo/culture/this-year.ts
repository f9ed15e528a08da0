/** What 64 colleagues of the demo gave this autumn: words for that day, a bar, and those that they wanted. */
export const thisYear = `
Vergaderen, Harde werkers, Veilig, Druk | Reiziger eerst, Luisteren, Rust, Samen
Gezellig, Vergaderen, Luisteren, Eén bemanning | Samen, Vertrouwen geven, Knopen doorhakken, Rust
Mopperen, Trots, Stroef, Vergadercultuur | Klant gericht, Lef, Rust, Luisteren
eerlijk, gezellig, klant gericht, luistren | luisteren, op elkaar vertrouwen, kort overleg, beslissen
eerlijk, druk, vergaderen, gezelllig | helder, rsut, korter, klantgericht
VERGADEREN, GEZELLIGHEID, LUISTEREN, EERLIJK | GEEN REGELS OM DE REGELS, LEF, VERWONDERING, INITIATIEF
nuchter, veilig, gezellig, vergaderen | vertrouwen, eerlijk, speels, aandacht
Listening, Proud, Too many meetings, Friendly | Initiative, One crew, Calm, Playful
vergaderen, moe, drukte, gezellig | minder overleg, rust, moed, plezier
Together, Noticed, Honest, Friendly | Fewer meetings, Helpful, Quicker decisions, On time
one crew, helpful, meetings, listens | fair, bold, customer first, open
humor, regels, koffie, druk | licht, vertrouwen, eenvoud, meer rust
Vakwerk, Behulpzaam, Samen, Gezellig | Luisteren, Klantgericht, Flexibel, Eerlijk
Luisteren, Eerlijk, Hardwerkend, Eilandjes | Op tijd, Rust, Sneller beslissen, Eerlijk
te laat, samenwerken, overleggen, luisteren | gewoon doen, rust, volhouden, één bemanning
in beweging, eilandjes, sorry zeggen, vegaderen | plezier, aandacht, zelf beslissen, rust
Listening, Busy, Paperwork, Hard-working | Trust, One crew, Fun, Honest
vergaderen, praktisch, nog eilandjes, wisselend per schip | helderheid, openheid, trots, rust
luisteren, één bemanning, waterratten, hardwerkend | rustiger, klantgericht, durven, leren van fouten
Reiziger eerst, Vergaderen, Alles bespreken, Behulpzaam | Samen, Minder overleg, Eerlijk, Beslissen
Druk, Vergaderen, Eerlijk, Gezelligheid | Vertrouwen, Rust, Klantgericht werken, Beslissen
marrow, stretched, customer first, meetings | safe, two-way, fewer meetings, trust
KLANTGERICHT, SAMEN, LUISTEREN, DRUK | LEREN, BLIJVEN LUISTEREN, OP TIJD, RUSTIG
open, klant gericht, gezellig, betrokken | veilig, warm, duidelijk, rust
Klantgericht, te laat, samenwerken, openheid | Vertrouwen, één bemanning, minder vergaderen, gezellig
hardwerkend, luisteren, vergaderen, hectisch | doorpakken, samenwerken, rust, klant centraal
samen, veilig, leergierig, vertrouwen | rustig, menselijk, duidelijk, afmaken
Nuchter, Vergaderen, Vakmanschap, Luisteren | Veilig, Samenwerken, Beslissen, Leren
druk, traag, gezellig, klantgericht | eigenaarschap, werkplezier, één bemanning, luisteren
gezellig, trots, luistert, werkdruk | lef, samen, minder vergaderen, luisteren
Klantgericht, luisteren, gezellig, open | Trots, rust, knopen doorhakken, lef
trots, open, luisteren naar elkaar, samen | beslissen, klantgericht, eerlijk, durven
one crew, hopeful, hard-working, honest | friendly, customer first, calm, simple
Drukte, Trots, Behulpzaam, Menselijk | Samenwerken, Dapper, Minder vergaderen, Behulpzaam
straight, honest, hectic, helpful | less talk, brave, one crew, proud
luisteren, druk, veel vergaderen, klantgerichtheid | rust, luisteren, durf, respect
menselijk, overlegcultuur, stroperig, eerlijkheid | veilig, luisteren, plezier, vertrouwen geven
werkdruk, luisteren, vakmanschap, gezellig | duidelijk, slagvaardig, durven, nakomen
Hulpvaardig, Luisteren, Druk, Samen | Minder vergaderen, Initiatief, Op tijd, Gezellig
SAMENWERKING, KLANTGERICHT, VERGADEREN, LUISTEREN | BESLUITVAARDIG, OPENHEID, LEF, EERLIJK
eilandjescultuur, druk, klantgericht, overleg | vertrouwen, veilig, minder vergaderen, zelf beslissen
Samen, Klantgericht, Luistert, Eerlijk | Minder vergaderen, Vertrouwen, Knopen doorhakken, Klantgericht
samen, in beweging, stip op de horizon, klantgericht | samenhang, gezellig, ruimte, behulpzaam
veel vergaderen, moe, eilandjes, druk | lef, plezier, open, initiatief
afwachtend, betrokken, luisteren, één bemanning | rust, behulpzaam, aandacht, minder vergaderen
samen, regeltjes, familie, vergaderen | open, beslissen, samen, nieuwsgierig
terugbellen, helpen, eilandjes, vergaderingen | eerlijk, minder vergaderen, knopen doorhakken, open
zoekend, luisteren, veilig, hardwerkend | samen, doorpakken, rust, vertrouwen
Samen, Luisteren, Trots, Hard werken | Stil, Ook Hull erbij, Ruimte, Rust
listening, meetings, friendly, busy | honest, clear, ease, trust
Listening, silos, on our way, proud | Curious, decide, in the loop, proud
slow, patient, tired, kind | decisive, rested, trust, listening
Druk, Hard werken, Traag, Regels | Uitgerust, Rustig, Op tijd, Helder
safe, closer, friendly, still far away | decisive, calm, listening, warm
meetings, open, banter, one crew | customer first, steady, decide, fewer meetings
hard werken, gezellig, veiligheid, regeltjes | trouw, vertrouwen, luistert, eerlijk
behulpzaam, betrokken, luisterend, gezellig | vertrouwen, klantgericht, eerlijkheid, knopen doorhakken
Eerlijk, Luisteren, Klant voorop, Gezellig | Klantgericht, Knopen doorhakken, Lef, Rustiger
Eigenwijs, Uitloop, Loyaal, Vergaderen | Minder vergaderen, Vertrouwen, Besluitvaardig, Blijven luisteren
Warm, Samen, Goed luisteren, Klantgericht | Sneller beslissen, Minder vergaderen, Klantgericht, Vertrouwen
TOGETHER, BUSY, PROUD, CUSTOMER FIRST | ATTENTION, FUN, BREATHING SPACE, LISTENING
Gezellig, stroperig, reiziger eerst, samen | Luisteren, samen, reiziger eerst, open
Samenwerken, Open, Traag, Eerlijker | Knopen doorhakken, Vertrouwen, Klantgericht, Lef
eerlijk, voorzichtig, klantgericht, menselijk | plezier, gezellig, trots, weer op tijd
`;
