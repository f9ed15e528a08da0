const list = (words: string) => words.trim().split(/\s+/);

/** Words that say that somebody is good, or always so, not what they did; endings and one typing error are allowed for. */
export const PRAISE = list(`
aandacht aanwinst aardig able absolutely accuraat accurate achievement admire admired adorable adore adored aimabel
alert altijd always amazing appreciate appreciated appreciation approachable asset atmosphere attent attentive
attitude available awesome beautiful bedanken bedankt begaan behulpzaam beloved bereid bereikbaar best beste
betrokken betrouwbaar bewondering bijdrage bijspringen bijspringt bijzonder bikkel bink blij bloemetje branding
bravo bright brill brilliant capabel capable caring chagrijnig champ champion chapeau charmant charming cheerful
cheers cherished collegiaal commitment committed compassion compassionate compliment confidence congrats
congratulations considerate cool correct craftsman creatief creative daadkrachtig dank dankbaar dankjewel dedicated
dedication delight delightful dependable deserve deserved deserving deskundig difference dol doorzetter driven duim
eerlijk eersteklas effective efficient effort empathie encouraging energetic energiek energy engel enjoy enjoyable
enthousiasme enthousiast enthusiasm enthusiastic epic ervaren example excellence excellent exceptional experienced
expertise extraordinary fab fabulous fan fantastic fantastically fantastisch fijn first-class flexibel flexible
focused friendly fun funny gastvrij gedreven geduld geduldig geholpen gehoord geïnteresseerd geliefd gelukkig gem
gemotiveerd generosity geniaal genieten gentle gewaardeerd geweldig gezellig gezien giving glad glimlach goed
goedgehumeurd goedlachs gold good goud grace grappig grateful gratitude great greatest groeten groots grumpy gul gun
gunnen happy hardwerkend hardworker hardworking hartelijk hartverwarmend hats heart heerlijk held heldin helpful
hero heroes heroic hoedje honest honour hospitable hulde humeur humor humour ideal ijverig impeccable impress
impressive incredible indruk indrukwekkend ingesteld inlevend inspanning inspiratie inspiration inspirational
inspire inspirerend inspiring integer integrity intelligent inzet joy kampioen kanjer kei keurig kindest kindness
klaarstaan klaarstaat klantgericht klantvriendelijk klasse knaller knap knowledge knowledgeable knuffel krachtig
kudos kwaliteit lach lachend leergierig legend legendary leuk lichtpunt lief liefde lieverd lieverdje lifesaver
lintje lof lovely lovend loves loving loyaal loyal luisteraar magical magnificent master medaille medal meedenkend
meelevend mooi motivated motivatie motivating motivation motivator motiverend nauwkeurig neat netjes nice nominate
nominatie nomination oergezellig ongelofelijk ongelooflijk onmisbaar ontroerd ontzettend opgelucht opgewekt
oplettend oplossingen oplossingsgericht opperbest oprecht optimism optimist optimistic optimistisch organised
outstanding parel passie passion passionate patience patiently perfect perfection performance performer petje
phenomenal pillar pleasant pleased pleasure plezier plezierig pluim polite positief positieve positive positiviteit
positivity pracht prachtig prachtmens praise praised precious precise prettig priceless pride prima prize pro
proactief proactive professional professionalism professioneel promising proud puik punctual punctueel quality queen
rave recognition reliable relieved respect respectful respectvol responsible responsive reuze rocking rocks rockstar
role-model rolemodel rolmodel rots samenwerken satisfaction satisfied schat schatje schattig schitterend selfless
servicegericht servicevol shining shout-out shoutout skilful skilled slim smetteloos smile smiling smoothly sociaal
sociale spectacular spil spirit spontaan stapje star ster straalt stralend strength strong successful sunbeam sunny
sunshine super superb superheld superhero superstar superster supertof supporting supportive sweet sweetheart
sympathetic sympathiek talent talentvol teamgeest teamplayer teamplayers teamspeler teamwork terrific terrifically
tevreden thank thankful thanx thorough thoughtful thrilled thumbs toegankelijk toegewijd toeverlaat tof toffe top
top-notch topper toppie topprestatie touched tremendous trots trusting trustworthy uitmuntend uitstekend
uitzonderlijk unbelievable understanding unforgettable uniek unique unstoppable upbeat vakkennis vakkundig vakman
vakmanschap vakvrouw valuable valued verademing verdiend verdienen verdienste verdient verschil verstandig vertrouwd
vertrouwen vibe vlot voorbeeld voorbeeldig voortreffelijk vriendelijk vrolijk waardeer waardering waardevol
warmhartig warmhearted warmth wauw welcome welcoming welkom welverdiend willing winner winning wise wonderful worthy
wow yay zonneschijn zonnetje zorgvuldig zorgzaam zorgzame`);
