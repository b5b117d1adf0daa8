import type { Lexicon } from '../lexicon.ts';

/** Italian. This file holds offensive words, because texts are compared with them; they are quoted nowhere else. */
export const it: Lexicon = {
  language: 'it',
  version: '2026-11-24',
  source: 'Written for Monogram',
  licence: 'Apache-2.0',
  common:
    'il, lo, gli, un, una, di, che, sei, tu, mi, ti, per, con, del, nel, non, mio, tuo, mia, tua, il, brutta, bella, la, ho',
  words: {
    hate: {
      refuse: `frocio, froci, frociaggine, ricchione, ricchioni, recchione, recchioni, culattone, culattoni, culattina, checca isterica, finocchio di merda, lesbica di merda, sporco negro, sporchi negri, negro di merda, negri di merda, negraccio, negracci, muso giallo, musi gialli, sporco ebreo, sporchi ebrei, ebreo di merda, ebrei di merda, ebrei ai forni, ai forni gli ebrei, ebrei al forno, zingaro di merda, zingari di merda, sporco zingaro, sporchi zingari, terrone di merda, terroni di merda, terrone, terroni, terrona, polentone di merda, marocchino di merda, arabo di merda, arabi di merda, mongoloide, mongoloidi, handicappato di merda, ritardati mentali, subumano, heil hitler, sieg heil, potere bianco, viva hitler, morte agli ebrei, morte ai negri, morte ai gay, morte agli arabi, morte ai musulmani, morte agli *, a morte gli *, a morte i *, hitler aveva ragione, torna al tuo paese, tornatene al tuo paese, tornate al vostro paese, fuori gli immigrati, razza inferiore, razza superiore, viva il duce, boia chi molla, vu cumprà, crucco di merda, uccidete tutti gli *, bruciate gli *`,
      hold: `hitler, nazista, nazisti, negretto, zingaro, zingari, duce, mussolini?, fascista, travestito, polentone, crucco, extracomunitario, checca, svastica, olocausto, marocchino sporco, ritardato, ritardata`,
    },
    sexual: {
      refuse: `troia puttana, troione, troiona, troietta, sei una troia, brutta troia, sporca troia, puttana, puttane, puttanella, puttanona, puttaniere, puttanieri, zoccolona, mignotta, mignotte, baldracca, baldracche, bagascia, sgualdrina, sgualdrine, battona, battone, cagna in calore, cazzo, cazzi, cazzone, cazzoni, cazzetto, cazzuto, succhiacazzi, succhia cazzi, succhiami, succhiami il cazzo, succhiamelo, leccami, leccami la figa, leccafiga, lecca fica, lecca culo, leccaculo, leccaculi, figa bagnata, figa pelosa, bella figa, che figa, fica bagnata, fica pelosa, la tua figa, la tua fica, la mia figa, passera bagnata, minchia, minchione, minchioni, scopami, scopata, scopate, scoparti, trombami, trombata, chiavare, chiavami, inculare, inculata, inculato, inculati, inculami, inculo, incularti, vaffanculo, fanculo, affanculo, vaffa, in culo, nel culo, dammi il culo, prendilo nel culo, rotto in culo, rottinculo, bocchinara, bocchinaro, pompino, pompini, pompinara, pompinaro, sega a due mani, segaiolo, segaioli, farsi una sega, pippa al cazzo, sborra, sborrata, sborrare, sborrami, sborro, tette grosse, tettona, tettone, porno, pornografia, pornografico, pedofilo, pedofili, pedofilia, pedoporno, zoofilia, incesto, ti stupro, stuprarti, orgia, orge@, sesso anale, sesso orale, sesso gratis, cunnilingus, fellatio, masturb*, negra da scopare, gang bang, vibratore anale, dildo, sega subito`,
      hold: `figa@, fighe, fica@, troia?, culo@, pene@, vagina, tette@, tetta, sesso, sperma, orgasmo, orgasmi, erezione, chiappe, stupro, stupri, stupratore, stuprare, prostitut*, bordello, casino erotico, erotic*, uccello in bocca, palle in bocca, pisello in bocca, pompa erotica, troie, zoccola, zoccole, scopare, trombare, chiavata, bocchino, bocchini, zinne, pecorina, ditalino`,
    },
    violence: {
      refuse: `ti ammazzo, ti uccido, ti ucciderò, vi ammazzo, vi ammazzo tutti, vi uccido tutti, ti ammazzerò, ti faccio fuori, ti sparo, ti sgozzo, ti taglio la gola, tagliati le vene, ucciditi, impiccati, suicidati, devi morire, dovete morire, spero che muori, muori male, ti spacco la faccia, ti spacco la testa, ti rompo il culo, ti rompo la faccia, ti gonfio di botte, c è una bomba, bomba a scuola, metto una bomba, far saltare la scuola, strage a scuola, sparare a scuola, bruciamoli vivi, bruciateli vivi, bruciare vivi, forni crematori per`,
      hold: `ammazzare, suicidio, terrorista, terroristi, linciare, decapitare, ammazzati, crepa`,
    },
    offensive: {
      refuse: `merda, merdoso, merdosa, merdata, merdaccia, pezzo di merda, faccia di merda, mangiamerda, stronzo, stronzi, stronza, stronze, stronzata, stronzate, stronzetto, bastardo di merda, bastardi di merda, bastardo dentro, figlio di puttana, figli di puttana, figlio di troia, figlia di puttana, figlio di una, testa di cazzo, teste di cazzo, testa di minchia, faccia di culo, faccia da culo, brutta faccia di, rompicazzo, rompicoglioni, rompi coglioni, cacacazzo, cagacazzo, coglione, coglioni, cogliona, coglionata, cornuto di merda, porco dio, porcodio, dio cane, diocane, dio porco, dioporco, dio bestia, diobestia, dio merda, porca madonna, porcamadonna, madonna puttana, madonna troia, porca troia, porca puttana, puttana eva, cesso ambulante, sei un cesso, sei una cessa, cessa, sei una merda, sei uno schifo, fai schifo, mi fai schifo, sei inutile, sei brutta, sei brutto, sei grassa, vacca grassa, brutta vacca, cicciona, ciccione di merda, brutta cicciona, brutto porco, lurido porco, lurida, lurido, schifoso, schifosa, cretino di, cretina di, idiota di, sei un idiota, sei un cretino, sei scemo, sfigato, sfigati, sfigata, nessuno ti vuole, nessuno ti ama, tutti ti odiano, ti odio, muori, vai a cagare, va a cagare, vai a fanculo, va a morire ammazzato, vatti a, fottiti, fottuto, fottuti, fottuta, fottere, vai a farti fottere, chiudi la bocca, chiudi quella fogna, stai zitta puttana, mortacci tua, mortacci tuoi, li mortacci, te possino, mannaggia la madonna, cazzata, cazzate, incazzato, incazzata, incazzarsi, scassacazzo, scassaminchia, figa di merda, che palle di merda, leccapiedi di merda, feccia, rifiuto umano, spazzatura umana`,
      hold: `bastardo?, bastardi, bastarda, cagare, cacca, cretino, cretina, idiota, idioti, scemo, scema, piscio, pisciare, piscia, rompipalle, rompiballe, sgorbio, deficiente, deficienti, imbecille, imbecilli`,
    },
    restricted: {
      refuse: `vendo droga, vendo cocaina, vendo erba, vendo fumo, vendo marijuana, compro droga, compro cocaina, comprare droga, comprare cocaina, spaccio di droga, vendita droga, vendo armi, comprare armi, documenti falsi, passaporto falso, passaporti falsi, patente falsa, soldi falsi, banconote false, carte clonate, senza ricetta medica, senza ricetta, coca e mignotte, coca e puttane`,
      hold: `cocaina, eroina, marijuana, cannabis, droga, droghe, hashish, metanfetamina, ecstasy, ketamina, spacciatore, spacciatori, spacciare, spaccio, canna da fumare, esplosivo, bomba a mano, mitragliatrice, munizioni, lsd, oppio`,
      near: `arma, armi, pistola, fucile, erba, fumo, coca, neve, pasticche, sigarette, tabacco, funghetti, avorio`,
    },
  },
  beside: {
    restricted:
      'comprare, compro, compra, vendere, vendo, vendita, spaccio, pusher, grammo, grammi, chilo, economico, consegna, ordina, fumare, sniffare, illegale, contrabbando',
  },
  clears: {
    ip: 'dea, dio, mitologia, greca, frutta, mela, vittoria, fiume, pianeta, costellazione, bosco',
    sexual: 'gallo, gallina, fattoria, uccello, nido, antica, città, cavallo, guerra, fichi',
    violence: 'film, cinema, romanzo, libro, opera, prevenzione, museo, memoria, cuore',
    hate: 'gatto, cerchio, quadrato, cuore, vino, caffè, rosso, bianco, mare, pepe, museo, memoria',
    restricted: 'giardino, museo, farmacia, chimica, super',
    offensive: 'inglese, francese, caccia, rosso, palla, portafortuna',
  },
  innocent: 'muori, ccuntuma, masturbino',
};
