import type { Lexicon } from '../lexicon.ts';

/** Dutch. This file holds offensive words, because texts are compared with them; they are quoted nowhere else. */
export const nl: Lexicon = {
  language: 'nl',
  version: '2026-11-24',
  source: 'Written for Monogram',
  licence: 'Apache-2.0',
  common:
    'de, het, een, jij, je, mijn, jouw, is, ik, niet, van, met, op, voor, wat, die, dat, dikke, vieze, grote, harde, stijve',
  endings: 's, en, e, je, jes, t, de, er, ers',
  words: {
    hate: {
      refuse: `nikker~, vuile neger~, kutneger~, kankerneger~, kutmarokkaan*, kutmarokkanen, kankermarokkaan*, kankermarokkanen, vuile marokkaan, kutturk~, kankerturk~, kutjood, kutjoden, kankerjood, kankerjoden, vuile jood, vuile joden, smerige jood, smerige joden, joden aan het gas, hamas hamas alle joden, alle joden aan het, spleetoog, spleetogen, geitenneuker~, kopvod~, kopvodje~, zandneger~, roetmop~, rotmof, rotmoffen, kutbuitenlander~, buitenlanders het land uit, flikker op *, vuile flikker, vieze flikker, kankerflikker~, kankerhomo~, kuthomo~, vuile homo~, vieze homo~, vuile pot, vieze pot, kankerpot, janet~ vuile, mongool, mongolen kanker, kankermongool, kankermongolen, achterlijke mongool, heil hitler, sieg heil, hitler had gelijk, dood aan de joden, dood aan de moslims, dood aan de homo s, dood aan alle *, dood aan de *, witte macht, ga terug naar je eigen land, rot op naar je eigen land, oprotten naar je eigen land, untermensch~, tyfusturk~, tyfusmarokkaan*, pleurisneger`,
      hold: `hitler, nazi~, flikker~, homofiel~, neukmarokkaan, moffen, allochtonen, zigeuner~, mongolen, zwartjoekel~, pinda chinees, pindachinees, hakenkruis, travo~, neger~, mietje~`,
    },
    sexual: {
      refuse: `hoer, hoeren, hoertje~, hoerenzoon, hoerenkind~, hoerenjong~, hoerenloper~, kankerhoer~, kankerhoeren, teringhoer~, kuthoer~, vieze hoer, vuile hoer, slet, sletten, sletje~, sloerie~, temeier~, del vuile, neuken, neuk, neukt, neukte, geneukt, neuker~, neukhoer, kontneuk*, kontneuker~, moederneuker~, naai je moeder, je moeder naaien, pijp me, pijp mij, gepijpt, pijpslet~, pijphoer~, pijpbeurt~, trek je af, rukker~, beffen, bef me, gebeft, befbeurt~, lik mijn kut, lik me kut, lik mijn, kutlikker~, natte kut, harige kut, geile kut, kale kut, dikke tieten, grote tieten, tieten, tiet, lekkere tieten, geile slet, geile hoer, geile teef, klaarkomen, kom klaar, spuit me, ejacul*, gangbang~, trio sex, anale seks, orale seks, gratis seks, seks voor geld, porno~, pornofilm~, kinderporno*, kinderneuker~, pedofiel~, pedofielen, pedoseksueel, aanrander~, ik verkracht je, verkracht je, verkrachten, dildo~, vibrator anaal, masturb*, sperma slikken, milf, lul zuigen, zuig mijn lul, zuig mijn, zuig me af, pik zuigen, grote lul, grote pik, dikke lul, stijve lul, stijve pik`,
      hold: `kut~, lul~, lullen, eikel~, teef, teven, seks, sex, penis, vagina, poes nat, sperma, orgasme~, erectie~, tepel~, kont, reet, prostitu*, bordeel, verkracht~, verkrachter~, verkrachting~, stijve, erotiek, erotisch~, piemel~, incest, snol, snollen, pedo~, orgie~, pik@, geil@, geile@`,
    },
    violence: {
      refuse: `ik maak je dood, ik maak jullie dood, ik vermoord je, ik vermoord jullie, ik ga je vermoorden, ik ga jullie vermoorden, ik ga je doodmaken, ik ga je doden, ik steek je neer, ik steek je dood, ik schiet je dood, ik schiet je kapot, ik sla je dood, ik sla je verrot, ik snij je keel, ik snijd je keel, keel doorsnijden, ga dood, ga toch dood, ga je dood, pleeg zelfmoord, maak jezelf dood, maak jezelf van kant, hang jezelf op, verhang jezelf, spring voor de trein, spring van het dak, snij je polsen, bom op school, er is een bom, schoolschutter~, schiet ze dood, schiet ze allemaal, steek ze in brand, in de fik steken, hang ze op, verzuip ze, krijg kanker, krijg de kanker, krijg de tering, krijg de tyfus, krijg de pleuris, krijg aids, krijg de klere, je gaat eraan, je bent dood, ik breek je nek, ik breek je benen`,
      hold: `zelfmoord, moordenaar~, terrorist~, onthoofd~, lynchen, schietpartij~, val dood`,
    },
    offensive: {
      refuse: `klootzak~, klootzakken, kloothommel~, klote, klootviool, kutwijf, kutwijven, kankerwijf, kankerwijven, kutkind~, kutkop, kutzak~, kutzooi, kanker op, kankerlijer~, kankerlijders, kankerlijder~, kankerjoch, kankerkind~, kankerzooi, kankerkop, kanker dood, kankerdood, kankeraap, vieze kanker*, vuile kanker*, teringlijer~, teringlijder~, teringwijf, teringzooi, tyfuslijer~, tyfushond, tyfuswijf, tyfuskop, pleurislijer~, pleur op, flikker op, rot op, rot toch op, optiefen, tief op, opgerot, oprotten, sodemieter op, donder op, godverdomme, gvd, godver, godverdegodver, verdomme, potverdomme, klere wijf, klerelijer~, klerewijf, strontzak~, stronthoop, schijt aan, schijt, schijtlijster~, schijthuis, zeikerd~, zeikwijf, zeiksnor, zeiken, lik mijn reet, lik me reet, kus mijn reet, hou je bek, hou je kop, hou je muil, houd je bek, hou je smoel, bek dicht, hondelul, hondenlul, lulhannes, lul de behanger, lulletje, eikelbijter, eikel van een, kontkruiper~, kontlikker~, reetlikker~, reetkever~, mafkees van, mislukkeling, mislukkelingen, achterlijk~, idioot van een, vuile idioot, stomme idioot, stomme koe, dikke koe, vette koe, dik varken, vet varken, vieze varken, vuil varken, vetzak~, vetzakken, smeerlap~, smeerlappen, tuig van de richel, trien dom, stomme trut, stom wijf, lelijk wijf, dom wijf, dikke trut, bitch~, fuck~, shit~, je bent waardeloos, je bent niks waard, niemand houdt van je, niemand mag je, iedereen haat je, ik haat je, je bent lelijk, je bent dik en lelijk, je stinkt, bastaard~, bastaarden, lamlul, lamlullen, slappe zak, zak hooi, zakkenwasser~, etterbak~, rotzak~, rotzakken, rotwijf, rotkind, hoerenjong, takkewijf, takkewijven, gore teef, vuile teef, stomme teef`,
      hold: `kanker, tering, tyfus, pleuris, klere, idioot, idioten, debiel~, pis, pissen, kakker~, wijf, wijven, mongooltje, kloten, stront, uitschot, trut~, trutten`,
    },
    restricted: {
      refuse: `wiet te koop, drugs te koop, coke te koop, cocaine te koop, drugs kopen, wiet kopen, coke kopen, cocaine kopen, drugs verkopen, wiet verkopen, drugsdealer~, drugs dealer, wapens te koop, wapens kopen, wapen te koop, vals paspoort, valse paspoorten, vals geld, vals rijbewijs, nep paspoort, nep id, zonder recept, coke en hoeren, wiet roken, coke snuiven`,
      hold: `cocaine, cocaïne, heroïne, wiet, hasj, drugs, xtc, pillen xtc, mdma, speed snuiven, ketamine, ghb, lsd, crack, cannabis, marihuana, handgranaat, handgranaten, explosieven, munitie, blowen, joint roken, paddo~, opium`,
      near: `wapen, wapens, pistool, geweer, coke, sneeuw, pillen, sigaretten, tabak, speed, ivoor`,
    },
  },
  beside: {
    restricted:
      'kopen, koop, verkopen, verkoop, dealer, gram, kilo, goedkoop, bestellen, levering, roken, snuiven, illegaal, smokkel',
  },
  clears: {
    ip: 'godin, god, mythologie, griekse, fruit, overwinning, rivier, appel, planeet, sterrenbeeld, bos, zwart, wit, vierkant, brittannië',
    sexual: 'haan, hen, boerderij, kip, vogel, nest, kat, uur, half, klok, klokken, zes',
    violence: 'film, bioscoop, roman, boek, opera, preventie, museum, herdenking, chocolade',
    hate: 'museum, herdenking, slachtoffers, wolk, zon',
    restricted: 'tuin, museum, apotheek, scheikunde, brood',
    offensive: 'bad, badkuip, badkamer, regen, water',
  },
  innocent: 'regen, regenboog, hoerden',
};
