import type { Lexicon } from '../text/lexicon.ts';

/** Words and phrases that give something away. English “free” has a meaning of its own: see `rules/free-word.ts`. */
export const FREE_OFFER: Lexicon = {
  meaning: 'free-offer',
  words: {
    any: 'gratis, gratuit, gratuito, bogo, buy one get one, bogof, b1g1',
    en: 'complimentary, freebie, freebies, giveaway, giveaways, on the house, on us, at no cost, at no charge, no charge, no cost to you, no extra charge gift, free of charge, for free, without charge, zero cost, bonus, bonuses, buy .. get .. free, two for one, 2 for 1, three for two, 3 for 2, two for the price of one, three for the price of two, for the price of two, for the price of one, for nothing, gift with purchase, gift with your order, gift with every, our treat, our gift to you, gift from us, thrown in, we throw in, surprise gift, mystery gift, with our compliments, our compliments, courtesy of the shop, half the price gift, second one free, third one free, 50 off second, gratuity gift, get one half, bonus item, extra one free, no payment needed, -bonus dad, -bonus mom, -bonus mum, -bonus daughter, -bonus son, -bonus family, -bonus child, -bonus parent, -bonus kids, -bonus grandma, -smoke on us, -god bless on us, buy one get one, buy 1 get 1, buy two get, buy 2 get, two for the price, comes with a free, gratis, it s on us, our gift, little gift from, a gift from us, gift included, welcome gift, lagniappe, gift with, with a gift, included gift, as a gift from, costs you nothing, costs nothing, pay nothing, nothing to pay, zero charge, free bee, waived, we ll add .. for nothing, we slip in, we pop in, a little something from us, thank you gift, a present from us, present from us, treat from us, on our tab, compliments of, comp d, tossed in, 0 usd, zero dollars, prize draw, giveaway entry, raffle entry, tester included, sample included, free sample, freebie inside, 1 1 free',
    de: 'gratis*, *gratis, kostenlos*, kostenfrei*, umsonst, geschenkt, als geschenk dazu, geschenk dazu, geschenk von uns, gratiszugabe, zugabe, dreingabe, aufs haus, ohne berechnung, bonus, für lau, zum nulltarif, 2 für 1, 3 für 2, zwei für eins, drei für zwei, nimm 3 zahl 2, nimm drei, zahl 2, zahl zwei, 1 geschenkt, 0 euro, null euro, unentgeltlich*, wir schenken, schenken wir, obendrauf, werbegeschenk, überraschungsgeschenk, probe dazu, willkommensgeschenk, -bonuspapa, -bonusmama, -bonus papa, -bonus mama, geschenkt dazu, dazu geschenkt, gibt s dazu, gibts dazu, gratis dazu, kostenlos dazu, ohne aufpreis dazu, kostet nichts, kostet dich nichts, kostet sie nichts, geht auf uns, auf unsere kosten, auf unsere rechnung, spendieren wir, wir spendieren, legen wir gratis, schenken wir dir, schenken wir ihnen, geschenk des hauses, kleines dankeschön, inklusive geschenk, zugabe gratis, mit geschenk, nimm 2 zahl 1, 1 plus 1, eins plus eins, kauf eins, kaufe 2, kauf 2, zweites gratis, das zweite gratis, das zweite geschenkt, gratisprobe, kostprobe, warenprobe, probierpackung, muster kostenlos, nichts bezahlen, für umme, umme, gebührenfrei',
    fr: 'gratuit*, gratos, offert, offerte, offerts, offertes, en cadeau, cadeau surprise, petit cadeau, cadeau offert, cadeau de bienvenue, cadeau mystère, à titre gracieux, gracieusement, sans frais, à 0 euro, pour 0, 3 pour 2, 2 pour 1, trois pour deux, deux pour un, 1 acheté, un acheté, le deuxième offert, le troisième offert, bonus, échantillon offert, on vous l offre, nous offrons, on offre, en bonus, sans rien payer, -offert par, -offert à, -offerte par, -offerte à, offert par la maison, offerte par la maison, offert par nos soins, offerts par nos soins, un offert, une offerte, le second offert, la seconde offerte, la deuxième offerte, 1 acheté 1 offert, deux pour le prix, pour le prix d un, sans coût, compris gratuitement, cadeau de notre part, cadeau de la maison, c est cadeau, cadeau inclus, avec cadeau, cadeau pour tout achat, cadeau à chaque, goodies, goodie, on te l offre, c est pour nous, à nos frais, aux frais de la maison, zéro euro, rien à payer, en prime, tirage au sort',
    it: 'gratuit*, omaggio, omaggi, in regalo, regalo incluso, regalo a sorpresa, regalo sorpresa, regaliamo, te lo regaliamo, a costo zero, costo zero, senza costi, senza spese, 3 per 2, 3x2, 2x1, tre per due, al prezzo di 2, al prezzo di due, al prezzo di 1, al prezzo di uno, prendi 3, paghi 2, bonus, offerto da noi, offriamo noi, offerta dalla casa, compreso gratis, -da dare in regalo, in omaggio, omaggio per, gratis con, offriamo, ti offriamo, vi offriamo, ve lo regaliamo, ti regaliamo, vi regaliamo, regalato, regalata, regalati, pensiero omaggio, compreso nel prezzo gratis, senza alcun costo, non si paga, non paghi, zero euro, 0 euro, campioncino, prendi due, prendi 2, paghi uno, paghi 1, due al prezzo, il secondo gratis, secondo in omaggio, 1 1 gratis, a nostre spese, a carico nostro, in dono, regalo nostro, un regalo da parte nostra, per ringraziarti, dalla casa, estrazione premi',
    es: 'gratuit*, de regalo, regalo sorpresa, regalo incluido, sin coste, sin costo, sin cargo, coste cero, costo cero, te regalamos, regalamos, obsequio, obsequios, obsequiamos, de cortesía, cortesía, cortesía de la casa, 3x2, 2x1, 3 por 2, dos por uno, tres por dos, lleva 3, llévate 3, paga 2, pague 2, bonificado, invita la casa, bonus, va por nuestra cuenta, de propina, sin pagar, por cero, -caja de regalo, -cajas de regalo, -papel de regalo, -bolsa de regalo, -bolsas de regalo, -envoltorio de regalo, -envoltura de regalo, -tarjeta de regalo, -tarjetas de regalo, -etiqueta de regalo, -etiquetas de regalo, -mensaje de regalo, -lazo de regalo, -embalaje de regalo, -estuche de regalo, -idea de regalo, -nota de regalo, -cinta de regalo, -empaque de regalo, -paquete de regalo, regalado, regalada, regalados, regaladas, obsequiado, obsequiada, obsequiados, obsequiadas, obsequia*, de obsequio, de yapa, yapa, de ñapa, ñapa, de pilón, pilón, gentileza de la casa, no pagas, no se paga, por cuenta de la casa, cortesía nuestra, te lo regalamos, te la regalamos, va de regalo, incluido de regalo, muestra gratis, muestra gratuita, segunda unidad gratis, segundo gratis, segunda gratis, el segundo gratis, llévate dos, lleva 2, lleve 2, pague 1, paga 1, 1 1 gratis, dos al precio, cero pesos, cero euros, 0 euros, sorteo, a nuestra cuenta, detallito, detallazo, -caja para regalo, -dulce de yapa, -regalo personalizado',
    nl: 'gratis*, kosteloos, kosteloze, cadeau erbij, cadeautje erbij, als cadeau erbij, cadeau van ons, van ons cadeau, krijg je cadeau, cadeautje van ons, toegift, op de koop toe, voor niets, voor niks, 1 plus 1, 2 voor 1, 3 voor 2, twee voor een, drie voor twee, halen .. betalen, 3 halen, 2 betalen, extraatje, weggevertje, bonus, van het huis, zonder kosten, kado erbij, verrassingscadeau, tweede gratis, welkomstcadeau, er gratis bij, gratis erbij, kost niets, kost niks, kost je niets, op onze kosten, wij trakteren, trakteren we, krijg je erbij, krijgt u erbij, erbij cadeau, presentje van ons, presentje, welkomstgeschenk, geschenk van ons, geschenk erbij, gratis sample, 1 1 gratis, één plus één, twee halen, 2 halen, één betalen, 1 betalen, tweede halve prijs, tweede cadeau, 0 euro, nul euro, prijsvraag, winactie, -cadeau verpakking, -cadeau idee, -cadeau doos, -cadeau doosje, -cadeau tas, -cadeau papier, -cadeau inpakken, -als cadeau inpakken, -als cadeau verpakt, -als cadeau ingepakt, -cadeau kaart, -cadeau kaartje, -cadeau label, -cadeau lint, -cadeau verpakken, -cadeau set, -jouw cadeau, -je cadeau, -kies je cadeau, -welk cadeau, -soort cadeau, -uw cadeau, -een cadeau, -het cadeau, -cadeau voor, -cadeau is, -cadeaukaart',
    sv: 'gratis*, kostnadsfri*, på köpet, utan kostnad, bjuder vi, vi bjuder, bjuds, fri frakt, som gåva från oss, gåva från oss, köp 2 få, köp två få, få 1, få en på, ta 3 betala, ta tre betala, betala för 2, betala för två, 3 för 2, 2 för 1, tre för två, två för en, bonus, på huset, present på köpet, överraskningspresent, helt fritt, skickas med gratis, -bonuspappa, -bonusmamma, köp en få, köp ett få, köp 1 få, få en gratis, få ett gratis, på oss, bjuder på, vi bjuder på, bjuds på, kostar inget, kostar ingenting, kostar inte något, ingår gratis, present från oss, en gåva från oss, gåva på köpet, gratisprov, prov ingår, andra på köpet, den andra gratis, två till priset, 1 1 gratis, noll kronor, 0 kr, utlottning, tackgåva, -gratis kramar',
    pl: 'gratis*, darmow*, za darmo, bezpłatn*, w prezencie, w gratisie, w bonusie, upominek od nas, mały upominek, upominek niespodzianka, prezent od nas, prezent niespodzianka, dorzucamy, dorzucimy, 2 w cenie 1, 3 w cenie 2, dwa w cenie, trzy w cenie, drugi gratis, trzeci gratis, za 0 zł, za zero, 3 za 2, za złotówkę, za 1 grosz, bonus, na koszt firmy, bez opłat, dodajemy od siebie, -na prezencie, gratisow*, gratisik, w ramach prezentu, prezent od firmy, prezent do zamówienia, prezent do każdego, dajemy w prezencie, dorzucamy gratis, dorzucamy od siebie, nic nie kosztuje, nie płacisz, drugi za pół, drugi za grosz, druga sztuka gratis, kup jeden, kup 2, kup dwa, 1 plus 1, 1 1 gratis, dwa za jeden, dwie w cenie, na nasz koszt, od firmy, w podarunku, podarunek od nas, niespodzianka gratis, zero złotych, 0 zł',
    pt: 'grátis, gratuit*, de graça, brinde, brindes, cortesia, de presente, presente surpresa, sem custo, sem custos, custo zero, por conta da casa, leve 3, pague 2, leve 2, pague 1, 3 por 2, dois por um, três por dois, bônus, bonus, de oferta, oferta da casa, oferta surpresa, oferecemos, oferecido por nós, presente nosso, mimo, mimos, amostra grátis, na faixa, sai de graça, -para brinde, -do brinde, -brinde dos noivos, -caixa de presente, -caixas de presente, -papel de presente, -embalagem de presente, -cartão de presente, -sacola de presente, -saco de presente, -laço de presente, -etiqueta de presente, -ideia de presente, -mensagem de presente, -para dar de presente, oferecido, oferecida, oferecidos, oferecidas, ofertado, ofertada, ofertamos, damos de presente, vai de brinde, de brinde, brindezinho, de lambuja, lambuja, na compra ganhe, ganhe, ganha um, ganha uma, compre 1, compre um, leve 1, leve dois, pague um, leve 2 pague 1, 1 1 grátis, dois pelo preço, segunda unidade grátis, segundo grátis, sem pagar, não paga, não paga nada, zero reais, 0 reais, 0 euros, por nossa conta, é por nossa conta, agradinho, cortesia da casa, presentinho nosso, presente da loja, sorteio, -amostra de cor, -amostra de cores',
    tr: 'ücretsiz, bedava, bedavaya, hediyeli, hediye edilir, hediye ediyoruz, hediyemiz, hediyemizdir, bizden hediye, bizden size hediye, sürpriz hediye, parasız, 3 al 2 öde, 2 al 1 öde, üç al iki öde, al 1 öde, al 2 öde, 1 alana 1, bir alana bir, ikincisi hediye, ikincisi bedava, armağanımız, bila bedel, ikramımız, ikram, promosyon, promosyonlu, bonus, sıfır ücret, ek ücretsiz, müessesemizden, müesseseden, hediyesi bizden, hediye olarak, yanında hediye, hediye gönderilir, hediye gönderiyoruz, armağan, armağan ediyoruz, armağanı, ücret alınmaz, ücret alınmadan, ücret talep edilmez, bedelsiz, ücretsizdir, 0 tl, sıfır tl, para vermeden, bir alana, iki alana, 2 alana, 1 alana, bir öde, ikincisi bizden, ikinci ürün bedava, deneme boy, çekiliş, promosyon hediye, beleş, müessese, hediyemiz olsun, -bizden uzak, -bizden biri, -bizden size mesaj',
    ja: '無料, 無償, タダ, ただで, おまけ, オマケ, プレゼント, 進呈, 差し上げ, 特典, サービス品, サービスします, サービスで, 0円, ゼロ円, もう1点, もう1個, もう一つ, ノベルティ, 粗品, 贈呈, サンプル付, フリーギフト, 1つ買うと, 1個買うと, 一つ買うと, -プレゼント用, -プレゼント包装, -プレゼントラッピング, -プレゼントボックス, -プレゼントに, -プレゼントカード, -プレゼントする, -プレゼントの, -プレゼントを贈, -プレゼント箱, -無料ではありません, サービス中, をサービス, がサービス, サービス致し, サービスいたし, サービスでお付け, 無償でお付け, 差し上げます, さしあげ, もれなく, ご奉仕, 無償提供, タダで, 0円でお付け, 費用なし, お代はいただきません, 代金不要, 進呈中, 進呈します, 贈呈中, 贈呈します, 試供品, お試し品, 抽選で, 買うと1, 1個買うと1個, 1枚買うと, 2つ目無料, 2個目無料, 2枚目無料, もう1枚, もう一枚, もう1本, もう一本, 当店負担, 店負担, 当店からの贈り物, 当店からのプレゼント, -もう一枚の写真, -もう1枚の写真',
    zh: '免费, 免費, 赠送, 贈送, 赠品, 贈品, 附赠, 附贈, 白送, 送一, 送二, 加送, 另送, 再送, 还送, 還送, 多送, 送您, 送小, 送礼品, 送禮, 随单送, 下单送, 買就送, 买就送, 免单, 0元, 零元, 包邮, 免运, 免運, 不要钱, 礼品相送, 好礼相送, 小礼物一份, 赠, 贈, 买一, 買一, 第二件, 试用装, 體驗裝, -赠言, -贈言, -赠语, -赠予, -赠与, -赠给, -赠友, -敬赠, -留赠, -送给, -送礼用, -题赠, -互赠, -买一件, -买一个, 免费送, 免費送, 不收费, 不收費, 不要錢, 不花钱, 不花錢, 白给, 白拿, 白嫖, 无偿, 無償, 买一送, 買一送, 买1送, 買1送, 买二送, 買二送, 买2送, 拍一发二, 拍1发2, 第二份半价, 第二件半价, 第2件, 送同款, 免费领, 免費領, 免费附, 免費附, 随机送, 隨機送, 随货送, 店家送, 店家請客, 本店送, 我们送, 我們送, 送货上门礼, 小样, 小樣, 试吃, 試吃, 抽奖, 抽獎, 好礼, 好禮, 福利赠, 惊喜礼, 驚喜禮, 0元购, 零成本, 一分钱不花, 算我们的, 算我們的, -送货上门',
    ar: 'مجانا, مجاني, مجانية, مجانيا, بالمجان, هدية مجانية, بدون مقابل, بلا مقابل, دون مقابل, هدية مع, هدية منا, هدية إضافية, هدية مفاجأة, على حسابنا, دون رسوم, بدون رسوم, بدون تكلفة, عرض مجاني, اشتر واحدة, اشتر واحدا, واحصل على, الثانية هدية, الثالثة هدية, والثالث هدية, والثاني هدية, نهديك, نهديكم, هدية لك, عينة مجانية, إهداء منا, بونص, -خالية من, -علبة هدية, -تغليف هدية, -صندوق هدية, -بطاقة هدية, ببلاش, بلاش, ببلاشي, مجاناً, بدون أي تكلفة, بلا تكلفة, دون تكلفة, من غير فلوس, بدون فلوس, بدون دفع, على حساب المتجر, على حساب المحل, هدية المتجر, هدية من المتجر, هدية من المحل, هدايا مجانية, هدية ترحيبية, هدية شكر, اشتر قطعة, واحدة والثانية, والثانية مجانا, والثانية علينا, الثاني مجانا, الثانية مجانا, قطعة إضافية مجانا, واحد زائد واحد, نهديها, نهديه, هديتنا لك, هديتنا لكم, علينا الهدية, صفر ريال, صفر درهم, 0 ريال, نقدم لك هدية, من عندنا هدية, -وحول على حسابنا, -حول على حسابنا',
  },
};

