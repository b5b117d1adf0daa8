import type { Lexicon } from '../text/lexicon.ts';

/** Words that say of the thing sold that somebody had it before, and can hardly mean anything else. */
export const USED_GOODS: Lexicon = {
  meaning: 'used-goods',
  words: {
    en: 'pre owned, preowned, previously owned, second hand, secondhand, ex display, ex demo, ex rental, open box, customer return, customer returns, gently used, lightly used, barely used, hardly used, well used, used condition, used item, used items, used goods, signs of use, signs of wear, traces of use, wear marks, honest wear, previous owner, former owner, thrifted, good used, very good used, used but, used once, slightly used, sourced used, not new, refurbished by us, hand me down, -second hand watch, -seconds hand',
    de: 'gebrauchtware, gebrauchtartikel, gebrauchsspuren, tragespuren, aus zweiter hand, zweite hand, second hand, secondhand, vorbesitzer*, aus vorbesitz, retourware, rückläufer, ausstellungsstück, wenig getragen, kaum getragen, kaum gebraucht, kaum benutzt, wenig benutzt, wenig gebraucht, leicht gebraucht, gut erhalten, gut erhaltene, gut erhaltener, gut erhaltenes, gebraucht gekauft, gebrauchter zustand, gebraucht aber, gebraucht und, gebraucht mit, nicht neu, b ware, gebrauchtzustand, gebrauchtes stück, gebrauchte ware, bereits getragen, schon getragen, vorgetragen',
    fr: 'seconde main, deuxième main, d occasion, déjà porté, déjà portée, déjà servi, déjà utilisé, déjà utilisée, traces d usage, traces d usure, signes d usure, ancien propriétaire, retour client, modèle d exposition, usagé mais, peu servi, peu porté, peu portée, très bon état, bon état général, état d usage, chiné, chinée, chinés, chinées, pas neuf, -à l occasion, -pour l occasion, -grande occasion, -d occasion spéciale',
    it: 'seconda mano, di seconda mano, segni d uso, segni di usura, segni di utilizzo, tracce d uso, usato ma, usata ma, usati ma, usate ma, usato come, usata come, usato in buone, usata in buone, buone condizioni, ottime condizioni, usato garantito, già indossato, già indossata, già utilizzato, già utilizzata, poco usato, poco usata, come nuovo, come nuova, precedente proprietario, ex esposizione, non nuovo, non nuova, reso cliente',
    es: 'segunda mano, de segunda mano, señales de uso, signos de uso, marcas de uso, huellas de uso, usado pero, usada pero, usados pero, usadas pero, poco uso, poco usado, poco usada, buen estado, como nuevo, como nueva, seminuevo, seminueva, seminuevos, seminuevas, ya usado, ya usada, anterior dueño, dueño anterior, anterior propietario, de exposición, no es nuevo, no es nueva, de remate usado, con uso, de medio uso',
    nl: 'tweedehands, tweedehandse, gebruikssporen, draagsporen, gebruikt maar, gebruikte staat, licht gebruikt, weinig gebruikt, amper gebruikt, goed onderhouden, in goede staat, zo goed als nieuw, vorige eigenaar, niet nieuw, showroommodel, uit retour, gebruikt exemplaar, weinig gedragen',
    sv: 'begagnad, begagnat, begagnade, andra hand, andrahand, second hand, secondhand, bruksspår, spår av användning, använt skick, gott skick, fint skick, mycket gott skick, tidigare ägare, förra ägaren, sparsamt använd, lite använd, knappt använd, utställningsexemplar, demoexemplar, returvara, inte ny, ej ny',
    pl: 'używany, używana, używane, używanego, używanej, używanych, z drugiej ręki, drugiej ręki, z drugiego obiegu, ślady użytkowania, śladami użytkowania, ślady używania, śladami używania, ślady noszenia, śladami noszenia, poprzedni właściciel, poprzedniego właściciela, stan dobry, stan bardzo dobry, w dobrym stanie, w bardzo dobrym stanie, jak nowy, jak nowa, jak nowe, noszony, noszona, powystawow*, ze zwrotu, z lumpeksu, -używane do, -używany do, -używana do, -mogą być używane, -może być używany, -może być używana, -efekt używany',
    pt: 'segunda mão, de segunda mão, em segunda mão, marcas de uso, sinais de uso, marcas de utilização, usado mas, usada mas, usados mas, usadas mas, pouco uso, pouco usado, pouco usada, bom estado, ótimo estado, como novo, como nova, seminovo, seminova, seminovos, seminovas, já usado, já usada, antigo dono, dono anterior, de mostruário, não é novo, não é nova, de exposição',
    tr: 'ikinci el, 2 el, kullanılmış, az kullanılmış, kullanım izi, kullanım izleri, kullanım izi var, çizikleri var, önceki sahibi, eski sahibi, ilk sahibinden, temiz kullanılmış, sıfır değil, sıfır ayarında, sıfırdan farksız, yeni gibi, teşhir ürünü, iade ürün, elden düşme, hafif kullanılmış, giyilmiş',
    ja: '中古, 中古品, 使用感, 使用済み, 使用済, ユーズド品, 美品, 傷あり, キズあり, 小傷, 擦れあり, 前の持ち主, 前所有者, 前オーナー, 展示品, 返品された商品, リユース品, 古着, 新品ではありません, -中古風, -中古加工, -古着風, -美品質, -古着加工',
    zh: '二手, 使用痕迹, 使用痕跡, 用过, 用過, 使用过, 使用過, 九成新, 八成新, 9成新, 8成新, 95新, 99新, 几乎全新, 幾乎全新, 戴过, 戴過, 穿过, 穿過, 原主人, 前主人, 退货品, 展示品, 样品机, 中古, 旧货, 舊貨, 闲置, 閒置, 轻微磨损, 轻微划痕, 輕微刮痕, 非全新, 不是全新, -中古风, -中古風, -做旧',
    ar: 'مستعمل, مستعملة, مستعملين, مستعملات, آثار استخدام, آثار الاستخدام, اثار استعمال, آثار استعمال, استعمال خفيف, استخدام خفيف, استعمال نظيف, من يد ثانية, يد ثانية, مستخدم سابقا, مستخدمة سابقا, المالك السابق, شبه جديد, شبه جديدة, كالجديد, كأنه جديد, كأنها جديدة, بحالة جيدة, بحالة ممتازة, حالة ممتازة, ليس جديدا, ليست جديدة, قطعة عرض, سوق الخردة, ملبوس',
  },
};

