import type { Lexicon } from '../lexicon.ts';

/** Swedish. This file holds offensive words, because texts are compared with them; they are quoted nowhere else. */
export const sv: Lexicon = {
  language: 'sv',
  version: '2026-11-24',
  source: 'Written for Monogram',
  licence: 'Apache-2.0',
  common:
    'du, är, en, ett, din, ditt, jag, och, det, som, inte, jävla, på, min, dig, mig, för, av, med, den, vilken, vilket',
  endings: 'ar, en, er, arna, erna, an, or, orna, n, na, s, et, a, t',
  words: {
    hate: {
      refuse: `neger, negrer, negern, negrerna, negerjävel, negerjävlar, svartskalle, svartskallar, svartskallen, svartingar, blatte~@, blattar, blattarna, blattejävel, jävla blatte, jävla neger, jävla jude, jävla judar, jävla arab, jävla araber, jävla muslim*, jävla zigenare, jävla bög, judejävel, judejävlar, judesvin, juderåtta, judeslödder, arabjävel, muslimjävel, bögjävel, bögjävlar, äckliga bög, äckliga bögar, bögarna ska dö, bögar ska dö, judarna ska dö, judar ska dö, fikus jävla, flatjävel, flata äckliga, tattarjävel, tattarpack, zigenarpack, zigenarjävel, zigenarsvin, sandneger, sandnegrer, apjävel, getknullare, turkjävel, cp skadad jävel, cp unge, cpunge, mongo@, mongounge, mongojävel, utvecklingsstörd jävel, efterbliven, efterblivna, efterblivet, handikappad jävel, heil hitler, sieg heil, hell seger, hitler hade rätt, vit makt, vitmakt, död åt judarna, död åt judar, död åt muslimer, död åt bögarna, död åt alla *, död åt *, döda alla judar, döda alla muslimer, döda alla *, ut med packet, ut med invandrarna, ut med muslimerna, ut med alla *, åk hem till ditt land, åk hem jävla, sverige åt svenskarna, undermänniska, undermänniskor, rasförrädare, gasa judarna, gasa dem`,
      hold: `hitler, nazist~, zigenare, lapp jävel, lappjävel, tattare, transa, hakkors, judepack, gasen åt, utvecklingsstörd`,
    },
    sexual: {
      refuse: `horor, horan, hororna, horunge, horungar, horjävel, horbock, horkärring, din hora, jävla hora, slampa, slampor, slampan, slyna, slynor, knulla, knullar, knullad, knullade, knull, knullet, knulla dig, knulla mig, knullkompis, jävla fitta, din fitta, fittor, fittan, fittorna, fittjävel, slicka fitta, slicka min, blöt fitta, håriga fitta, kuk, kukar, kuken, kukarna, kukhuvud, kuksugare, suga kuk, sug min kuk, sug kuk, sug min, stor kuk, hård kuk, pulla mig, runka, runkar, runkare, runkade, avsugning, avsugningar, suga av, suga av mig, röven full, i röven, röva dig, rövknulla*, rövknull*, rövslickare, slicka röv, slicka röven, analsex, oralsex, gruppsex, gratis sex, sexslav, sexleksak~, =kåt, kåta, kåtare, kåthet, jävligt =kåt, spruta på dig, sats i munnen, svälja sats, pattar, stora pattar, stora tuttar, feta tuttar, visa tuttarna, tuttar, porr, porrfilm~, porrfilmer, barnporr*, pedofil, pedofiler, pedofilen, tidelag, våldta dig, våldta henne, våldta dem, ska våldta, gangbang~, dildo, onanera, onani, onanerar, lesbisk porr, hora@, fitta@`,
      hold: `sex, penis, vagina, snopp, snippa, röv, röven, rövar, arsle, arslet, sperma, orgasm~, erektion~, bröstvårta, bröstvårtor, våldtäkt~, våldta, våldtäktsman, prostitu*, bordell~, erotisk~, erotik, tutte, tuttarna, luder, ludret, runk, porno, pedo, orgie~, orgier`,
    },
    violence: {
      refuse: `jag ska döda dig, jag dödar dig, ska döda dig, ska döda er, jag ska döda er, jag ska mörda dig, jag ska mörda, jag ska knivhugga, jag ska skjuta dig, skjuta dig i huvudet, jag ska slå ihjäl dig, slå ihjäl dig, slår ihjäl dig, jag ska skära halsen, skära halsen av, skär upp dig, bränn dem levande, bränna levande, du ska dö, ni ska dö, dö din *, dö jävla *, dö i cancer, hoppas du dör, hoppas att du dör, ta livet av dig, ta ditt liv, ta självmord, begå självmord, häng dig, gå och häng dig, gå och dö, gå och dö din, döda dig själv, skär dig, skär handlederna, hoppa från en bro, hoppa framför tåget, bomb i skolan, spränga skolan, spränga skolan i luften, skolskjutning, skolskjutare, skjut dem alla, skjut alla, häng dem, ställ dem mot väggen, knäcka nacken på dig, krossa skallen på dig, du är död`,
      hold: `självmord, terrorist~, lyncha, halshugga, terrordåd`,
    },
    offensive: {
      refuse: `jävel, jävlar, jävlarna, jävla idiot, jävla svin, jävla kärring, jävla as, jävla äckel, jävla subba, jävla förbannade, jävla unge, jävla cp, jävla skit, jävligt äckl*, din jävel, din jävla, era jävlar, fan ta dig, far åt helvete, dra åt helvete, åt helvete med, stick åt helvete, gå till helvete, i helvete heller, skit ner dig, skitstövel, skitstövlar, skitunge, skitungar, skitkärring, skithög, skithuvud, skitsnack, skiten, skit i dig, skitgubbe, bajskorv, arslehål, rövhål, rövhatt, rövhålet, kyss mig i arslet, kyss mig i röven, slicka mig i, fitthora, fittunge, kukskalle, håll käften, håll käft, håll truten, käften på dig, käft, subba, subbor, äcklet, äckliga jävel, äckliga kärring, fula jävel, fula kärring, fet jävel, feta jävel, fet sugga, feta sugga, kossa feta, feta kossa, ditt svin, ditt äckel, ditt as, ditt jävla, din idiot, din äckliga, din fula, din feta, din ko, idiotjävel, puckot, pucko, puckon, dumjävel, dumskalle, dumma jävel, dumma kossa, dumma kärring, miffo, miffon, as hole, avskum, avskummet, slödder, drägg, pissunge, pissråtta, hata dig, jag hatar dig, alla hatar dig, ingen gillar dig, ingen älskar dig, du är värdelös, du är ful, du är fet, du är äcklig, du är dum i huvudet, du luktar skit, kärringjävel, gubbjävel, förbannade hora, fan vad ful, mammaknullare, morsknullare, knulla din mamma, knulla din morsa, din mamma är en, din morsa är en, din fitta, jävla bitch`,
      hold: `jävla, jävligt, fan ta, helvete, helvetes, satans jävla, förbannad, skita, skiter, pissa, idioter, kärring, kärringar, äcklig, dumbom, äckel, sugga, suggor, bastard, bastarder, skit@, svin@, idiot@`,
    },
    restricted: {
      refuse: `köpa knark, sälja knark, säljer knark, knark till salu, säljer kokain, köpa kokain, säljer gräs, säljer hasch, köpa cannabis, säljer cannabis, säljer weed, köpa weed, knarklangare, langare av, vapen till salu, köpa vapen, säljer vapen, falskt pass, falska pass, falska pengar, falskt id, falsk legitimation, utan recept, kola och horor, röka gräs, röka hasch, röka braj`,
      hold: `kokain, heroin, knark, narkotika, cannabis, marijuana, hasch, braj, amfetamin, ecstasy, lsd, ketamin, tramadol, sprängmedel, handgranat~, dynamit, kulspruta, ammunition, tjack, opium, knarkare`,
      near: `vapen, pistol, gevär, gräs, kola, piller, cigaretter, tobak, snö, svamp, elfenben`,
    },
  },
  beside: {
    restricted:
      'köpa, köp, sälja, säljer, salu, försäljning, langare, gram, kilo, billigt, leverans, beställ, röka, snorta, olaglig, smuggla',
  },
  clears: {
    ip: 'gudinna, gud, mytologi, grekisk, frukt, äpple, seger, flod, planet, stjärnbild, skog',
    sexual: 'tupp, höna, gård, fågel, katt, halv, klocka, klockan, åren, år, station, film',
    violence: 'film, bio, roman, bok, opera, prevention, museum, minne, choklad',
    hate: 'museum, minne, offer',
    restricted: 'trädgård, museum, apotek, kemi, bröd',
    offensive: 'mitt, pil, piltavla, gris, kultingar',
  },
  innocent: 'javel, nuttet, slut, slutet, slutspel, slutstation',
};
