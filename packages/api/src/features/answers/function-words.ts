/** Words that say nothing about what a text is about, folded as in a search. Of other languages their frequency tells. */
const english = `about after again all also and any anybody anyone anything are because been before being both but can
cannot come could did does doing don done down each even every few for from further get gets getting give given goes
going got had has have having her here hers him his how however into isn its itself just let like made make many may me
might more most much must myself need never new not nothing now off once one only other our ours out over own please put
same say see she should since some still such take than that the their theirs them then there these they this those
through too two under until upon use very want wants was way well went were what when where which while who whom whose
why will with without won would yes yet you your yours`
const spanish = `algo alguien alguna alguno algunos ante antes aquel aquella aqui asi aun aunque bien cada casi como con
contra cosa cual cuales cualquier cuando cuanto dar debe deben del desde donde dos durante ella ellas ellos entre era eran
eres esa esas ese eso esos esta estaba estado estan estar estas este esto estos estoy fue fueron gran haber habia hace
hacer hacia han has hasta hay hecho hoy ido las les los mas mejor menos mia mientras mio mis misma mismo mucha mucho muy
nada nadie nos nosotros nuestra nuestro nunca otra otras otro otros para pero poco poder por porque puede pueden puedo pues
que quien quiero saber sea ser sera sido siempre sin sobre sois solo son soy sus suya suyo tal tambien tampoco tan tanto
tener tengo tiene tienen toda todas todo todos tras una unas uno unos usted ustedes vamos ver vez voy`

export const functionWords: ReadonlySet<string> = new Set([...english.split(/\s+/), ...spanish.split(/\s+/)])
