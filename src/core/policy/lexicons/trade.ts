import type { Lexicon } from '../text/lexicon.ts';

/** A way to talk or trade that is not the marketplace's. */
export const CHANNEL: Lexicon = {
  meaning: 'channel',
  words: {
    any: 'whatsapp, watsapp, whatsap, wapp, telegram, instagram, insta, facebook, messenger, wechat, weixin, viber, snapchat, tiktok, skype, discord, signal app, etsy, ebay, shopify, wa me, dm',
    en: 'our website, our own website, our site, our own site, our shop site, our web shop, our webshop, our store online, our own store, our online shop, text us, call us, email us, message us, write to us, dm us, contact us directly, e mail us, ring us, phone us, our workshop directly, drop us, send us a message, ping us, add us on, get in touch, hit us up',
    de: 'unsere webseite, unserer webseite, unsere website, unserer website, unserem onlineshop, unserem eigenen shop, unserem shop, eigener shop, eigenen shop, schreib uns, schreiben sie uns, schreibt uns, ruf uns, rufen sie uns, mail uns, per mail, per e mail, melden sie sich direkt, melde dich direkt, kontaktiere uns, kontaktieren sie uns, unsere seite, homepage, direkt bei uns, direkt an uns, werkstatt anrufen',
    fr: 'notre site, notre propre site, notre boutique en ligne, écrivez nous, écris nous, contactez nous, contacte nous, appelez nous, appelle nous, par mail, par e mail, par courriel, par téléphone, par message privé, message privé, mp, en privé, envoyez nous un message, en direct, en message, directement à l atelier, directement auprès',
    it: 'nostro sito, nostro negozio online, nostro e commerce, scrivici, scriveteci, contattaci, contattateci, chiamaci, chiamateci, via mail, per email, via email, messaggio privato, in privato, direttamente a noi, direttamente da noi, telefonaci, mandaci un messaggio',
    es: 'nuestra web, nuestra página, nuestro sitio, nuestra tienda online, escríbenos, escribenos, escríbanos, contáctanos, contáctenos, llámanos, llámenos, por mail, por correo, por privado, mensaje privado, mándanos un mensaje, mándanos, directamente con nosotros, directo con nosotros, por interno, al privado',
    nl: 'onze website, onze site, onze eigen site, onze webshop, eigen webshop, app ons, appje, stuur een app, stuur ons, mail ons, bel ons, whatsappen, via mail, via de mail, rechtstreeks bij ons, direct bij ons, neem contact, privébericht',
    sv: 'vår hemsida, vår webbplats, vår sajt, vår egen butik, vår webbutik, mejla oss, mejla, maila oss, ring oss, sms a oss, skriv till oss, kontakta oss, direkt till oss, direkt av oss, direkt från oss, hör av dig, dm a oss, privat meddelande',
    pl: 'nasza strona, naszej stronie, nasz sklep, naszym sklepie, naszego sklepu, napisz do nas, napisz, zadzwoń, zadzwoń do nas, skontaktuj się, wiadomość prywatna, na priv, priv, mailem, mailowo, bezpośrednio u nas, bezpośrednio do nas, bezpośrednio, telefonicznie, na telefon',
    pt: 'nosso site, nossa loja, nosso próprio site, fale conosco, fale com a gente, chame no, chama no, chamando no, chama a gente, mande mensagem, manda mensagem, ligue, escreva nos, escreve nos, contacte nos, por e mail, pelo e mail, direto com a gente, direto conosco, diretamente connosco, zap, zapzap, whats, no privado, mensagem privada, diretamente com',
    tr: 'web sitemiz, sitemiz, sitemizden, kendi sitemiz, mağazamızdan, bize yazın, yazın, bizi arayın, arayın, mail atın, mesaj atın, bize ulaşın, dm, instagramdan, whatsapptan, özelden, doğrudan bize, direkt bize, bize doğrudan',
    ja: 'LINE, ライン, インスタ, DM, 直接ご連絡, 直接メール, 直接お電話, 当店サイト, 自社サイト, 公式サイト, ホームページ, メールにて, お電話ください, 直接取引, 直接ご注文, 弊社サイト, ワッツアップ, 微信',
    zh: '微信, 加微, 加v, 薇信, 威信, 微信号, vx, qq, 支付宝私, 私聊, 私下, 私信, 官网, 官網, 自己的店, 独立站, 打电话, 致电, 加我, line, 賴, 加賴, 臉書, 站外, 线下, 線下, 直接联系, 直接聯絡, 联系我们, 联系店主, 扫码, 公众号, 小程序, 我们网站, 我們官網',
    ar: 'واتساب, واتس, الواتساب, انستقرام, انستغرام, انستا, تيليجرام, تلجرام, فيسبوك, سناب, موقعنا, متجرنا الخاص, موقعنا الخاص, راسلنا, راسلونا, تواصل معنا, تواصلوا معنا, اتصل بنا, اتصلوا بنا, كلمنا, على الخاص, مباشرة معنا, معنا مباشرة, منا مباشرة, لنا مباشرة',
  },
};