/** That old material was made into something new. */
export const MADE_OF: Lexicon = {
  meaning: 'made-of',
  words: {
    any: 'upcycling, upcycled, recycling, recycled',
    en: 'made from, made of, made out of, cut from, sewn from, built from, turned from, crafted from, reclaimed, upcycle, repurposed, salvaged, recycle, material, fabric, timber, wood, leather, denim, sails, barrels, staves, tyres, bricks, glass from, in good condition to',
    de: 'hergestellt aus, gefertigt aus, gemacht aus, genäht aus, gebaut aus, upgecycelt, recycelt, recycelte, recyceltes, wiederverwertet, aufgearbeitetes holz, altholz, material, stoffe, stoff, leder, segel, fässern, fass, fassdauben, planen, reifen',
    fr: 'à partir de, fabriqué à partir, réalisé à partir, cousu dans, taillé dans, fait de, recyclé, recyclée, recyclés, surcyclé, récupération, bois de récup, matière, tissu, tissus, voile, voiles, fût, fûts, tonneau, tonneaux, jean, jeans',
    it: 'ricavato da, ricavata da, realizzato con, realizzata con, fatto con, fatta con, cucito con, cucita con, riciclato, riciclata, recuperato, recuperata, di recupero, da botti, botte, botti, legno, tessuto, stoffa, materiale, vele, jeans',
    es: 'hecho con, hecha con, hechos con, hechas con, hecho de, hecha de, fabricado con, fabricada con, fabricado a partir, cosido con, cosida con, reciclado, reciclada, recuperado, recuperada, de recuperación, barricas, barrica, madera, tela, material, velas náuticas, vaqueros, neumáticos',
    nl: 'gemaakt van, gemaakt uit, genaaid van, gerecycled, gerecyclede, hergebruikt, sloophout, materiaal, stof, leer, zeilen, vaten, banden, spijkerbroeken, hout',
    sv: 'gjord av, gjorda av, tillverkad av, sydd av, återbrukat, återvunnet, återvunnen, återbruk, material, tyg, läder, segel, fat, trä, jeans',
    pl: 'zrobiony z, zrobiona z, zrobione z, wykonany z, wykonana z, wykonane z, uszyty z, uszyta z, uszyte z, z odzysku, recyklingu, materiał, materiału, tkanin, żagli, beczek, drewna, drewno, jeansów, dżinsów, skóry',
    pt: 'feito de, feita de, feito com, feita com, feitos com, feitas com, fabricado com, produzido com, costurado com, reciclado, reciclada, reaproveitado, reaproveitada, de demolição, barris, pipas, madeira, tecido, material, jeans, velas de barco',
    tr: 'yapılmış, yapılan, yapıldı, üretilmiş, üretilen, dikilmiş, geri dönüştürülmüş, geri dönüşüm, kumaştan, ahşaptan, deriden, fıçıdan, fıçıdan yapılmış, malzeme, yelkenden, kottan',
    ja: 'から作, で作, を使っ, を利用, リサイクル, アップサイクル, 再利用, 古材, 廃材, 素材, 生地, リメイク, 樽材, 帆布を, デニムを, 端材',
    zh: '制成, 製成, 做成, 改造, 改制, 回收, 再利用, 旧物改造, 升级再造, 木料, 面料, 布料, 材料, 酒桶, 帆布做, 牛仔布, 老木头',
    ar: 'مصنوع من, مصنوعة من, مصنوعة, مصنوع, معاد تدويره, معاد تدويرها, إعادة تدوير, خشب, قماش, جلود, براميل, من الخشب, من القماش, أشرعة, جينز',
  },
};