/** English “free”, whose sense the words around it decide. */
export const FREE_WORD: Lexicon = { meaning: 'free-word', words: { any: 'free, freee' } };

/** Words for a present that give something away where they end the label: “anahtarlık hediye”, “magneet cadeau”. */
export const FREE_LAST: Lexicon = {
  meaning: 'free-last',
  words: {
    tr: 'hediye, hediyesi, bedava, bizden',
    en: 'freebie, gratis',
    de: 'geschenkt, gratis',
    nl: 'cadeau, cadeautje',
    es: 'obsequio',
    it: 'omaggio',
    pt: '',
    pl: 'gratis',
    sv: 'gratis',
    fr: 'offert',
  },
};

/** Chinese and Japanese words that give what follows: 送贴纸. */
export const FREE_FIRST: Lexicon = {
  meaning: 'free-first',
  words: {
    zh: '送, -送货, -送貨, -送给, -送給, -送礼, -送禮, -送女, -送男, -送老, -送妈, -送媽, -送爸, -送朋, -送长, -送長, -送闺, -送閨, -送父, -送母, -送同, -送自, -送客, -送到, -送达, -送達, -送别, -送別, -送子',
  },
};

/** That something costs no more: plain price talk beside a colour, an offer beside a thing. */
export const NO_SURCHARGE: Lexicon = {
  meaning: 'no-surcharge',
  words: {
    en: 'no extra cost, at no extra cost, no extra charge, at no extra charge, no additional charge, no additional cost, no added cost, no surcharge',
    de: 'ohne aufpreis, ohne mehrpreis, ohne mehrkosten, ohne zusatzkosten, ohne extrakosten, kein aufpreis',
    fr: 'sans supplément, sans surcoût, aucun supplément, sans frais supplémentaires',
    it: 'senza sovrapprezzo, senza supplemento, senza costi aggiuntivi, nessun supplemento',
    es: 'sin recargo, sin costo extra, sin coste extra, sin coste adicional, sin costo adicional, sin cargo adicional',
    nl: 'zonder meerprijs, zonder bijbetaling, zonder toeslag, zonder extra kosten, zonder meerkosten, geen meerprijs',
    sv: 'utan extra kostnad, utan tillägg, utan merkostnad, ingen extra kostnad',
    pl: 'bez dopłaty, bez dopłat, bez dodatkowych kosztów, bez dodatkowej opłaty',
    pt: 'sem acréscimo, sem custo adicional, sem custo extra, sem custos adicionais',
    tr: 'ek ücret yok, ilave ücret yok, fark yok, ek ücretsiz, ek ücret ödemeden',
    ja: '追加料金なし, 追加費用なし, 追加料金無し, 追加料金は不要',
    zh: '不加钱, 不加錢, 不加价, 不加價, 不另收费, 不另收費, 不额外收费, 不額外收費',
    ar: 'بدون تكلفة إضافية, دون تكلفة إضافية, بدون زيادة, بلا زيادة',
  },
};

