import type { Lexicon } from '../text/lexicon.ts';

/** The seller's own shop, another market place, or a page of theirs elsewhere. */
export const OWN_SHOP: Lexicon = {
  meaning: 'own-shop',
  words: {
    any: 'etsy, ebay, shopify, vinted, depop, poshmark, amazon handmade, aliexpress, temu, shein, onlyfans, linktree, linktr, wordpress, woocommerce, wix',
    en: 'our website, our own website, our site, our own site, our web shop, our webshop, our web store, our online store, our online shop, our own shop, our own store, our shop page, our page, our etsy, our ebay, my website, my site, my own site, my shop, my own shop, my store, my online shop, our homepage, our shopfront, link in bio, link in our bio, link in profile, our profile, our bio, facebook marketplace, marketplace on facebook, craigslist, gumtree, offerup, our market stall, our studio shop, shop direct, our studio direct',
    de: 'unserem webshop, unseren webshop, unser webshop, unserem onlineshop, unseren onlineshop, unser onlineshop, unserem online shop, unseren online shop, unser online shop, eigener webshop, eigenen webshop, eigenem webshop, eigener onlineshop, eigenen onlineshop, eigenem onlineshop, unserem eigenen shop, unseren eigenen shop, eigener shop, eigenen shop, unsere webseite, unserer webseite, unsere website, unserer website, unsere homepage, unserer homepage, unsere internetseite, unserer internetseite, meinem shop, meinem onlineshop, meiner website, meiner webseite, meiner homepage, kleinanzeigen, ebay kleinanzeigen, willhaben, ricardo, tutti, shpock, link in bio, link im profil, insta profil, unserem profil, unserer seite, unserem laden, dawanda, ab werk, hofladen',
    fr: 'notre site, notre propre site, notre site maison, notre boutique en ligne, notre e shop, notre eshop, notre page, notre site internet, notre site web, ma boutique en ligne, mon site, mon site internet, leboncoin, le bon coin, lien en bio, lien dans la bio, lien en profil, notre profil, notre atelier boutique, boutique de l atelier, marketplace facebook, kijiji, notre boutique perso',
    it: 'nostro sito, sito nostro, nostro shop, nostro shop online, nostro e commerce, nostro ecommerce, nostro negozio online, nostra pagina, mio sito, mio shop, mio negozio online, subito it, su subito, link in bio, nostro profilo, nostra bottega online, marketplace di facebook, sito ufficiale, nostro store',
    es: 'nuestra web, nuestra página, nuestra página web, nuestro sitio, nuestro sitio web, nuestra tienda online, nuestra tienda en línea, nuestra tienda propia, nuestra propia web, nuestra propia tienda, mi web, mi página, mi tienda online, wallapop, milanuncios, mercado libre, mercadolibre, segundamano, link en la bio, enlace en la bio, link en bio, nuestro perfil, marketplace de facebook, tiendanube, olx, yapo',
    nl: 'onze website, onze site, onze eigen site, onze eigen website, onze webshop, onze eigen webshop, eigen webshop, eigen site, eigen website, mijn site, mijn webshop, mijn website, marktplaats, tweedehands be, link in bio, ons profiel, onze pagina, onze winkel online, bol com, onze webwinkel, eigen webwinkel',
    sv: 'vår hemsida, vår webbplats, vår sajt, vår egen sajt, vår egen hemsida, vår webbutik, vår webshop, vår egen webbutik, vår egen webshop, egen webbutik, vår nätbutik, min hemsida, min webbutik, blocket, tradera, länk i bio, länk i profilen, vår profil, vår sida, vår butik online, vår egen butik, vår onlinebutik',
    pl: 'nasza strona, naszej stronie, naszą stronę, naszej strony, nasz sklep internetowy, naszym sklepie, naszego sklepu, naszym sklepie internetowym, własny sklep, własnym sklepie, moja strona, mojej stronie, mojego sklepu, olx, vinted, allegro, allegro lokalnie, link w bio, naszym profilu, nasz profil, naszej witrynie, naszym butiku',
    pt: 'nosso site, nosso próprio site, nossa loja online, nossa loja virtual, nossa loja própria, nossa página, meu site, minha loja, minha loja virtual, o nosso site, na nossa loja, no nosso site, olx, mercado livre, shopee, elo7, enjoei, custojusto, link na bio, link da bio, nosso perfil, marketplace do facebook, nuvemshop',
    tr: 'kendi sitemiz, kendi sitemizden, kendi sitemizde, sitemiz, sitemizden, sitemizde, web sitemiz, web sitemizden, web sitemizde, kendi mağazamız, kendi mağazamızdan, online mağazamız, internet sitemiz, internet sitemizden, internet sitemizde, sahibinden, trendyol, hepsiburada, n11, çiçeksepeti, letgo, dolap, profilimizde, profildeki link, biodaki link, bio linki, linki profilimizde, shopier',
    ja: '自社サイト, 当店サイト, 公式サイト, 公式ショップ, 公式オンライン, 自社ショップ, 自社通販, 当店ホームページ, 当店のホームページ, 弊社サイト, 直営サイト, 直営ショップ, 本店サイト, メルカリ, ラクマ, ヤフオク, ミンネ, minne, creema, クリーマ, base店, baseショップ, stores, プロフィールのリンク, プロフのリンク, 別サイト, 楽天市場店, ヤフー店',
    zh: '官网, 官網, 自己的店, 自家店, 自家网店, 自家網店, 独立站, 獨立站, 我们网站, 我們網站, 我們官網, 自营店, 淘宝, 淘寶, 天猫, 天貓, 京东, 京東, 拼多多, 咸鱼, 闲鱼, 閒魚, 蝦皮, 虾皮, 露天, 抖音小店, 抖音店, 快手店, 小红书店, 微店, 有赞, 小程序下单, 主页链接, 主頁連結, 简介链接, 另一家店, 实体店下单',
    ar: 'موقعنا, موقعنا الخاص, متجرنا الخاص, متجرنا الإلكتروني, متجرنا على سلة, متجرنا في سلة, متجرنا على زد, متجرنا, صفحتنا, حسابنا في انستا, حسابنا بالانستا, سلة أرخص, على سلة, حراج, السوق المفتوح, أوليكس, دوبيزل, نون, الرابط في البايو, البايو, بروفايل, موقعي, متجري',
  },
};

