/** Verbs in the past that no ending betrays. */
export const PAST_VERBS = `
at aten bad begon begonnen bevroor bleef bleven bood boog brak braken bracht brachten dacht dook droeg dronk dwong floot fluisterde
gaf gaven goot greep groef hief hing hingen keek keken klom klonk kocht koos kroop kwam kwamen las
lazen leed leende leken liet lieten liep liepen loog nam namen ontdekte ontving overleed reed reden rende riep riepen schold schonk
schreef schreven schrok sliep sliepen sloeg sloot sloten smolt sneed sneden sprak spraken sprong stak staken stal stapte stierf stuurde tilde trok
trokken vertrok verloor vergat verving viel vielen ving vloog vocht voer vroeg vroegen wees wierp wist wisten won zag zagen zocht zochten
zong zwom zei zeiden deed verzon vond vonden

became called began bent bit blew bought broke brought built burst came caught chose climbed crept dealt dug drew drove ate fed felt fetched fell
flew forgot fought found froze gave got grew heard hid hit held kept knelt knew led leant learnt left lent let lit met mopped paid
put ran rang read rode rose said sang sat saw sent set sewed shook shone shot shut sold spent split spoke spotted stole stood stuck swam swapped
swept swore taught threw told took tore typed understood woke wore wrote withdrew`
  .trim()
  .split(/\s+/);
