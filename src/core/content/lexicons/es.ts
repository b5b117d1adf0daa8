import type { Lexicon } from '../lexicon.ts';

/** Spanish of Spain and the Americas. This file holds offensive words, because texts are compared with them; they are quoted nowhere else. */
export const es: Lexicon = {
  language: 'es',
  version: '2026-11-24',
  source: 'Written for Monogram',
  licence: 'Apache-2.0',
  common:
    'el, los, las, una, es, en, tu, mi, que, del, con, por, para, eres, te, me, se, muy, no, lo, esta, este, gran, sucia, gorda, dura, su',
  endings: 's, es, a, as, o, os, ito, ita, azo, ote, ando',
  words: {
    hate: {
      refuse: `maricón~, maricones, mariconazo~, mariposón, bollera~, tortillera~, sudaca~, panchito~ de mierda, moro de mierda, moros de mierda, moros fuera, fuera moros, puto moro, putos moros, puto negro, putos negros, negro de mierda, negros de mierda, negrata~, judío de mierda, judíos de mierda, putos judíos, puto judío, judíos al horno, gitano de mierda, gitanos de mierda, puto gitano, putos gitanos, indio de mierda, indios de mierda, machupichu, sidoso~ de, subnormal~, subnormales, mongólico~, retrasado mental, retrasada mental, retrasados mentales, heil hitler, sieg heil, poder blanco, arriba hitler, viva hitler, muerte a los judíos, muerte a los moros, muerte a los negros, muerte a los gays, muerte a los *, muerte a israel, maten a los *, maten a todos los *, matar a todos los *, hay que matar a los *, hitler tenía razón, vuelve a tu país, vuélvete a tu país, raza superior, raza inferior, panchos fuera, inmigrantes fuera, fuera inmigrantes, feminazi~, chino de mierda, puto chino, bolita de mierda, cabecita negra, guachupín~, putos gringos, veneco~ de mierda`,
      hold: `hitler, nazi~, sudacas, moro~?, gringo~, panchito~, gachupín~, mongol, lisiado~, tullido~, boliguayo~, veneco~, naco~, indio sucio, mariquita sucio, marica~, maricas, travelo~, mongolo~`,
    },
    sexual: {
      refuse: `putas, putita~, putero~, putón~, putísima~, puteada, zorra de mierda, zorra sucia, eres una zorra, perra sucia, polla~ grande, mi polla, tu polla, chúpame, chupame la, chupa pollas, chupapollas, chupar pollas, chupa mi, chúpamela, chupamela, chupavergas, chupa vergas, mamamela, mámamela, mamada~, mamadas, mamavergas, mamaguevo~, mamahuevo~, mamabicho, come pollas, comepollas, comer coño, come coños, coñazo, chocho mojado, concha de tu madre, conchatumadre, concha tu madre, conchasumadre, concha su madre, verga~ grande, mi verga, tu verga, pinga dura, pija dura, follar, follarte, follame, fóllame, follando, follada~, follador~, fóllate, cogerte, te quiero coger, cógeme, culiar, culear, culiao~, culiado~, culero~, joderte, córrete, me corro, corrida facial, tetas, tetona~, tetazas, tetas grandes, culo abierto, por el culo, dar por culo, dame por culo, en tu culo, rómpeme el culo, porno~, pornografía~, porno infantil, pederasta~, pedófilo~, pedofilia, violarte, te voy a violar, violar a, orgía~, consolador, sexo anal, sexo oral, sexo gratis, sexo duro, masturb*, hacerse una paja, pajero~, pajillero~, pajearse, lefa, semen en, leche en la boca, zoofilia, incesto, felación, cunnilingus, cachonda~, cachondo~, enseña las tetas, manda nudes, pasa nudes, pasa el pack, prostituta barata, puta, puto, putos, =coño~, =coñazo`,
      hold: `verga, pija, pito, zorra, sexo, vagina, semen, orgasmo~, erección, prostitut*, burdel~, cojer, violar, violación, violador~, erótic*, chocho, chocha, panocha, ramera~, golfa sucia, guarra~, guarras, ctm, folla~, correrse, polla@, pollas@, pene@, culo@, teta@, paja@, pinga@`,
    },
    violence: {
      refuse: `te voy a matar, te mataré, te mato, voy a matarte, os voy a matar, los voy a matar, los mataré a todos, voy a matar a, voy a matarlos, te vas a morir, vas a morir, muérete ya, muerete, ojalá te mueras, ojala te mueras, ojalá te violen, mátate, matate, suicídate, suicidate, ahórcate, ahorcate, córtate las venas, te voy a degollar, te voy a rajar, te voy a pegar un tiro, un tiro en la cabeza, te rompo la cara, te voy a partir la cara, te parto la cara, te voy a romper, poner una bomba, hay una bomba, bomba en el colegio, bomba en la escuela, tirotear la escuela, tiroteo en la escuela, quemar vivo, quemar vivos, degollar, gora eta, viva eta, eta mátalos`,
      hold: `suicidio, terrorista~, torturar, decapitar, sicario~, linchar, eta militar, muérete`,
    },
    offensive: {
      refuse: `mierda~, mierdas, cagada~, cagar en, me cago en, me cago en tu, cagón~, joder, jódete, jodete, jodido~, jodida~, que te jodan, que te den, que te folle, gilipollas, gilipolla, gilipollez, cabrón~, cabrones, cabrona~, cabronazo~, hijo de puta, hijos de puta, hija de puta, hijo de perra, hijoputa~, hijueputa~, hijodeputa, hijo de la chingada, hijo de tu puta, tu puta madre, puta madre, de puta madre, la puta que te parió, la concha, vete a la mierda, váyanse a la mierda, a la mierda, comemierda~, come mierda, lameculos, lame culos, chingar, chingada~, chingado~, chingatumadre, chinga tu madre, chingados, vete a la chingada, pendejo~, pendejos, pendeja~, pendejada~, pinche puto, pinche puta, pinche perra, pinche~ pendejo, culero, ojete~, ojetes, boludo~, boludos, pelotudo~, pelotudos, la re puta, huevón~, huevones, weon culiao, weón~, aweonao, ahuevonado, gonorrea, malparido~, malparida~, carepicha, carechimba, cara de culo, cara de verga, cara de mierda, imbécil~, imbéciles, idiota~ de, eres idiota, eres un idiota, eres una idiota, estúpido~ de, eres estúpida, eres estúpido, eres un estúpido, payaso de mierda, tarado~, tarada~, baboso de, cerdo asqueroso, cerda asquerosa, gorda asquerosa, gordo asqueroso, gorda de mierda, gordo de mierda, vaca gorda, foca gorda, malnacido~, mal nacido, cállate la boca, cállate puta, cierra el pico, cierra la puta, eres basura, eres una basura, eres una mierda, eres feo, eres fea, nadie te quiere, todos te odian, te odio, das asco, me das asco, no vales nada, no sirves para nada, zángano de mierda, cojones, tocapelotas, tocahuevos, tonto del culo, tontopollas, soplapollas, pringado de mierda, basura humana`,
      hold: `idiota~, asqueroso~, asquerosa~, capullo~, hdp, chinga~, mamón~, mamones, forro~ de mierda, bastardo~, desgraciado~, escoria, perra@, zorra@`,
    },
    restricted: {
      refuse: `vendo droga~, vendo coca, vendo cocaína, vendo marihuana, vendo maría, compra cocaína, comprar cocaína, comprar droga~, comprar marihuana, compro droga~, venta de droga~, venta de cocaína, venta de armas, vendo armas, comprar armas, traficante de drogas, pasaporte~ falso~, dni falso, documentos falsos, billetes falsos, dinero falso, tarjetas clonadas, tarjetas robadas, sin receta médica, sin receta, cocaína y putas, coca y putas`,
      hold: `cocaína, heroína, marihuana, cannabis, droga~, hachís, metanfetamina~, farlopa, porro~, porros, narco~, narcotraficante~, explosivos, granada~ de mano, ametralladora~, munición, camello de, lsd, ketamina, fentanilo, opio, tusi, cártel~`,
      near: `arma~, pistola~, rifle~, hierba, coca, maría, pastillas, cigarrillos, tabaco, setas, marfil, éxtasis`,
    },
  },
  beside: {
    restricted:
      'comprar, compra, compro, vender, vendo, vende, venta, traficante, camello, gramo, gramos, kilo, kilos, barato, entrega, envío, esnifar, fumar, ilegal, contrabando',
  },
  clears: {
    ip: 'diosa, dios, mitología, griega, fruta, victoria, río, huerto, planeta, constelación, bosque',
    sexual: 'gallo, gallina, granja, pájaro, ave, concha marina, mar, playa, pesca, huevo, huevos, flor, polla de agua',
    violence: 'película, cine, novela, libro, ópera, prevención, museo, memoria, chocolate',
    hate: 'gato, pájaro, círculo, cuadrado, corazón, río, mar, café, té, vino, chocolate, humor, pan, arroz, color, blanco, rojo, cabra, perro, caballo, lápiz, monte, palo, museo, memoria',
    restricted: 'jardín, museo, farmacia, química, super, rodaje, película, aéreo, rodado, luz',
    offensive: 'cuchillo, tenedor, arroz, leche, pollo, pan, queso, vaca, cabra',
  },
  innocent: `picadura, picaduras, otaria, otarias, putaendo, putaendo, computa, computar, disputa, reputa, diputada, diputado, coñaripe, mierdaloca, putney, putin, putnam, puto bridge`,
};
