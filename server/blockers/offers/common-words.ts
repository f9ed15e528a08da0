/** Words of both languages that any two letters may share without saying the same. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'about above after again alle alleen allemaal almost alone already also although altijd always ander andere anders another ' +
    'anybody anyone anything around asked away back because been before being below bent between bijna binnen both buiten came cannot ' +
    'come comes could daar daarin daarna daarom daarop dacht dagen days deden deed deze dezelfde dingen doen does doet doing done ' +
    'door down drie during duurt each eerst eerste eigen either elkaar elke else enige enough ergens even ever every everybody ' +
    'everyone everything first five four from gaan gaat gave gedaan geef geeft geen gegeven getting geven gewoon ging give given ' +
    'gives goes going graag haar hadden have having hebben heeft hele helemaal here hierdoor hoeft hoeveel hour hours however iedere ' +
    'iedereen iemand iets inmiddels inside instead into itself jaar jaren jouw jullie just keep keeps kijken know known komen komt ' +
    'kreeg krijg krijgen krijgt kunnen laat laatst laatste langer last laten later least leave less like long longer look maak maakt ' +
    'maanden maar made make maken makes many maybe means meer meest meestal mensen might mijn minder minuten minutes misschien moest ' +
    'moet moeten mogen month months more most much must myself naar naast need needs neemt nemen never next niemand niet niets nieuw ' +
    'nieuwe nobody nodig none nooit nothing often omdat once onder ongeveer only onszelf onze other others ours outside over people ' +
    'plaats place precies quite rather really said same samen says seen several should since some somebody someone something ' +
    'sometimes soms soon staan staat steeds still straks such take taken takes tegen terug terwijl than that their them then there ' +
    'therefore these they thing things this those though three through tijd tijdens till time times toch today toen together told ' +
    'took towards tussen twee until upon uren usually vaak vandaag vanuit veel very vier vijf vinden vindt volgende voor vooral waar ' +
    'waarom wanneer want wants waren week weeks weer weet weken welk welke well went werd werden were weten what when where whether ' +
    'which while whoever whole whom whose will willen with within without worden wordt would year years your yours zeggen zegt zelf ' +
    'zelfs zich zien ziet zijn zoals zodat zolang zonder zouden'
  ).split(' '),
);