/** Paying by other means than the marketplace's. */
export const OFF_PAYMENT: Lexicon = {
  meaning: 'off-payment',
  words: {
    any: 'paypal, venmo, zelle, cash app, cashapp, revolut, wise, iban, bitcoin, crypto, usdt, western union, moneygram, apple pay link, stripe link',
    en: 'bank transfer, wire transfer, wire us, transfer the money, pay cash, in cash, cash on, pay us, pay me, pay direct, pay directly, pay the workshop, pay outside, pay the balance, pay the rest, pay the difference, send payment, send the money, by check, by cheque, payment link, direct payment, e transfer',
    de: 'überweisung, überweisen, banküberweisung, bar zahlen, barzahlung, in bar, bar bezahlen, bar bei, zahlung direkt, direkt bezahlen, zahlen sie direkt, zahl direkt, freunde und familie, vorkasse, zahlungslink, per rechnung von uns',
    fr: 'virement, virement bancaire, en espèces, espèces, par chèque, chèque, payez nous, payer en direct, paiement direct, réglez directement, règlement direct, payez directement, lien de paiement, lydia, wero, en liquide, entre proches',
    it: 'bonifico, bonifico bancario, contanti, in contanti, postepay, ricarica postepay, satispay, pagare direttamente, paga direttamente, pagamento diretto, paghi direttamente, paypal amici, link di pagamento, amici e familiari',
    es: 'transferencia, transferencia bancaria, bizum, en efectivo, efectivo, pago directo, págalo, paga directo, paga directamente, páganos, depósito, oxxo, mercado pago, enlace de pago, amigos y familiares, nequi, yape',
    nl: 'tikkie, overboeking, bankoverschrijving, overmaken, maak het over, contant, contant betalen, betaal direct, rechtstreeks betalen, betaal ons, betaalverzoek, betaallink, betaal rechtstreeks',
    sv: 'swish, swisha, swishar, banköverföring, överföring, kontant, kontanter, betala direkt, direkt betalning, betallänk, bankgiro, plusgiro',
    pl: 'blik, blikiem, przelew, przelewem, przelewu, gotówka, gotówką, zapłać nam, płatność bezpośrednia, zapłać bezpośrednio, dopłać przelewem, na konto, link do płatności',
    pt: 'pix, no pix, por pix, via pix, transferência, transferência bancária, depósito, em dinheiro, dinheiro vivo, pague direto, pagar direto, pagamento direto, pague diretamente, mb way, mbway, multibanco, link de pagamento, pague à vista direto',
    tr: 'havale, eft, havaleyle, havale ile, iban, elden, nakit, doğrudan ödeme, direkt ödeme, bize ödeyin, papara, hesabımıza, hesaba, ödeme linki, kapıda elden',
    ja: '銀行振込, 振込, お振込, 振り込み, 現金, 直接お支払い, ペイペイ, paypay, 口座, 現金払い, 手渡し, 直接払',
    zh: '转账, 轉帳, 转帐, 汇款, 匯款, 支付宝, 微信支付, 红包, 现金, 現金, 线下付, 私下付, 直接付, 打款, 付给我们, 付款码, 收款码, 街口, 無摺',
    ar: 'تحويل بنكي, تحويل, بالتحويل, حوالة, نقدا, كاش, الدفع مباشرة, ادفع مباشرة, ادفع لنا, ادفع, ادفعوا, بتحويل, فودافون كاش, رابط دفع, رابط الدفع, انستاباي, stc pay',
  },
};