/** Labels that announce a present of the shop: what they offer at no price is given away. */
export const THANKS_LABEL: Lexicon = {
  meaning: 'thanks-label',
  words: {
    en: 'thank you, thanks, a thank you, little thank you, surprise, a little something, something extra from us, from us to you, treat from us, our treat, gift from us, welcome gift, loyalty gift, festive offer, special offer, offer of the week, promotion, promo',
    de: 'dankeschön, danke, kleines dankeschön, überraschung, kleine überraschung, von uns für dich, von uns für sie, aktion, werbeaktion, treuegeschenk, willkommensgeschenk, angebot der woche, aufmerksamkeit, kleine aufmerksamkeit',
    fr: 'merci, petit merci, surprise, petite surprise, petite attention, cadeau surprise, cadeau de bienvenue, de notre part, promotion, offre du moment, offre spéciale, opération spéciale',
    it: 'grazie, ringraziamento, pensierino, sorpresa, piccola sorpresa, da parte nostra, promozione, offerta speciale, offerta del mese, regalo di benvenuto, attenzione',
    es: 'gracias, detalle, detallito, sorpresa, de nuestra parte, promoción, oferta especial, oferta de la semana, regalo de bienvenida, agradecimiento',
    nl: 'bedankje, bedankt, dankjewel, verrassing, kleine verrassing, van ons voor jou, actie, aanbieding, welkomstcadeau, attentie, extraatje',
    sv: 'tack, tack present, tackpresent, liten present från oss, överraskning, liten överraskning, från oss till dig, kampanj, erbjudande, välkomstgåva',
    pl: 'podziękowanie, w podziękowaniu, niespodzianka, mała niespodzianka, od nas dla ciebie, promocja, oferta specjalna, upominek, upominki, prezent powitalny, bonus',
    pt: 'obrigado, agradecimento, mimo, mimos, mimo surpresa, surpresa, agrado, de nós para você, promoção, oferta especial, brinde, brindes, lembrancinha nossa',
    tr: 'teşekkür, teşekkürümüz, sürpriz, sürprizimiz, bizden size, kampanya, fırsat, özel teklif, hoş geldin hediyesi, ikramımız',
    ja: '感謝の気持ち, ささやかなお礼, お礼の品, おまけ, 特典, サプライズ, キャンペーン, プレゼント企画, 当店から',
    zh: '小礼物, 小禮物, 小心意, 小惊喜, 小驚喜, 感谢礼, 感謝禮, 惊喜, 驚喜, 活动, 活動, 福利, 赠品, 贈品, 加碼, 加码, 见面礼, 見面禮',
    ar: 'شكرا لك, هدية شكر, مفاجأة, مفاجأتنا, منا لك, منا إليك, عرض اليوم, عرض الأسبوع, عرض خاص, عرض ترويجي, هدية ترحيب, تقديرا لك',
  },
};
