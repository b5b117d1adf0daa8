import type { Lexicon } from '../lexicon.ts';

/** German. This file holds offensive words, because texts are compared with them; they are quoted nowhere else. */
export const de: Lexicon = {
  language: 'de',
  version: '2026-11-24',
  source: 'Written for Monogram',
  licence: 'Apache-2.0',
  endings: 'e, en, er, es, em, n, s, et, st, t, te, ten',
  common:
    'der, die, das, und, ist, ein, eine, ich, du, er, sie, wir, ihr, nicht, mit, für, auf, von, zu, mein, dein, den, dem, im, in, am, beste, bester, alles, gute',
  words: {
    hate: {
      refuse: `negers, negerin, negerlein, *judensau*, judensäue, *judenschwein*, drecksjude~, saujude~, scheißjude~, scheissjude~, jude verrecke, juda verrecke, juden raus, juden ins gas, ab ins gas, vergast die, vergasen, türken raus, ausländer raus, moslems raus, muslime raus, flüchtlinge raus, *kameltreiber*, *kümmeltürke*, kopftuchschlampe~, *schlitzauge*, *zigeunerpack*, zigeunerdreck, dreckszigeuner, *dreckspolacke*, *spaghettifresser*, fidschi~ raus, *schwuchtel*, schwuchtl~, tunten, *kampflesbe*, scheißlesbe~, schwule sau, schwule säue, schwuler sack, *spasti, spastis, spast~, spacko~, spacken, *behindertensau*, heil hitler, sieg heil, meine ehre heißt treue, blut und ehre, deutschland den deutschen, weiße macht, white power, hitler hatte recht, untermensch~, rassenschande, arbeit macht frei, deutschland erwache, auschwitzlüge, nigger~, niggas, affenneger, tod den juden, tod allen juden, tod israel, tod den ausländern, tod den schwulen, tod allen muslimen, tötet alle juden, tötet alle *, neger, scheißneger~, drecksneger~, affenbimbo~, tunte~`,
      hold: `hitler, hitlergruß, nazi~, zigeuner~, krüppel~, neonazi~, drittes reich, ss runen, hakenkreuz~, türkenschwein, asylant~, kopftuchmädchen, itaker~, tschusch~, wehrmacht, reichskriegsflagge, umvolkung, remigration, volksverräter, *kanake*, kanacke~, polacke~`,
    },
    sexual: {
      refuse: `*fotze*, fotzn, *muschi lecken, =möse, =mösen, *votze*, *schwanzlutscher*, schwanz lutschen, lutsch meinen, leck meine, leck meinen, arschfick*, arsch ficken, *blowjob*, blas mir einen, blasen lassen, *wichser*, wichsen, wichst, gewichst, *wixer*, wixen, *wixxer*, *hurensohn*, *hurensöhn*, huren, hurerei, *schlampe*, *flittchen*, *titten*, dicke titten, geile sau, geile titten, geiles luder, ficken, fickt, ficke, fickst, gefickt, ficker~, *ficker, fickdich, fick dich, fick deine *, fickfehler, fickfresse~, zerficken, durchficken, bumsen, gruppensex, analsex, oralsex, sexspielzeug, *kinderficker*, kinderschänder~, kinderporno*, *porno*, pornos, gangbang*, muschisaft, abspritzen, spritz ab, besamen, bukkake, dildo~, penisverlängerung, arschloch ficken, sexsklav*, vergewaltig*, schwanzgesicht*, nackte weiber, nacktfotos schicken, schick .. nacktfotos, sextreffen, privat sex, geile fotze, sperma schlucken, cumshot, milf, notgeil~, arschgeil, pimmel lutschen, rubbel .. schwanz, hol dir einen runter, einen runterholen, hure, nutte~, vögel mich, ich will dich vögeln, wichs*`,
      hold: `muschi~, pimmel~, penis, vagina, schwanz, sex, sperma, orgasmus, orgasmen, erektion, busen, bordell~, prostituiert*, stricher~, domina~, luder, schniedel, ständer haben, latte haben, selbstbefriedigung, onanie*, masturb*, fetisch~, erotik*, fick, geil, notgeil`,
    },
    violence: {
      refuse: `ich bring dich um, ich bringe dich um, ich bring euch um, ich töte dich, ich werde dich töten, ich werde euch töten, ich werde dich umbringen, bring dich um, bringt euch um, töte dich selbst, töte dich, häng dich auf, erhäng dich, geh sterben, stirb du *, verrecke, verreck, verreckt, verrecken, ich stech dich ab, ich steche dich ab, abstechen, ich schlag dich tot, schlagt sie tot, schlagt ihn tot, knallt sie ab, knall dich ab, abknallen, kopf ab, aufhängen sollte man, an die wand stellen, amoklauf an, amokläufer, bombe in der schule, sprengt die, in die luft sprengen, spring .. zug, spring vom dach, schneid dir .. auf, ritz dich, ich vergewaltige, ich mach dich kalt, du bist tot, tod den *, tod allen *`,
      hold: `amoklauf, selbstmord, suizid, massenmord, terrorist~, bombe~, hinrichten, hinrichtung, foltern, steinigen, lynchen, enthaupten, bombenanschlag`,
    },
    offensive: {
      refuse: `*scheiße*, *scheisse*, *scheiss*, scheiß*, *scheiß*, *schaisse*, scheizz*, *beschissen*, *arschloch*, *arschlöcher*, arschgesicht*, arschgeige*, arschkriecher*, leck mich am arsch, leck mich, leckt mich, *arschlecker*, verpiss dich, verpisst euch, verpissen, piss dich, pisse~, *drecksau*, *dreckskerl*, *drecksack*, *dreckschwein*, *miststück*, *mistkerl*, *schweinehund*, du schwein, *missgeburt*, missgeburt, *hackfresse*, halt die fresse, halts maul, halt dein maul, halt die schnauze, *vollidiot*, *vollpfosten*, *volltrottel*, *schwachkopf*, *dummkopf*, *hohlkopf*, pennern, trotteln, deppen, deppert, du idiot, du opfer, du hund, du sau, *fettsack*, fette kuh, dumme gans, blödmann, *kackbratze*, *kacke, kackn, *kackvogel, fuck~, fuckn, *motherfucker*, bitch~, du bist nichts wert, du bist wertlos, niemand mag dich, keiner mag dich, niemand liebt dich, alle hassen dich, du bist hässlich, hässliche sau, ich hasse dich, *rotzlöffel*, *spasst*, pissnelke, saftsack, sackgesicht, eierkopf, *klugscheißer*, schnauze voll von dir, du mistvieh, *hurenkind*, dumme sau, fette sau, blöde sau, dumme kuh, blöde kuh, arsch lecken, fresse halten, halt die klappe du, dreckiges schwein, penner, du depp, vollidiot~, du trottel, scheiß drauf, pisser, gesindel, abschaum, idiotenpack, fickdich, du bastard`,
      hold: `arsch, ärsche, kack, kacken, furz, furzen, saukerl, alter sack, idiotisch~, pipi kacka, schnepfe~, hasse dich, bastarde, asozial~, assi, assis, depp?, trottel~, idiot, bastard, kacke, pissen`,
    },
    restricted: {
      refuse: `gras verkaufen, koks verkaufen, kokain kaufen, heroin kaufen, drogen kaufen, drogen verkaufen, drogendealer, waffen verkaufen, waffen kaufen, cannabis kaufen, cannabis verkaufen, haschisch kaufen, falscher ausweis, gefälschter ausweis, gefälschter pass, gefälschte pässe, falschgeld~, gefälschter führerschein, koks und nutten, bombe bauen, ohne rezept kaufen, rezeptfrei kaufen`,
      hold: `kokain, heroin, koks, haschisch, marihuana, cannabis, crystal meth, amphetamin~, ecstasy, lsd, ketamin, speed pillen, kiffer~, kiffen, drogen, drogenhandel, sprengstoff~, handgranate~, schlagring~, maschinengewehr~, maschinenpistole~, munition`,
      near: `gras, waffe~, pistole~, gewehr~, hasch, stoff, pillen, zigaretten, tabak, schnee, pilze, elfenbein`,
    },
  },
  beside: {
    restricted:
      'kaufen, verkaufen, verkauf, kauf, dealer, ticker, dealen, gramm, billig, bestellen, lieferung, schmuggel, spritzen, ziehen, rauchen, illegal',
  },
  clears: {
    ip: 'göttin, gott, götter, mythologie, griechische, obst, apfelernte, apfelwein, sieg, fluss, planet, sternbild, wald',
    sexual:
      'rind, ochse, kuh, fuchs, hund, katze, pferd, vogel, drache, hahn, muscheln, strand, kuchen, meerjungfrau, halb, sechs, uhr, wasser, kind',
    violence:
      'film, kino, roman, buch, oper, prävention, hilfe, museum, gedenken, denkmal, badekugel, badebombe, kalorien',
    hate: 'museum, gedenken, opfer, erinnerung, nie, vergessen, mahnmal',
    restricted: 'garten, museum, beratung, nüchtern, apotheke, chemie, brot, kuchen, ofen, kokerei',
  },
  innocent: `küken, regen, kräuter, kräutern, lüder, unterweser, negersmühle, schwanzenberg, scheißendorf, schlampenbach, trotteldorf, deppendorf, depping, pornbach, tuntenhausen, fickmühlen, fickenhof, petting, kissing, verreckung, scheissenberg, rummelsberg, titting, pissau, kackschlag, wichsenstein, kackenberg, wixhausen, spastik, fickert, fickler, ficks`,
};