/** More money than the listing says. */
export const EXTRA_MONEY: Lexicon = {
  meaning: 'extra-money',
  words: {
    en: 'difference, balance, the rest, remainder, remaining, surcharge, extra cost, extra charge, additional cost, additional charge, supplement, top up, upcharge, outstanding, second half, deposit, add on cost, extra fee, price gap, shortfall, second instalment, second installment',
    de: 'differenz, mehrpreis, aufpreis, restbetrag, rest, zuzahlung, aufzahlung, mehrkosten, nachzahlung, aufschlag, zuschlag, anzahlung, zweite hälfte, restsumme, zusatzkosten, fehlbetrag',
    fr: 'différence, supplément, complément, reste, solde, restant, surcoût, frais supplémentaires, acompte, le surplus, rallonge, écart de prix, majoration',
    it: 'differenza, supplemento, saldo, resto, restante, rimanente, sovrapprezzo, costo extra, acconto, caparra, maggiorazione, integrazione, costi aggiuntivi, il rimanente',
    es: 'diferencia, suplemento, resto, restante, saldo, recargo, sobreprecio, sobrecosto, costo extra, coste extra, anticipo, adicional, complemento de precio, lo que falta, faltante, excedente',
    nl: 'verschil, meerprijs, toeslag, restbedrag, rest, resterende, bijbetaling, meerkosten, opslag, aanbetaling, extra kosten, surplus, saldo',
    sv: 'mellanskillnad, mellanskillnaden, skillnad, skillnaden, tillägg, tillägget, resten, restbelopp, resterande, merkostnad, pristillägg, handpenning, extrakostnad, mellanskilladen',
    pl: 'różnica, różnicę, różnicy, dopłata, dopłatę, dopłaty, reszta, resztę, reszty, pozostała, pozostałą, pozostałej, zaliczka, zaliczkę, dodatkowa opłata, dodatkową opłatę, nadwyżkę, brakującą',
    pt: 'diferença, acréscimo, restante, resto, saldo, suplemento, sobretaxa, custo extra, valor extra, sinal, adicional, complemento, excedente, taxa extra, custo adicional',
    tr: 'fark, farkı, farkını, fark ücreti, kalan, kalanı, kalan tutar, bakiye, ilave ücret, ek ücret, üstü, kapora, ek tutar, geri kalanı, artan tutar',
    ja: '差額, 追加料金, 残金, 残額, 不足分, 追加分, 増額分, 割増, 超過分, 別料金, 手付金, 上乗せ',
    zh: '差价, 差價, 差额, 差額, 补差, 補差, 余款, 餘款, 尾款, 加价, 加價, 额外费用, 額外費用, 定金, 订金, 訂金, 多出的, 超出部分, 补款',
    ar: 'الفرق, فرق, فارق, الفارق, باقي, الباقي, المتبقي, رسوم إضافية, مبلغ إضافي, زيادة, الزيادة, عربون, العربون, تكلفة إضافية, تكملة',
  },
};

