import type { Lexicon } from '../lexicon.ts';

/** Portuguese of Brazil and Portugal. This file holds offensive words, because texts are compared with them; they are quoted nowhere else. */
export const pt: Lexicon = {
  language: 'pt',
  version: '2026-11-24',
  source: 'Written for Monogram',
  licence: 'Apache-2.0',
  common:
    'o, os, um, uma, meu, teu, seu, minha, tua, sua, que, de, do, da, no, na, vai, você, te, me, para, pra, com, não, é, esta, dura, duro, grande',
  words: {
    hate: {
      refuse: `preto imundo, preta imunda, negro imundo, negra imunda, preto nojento, macaco imundo, viado, viados, viadinho, viadinhos, viadagem, veado de merda, bicha louca, bichona, bichas de merda, boiola, boiolas, baitola, baitolas, maricas de merda, paneleiro, paneleiros, paneleiragem, sapatão, sapatao, sapatona, traveco, travecos, crioulo de merda, crioulo safado, preto de merda, pretos de merda, preto sujo, pretos sujos, preta suja, negro de merda, negros de merda, negro imundo, negra imunda, negro fedido, nego safado, macaco preto, seu macaco, sua macaca, monhé, monhés, judeu de merda, judeus de merda, judeu sujo, judeus sujos, judeus no forno, judeu porco, cigano de merda, ciganos de merda, paraíba de merda, baiano preguiçoso, nordestino burro, nordestinos burros, nordestino de merda, índio preguiçoso, brazuca de merda, zuca de merda, chinês de merda, mongoloide, mongolóide, mongoloides, retardados, retardado mental, débil mental, aleijado de merda, heil hitler, sieg heil, poder branco, viva hitler, hitler tinha razão, hitler estava certo, morte aos judeus, morte aos negros, morte aos pretos, morte aos gays, morte aos muçulmanos, morte aos viados, morte aos *, volta pra sua terra, volta para a tua terra, volta para o teu país, vai para a tua terra, raça inferior, raça superior, feminazi, feminazis, matem todos os *, imigrantes fora, ciganos fora, turra de merda`,
      hold: `hitler, nazista, nazistas, nazi, bicha, bichas, crioulo, crioulos, travesti, cigano sujo, mongol, macaca, suástica, sapata, turra, fufa, fufas, retardado, retardada`,
    },
    sexual: {
      refuse: `puta, putas, putinha, putinhas, putona, puta velha, putaria, putão, putinho, prostituta barata, vadia, vadias, piranha safada, cadela no cio, cachorra safada, safada gostosa, biscate, biscates, rapariga safada, quenga, quengas, galdéria, badalhoca, rameira, caralho, caralhos, caralhada, porrada de porra, buceta, bucetas, bucetuda, buceta molhada, boceta, bocetas, xoxota, xoxotas, xereca, xerecas, xana molhada, pepeca, perereca molhada, conaça, crica molhada, piroca, pirocas, pirocuda, pirocudo, rola grande, rola dura, minha rola, chupa minha rola, pica dura, minha pica, chupa minha pica, pau duro, meu pau, chupa meu pau, chupa minha, chupa me, chupa-me, chupeta gulosa, chupador, chupadora, boquetes, boqueteira, boqueteiro, broche gostoso, fazer broche, fazer um broche, mamada gostosa, mama aqui, mamar no, foder, fode, fodes, foda se, fodasse, foda-se, fodase, fodeu, fodido, fodida, fodidos, fodão, fodona, foder gostoso, foda gostosa, vai te foder, vai se foder, vão se foder, fuder, fude, fudeu, fudido, fudida, comer cu, comer teu cu, comer seu cu, comer buceta, cu arrombado, arrombado, arrombada, arrombados, dar o cu, dá o cu, no cu, teu cu, seu cu, cuzão, cuzao, cuzona, cuzinho, cuzinho apertado, olho do cu, enrabar, enrabada, enrabado, no teu cu, punheta, punhetas, punheteiro, punheteira, punhetar, bater punheta, bate punheta, siririca, siriricas, gozar na, goza na, gozada, gozei na, esporrar, esporra, esporrada, peitão gostoso, peitões gostosos, peituda, peitudas, tetas grandes, tesuda, tesudo, tesão da porra, tesão por, bunduda gostosa, rabuda gostosa, rabão gostoso, porno, pornô, pornografia, pornografia infantil, pedofilia, pedófilo, pedofilo, pedófilos, zoofilia, incesto, vou te estuprar, te estuprar, vou estuprar, vou te violar, orgia, orgias, suruba, surubas, sexo anal, sexo oral, sexo grátis, sexo gostoso, ménage safado, masturb*, siriricando, consolo anal, manda nudes, gang bang, minete, fazer minete, cona@, conas@, porra@`,
      hold: `boquete, cu, bunda, bundas, bundinha, sexo, pênis, pénis, vagina, sêmen, esperma, orgasmo, orgasmos, ereção, tesão, gozar, estupro, estuprar, estuprador, violador, prostitut*, puteiro, bordel, erótic*, mamilos, cueca cagada, vagabunda, vagabundas, crlh, porra, porras, cona, conas, pica@, rola@, pau@, pinto@, pila@, gostosa@, safada@, cu@`,
    },
    violence: {
      refuse: `vou te matar, vou matar você, vou matar te, vou-te matar, vou matar todos, vou matar vocês, te mato, eu te mato, mato te, eu vou te matar, vou te esfaquear, vou te esquartejar, vou te degolar, vou te dar um tiro, vou te encher de tiro, tiro na cabeça, tiro na testa, vou te bater, vou te arrebentar, vou te quebrar, vou quebrar sua cara, quebrar tua cara, parto te a cara, parto-te a cara, parto te os dentes, rebento te, se mata, se mate, mata te, mata-te, vai se matar, vai morrer, vai te matar, suicida te, suicide-se, se enforca, enforca te, enforca-te, corta os pulsos, corta os teus pulsos, pula da ponte, morre desgraça, morram, tomara que morra, tomara que você morra, espero que morras, tem que morrer, tens de morrer, merece morrer, bomba na escola, tem uma bomba, vou explodir, explodir a escola, massacre na escola, atirar na escola, queimar vivo, queimem vivos, bandido bom é bandido morto`,
      hold: `suicidar, bomba caseira, morra`,
    },
    offensive: {
      refuse: `merda, merdas, merdinha, merdoso, bosta@, bostas, bosta de, cagão, cagona, cagalhão, cagar na, caga na, vai cagar, se cagar, filho da puta, filhos da puta, filha da puta, filho de puta, filhadaputa, filhodaputa, puta que pariu, puta que te pariu, vai tomar no cu, toma no cu, tomar no cu, tomanocu, vai pra puta, vai à merda, vai a merda, vai para o caralho, vai pro caralho, vai pro inferno, vai se ferrar, cabrão, cabrões, cabrao, cabra safado, corno manso, corno de merda, cornudo, cornuda, desgraça de, otário, otária, otários, babaca, babacas, imbecil de, idiota de, seu idiota, sua idiota, seu burro, sua burra, seu merda, seu lixo, sua vaca, vaca gorda, gorda nojenta, gordo nojento, gorda escrota, porco nojento, porca nojenta, baleia gorda, escroto, escrota, escrotos, pau no cu, pau no teu cu, lambe cu, lambe botas de merda, puxa saco de merda, cara de cu, cara de pau de merda, cara de merda, monte de merda, saco de merda, pedaço de merda, é uma merda, chato do caralho, cala a boca porra, cala a boca puta, cala a boca vadia, cala-te, você é um lixo, você é feia, você é feio, você é um merda, você não vale nada, não vales nada, és um merda, és uma merda, és feia, és gorda, ninguém gosta de você, ninguém te ama, ninguém gosta de ti, todos te odeiam, todo mundo te odeia, te odeio, odeio-te, nojenta, nojento, escória, lixo humano, parvalhão, parvo de merda, estúpido de, estúpida de, trouxa de merda, cuzão, pentelho de merda, xota, mijão, mija na`,
      hold: `idiota, idiotas, cagar, corno, cornos, peido, peidar, mijo, mijar, droga de, palhaço de, cagado, fdp, pqp, vtnc, tnc, vsf, desgraçado, desgraçada, imbecil, imbecis, cala a boca, bastardo, cretino, cretina, vagabundo, vagabundos, broxa`,
    },
    restricted: {
      refuse: `vendo droga, vendo drogas, vendo maconha, vendo cocaína, vendo pó, vendo erva, compro droga, compro drogas, compro maconha, comprar maconha, comprar cocaína, comprar drogas, venda de drogas, venda de armas, vendo armas, vendo arma, comprar armas, comprar arma, traficante de drogas, passaporte falso, documentos falsos, identidade falsa, dinheiro falso, notas falsas, carteira falsa, cartão clonado, cartões clonados, sem receita médica, sem receita, fumar maconha, cheirar pó, cheirar cocaína, pó e putas`,
      hold: `cocaína, heroína, maconha, cannabis, droga, drogas, haxixe, metanfetamina, ecstasy, lsd, lança perfume, baseado de, traficante, tráfico, explosivos, granada de mão, metralhadora, munição, ketamina, ópio, ganza`,
      near: `arma, armas, pistola, rifle, espingarda, erva, pó, coca, comprimidos, cigarros, tabaco, cogumelos, marfim`,
    },
  },
  beside: {
    restricted:
      'comprar, compro, compra, vender, vendo, venda, vende, traficante, grama, gramas, quilo, barato, entrega, encomendar, fumar, cheirar, ilegal, contrabando',
  },
  clears: {
    ip: 'deusa, deus, mitologia, grega, fruta, maçã, vitória, rio, planeta, constelação, bosque',
    sexual: 'galo, galinha, pássaro, ninho, brasil, papel, água, açúcar, bacalhau, selfie, canela, ferro',
    violence:
      'filme, cinema, romance, livro, ópera, prevenção, museu, memória, chocolate, círculo, quadrado, coração, cogumelo',
    hate: 'gato, círculo, quadrado, coração, rio, mar, café, vinho, feijão, chocolate, museu, memória',
    restricted: 'jardim, museu, farmácia, química, super',
    offensive: 'visual, auditivo, pinto, galinha',
  },
};