/** That the marketplace is to be left out. */
export const OUTSIDE: Lexicon = {
  meaning: 'outside',
  words: {
    en: 'outside the marketplace, outside this marketplace, outside the platform, outside the site, outside of this site, off platform, off the platform, off marketplace, off site, offsite, skip the marketplace, bypass the marketplace, without the marketplace, avoid the fees, avoid fees, no marketplace fees, save the fees, save on fees, marketplace fee, marketplace fees, platform fee, platform fees, buy direct, order direct, order directly, deal directly, deal direct, buy directly from us, order it directly, direct order, cancel this order, instead of ordering here, rather than here, not through this site, cheaper on our',
    de: 'außerhalb des marktplatzes, außerhalb der plattform, außerhalb, am marktplatz vorbei, an der plattform vorbei, ohne marktplatz, ohne plattform*, gebühren sparen, marktplatzgebühr*, plattformgebühr*, direktbestellung, direkt bestellen, bestell direkt, bestellen sie direkt, direktkauf, direkt kaufen, statt hier, nicht über den marktplatz, nicht über die plattform, günstiger bei uns direkt',
    fr: 'hors plateforme, hors de la plateforme, en dehors de la plateforme, en dehors du site, en dehors, hors site, hors du site, sans passer par, sans commission, éviter les frais, frais de plateforme, commande directe, commander en direct, commandez en direct, commandez directement, acheter en direct, plutôt qu ici, moins cher en direct, de la main à la main',
    it: 'fuori piattaforma, fuori dalla piattaforma, fuori dal sito, al di fuori, fuori dal marketplace, senza passare, senza commissioni, evitare le commissioni, commissioni della piattaforma, ordine diretto, ordina direttamente, ordinare direttamente, acquisto diretto, compra direttamente, invece che qui, saltando il marketplace',
    es: 'fuera de la plataforma, fuera de la web, fuera del sitio, fuera de aquí, fuera del marketplace, por fuera, sin pasar por, sin comisión, sin comisiones, evitar comisiones, comisiones de la plataforma, compra directa, pedido directo, pide directamente, pídelo directamente, compra directamente, comprar directo, en vez de aquí, trato directo',
    nl: 'buiten de site, buiten het platform, buiten de marktplaats, buiten platform, om de site heen, om het platform heen, zonder platformkosten, zonder commissie, direct bestellen, bestel direct, rechtstreeks bestellen, bestel rechtstreeks, in plaats van hier, kosten vermijden, buitenom',
    sv: 'utanför plattformen, utanför sajten, utanför butiken, utanför marknadsplatsen, vid sidan av, utan avgift, slipper du avgiften, slippa avgiften, slipper avgiften, direktköp, köp direkt, beställ direkt, istället för här, undvik avgiften, utan mellanhand, utan mellanhänder',
    pl: 'poza platformą, poza serwisem, poza portalem, poza marketplace, poza sklepem, z pominięciem, bez prowizji, uniknąć prowizji, zamów bezpośrednio, kup bezpośrednio, zamiast tutaj, omijając, poza allegro',
    pt: 'fora do site, fora da plataforma, fora daqui, por fora, sem passar, sem comissão, sem taxa, sem taxas, evitar taxas, taxa da plataforma, compra direta, compre direto, peça direto, pedido direto, compre diretamente, encomende diretamente, em vez de aqui, fora do marketplace',
    tr: 'site dışı, site dışından, platform dışı, platform dışından, pazaryeri dışı, pazaryeri dışında, platform dışında, site dışında, komisyonsuz, komisyon ödemeden, doğrudan sipariş, direkt sipariş, buradan değil, aracısız, komisyona girmeden',
    ja: 'サイト外, サイトを通さず, プラットフォーム外, マーケット外, 手数料なし, 手数料がかから, 手数料無し, 直接取引, 直接販売, 直接ご購入, 直接購入, こちらではなく, 外部で, モール外, 通さずに',
    zh: '平台外, 绕过平台, 繞過平台, 不走平台, 站外, 私下交易, 场外, 場外, 免手续费, 免手續費, 省手续费, 直接下单, 直接购买, 直接購買, 线下交易, 線下交易, 不通过平台, 跳过平台',
    ar: 'خارج المنصة, خارج الموقع, خارج المتجر, خارج السوق, بعيدا عن المنصة, بدون عمولة, دون عمولة, بلا عمولة, دون رسوم المنصة, بدون رسوم المنصة, اطلب مباشرة, الطلب مباشرة, اشتر مباشرة, بدلا من هنا, الشراء المباشر',
  },
};