/** Where old things are found: what comes from there was somebody’s before. */
export const FLEA_MARKET: Lexicon = {
  meaning: 'flea-market',
  words: {
    en: 'flea market find, flea market finds, found at a flea market, from a flea market, bought at auction, car boot, car boot sale, boot sale, garage sale, yard sale, jumble sale, rummage sale, attic find, attic finds, thrift find, thrift finds, from an estate, house clearance, charity shop find, junk shop, salvage yard find, previous family s, grandmother s own, once belonged to, belonged to a, -belonged to a king',
    de: 'flohmarkt, flohmarktfund, flohmarktfunde, vom trödel, trödelmarkt, trödler, dachbodenfund, dachbodenfunde, haushaltsauflösung, aus einem nachlass, aus nachlässen, vom sperrmüll, kleinanzeigenfund, ersteigert, antikmarkt, gehörte früher, gehörte einmal, aus omas',
    fr: 'brocante, en brocante, vide grenier, vide greniers, puces, marché aux puces, vide maison, débarras, ressourcerie, recyclerie, trouvaille, trouvée chez un, emmaüs, dépôt vente, salle des ventes, appartenait à, de succession, -façon brocante, -style brocante, -esprit brocante',
    it: 'mercatino dell usato, mercatini dell usato, mercatino delle pulci, mercatino, mercatini, rigattiere, robivecchi, svuotacantine, soffitta, cantina della nonna, asta, apparteneva a, da uno sgombero, fiera dell antiquariato, -mercatino di natale, -mercatini di natale',
    es: 'rastro, mercadillo, mercado de pulgas, mercado de las pulgas, tianguis, feria americana, feria de antigüedades, venta de garaje, desván, de una herencia, remate, subasta, perteneció a, chacharera, tienda de segunda, baratillo',
    nl: 'rommelmarkt, vlooienmarkt, kringloop, kringloopwinkel, kringloopvondst, zolder, zoldervondst, uit een erfenis, uit een nalatenschap, uit een inboedel, inboedel, veiling, braderievondst, was ooit van',
    sv: 'loppis, loppisfynd, loppmarknad, dödsbo, från ett dödsbo, auktion, auktionsfynd, vindsfynd, bakluckeloppis, second hand butik, tillhörde en, myrorna, kupan',
    pl: 'targ staroci, targu staroci, pchli targ, pchlego targu, giełda staroci, giełdy staroci, ze strychu, strychu, z likwidacji, po babci, po dziadku, ze spadku, wyprzedaż garażowa, lumpeks, szmateks, aukcji, należał do, należała do',
    pt: 'feira de velharias, feira da ladra, feira de antiguidades, mercado das pulgas, brechó, bazar de usados, sótão, de uma herança, de espólio, leilão, pertenceu a, garimpo, garimpado, garimpada, loja de usados, topa tudo',
    tr: 'bit pazarı, bit pazarından, antika pazarı, antika pazarından, eskici, eskiciden, spotçu, spotçudan, tavan arası, mezattan, mezat, müzayede, mirastan, dededen kalma, sahibinden alınmış, antikacıdan',
    ja: '蚤の市, 骨董市, フリーマーケット, フリマ, 古道具, 古道具屋, リサイクルショップ, 骨董品店, オークションで, 蔵出し, 遺品, 蔵から, 質屋, ガレージセール',
    zh: '跳蚤市场, 跳蚤市場, 旧货市场, 舊貨市場, 古玩市场, 地摊淘, 淘来的, 淘來的, 收来的, 收來的, 回收站淘, 老物件, 遗物, 典当, 當舖, 拍卖所得, 阁楼, 旧家, 老宅收',
    ar: 'سوق الحراج, الحراج, سوق المستعمل, السوق المستعمل, سوق الجمعة, سوق الخردة, الأنتيكات, محل أنتيكا, من مزاد, المزاد, من بيت قديم, من ورثة, من تركة, العلية, بسطة قديمة',
  },
};
