import type { Lexicon } from '../lexicon.ts';

/** French. This file holds offensive words, because texts are compared with them; they are quoted nowhere else. */
export const fr: Lexicon = {
  language: 'fr',
  version: '2026-11-24',
  source: 'Written for Monogram',
  licence: 'Apache-2.0',
  common:
    'je, tu, il, elle, le, les, des, est, et, un, une, dans, que, qui, pas, mon, ton, ma, ta, sale, pour, avec, ce, te, vous, nous, suis, au, sur, sa, son, gros, grosse, petit',
  endings: 's, e, es, x, ent, r, er, ez',
  words: {
    hate: {
      refuse: `négresse~, bougnoul~, bougnoule~, raton~ arabe, crouille~, youpin~, youtre~, sale juif, sales juifs, sale arabe~, sales arabes, sale noir~, sale nègre, sale musulman~, sale blanc, sale pédé, sales pédés, sale gouine, sale étranger, sale race, sale gitan~, sale rom, sale chinetoque, chinetoque~, bridé~ de merde, niakoué~, niakwé~, bamboula~, macaque de, singe noir, =pédé, =pédés, tarlouze~, tafiole~, enculé de juif, gouine~, travelo~, mongolien~ de, mongol de merde, sale mongol, trisomique de, mort aux juifs, mort aux arabes, mort aux noirs, mort aux musulmans, mort aux flics, mort aux pédés, mort aux *, la france aux français, heil hitler, sieg heil, pouvoir blanc, dehors les arabes, dehors les *, arabes dehors, juifs dehors, les juifs au four, au four les juifs, hitler avait raison, chambre à gaz pour, race supérieure, tuez tous les *, tuer tous les *, rentre dans ton pays, retourne dans ton pays, face de citron, toubab de merde, boche~ de merde, rital de merde, romanichel~, manouche de merde, feuj~ de merde, =nègre~, =négro~, sale pd`,
      hold: `hitler, nazi~, boche~, rital~, gitan~, travesti~, mongolien~, handicapé mental, chleuh~, espingouin~, métèque~, blackos, feuj~, beur sale, shoah, croix gammée~, bicot~, pd, pédale~, tapette~, gogol, gogols`,
    },
    sexual: {
      refuse: `salope~, salopes, salop, pute~, putes, putain~, putes à, pétasse~, catin~ sale, chatte mouillée, chatte poilue, lèche ma chatte, lécher la chatte, grosse chatte, suce ma bite, suce moi, sucer ma, sucer des bites, suceuse~, suceur~, grosse bite, grosses bites, ma bite, ta bite, sa bite, bite au cul, zob, zobs, couilles, couille~, baise moi, baise ta mère, baiser ta mère, niquer, nique, niqué~, nique ta mère, nique ta race, nique ta *, niquez, niqueur~, nikoumouk, nike ta mère, nik ta mère, nik ta race, enculé~, enculer, encule, enculeur~, enculeuse~, enculade~, sodomie~, sodomiser, fellation~, pipe à, taille une pipe, tailler une pipe, une pipe gratuite, branler, branle moi, branlette~, branleur~, branleuse~, partouze~, partouzeuse~, gros seins, gros nichons, nichon~, gros nibards, levrette, éjac faciale, éjacul*, foutre dans, gode~, godemichet~, gode ceinture, porno~, pornograph*, film de cul, plan cul, plan à trois, cul poilu, dans le cul, dans ton cul, ton cul sur, mon cul sur, doigter, gouinage, bander dur, je bande, tu me fais bander, chaudasse~, cochonne chaude, allumeuse~, pédophil*, pédo, pédos, zoophil*, inceste~, viol collectif, je vais te violer, violer les, te violer, mouille pour moi, juter, sperme dans, cunni, cunnilingus, gang bang, touche toi la, touze`,
      hold: `pénis, vagin~, sein nu, nichons, bander, baiser, sperme, orgasme~, érection~, masturb*, viol, viols, violeur~, violer, prostitu*, érotique~, libertin~, échangiste~, strip teaseuse~, pucelle, ntm, chatte, chattes, bite@, cul@`,
    },
    violence: {
      refuse: `je vais te tuer, je vais vous tuer, je te tue, je te tuerai, je vous tuerai, je vais tous vous tuer, je vais te buter, je vais te crever, je vais t égorger, je vais te planter, on va te tuer, on va te buter, va crever, va mourir, va te pendre, pends toi, suicide toi, tue toi, tuez vous, ouvre toi les veines, égorger les, égorgez, égorge les, brûlez les, brûler les juifs, pendez les, pendre les, décapiter, bombe dans l école, je vais faire sauter, faire sauter l école, poser une bombe, une balle dans la tête, casser la gueule, te casser la gueule, éclater ta gueule, défoncer la gueule, te défoncer, tu vas mourir, tu es mort, t es mort, mort à *`,
      hold: `terroriste~, égorg*, torturer, lynch*, décapit*, daech, daesh, djihad~, crève, crevez`,
    },
    offensive: {
      refuse: `merde~, merdes, merdeux, merdique~, emmerde~, emmerder, emmerdeur~, emmerdeuse~, démerde, connard~, connards, connasse~, gros con, sale con, pauvre con, petit con, bande de cons, conne~ de, grosse conne, sale conne, conard~, conasse~, enfoiré~, enfoirée~, fils de pute, fille de pute, ta gueule, tagueule, ferme ta gueule, ferme la, va te faire, va te faire foutre, vtff, allez vous faire foutre, va chier, fait chier, faites chier, faire chier, chieur~, chieuse~, bâtard~, bâtarde~, trou du cul, trouduc~, trou de balle, lèche cul, lèche culs, tête de noeud, tête de bite, casse couilles, couillon~, raclure~, salaud~, salauds, saloperie~, sac à merde, abrutie~, débile mental, gros porc, gros lard, grosse vache, grosse truie, sale truie, sale chien, sale chienne, sale porc, thon moche, cageot moche, boudin moche, pourriture, pouffiasse~, poufiasse~, pouf de, grognasse~, morue sale, tu pues, tu es moche, t es moche, tu es laid, tu es laide, tu sers à rien, tu ne sers à rien, personne ne t aime, tout le monde te déteste, je te hais, je te déteste, tu es nul, t es nul, t es nulle, trouffion de merde, foutre, foutez le camp, couilles molles, branleur, clochard de merde, cassos, cas soc, bolosse~, boloss, pisseuse~, pisse froid, putain de`,
      hold: `conne, chier, chiant~, chiante~, pisse, pisser, imbécile~, garce~, fdp, chier sur, bouffon~ de, abruti~, crétin~, débile~, con@`,
    },
    restricted: {
      refuse: `vends de la drogue, vends du shit, vends de la beuh, acheter de la drogue, achète de la drogue, acheter de la cocaïne, acheter de la coke, vente de cocaïne, vente de drogue, vendre de la drogue, dealer de drogue, faux papiers, faux passeport~, fausse carte d identité, faux billets, faux permis, carte bancaire volée, armes à vendre, achat d armes, vente d armes, drogue à vendre, cannabis à vendre, acheter du cannabis, sans ordonnance, fumer du shit, fumer de la beuh, sniffer de la coke`,
      hold: `cocaïne, héroïne, cannabis, beuh, haschisch, drogue~, dealer~, shit, ecstasy, kétamine, méthamphétamine~, kalachnikov~, explosif~, grenade~, lsd, opium, résine de cannabis, weed, mdma, munitions`,
      near: `arme~, fusil~, pistolet~, herbe, coke, came, pilules, cigarettes, tabac, champignons, ivoire, neige`,
    },
  },
  beside: {
    restricted:
      'acheter, achète, achat, vendre, vends, vente, vendeur, dealer, gramme, grammes, livraison, commander, pas cher, sniffer, fumer, illégal, contrebande',
  },
  clears: {
    ip: 'déesse, dieu, mythologie, grecque, fruit, verger, victoire, fleuve, planète, constellation, forêt',
    sexual: 'poule, coq, ferme, chat, chatte noire, oiseau, oiseaux, nid, flûte, musique, renard, moulin, paume',
    violence: 'film, cinéma, roman, livre, opéra, prévention, mémoire, musée, chocolat',
    hate: 'musée, mémoire, victimes, café, forêt, souris, vin, piège',
    restricted: 'jardin, musée, fruit, sirop, pharmacie, chimie, super, sur',
    offensive: 'bain, pomme, salle, baignoire, visuelle, auditive, chaude, froide',
  },
  innocent: `flute, flutes, flûte, flûtes, chièvres, pédaler, plissés, plissé, bitche, pornic, pornichet, nègrepelisse, merdrignac, montcuq, chattemoue, conard, connaux, bitche, bitchois`,
};
