import type { Lexicon } from '../lexicon.ts';

/** Polish. This file holds offensive words, because texts are compared with them; they are quoted nowhere else. */
export const pl: Lexicon = {
  language: 'pl',
  version: '2026-11-24',
  source: 'Written for Monogram',
  licence: 'Apache-2.0',
  common: 'ty, się, jest, to, na, do, nie, ja, mi, twoja, moja, jesteś, co, jak, głupia, ale, mnie, ci, w, z, i',
  endings: 'a, u, owi, em, ie, y, i, ów, om, ami, ach, e, ę, ą, o',
  words: {
    hate: {
      refuse: `pedałów, pedalstwo, cioty, ciot, ciotą, lesba, lesby, ciapaty, ciapaci, ciapatych, ciapaków, ciapak, brudas z *, czarnuch~, czarnuchy, czarnuchów, asfalt jebany, bambus jebany, murzyn do roboty, jebany murzyn, jebane murzyny, murzyni won, żydzi do gazu, żyd jebany, jebany żyd, jebani żydzi, jebane żydy, parch żydowski, żydowski parch, gudłaj, gudłaje, żydowska świnia, śmierć żydom, śmierć muzułmanom, śmierć pedałom, śmierć wrogom ojczyzny, śmierć murzynom, śmierć ukraińcom, śmierć wszystkim *, do gazu z *, jebać żydów, jebać ukraińców, jebać murzynów, jebać arabów, jebać lgbt, ukraińcy won, banderowcy won, cyganie won, jebany cygan, jebani cyganie, kozojebca, kozojebcy, kozojeb~, szmatogłow*, skośnooki jebany, żółtek, żółtki, mongoł jebany, downie jebany, upośledzony debil, biała siła, heil hitler, sieg heil, hitler miał rację, polska dla polaków, podludzie, podczłowiek, wypierdalaj do siebie, wracaj do siebie, lgbt to zaraza, kacap~, kacapy, banderowiec jebany, szwab jebany, zabić żydów, zabijcie wszystkich *, =pedał~, =pedały, =pedałów, =pedale@, parchy@, kutafon*`,
      hold: `hitler, nazista, naziści, murzyn~, cygan~ brudny, szwab, szwaby, kacapów, żydek, żydki, żydostwo, mongoł, banderowcy, swastyka, transwestyta, brudas, brudasy, ciota`,
    },
    sexual: {
      refuse: `kurwa*, kurwy, kurw, kurwo, kurwą, kurwę, kurwi*, kurew*, kurestwo, skurw*, wkurw*, zakurw*, odkurw*, nakurw*, krwa mać, kurła, dziwka, dziwki, dziwko, dziwek, dziwkę, dziwkarz, szmata jebana, szmato jebana, zdzira, zdziry, zdziro, suka jebana, suko jebana, ty suko, lafirynda, puszczalska, lachon~ do, obciągara, obciągnij, obciągać, obciągaj, obciąganie, zrób loda, zrobić loda, robi loda, robienie loda, ssij pałę, ssij kutasa, ssij chuja, ssij mi, possij, lizać cipę, liż cipę, wyliż mi, wylizać cipę, cipa, cipy, cipę, cipo, cipka, cipki, cipkę, cipeczka, pizda, pizdy, pizdo, pizdę, pizdą, pizdziel*, pizda*, chuj, chuja, chuje, chujem, chujowi, chujów, chujowy, chujowa, chujowo, chujowe, chujnia, chujek, chujku, chuju, huj, huja, huje, hujem, huju, hujowy, kutasy, kutasie, kutasiarz, kutasów, fiut~, fiuty, fiucie, ruchać, ruchanie, ruchaj, rucham, wyruchać, wyruchany, przeruchać, ruchańsko, ruchacz, jebać, jebac, jebie, jebany, jebana, jebane, jebani, jebaniec, jebnięty, jebnij, jebał, wyjebać, wyjebane, wyjebany, zajebać, zajebany, zajebię, pojebany, pojebana, pojebane, pojeb, pojeby, dojebać, ujebać, rozjebać, najebany, najebać, odjebać, odjebało, przejebane, przejebany, podjebać, zjeb, zjeby, zjebany, zjebie, jebak, jebaka, jeb się, pierdol*, pierdoli*, spierdal*, spierdol*, wypierdal*, wypierdol*, zapierdal*, opierdal*, opierdol*, rozpierdol*, napierdal*, przypierdal*, odpierdal*, upierdol*, podpierdol*, pierdziel się, pieprz się, pieprzony, pieprzona, pieprzyć się, seks analny, seks oralny, seks grupowy, darmowy seks, seks za pieniądze, walić konia, wal konia, trzepać konia, spuścić się na, spust na twarz, sperma na, cycata, wielkie cyce, duże cyce, pokaż cycki, pokaż cyce, pokaż cipę, anal porno, porno, pornole, pornograf*, dziecięca pornografia, pedofil, pedofile, pedofila, pedofilia, pedofilem, zoofil, zoofilia, kazirodztwo, zgwałcę, zgwałcić cię, zgwałcimy, dildo, masturb*, gruppensex, trójkąt seks, zrobić minetę, palcówka, palcówkę, kutas, kutasa, kutasem, minetę zrobić`,
      hold: `dupa, dupy, dupę, dupie, dupą, dupcia, dupeczka, cycki, cyce, cycek, cycuszki, seks, penis, penisa, wagina, sperma, orgazm, orgazmu, erekcja, gwałt, gwałty, gwałciciel, prostytut*, burdel, burdelu, lodzik, napalona, napalony, bzykać, bzykanie, erotycz*, orgia, orgie, suka@, suki@, szmata@, lodzik@, sutki@, =pałę@`,
    },
    violence: {
      refuse: `zabiję cię, zabije cię, zabije cie, zabiję was, zabiję was wszystkich, zabiję wszystkich, zajebię cię, zajebie cie, poderżnę ci gardło, poderżnąć gardło, zadźgam cię, zastrzelę cię, zarżnę cię, utnę ci głowę, spalę cię, spalić żywcem, rozwalę ci łeb, rozjebię ci, połamię ci nogi, obiję ci mordę, zabij się, zabij sie, powieś się, powies sie, potnij się, podetnij sobie żyły, podciąć żyły, skocz z mostu, skocz pod pociąg, zdychaj, zdechnij, zdychajcie, umrzyj, masz umrzeć, powinieneś umrzeć, powinnaś umrzeć, obyś zdechł, obyś zdechła, obyś umarł, bomba w szkole, podłożyć bombę, podłożę bombę, wysadzić szkołę, wysadzę szkołę, strzelanina w szkole, jesteś trupem, już nie żyjesz, na drzewach zamiast liści, powiesić wszystkich, rozstrzelać wszystkich, na stos z`,
      hold: `samobójstwo, ludobójstwo, torturować, linczować, gwałcić, umieraj`,
    },
    offensive: {
      refuse: `gówno, gówna, gówniarz*, gównian*, gównem, gówno prawda, gówniak, zasraniec, zasrany, zasrana, zasrane, osrany, obsrany, sraj, srać, srał, sranie, nasrać, wysraj, posraj się, sraka, sraczka w głowie, dupek, dupku, dupki, w dupie mam, mam cię w dupie, pocałuj mnie w dupę, w dupę kopany, dupolizy, dupowłaz, skurwysyn*, skurwiel*, sukinsyn*, sukinkot*, kurwiszon, matkojebca, matkojeb~, syn kurwy, kurwa mać, kurwa twoja mać, twoja stara, twoja stara to *, debil~, debilu, debile, debilka, debilny, idioto, jesteś idiotą, jesteś debilem, jesteś głupia, jesteś nikim, jesteś zerem, jesteś nic nie warta, jesteś nic nie wart, nikt cię nie kocha, nikt cię nie lubi, wszyscy cię nienawidzą, nienawidzę cię, jesteś brzydka, jesteś brzydki, jesteś gruba, gruba świnio, gruba świnia, tłusta świnia, tłusta świnio, spasiona świnia, spaślak, grubasie jebany, brudna świnia, ty świnio, ty krowo, głupia krowa, stara krowa, głupia cipa, głupi chuj, stul pysk, stul mordę, zamknij mordę, zamknij ryj, zamknij pysk, morda w kubeł, ryj w kubeł, śmieciu, śmieciu jebany, ludzki śmieć, gnój jebany, gnoju, gnojek jebany, padalec, kanalia jebana, bękart, bękarty, frajer~, frajerze, frajerzy, konfident~ jebany, lamus, cwel~, cwelu, cwele, cwelowi, szczaj, szczać, oszczany, poszczaj, popierdoł*, pierdoła, idź w chuj, idź do diabła suko, wal się, walcie się, odwal się`,
      hold: `idiota, idiotka, idioci, kretyn~, kretyni, imbecyl~, srak, pierd, pierdzieć, dureń, palant, matoł, tuman`,
    },
    restricted: {
      refuse: `sprzedam narkotyki, sprzedam zioło, sprzedam trawkę, sprzedam marihuanę, sprzedam kokainę, sprzedam amfetaminę, kupię narkotyki, kupię zioło, kup narkotyki, kup kokainę, kup marihuanę, kupię kokainę, diler narkotyków, handel narkotykami, sprzedam broń, kupię broń, broń na sprzedaż, fałszywy paszport, fałszywe pieniądze, fałszywy dowód, fałszywe dokumenty, lewe dokumenty, lewe prawo jazdy, bez recepty leki, koks i dziwki, jarać zioło, jaraj zioło, wciągać kokę`,
      hold: `kokaina, kokainę, kokainy, heroina, heroinę, marihuana, marihuanę, marihuany, amfetamina, amfetaminę, narkotyki, narkotyków, narkotyk, haszysz, ekstazy, mefedron, mefedronu, metamfetamina, dopalacze, zioło jarać, zielsko, diler, dilerzy, granat ręczny, materiały wybuchowe, karabin maszynowy, amunicja, lsd, opium, grzybki halucynogenne`,
      near: `broń, pistolet, karabin, trawka, trawkę, zioło, tabletki, papierosy, tytoń, kość słoniowa, towar, speed`,
    },
  },
  beside: {
    restricted:
      'kupić, kup, kupię, sprzedam, sprzedaż, sprzedać, diler, gram, gramy, kilo, tanio, dostawa, zamów, palić, jarać, wciągać, nielegalny, przemyt',
  },
  clears: {
    ip: 'bogini, bóg, mitologia, grecka, owoc, jabłko, zwycięstwo, rzeka, planeta, gwiazdozbiór, las',
    sexual: 'kogut, kura, ptak, gniazdo, wieś, rower, roweru, kurki',
    violence: 'film, kino, powieść, książka, opera, prewencja, muzeum, pamięć, czekolada',
    hate: 'muzeum, pamięć, ofiary, rower, roweru',
    restricted: 'ogród, muzeum, apteka, chemia, super',
  },
  innocent: 'srác, cipő, cipó, cipos',
};