/** That the other way costs less. */
export const CHEAPER: Lexicon = {
  meaning: 'cheaper',
  words: {
    en: 'cheaper, discount, off, save, lower price, better price, less, special price, save money, 10 percent, half price, off the price, costs less',
    de: 'günstiger, billiger, rabatt, sparen, spart, sparst, preiswerter, nachlass, weniger, sonderpreis, prozent',
    fr: 'moins cher, remise, réduction, économisez, économiser, meilleur prix, rabais, tarif réduit, prix réduit',
    it: 'meno, sconto, risparmi, risparmia, risparmiare, prezzo migliore, più economico, costa meno, scontato, prezzo ridotto',
    es: 'barato, más barato, descuento, ahorra, ahorras, ahorrar, mejor precio, rebaja, menos, precio especial, sale mejor',
    nl: 'goedkoper, korting, bespaar, voordeliger, scheelt, minder, lagere prijs, scherpere prijs',
    sv: 'billigare, rabatt, spara, lägre pris, bättre pris, mindre, sparar',
    pl: 'taniej, rabat, zniżka, zniżkę, oszczędź, oszczędzasz, lepsza cena, niższa cena, lepszej cenie, niższej cenie',
    pt: 'mais barato, desconto, economize, economiza, melhor preço, preço menor, sai mais em conta, mais em conta, menos, poupa, poupe',
    tr: 'ucuz, ucuza, daha uygun, uygun fiyat, uyguna, indirim, indirimli, tasarruf, daha az, hesaplı',
    ja: '安く, 割引, 値引, 円引, お得, 割安, 安い, 引きに',
    zh: '便宜, 优惠, 優惠, 折扣, 省, 更低, 打折, 低价, 立减, 少付',
    ar: 'أرخص, ارخص, بسعر أقل, خصم, أقل, توفر, وفر, تخفيض, سعر أفضل',
  },
};

