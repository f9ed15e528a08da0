const list = (words: string) => words.trim().split(/\s+/);

/** Words without a meaning of their own in an answer; endings are allowed for. */
export const FILLER = list(`
a aan aanpak aanpakken aanpakt ability about above absence absolute across actually af afdeling afraid again al all
alle allemaal allen alles almost alone along already als also always-on am an and ander anders another any
anybody anyone anything anyway around as ask at attended attention away baan be become bedrijf been beetje behalve
being below ben beneden bent betekende beter better beyond bezig big bigger bij bijna bit blijft blijven bloke both
bottom bovendien bring buddy busy but by calm can can't cannot care center centraal centre chap client colleague
collega collegialiteit come comes company complain complete constant continu customer customers daar daardoor
daarmee daarnaast daarom daarvoor dag dagelijks dagen daily dame dan dankzij dat day days de deal dealt deden
definitely deliver delivers delivery-of den denk denken denkt department der describe described deserted deze
dezelfde didn't die dienst ding dingen dit do doe doen does doesn't doet doing don't done door doorgaan draaien druk
drukte dubbel dude duidelijk duizend durf dus dwars each easy echt echte een eentje eeuwig eh eigenlijk either elk
elkaar elke else employee en end ene enkel enorm enough entire er erbij erg ergens ermee ervaring ervoor especially
euh even-so ever every everybody everyone everything everywhere exactly expert extra extremely fair fast fat
feedback feel feeling feels feet fella fellow felt few fine folks follow for from full further gaan gaat gal gauw
gebeurde gebeurt gebracht gedaan gedoe gedrag geef geeft geen geest gegeven geheel gek geldt geleverd gelukt gemaakt
general genoeg genomen geregeld get gets getting geval geven gevoel geweest geweten gewoon gewoonweg gezegd gister
give given gives go goeie goes gone gozer graag groot grote guy guys ha haal haalt haar had hadden half hand handy
happen hard harde harder hart has have he hearts heb hebben hebt heeft heel heer hele helemaal help helped helpen
helping helps helpt hem hen her here heren herself het hetzelfde hielp hier hierboven highly hij him himself his hoe
honestly hoogste hoop hoor hope hou houd houden houding houdt how huge hulp human hun i i'd i'll i'm i've idk ie
ieder iemand iets if ik immer important in indeed individual instead instelling is isn't it it's its itself ja jaar
jaren jawel je jezelf jij job jobs jou jouw juist jullie just kan karakter keer kennis kent kerel kijk kinda kindly
king klaag klaagt klaar klagen klant klantcontact klantencontact klus klussen knew know known knows kom komen komt
kracht krijg krijgt kun kunnen kunt laat laatste lad lads learn least leert leidinggevende lekker less leven leveren
levert life light like little live long look looked looks lot lots love loved luisteren lukken lukt maak maakt maal
maar made mag magic main make maken makes making makkelijk man managed manager manier mannen many massive mate mates
matter matters may maybe me mean means meant medewerker medewerkers mee meer meest meestal meeste meid member
members men mens mensen mention merk met mezelf might mij mijn min minder mine minst missen model moest moet moeten
mogelijk mogen moment more most mostly much must my myself naar natuurlijk nearly nee neem neemt nergens never niet
niets niks no nodig nog nogmaals none nooit nor not nothing nou nummer nvt of often ofzo oh ok okay oke om omdat
omgaan omschrijven on once ondanks onderdeel one ones only onmogelijk ons onze ook op opgelost oplossen oplossing
opnieuw opvallend or organisatie organisation organization other others our ours out over overal overall own pakt
part past patients patiënten people perhaps person personality personeel persoon persoonlijk plek plekje plus
position post praten precies prestatie presteren pretty prijs probably probleem problem project prompt provide
provided qua quick quite ran rather reactie reaction ready real really regelen regelt rekenen resolved rest
resultaat right rock rol role roles rondlopen rustig said samenwerking saw say says see seems seen sense serve
service several sfeer shall sharp she should show shows side simpelweg simply since sinds situatie situation smart
snel snelle so solution solve solved some somebody someone something sometimes soms soon sort sorted sorts soul
staan staat staff steady steeds stel stelt sterk steun still stuff such sure t taak take takes taking talk talks
task tasks te team team's tegen tegenover tellen telt terecht teveel than that that's the their them themselves then
there they they're thing think this those though thousand through time times to toch toe tonen too toont tot totaal
total touch trouble true truly trusted try trying turn two u uit uiteraard uiterst uitgelegd uitstraling unless up
upon us used usual vaak vak value van vanaf vandaag vanuit vanzelf vanzelfsprekend veel vele vent verantwoordelijk
verder verhaal verleend verlenen verlichting verschillende verwacht very via vind vindt voel voelde voelden voelen
voelt volle volledig vond vonden voor vooral voorop voortdurend vraag vragen waar waard waarin waarom waarop wanneer
want wants waren was wat way ways we we'd we'll we're we've week weer weet weinig weken wel welke well wens wensen
werd werden were wereld werk werken werkplek werksfeer werkt werkzaam weten what what's whatever when where whether
which while who who's whole whom why wie wij wijs wil will willen wilt wish with won't word worden words wordt work
worked worker working workplace works world worth wou would wouldn't xx xxx yeah year years yes yet you you'll
you're your yours yourself zaak zacht zaken zal ze zeer zeg zeggen zegt zei zeker zelf zelfs zelfstandig zet zetten
zich zie zien ziet zij zijn zin zo zoals zoiets zonder zorg zorgen zorgt zou zouden zowel zulke zullen`);