/** That money is asked for or handed over. */
export const SETTLES: Lexicon = {
  meaning: 'settles',
  words: {
    en: 'pay, paid, payable, pays, invoice, invoiced, bill, billed, charge, charged, collected, collect, settle, settled, request, requested, transfer, transferred, send us, owed, ask for, ask you for, is due, due on, due after, due before, falls due',
    de: 'zahlen, zahlst, zahlt, bezahlen, bezahlt, gezahlt, zahlbar, fällig, berechnen, berechnet, rechnung, kassieren, überweisen, überweist, überwiesen, begleichen, beglichen, nachfordern, verlangen, erheben, einziehen, fordern',
    fr: 'payer, payez, payé, payée, payable, règle, régler, réglez, réglé, réglée, facturé, facturée, facturons, facture, demandé, demandée, demandons, dû, due, verser, versez, versé, viré, encaissé, perçu, se règle, se paie, à payer',
    it: 'pagare, paga, paghi, pagato, pagata, pagamento, salda, saldare, saldato, fatturato, fatturata, fatturiamo, addebitato, addebitata, chiediamo, richiesto, richiesta, versare, versato, dovuto, incassiamo, si paga, si salda',
    es: 'pagar, paga, pagas, pagado, pagada, pago, abonar, abona, abonas, cobra, cobramos, cobrado, cobrada, factura, facturado, facturamos, deposita, depositas, deposita aparte, transfieres, transferir, liquidar, se paga, se abona, se liquida, pedimos',
    nl: 'betalen, betaal, betaal je, betaalt, betaald, voldoen, voldaan, gefactureerd, factureren, factuur, rekenen, berekend, berekenen, overmaken, afrekenen, verrekenen, verrekend, vragen we, in rekening, innen',
    sv: 'betala, betalar, betalas, betalt, faktureras, fakturerar, faktura, debiteras, debiterar, tas ut, tar ut, swishas, swishar, regleras, reglera, förfaller, begär, kräver',
    pl: 'zapłać, zapłata, płatne, płatna, płatny, płacisz, zapłacić, dopłacić, przelewasz, przelać, przelej, naliczymy, naliczamy, fakturujemy, faktura, doliczymy, doliczamy, rozliczamy, rozliczymy, poprosimy, pobieramy, pobierzemy, uregulować, wpłacasz, wpłacić',
    pt: 'pagar, paga, pague, pago, cobrar, cobra, cobrado, cobrada, cobramos, cobraremos, fatura, faturado, faturada, acertar, acerta, acertamos, transferir, depositar, quitar, quitado, pedimos, liquidar, é cobrada, é cobrado, recebemos, combinamos',
    tr: 'öde, ödenir, ödeyin, ödersiniz, ödeme, ödemesi, alınır, alınacak, alırız, tahsil, tahsil edilir, faturalandırılır, fatura edilir, istenir, isteriz, gönderin, yatırın, yatırılır, havale, hesaplaşırız, talep',
    ja: '請求, ご請求, お支払い, 支払い, 支払, お振込, 振込, 頂戴, いただきます, 頂きます, 徴収, 精算, 申し受け, お願いします, ご入金, 入金, 送金',
    zh: '付, 支付, 付款, 另付, 收取, 收费, 收費, 结算, 結算, 结清, 結清, 转账, 轉帳, 补上, 補上, 补给, 汇, 匯, 打款, 交付, 缴, 繳',
    ar: 'يدفع, تدفع, ادفع, الدفع, دفع, ندفع, تحويل, تحول, يحول, نحصل, تحصيل, نطلب, سنطلب, تطلب, فاتورة, تسدد, يسدد, سداد, نستلم, تحاسب, يحاسب',
  },
};