/** A price that is asked for later or elsewhere. */
export const PRICE_LATER: Lexicon = {
  meaning: 'price-later',
  words: {
    en: 'we invoice, we will invoice, we ll invoice, invoiced after, invoiced separately, invoiced later, we bill, billed later, billed separately, billed after, we will charge, we charge later, charged after, charged later, charged separately, charge you, charge the difference, pay the difference, difference after, difference is due, difference later, pay .. difference, pay .. rest, pay .. balance, settle the, settle up, price on request, price on application, ask for price, ask for the price, message for price, contact for price, final price, extra payable, payable separately, payable on delivery, due on delivery, due at delivery, collected on delivery, extra fee, extra cost applies, extra charge applies, an extra charge, additional charge applies, additional payment, additional fee, additional cost, surcharge after, surcharge is paid, supplement is, price may change, price will change, we request, we will request, we ll request, payment request, send you a request, we send you a payment, pay extra, paid separately, paid on collection, price shown is for, listed price is for, price shown covers, not included in the price shown, real price, actual price, true price, we will ask for, we ask for the, later ask, second payment, remaining amount, top up',
    de: 'differenz, aufpreis nach, aufpreis wird, mehrpreis, nachzahlung, nachzahlen, zuzahlung, nachträglich berechnet, separat berechnet, gesondert berechnet, extra berechnet, nachberechnet, stellen wir nachträglich, stellen wir nach, stellen wir gesondert, berechnen wir nach, berechnen wir gesondert, berechnen wir später, berechnen wir extra, in rechnung, preis auf anfrage, preis nach absprache, preis auf nachfrage, endpreis, tatsächlicher preis, restbetrag, restzahlung, zahlungsaufforderung, aufschlag, zuschlag zahlen, zahlen sie später, zahlst du später, bei lieferung fällig, bei übergabe, per nachnahme, preis gilt nur, angezeigter preis, angezeigte preis',
    fr: 'différence, supplément après, supplément à régler, supplément sera, supplément facturé, facturé après, facturée après, facturés après, facturé en plus, facturé séparément, facturée séparément, facturée, facturés, facturées, complément, reste à payer, solde, prix sur demande, tarif sur demande, prix sur devis, prix final, à régler plus tard, à régler ensuite, à régler à la livraison, payable à la livraison, demande de paiement, nous vous demanderons, le prix affiché est, prix réel, vrai prix, prix affiché',
    it: 'differenza, supplemento dopo, supplemento da, supplemento a parte, da saldare, saldo, saldare, conguaglio, fatturato a parte, addebitato dopo, addebiteremo, addebitiamo, richiederemo, chiederemo, vi chiediamo, ti chiediamo, prezzo su richiesta, prezzo da concordare, prezzo finale, prezzo reale, pagare a parte, pagamento a parte, pagato a parte, da pagare alla consegna, alla consegna, extra da pagare, si paga a parte, si paga dopo, il prezzo indicato',
    es: 'diferencia, suplemento después, suplemento aparte, suplemento se, se cobra aparte, se cobrará, se cobra después, cobramos aparte, cobraremos, te cobramos, se factura aparte, facturamos después, se paga aparte, pago aparte, a pagar después, resto del pago, saldo, precio a consultar, consultar precio, precio a convenir, precio final, precio real, a la entrega, contra entrega, recargo, pediremos, te pediremos, solicitud de pago, el precio mostrado, precio mostrado, abonar aparte, se abona',
    nl: 'verschil, bijbetaling, bijbetalen, toeslag achteraf, toeslag rekenen, achteraf, apart berekend, apart gefactureerd, apart in rekening, in rekening, prijs op aanvraag, prijs in overleg, eindprijs, werkelijke prijs, restbedrag, betaalverzoek, betaal je later, bij levering te betalen, meerprijs, vermelde prijs, getoonde prijs',
    sv: 'mellanskillnad, mellanskillnaden, skillnaden, tillägg i efterhand, i efterhand, faktureras separat, faktureras efter, faktureras, debiteras separat, debiteras efter, debiteras, betalas separat, pris på begäran, pris enligt överenskommelse, slutpris, verkligt pris, restbelopp, tilläggsavgift, betalar du senare, vid leverans, efterskott, visade priset',
    pl: 'różnica, różnicę, dopłata po, dopłatę po, dopłata, dopłaty, dopłacić, doliczamy, doliczymy, naliczymy, naliczana osobno, płatne osobno, płatna osobno, płatne przy odbiorze, cena do uzgodnienia, cena na zapytanie, cena ustalana, cena końcowa, faktyczna cena, prawdziwa cena, reszta płatna, reszta kwoty, pozostała kwota, prośba o płatność, wystawimy osobny, rozliczymy, cena podana',
    pt: 'diferença, valor da diferença, acréscimo depois, acréscimo à parte, cobrado à parte, cobrada à parte, cobrado depois, cobrada depois, cobramos depois, cobraremos, cobramos à parte, pago à parte, paga à parte, pagar à parte, combinado depois, combinar depois, a combinar, preço sob consulta, valor sob consulta, valor a combinar, preço final, preço real, restante, saldo, na entrega, solicitação de pagamento, pediremos, o valor mostrado, preço mostrado, faturado à parte, suplemento',
    tr: 'fark, farkı, farkını, fark ücreti, fiyat farkı, ek ücret, ek ücreti, ilave ücret, ayrıca tahsil, sonradan, sonra tahsil, tahsil edilir, tahsil edilecek, tahsil ederiz, fiyat için, fiyat sorunuz, fiyatı sorunuz, fiyat sorun, nihai fiyat, gerçek fiyat, kalan tutar, kalan ödeme, ayrıca ödenir, kapıda ödenir, teslimatta ödenir, talep edilir, talep ederiz, -fark yaratan, -fark yarat',
    ja: '差額, 追加料金, 追加請求, 別途, 後日, 後から, 後ほど, 別料金, 価格応相談, 価格はお問い合わせ, 要見積, 見積, 残金, 実際の価格, 実際の金額, 表示価格は, 追加のお支払い, 着払い',
    zh: '差价, 差價, 补差, 補差, 补款, 補款, 另付, 另外付, 另收, 加收, 另计, 另計, 另算, 价格面议, 面议, 面議, 私聊报价, 咨询价格, 问价, 询价, 实际价格, 尾款, 后付, 到付, 补邮, 补拍, 额外收, 额外支付, 显示价格, 标价仅',
    ar: 'الفرق, فرق السعر, فرق, رسوم إضافية, رسوم اضافية, مبلغ إضافي, يدفع لاحقا, تدفع لاحقا, تحصل لاحقا, نحصل, نطلب منك, سنطلب, السعر عند الطلب, السعر حسب الاتفاق, السعر النهائي, السعر الحقيقي, باقي المبلغ, المبلغ المتبقي, عند التسليم, عند الاستلام, تضاف لاحقا, تضاف بعد, يضاف بعد, تحاسب, السعر المعروض',
  },
};

