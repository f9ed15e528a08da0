/** One concept a line: Dutch forms, then English ones. */
export const customers = `
klantgericht, klantgerichte, klantgerichtheid, klant centraal, klant voorop, de klant is koning, klantbewust, klanten, klant, klantfocus = customer-focused, customer-oriented, customer-centric, customer-centred, customer focus, customer first, customers, client-focused, client-oriented, client-centric, customer obsession, customer orientation
klantvriendelijk, klantvriendelijke, klantvriendelijkheid, klanttevredenheid, tevreden klanten, blije klanten = customer-friendly, client-friendly, customer satisfaction, happy customers
klantonvriendelijk, klantonvriendelijke, niet klantgericht, niet klantvriendelijk = customer-unfriendly, not customer-focused, customer comes last, unhelpful to customers
ontzorgen, ontzorgend, ontzorgende, ontzorgt = hassle-free, worry-free, unburdening, taking work off your hands
servicegericht, servicegerichte, service, servicegerichtheid, dienstverlening, dienstverlenend, dienstverlenende, serviceverlenend, klantenservice = service-oriented, service, service-driven, customer service, good service, service-focused
patiëntgericht, patiënt centraal, patiënten, cliëntgericht, cliënt centraal, cliënten, bewoner centraal = patient-centred, patient-centered, patient-focused, patients, patients first
leveren, levert, opleveren, waarmaken, leveren wat je belooft = delivering, delivers, delivery, deliver
marktgericht, marktgerichte, marktgedreven, markt = market-oriented, market-driven, market-focused, market
commercieel, commerciële, commercie, verkoopgericht, verkopen, verkoopgedreven, salesgericht = commercial, sales-driven, sales-oriented, commercially minded, sales, commercially driven
winstgericht, winst, winstgedreven, geldgericht, geldgedreven, geld, winstbejag, omzetgericht, omzet = profit-driven, profit-oriented, money-driven, money, profit, profits, revenue-driven, bottom line, profit over people
kostenbewust, kostenbewuste, kosten, kostengericht, kostenbesparend, budget, kostenfocus = cost-conscious, cost-focused, costs, cost-driven, cost-saving, budget-driven
zuinig, zuinige, zuinigheid, spaarzaam, sober, sobere, soberheid = frugal, frugality, thrifty, thrift, economical, sober
verspilling, verspillend, spilziek, geldverspilling, tijdverspilling = waste, wasteful, wasting, waste of money, waste of time
winstgevend, winstgevende, rendabel, financieel gezond = profitable, profitability, financially healthy, financially sound
rijk, rijke, rijkdom, welvarend, welvaart = rich, wealthy, wealth, prosperous, prosperity
waardegedreven, waarden, waardengedreven, kernwaarden, normen en waarden, principieel, principiële, principes = values-driven, values, value-driven, core values, principled, principles
waardevol, waardevolle, toegevoegde waarde, van waarde, waarde toevoegen, waarde = valuable, added value, adding value, value, of value
slecht, slechte, slechter, waardeloos, waardeloze, beroerd, belabberd = bad, worse, worthless, terrible, awful, horrible, lousy, dreadful
reputatie, goede naam, imago, imagogericht, imagobewust, aanzien, goede reputatie = reputation, image, image-conscious, good name, reputable, good reputation
slechte reputatie, slechte naam, reputatieschade, slecht imago = bad reputation, bad name, poor reputation, poor image
`;