/** That it happens apart from this order: later, separately, directly. */
export const APART: Lexicon = {
  meaning: 'apart',
  words: {
    en: 'separately, separate, later, afterwards, after you order, after ordering, after the order, after checkout, after purchase, before we start, before we begin, before dispatch, before shipping, on delivery, on collection, on arrival, directly, in person, once it ships, when it is ready, by message, upfront, by hand',
    de: 'separat, gesondert, extra, später, nachträglich, im nachhinein, hinterher, anschließend, nach der bestellung, nach bestellung, nach dem kauf, nach bestelleingang, vor fertigung, vor produktion, vor versand, bei lieferung, bei abholung, bei übergabe, direkt, vor ort, vorab, danach',
    fr: 'à part, séparément, ensuite, plus tard, après, après la commande, après commande, après l achat, avant fabrication, avant expédition, à la livraison, au retrait, à réception, directement, sur place, par la suite, à côté, ultérieurement, hors commande',
    it: 'a parte, separatamente, dopo, dopo l ordine, successivamente, in seguito, più tardi, prima della produzione, prima della spedizione, alla consegna, al ritiro, direttamente, di persona, poi, a posteriori, per conto suo',
    es: 'aparte, por separado, después, luego, más tarde, posteriormente, tras el pedido, tras la compra, antes de empezar, antes del envío, a la entrega, al recoger, al recibir, directamente, en persona, por fuera, contra entrega',
    nl: 'apart, los, afzonderlijk, achteraf, later, na bestelling, na de bestelling, na aankoop, naderhand, vooraf, voor verzending, voor productie, bij levering, bij afhalen, rechtstreeks, direct, ter plekke, nadien',
    sv: 'separat, i efterhand, efteråt, senare, efter beställning, efter köpet, efter ordern, före leverans, innan leverans, innan vi börjar, vid leverans, vid hämtning, direkt, på plats, i efterskott, för sig, sedan',
    pl: 'osobno, oddzielnie, później, potem, po zamówieniu, po zakupie, po złożeniu, przed wysyłką, przed realizacją, przy odbiorze, przy dostawie, bezpośrednio, na miejscu, następnie, odrębnie, dodatkowo poza',
    pt: 'à parte, separado, separadamente, depois, mais tarde, posteriormente, após o pedido, após a compra, depois do pedido, antes do envio, antes de produzir, na entrega, na retirada, no levantamento, diretamente, directamente, direto, em mãos, por fora, em seguida',
    tr: 'ayrıca, ayrı, ayrı olarak, sonra, sonradan, daha sonra, sipariş sonrası, siparişten sonra, alışverişten sonra, kargodan önce, üretimden önce, teslimatta, kapıda, doğrudan, direkt, elden, haricen',
    ja: '別途, 別に, 後日, 後ほど, 後から, のちほど, ご注文後, 注文後, 購入後, 発送前, 製作前, 制作前, 到着時, 受取時, 直接, 別払い, 商品到着後',
    zh: '另, 另外, 单独, 單獨, 之后, 之後, 事后, 事後, 下单后, 下單後, 拍下后, 购买后, 收货时, 到货时, 发货前, 出貨前, 制作前, 製作前, 私下, 直接, 稍后, 稍後, 后付, 後付',
    ar: 'لاحقا, بعد الطلب, بعد الشراء, فيما بعد, بعدين, منفصلا, منفصلة, بشكل منفصل, على حدة, على حده, قبل الشحن, قبل التنفيذ, قبل البدء, عند الاستلام, عند التسليم, مباشرة, خارج الطلب, بعد ذلك',
  },
};