/** That goods were used before. */
export const USED: Lexicon = {
  meaning: 'used',
  words: {
    en: 'used, pre owned, preowned, pre loved, preloved, second hand, secondhand, previous owner, last owner, former owner, refurbished, refurb, renewed, reconditioned, ex display, ex demo, open box, b stock, returned, customer return, customer returns, returns, thrifted, thrift, worn, previously worn, estate piece, hand me down, trade in, traded in, pawn, salvaged item, -used look, -used for, -used in, -used to, -used by, -used with, -used as, -used at, -worn look, -worn leather look, -can be used, -be used, -hand worn, -is used, -are used, -worn on, -worn by, -worn in, -worn with, -worn as, -to be worn, -be worn, -well worn look, -returns accepted, -no returns, -returns policy, -many happy returns, -happy returns, -we used, -returned to you, -returned with, -renewed vows, -vow',
    de: 'gebraucht, gebrauchte, gebrauchter, gebrauchtes, gebrauchten, gebrauchtware, second hand, secondhand, aus zweiter hand, zweite hand, vorbesitzer*, vorbesitz, generalüberholt*, refurbished, aufbereitet, aufbereitete, aufbereitetes, aufgearbeitet, aufgearbeitete, aufgearbeitetes, rückläufer, retoure, retouren, retourware, b ware, ausstellungsstück, vorgetragen, getragen, getragene, getragener, getragenes, inzahlungnahme, flohmarkt*, wenig benutzt, schon benutzt, benutzt, benutzte, benutztes, -used look, -gebraucht look, -gebraucht wird, -wird gebraucht, -getragen werden, -getragen wird',
    fr: 'occasion, d occasion, usagé, usagée, usagés, usagées, seconde main, deuxième main, reconditionné, reconditionnée, reconditionnés, ancien propriétaire, précédent propriétaire, ancienne propriétaire, déjà porté, déjà portée, déjà utilisé, déjà servi, retour client, retours clients, modèle d exposition, remis à neuf, remise à neuf, reprise, -effet usé, -à l occasion, -pour l occasion, -toute occasion, -toutes les occasions, -toutes occasions, -grande occasion, -occasion spéciale, -quelle occasion, -chaque occasion, -occasions, -une occasion, -l occasion, -votre occasion',
    it: 'usato, usata, usati, usate, di seconda mano, seconda mano, ricondizionato, ricondizionata, ricondizionati, rigenerato, rigenerata, precedente proprietario, precedenti proprietari, ex proprietario, già indossato, già indossata, già utilizzato, reso da cliente, resi, rimesso a nuovo, ex esposizione, da esposizione, permuta, -effetto usato, -aspetto usato, -look usato, -può essere usato, -può essere usata, -viene usato, -viene usata, -essere usato, -essere usata',
    es: 'usado, usada, usados, usadas, de segunda mano, segunda mano, reacondicionado, reacondicionada, reacondicionados, seminuevo, seminueva, anterior dueño, dueño anterior, antiguo dueño, anterior propietario, anterior propietaria, ya usado, ya usada, devolución, devoluciones, de exposición, restaurado de, remanufacturado, ya llevado, de ocasión, -efecto usado, -aspecto usado, -puede ser usado, -puede ser usada, -ser usado, -ser usada, -sin devoluciones',
    nl: 'tweedehands, tweedehandse, gebruikt, gebruikte, refurbished, vorige eigenaar, eerdere eigenaar, vorige eigenaars, opgeknapt, opgeknapte, gereviseerd, gereviseerde, retour, retouren, showroommodel, gedragen, ingeruild, inruil, reeds gebruikt, -gebruikt worden, -worden gebruikt, -kan gebruikt, -wordt gebruikt, -gebruikt voor, -wordt gedragen, -gedragen worden, -vintage look, -te worden gebruikt',
    sv: 'begagnad, begagnat, begagnade, andrahand, andra hand, second hand, secondhand, tidigare ägare, förra ägaren, förre ägaren, renoverad, renoverat, rekonditionerad, rekonditionerat, returvara, returvaror, demoexemplar, utställningsexemplar, använd, använt exemplar, inbytt, inbyte, loppis*, burna, buren, -kan användas, -används',
    pl: 'używany, używana, używane, używanego, używanej, z drugiej ręki, z drugiego obiegu, drugiej ręki, poprzedni właściciel, poprzedniego właściciela, poprzednim właścicielu, odnowiony, odnowiona, odnowione, odnawiany, odnawiana, regenerowany, regenerowana, poleasingow*, powystawow*, ze zwrotu, zwroty, noszony, noszona, second hand, lumpeks, ze skupu, -używane do, -używany do, -używana do, -mogą być używane, -może być używany, -efekt używany',
    pt: 'usado, usada, usados, usadas, seminovo, seminova, de segunda mão, segunda mão, recondicionado, recondicionada, antigo dono, dono anterior, antigo proprietário, proprietário anterior, já usado, já usada, devolução, devoluções, de mostruário, mostruário, brechó, remanufaturado, reembalado, -efeito usado, -pode ser usado, -pode ser usada, -ser usado, -ser usada, -aspecto usado, -aspeto usado',
    tr: 'ikinci el, kullanılmış, 2 el, yenilenmiş, önceki sahibi, eski sahibi, önceki sahibinden, iade ürün, iade edilmiş, iade, teşhir, teşhir ürünü, elden düşme, giyilmiş, takas, spot ürün, az kullanılmış, -iade edilmez, -iade kabul, -iade yok',
    ja: '中古, 中古品, 使用済み, 使用済, ユーズド, セカンドハンド, 整備済, 再生品, 返品された, 返品の, 展示品, 前の持ち主, 前の所有者, 元の持ち主, 前オーナー, 下取り, お古, 古着, リファービッシュ, リユース, 訳あり品, 買取品, -中古風, -中古加工, -ユーズド加工, -ユーズド風, -古着風',
    zh: '二手, 旧货, 翻新, 用过的, 回收的, 前任主人, 原主人, 前主人, 退货, 退貨, 展示品, 样品机, 库存旧, 中古, 九成新, 8成新, 95新, 99新, 旧物, 舊物, 旧的, 舊的, 戴过, 穿过, 整新, 福利品, -做旧, -仿旧, -复古, -旧化, -不退货, -不接受退货, -中古风, -怀旧',
    ar: 'مستعمل, مستعملة, المستعملة, مستخدم سابقا, مستخدمة سابقا, مستعمل سابقا, مجدد, مجددة, المالك السابق, صاحبه السابق, صاحبها السابق, مرتجع, مرتجعة, مرتجعات, مسترجع, معاد تجديده, معاد تجديدها, قطعة عرض, من يد ثانية, مملوك سابقا, مملوكة سابقا, ملبوس',
  },
};

/** That something is made for the buyer. */
export const MADE_TO_ORDER: Lexicon = {
  meaning: 'made-to-order',
  words: {
    en: 'made to order, made for you, built to order, cast for you, custom made, bespoke, newly made, handmade for you, on demand',
    de: 'auf bestellung, nach auftrag, maßanfertigung, für dich gefertigt, auf maß, eigens',
    fr: 'sur commande, fait pour vous, sur mesure, fabriqué pour vous',
    it: 'su ordinazione, su misura, fatto per te, su commissione',
    es: 'por encargo, a medida, hecho para ti, bajo pedido',
    nl: 'op bestelling, op maat, voor jou gemaakt',
    sv: 'på beställning, måttbeställd, gjord för dig, gjuts för dig',
    pl: 'na zamówienie, na wymiar, robione dla ciebie',
    pt: 'por encomenda, sob encomenda, sob medida, feito para você, à medida',
    tr: 'sipariş üzerine, siparişe özel, size özel yapılır',
    ja: '受注生産, オーダーメイド, 受注製作',
    zh: '定做, 订做, 私人订制, 接单制作, 定制',
    ar: 'حسب الطلب, يصنع لك, عند الطلب',
  },
};
