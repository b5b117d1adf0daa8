import type { Lexicon } from '../text/lexicon.ts';

/** Ways to reach a person. */
export const CONTACT: Lexicon = {
  meaning: 'contact',
  words: {
    any: 'email, e mail, emails, mail adress*, mailadress*, whatsapp, telegram, facebook, messenger, wechat, viber, snapchat, tiktok, instagram, skype, discord, fax',
    en: 'phone, telephone, phone number, cell number, cell phone, cellphone number, mobile number, mobile, contact number, contact details, contact info, contact information, number to call, number we can reach, how to reach you, how can we reach you, your number, tel, social media handle, ig handle, insta handle, insta, newsletter, mailing list, contact person, username on, -phone model, -phone case, -phone type, -mobile phone model, -phone make, -cell phone model, -phone size, -phone brand, -phone version, -your lucky number, -instagram style, -instagram frame, -mobile home, -crib mobile, -baby mobile, -mobile colour, -mobile color, -phone colour, -phone color, -phone holder, -phone stand',
    de: 'telefon, telefonnummer, *telefonnummer, handynummer, handy nummer, mobilnummer, mobilfunknummer, rufnummer, rückrufnummer, kontaktdaten, kontakt, kontaktnummer, mailadresse, e mail*, newsletter, ansprechpartner, festnetz*, telefonkontakt, erreichbar*, insta, -handy modell, -handymodell, -kontaktlinsen, -e mail vorlage',
    fr: 'téléphone, numéro de portable, numéro de tél, numéro de mobile, n de téléphone, n de portable, portable pour, votre portable, tél, courriel, mél, adresse mail, adresse électronique, coordonnées, contact, mail, newsletter, lettre d information, insta, infolettre, numéro de contact, -coordonnées gps, -coordonnées géographiques, -modèle de téléphone, -ordinateur portable, -coordonnées du lieu, -latitude',
    it: 'telefono, numero di telefono, cellulare, numero di cellulare, recapito, recapiti, contatto, contatti, posta elettronica, indirizzo mail, mail, newsletter, tel, numero di contatto, numero telefonico, -modello di cellulare, -modello di telefono, -modello del telefono, -modello cellulare, -modello telefono',
    es: 'teléfono, telefónico, celular, móvil, número de móvil, número de celular, correo, correo electrónico, contacto, datos de contacto, mail, boletín, newsletter, tel, número de contacto, -modelo de celular, -modelo de móvil, -modelo del móvil, -modelo de teléfono, -modelo del celular, -modelo móvil',
    nl: 'telefoon, telefoonnummer, *telefoonnummer, mobiel nummer, mobiele nummer, gsm, gsm nummer, 06 nummer, contactgegevens, contact, contactnummer, mailadres, emailadres, nieuwsbrief, nummer waarop, bereikbaar, bellen, telefoonnr, -telefoon model, -telefoonmodel, -type telefoon',
    sv: 'telefon, telefonnummer, *telefonnummer, mobilnummer, mobil, mobiltelefon, kontaktuppgifter, kontakt, epost, e post, e postadress, mejl, mejladress, nyhetsbrev, mobilnr, telnr, -mobilmodell, -telefonmodell',
    pl: 'telefon, telefonu, numer telefonu, nr telefonu, numer komórki, komórka, kontakt, kontaktowy, kontaktowe, dane kontaktowe, mail, maila, mailowy, e maila, adres mailowy, newsletter, adres e mail, nr tel, tel, -model telefonu, -modelu telefonu',
    pt: 'telefone, telemóvel, celular, número de celular, número de telefone, contato, contacto, contatos, correio eletrónico, mail, zap, zapzap, whats, newsletter, dados de contato, tel, telefónico, telefônico, -modelo do celular, -modelo de celular, -modelo do telemóvel, -modelo do telefone, -modelo celular',
    tr: 'telefon, telefonunuz, telefonu, telefon numaranız, telefon numarası, cep telefonu, cep telefonunuz, cep numaranız, gsm, e posta, eposta, e postanız, mail, mailiniz, iletişim, iletişim bilgileri, irtibat, numaranız, bülten, instagram adresiniz, telefonunuzu, -telefon modeli, -telefon modeliniz, -telefonun modeli, -telefonunuzun modeli',
    ja: '電話, 電話番号, 携帯, 携帯番号, 連絡先, メール, メールアドレス, メアド, eメール, ご連絡, LINE ID, インスタ, メルマガ, アドレス, -電話機, -携帯電話の機種, -携帯機種, -携帯ストラップ, -携帯用, -メールボックス',
    zh: '电话, 電話, 手机号, 手機號, 手机号码, 手機號碼, 联系方式, 聯絡方式, 联系人, 聯絡人, 邮箱, 郵箱, 电邮, 電郵, 电子邮件, 電子郵件, 微信, 微信号, QQ, 联系电话, 聯絡電話, LINE, 公众号, 订阅, -手机型号, -电话亭',
    ar: 'هاتف, الهاتف, هاتفك, رقم الهاتف, رقم هاتفك, جوال, الجوال, جوالك, رقم الجوال, رقم جوالك, موبايل, رقم الموبايل, محمولك, بريد, البريد, بريدك, البريد الإلكتروني, إيميل, الايميل, ايميلك, واتساب, واتس, تواصل, للتواصل, رقمك, بيانات الاتصال, النشرة البريدية, انستقرام, انستغرام, تليجرام, -موديل الجوال, -نوع الجوال, -طراز الهاتف, -نوع الهاتف, -موديل الهاتف',
  },
};

/** Where somebody lives. */
export const ADDRESS: Lexicon = {
  meaning: 'address',
  words: {
    en: 'address, postal address, home address, shipping address, delivery address, billing address, postcode, zip code, where should we send, where do you live',
    de: 'adresse, *adresse, anschrift, lieferanschrift, postleitzahl, plz, wohnort für versand',
    fr: 'adresse, adresse postale, code postal',
    it: 'indirizzo, indirizzo di spedizione, cap',
    es: 'dirección, domicilio, código postal',
    nl: 'adres, *adres, postcode',
    sv: 'adress, *adress, adressen, postnummer',
    pl: 'adres, adresu, kod pocztowy',
    pt: 'endereço, morada, cep, código postal',
    tr: 'adres, adresi, adresiniz, posta kodu',
    ja: '住所, ご住所, 送り先, 送付先, 郵便番号, お届け先',
    zh: '地址, 住址, 收货地址, 收貨地址, 邮编, 郵遞區號',
    ar: 'عنوان, العنوان, عنوانك, الرمز البريدي',
  },
};

/** What contact data is asked for when it does not go on the product: carrier, proof, invoice, questions. */
export const LOGISTICS: Lexicon = {
  meaning: 'logistics',
  words: {
    en: 'courier, carrier, delivery, deliver, shipping, shipment, postman, driver, parcel, tracking, invoice, receipt, proof, preview, contact you, reach you, call you, text you, email you, notify you, notifications, updates, questions, in case, so we can, so that we can, for our records, newsletter, offers, to confirm, confirmation, billing, we will contact, we contact, follow up, order updates, dispatch, customer service, mailing list, keep you posted, sms',
    de: 'kurier, paketdienst, spedition, lieferung, versand, zustellung, zusteller, rückfragen, rückfrage, rechnung, rechnungs*, korrekturabzug, vorschau, entwurf, falls wir, damit wir, für den fall, benachrichtig*, sendungs*, erreichen, newsletter, angebote, bestätigung, kontaktaufnahme, lieferanschrift, versandadresse, lieferadresse, bestellstatus, avis, bote',
    fr: 'coursier, transporteur, livreur, livraison, expédition, envoi, colis, suivi, facture, facturation, épreuve, bon à tirer, bat, aperçu, maquette, vous joindre, vous contacter, vous appeler, prévenir, au cas où, pour vous, afin de, newsletter, offres, confirmation, recevoir, questions, sms',
    it: 'corriere, spedizione, consegna, pacco, fattura, fatturazione, bozza, anteprima, contattarti, contattarvi, chiamarti, avvisarti, in caso, nel caso, per ricevere, newsletter, offerte, conferma, tracciamento, eventuali domande, sms',
    es: 'mensajero, mensajería, repartidor, transportista, envío, entrega, paquete, factura, facturación, boceto, prueba, vista previa, contactarte, contactarle, llamarte, avisarte, por si, en caso, para recibir, boletín, ofertas, confirmación, seguimiento, dudas, paquetería, notificaciones',
    nl: 'koerier, bezorger, bezorging, bezorgen, verzending, levering, pakket, factuur, drukproef, proef, voorbeeld, bereiken, contact opnemen, bellen, voor het geval, zodat we, nieuwsbrief, aanbiedingen, bevestiging, track, vragen, status, sturen we',
    sv: 'bud, budet, transportör, leverans, leveransen, frakt, frakten, paket, paketet, faktura, korrektur, skiss, förhandsvisning, nå dig, kontakta, ringa, avisering, ifall, så att vi, nyhetsbrev, erbjudanden, bekräftelse, spårning, frågor, sms',
    pl: 'kurier, kuriera, dostawa, dostawy, dostawę, przesyłka, przesyłki, paczka, paczki, wysyłka, wysyłki, faktura, faktury, fakturę, projekt do akceptacji, podgląd, wizualizacja, skontaktować, kontaktu, w razie, abyśmy, żebyśmy, newsletter, oferty, potwierdzenie, pytań, sms, paczkomat, do akceptacji',
    pt: 'entregador, transportadora, entrega, entregar, envio, correios, pacote, encomenda a caminho, fatura, nota fiscal, prova, prévia, arte para aprovação, aprovação, contato com você, contactar, falar com você, avisar, caso, para que possamos, newsletter, ofertas, novidades, confirmação, rastreio, dúvidas, combinar, receber, sms',
    tr: 'kurye, kargo, teslimat, teslim, gönderim, fatura, önizleme, taslak, onay, ulaşabilmemiz, ulaşmak, ulaşalım, aramamız, bilgilendirme, gerekirse, ihtiyaç olursa, bülten, kampanya, takip, sorularımız, sms, haber',
    ja: '配送, 配達, 発送, 宅配, 送り状, 請求書, 領収書, 校正, 確認用, ご確認, 見本, イメージ画像, 連絡用, ご連絡, 万が一, お知らせ, メルマガ, 追跡, 問い合わせ, 緊急, 連絡先, 通知, 送付',
    zh: '快递, 快遞, 配送, 送货, 送貨, 派送, 收货, 收貨, 收件, 物流, 发票, 發票, 效果图, 确认稿, 預覽, 预览, 联系您, 聯絡您, 联系你, 以便, 通知, 订阅, 优惠信息, 确认, 跟单, 售后, 方便联系',
    ar: 'مندوب, المندوب, توصيل, التوصيل, للتوصيل, شحن, الشحن, للشحن, شركة الشحن, فاتورة, الفاتورة, معاينة, نموذج, للتواصل, نتواصل, التواصل, لنتصل, في حال, حتى نتمكن, النشرة, العروض, تأكيد, تتبع, استفسار, لإرسال',
  },
};

/** That something is put on the product itself. */
export const PRINTED: Lexicon = {
  meaning: 'printed',
  words: {
    en: 'printed, print, engrave, engraved, engraving, embroider, embroidered, embroidery, stamped, stamp, etched, on the tag, on the sign, on the card, on the label, on the sticker, on the back, on the collar, on the mug, on the plate, on the plaque, on the bag, on the van, on the front, shown on, lettered, painted, foiled, on the product, carved, sewn, cut into, qr, for the map, map, house portrait, portrait, coordinates, star map, skyline',
    de: 'gedruckt, druck, aufgedruckt, aufdruck, graviert, gravur, gravieren, gestickt, aufsticken, gestanzt, geprägt, prägung, auf dem schild, auf der marke, auf der karte, auf dem etikett, rückseite, auf dem halsband, geätzt, gemalt, schild, aufkleber, qr, landkarte, karte, stadtplan, koordinaten, hausportrait, hausporträt',
    fr: 'imprimé, imprimée, imprimer, impression, gravé, gravée, graver, gravure, brodé, brodée, broder, estampé, sur la plaque, sur la médaille, sur l étiquette, au dos, au verso, sur la carte, inscrit, inscrire, marquer, qr, plan, carte de la ville, coordonnées',
    it: 'stampato, stampata, stampare, stampa, inciso, incisa, incidere, incisione, ricamato, ricamata, ricamare, impresso, sulla targa, sulla medaglietta, sul retro, sul cartellino, scritto, qr, mappa, coordinate',
    es: 'impreso, impresa, imprimir, grabado, grabada, grabar, bordado, bordada, bordar, estampado, en la placa, en la chapa, al dorso, en el reverso, en la tarjeta, en la etiqueta, rotulado, qr, mapa, coordenadas',
    nl: 'gedrukt, bedrukt, opdruk, graveren, gegraveerd, gravure, geborduurd, borduren, geperst, op het bordje, op de penning, op het kaartje, achterkant, op het etiket, qr, kaart, plattegrond',
    sv: 'tryckt, tryck, trycks, graverat, graverad, graveras, gravyr, broderat, broderas, präglat, på skylten, på brickan, på baksidan, på etiketten, på kortet, qr, karta',
    pl: 'nadruk, nadrukowany, wydrukowany, druk, grawer, grawerowany, wygrawerowania, wygrawerowany, haft, haftowany, wyhaftowania, wytłoczony, na tabliczce, na adresówce, na odwrocie, na wizytówce, na etykiecie, qr, mapa, mapy',
    pt: 'impresso, impressa, imprimir, gravado, gravada, gravar, gravação, bordado, bordada, bordar, estampado, na placa, na medalha, no verso, na etiqueta, no cartão, escrito, qr, mapa, coordenadas',
    tr: 'basılacak, baskı, basılır, kazınacak, kazınır, kazınan, gravür, işlenecek, işlenir, nakış, künyede, arka yüze, levhada, kartta, etikette, yazılacak, qr, harita',
    ja: '印刷, 刻印, 彫刻, 彫る, 刺繍, 名入れ, 入れる, 裏面, 表示, プリント, 焼印, 記載, QR, 地図',
    zh: '印, 刻, 绣, 繡, 印刷, 雕刻, 背面, 牌上, 卡上, 标签上, 激光, 二维码, 地图',
    ar: 'مطبوع, المطبوع, يطبع, طباعة, محفور, المحفور, يحفر, للحفر, حفره, نقش, منقوش, مطرز, المطرز, على الوجه, على البطاقة, على اللوحة, على الميدالية, خريطة',
  },
};

/** Payment and invoice data. */
export const PAYMENT: Lexicon = {
  meaning: 'payment',
  words: {
    any: 'iban, paypal, venmo, cvv, cvc, blik, bizum, swish, pix, klarna, revolut',
    en: 'payment, pay with, pay by, how to pay, how will you pay, how would you like to pay, card number, credit card, debit card, bank account, bank details, account number, sort code, billing, invoice, vat number, vat id, tax id, tax number, deposit, tip, donation, cash, installments, expiry date, security code, company name for the invoice, purchase order, -credit card size, -credit card sized, -credit card holder, -credit card shape, -tip colour, -tip color, -tip shape, -tip style, -nib tip, -felt tip, -credit card format, -donation box, -tip jar',
    de: 'zahlung, zahlungsart, zahlungsweise, bezahlung, bezahlen, zahlen mit, kartennummer, kreditkarte, kreditkartennummer, bankverbindung, kontonummer, kontodaten, kontoinhaber, rechnungsadresse, rechnung, umsatzsteuer*, ust id, ustid, steuernummer, anzahlung, trinkgeld, spende, ratenzahlung, lastschrift, vorkasse, sepa, -kreditkartenformat, -kreditkartengröße, -trinkgeldkasse, -spendendose',
    fr: 'paiement, moyen de paiement, mode de paiement, règlement, numéro de carte, carte bancaire, carte de crédit, rib, coordonnées bancaires, compte bancaire, facture, facturation, tva, siret, acompte, pourboire, don, chèque, -format carte bancaire, -format carte de crédit, -carte de crédit métal',
    it: 'pagamento, metodo di pagamento, modalità di pagamento, numero di carta, carta di credito, coordinate bancarie, conto corrente, fattura, fatturazione, partita iva, codice fiscale, p iva, acconto, caparra, mancia, donazione, codice sdi, codice destinatario, pec, contanti, -formato carta di credito',
    es: 'pago, forma de pago, método de pago, número de tarjeta, tarjeta de crédito, tarjeta de débito, cuenta bancaria, datos bancarios, clabe, factura, facturación, nif, cif, dni, rfc, anticipo, señal, propina, donativo, efectivo, -tamaño tarjeta de crédito, -bote de propinas, -formato tarjeta',
    nl: 'betaling, betaalwijze, betaalmethode, betalen, kaartnummer, creditcard, creditcardnummer, bankrekening, rekeningnummer, factuur, factuuradres, btw nummer, btw, kvk, aanbetaling, fooi, donatie, ideal, tikkie, -creditcardformaat, -fooienpot',
    sv: 'betalning, betalsätt, betalningssätt, betala, kortnummer, kreditkort, bankkonto, kontonummer, faktura, fakturaadress, organisationsnummer, personnummer, momsnummer, handpenning, dricks, donation, swishnummer, -kreditkortsformat',
    pl: 'płatność, płatności, sposób płatności, forma płatności, numer karty, karta kredytowa, konto bankowe, numer konta, nr konta, faktura, faktury, fakturę, nip, pesel, zaliczka, napiwek, darowizna, przelew, dane do faktury',
    pt: 'pagamento, forma de pagamento, método de pagamento, número do cartão, cartão de crédito, conta bancária, dados bancários, fatura, nota fiscal, cpf, cnpj, nif, sinal, gorjeta, doação, boleto, mbway, mb way, parcelas, -tamanho cartão de crédito, -formato cartão',
    tr: 'ödeme, ödeme şekli, ödeme yöntemi, kart numarası, kart numaranız, kredi kartı, kredi kartınız, banka hesabı, hesap numarası, fatura, vergi no, vergi numarası, vergi dairesi, tc kimlik, kimlik numarası, kapora, bahşiş, bağış, havale, taksit, -kredi kartı boyutu, -kredi kartı boyutunda',
    ja: '支払, お支払い, 決済, クレジットカード, カード番号, 口座, 銀行口座, 振込, 請求書, 領収書, 宛名（領収書, 前払, 頭金, 代引, チップ, 寄付, 寄付金, 後払い, -クレジットカードサイズ, -クレジットカード型',
    zh: '付款, 支付方式, 支付, 银行卡, 銀行卡, 信用卡, 卡号, 卡號, 账号, 帳號, 账户, 帳戶, 发票, 發票, 税号, 稅號, 統編, 统编, 开票, 身份证, 身分證, 定金, 訂金, 押金, 小费, 捐款, 抬头, -信用卡大小, -信用卡尺寸, -账号名称',
    ar: 'دفع, الدفع, طريقة الدفع, وسيلة الدفع, رقم البطاقة, بطاقة ائتمان, بطاقة الائتمان, بطاقتك الائتمانية, حساب بنكي, الحساب البنكي, رقم الحساب, ايبان, آيبان, فاتورة, الفاتورة, الرقم الضريبي, رقم ضريبي, رقم الهوية, عربون, دفعة مقدمة, إكرامية, بقشيش, تبرع',
  },
};

/** A judgement on the shop. */
export const REVIEW: Lexicon = {
  meaning: 'review',
  words: {
    en: 'review, reviews, rating, rate us, rate our, rate the shop, testimonial, feedback, star review, stars review, five star, leave us, tell us what you think, how did we do, how happy are you, recommend us, how satisfied, your opinion of, follow us, like us on, -five star dad, -5 star, -star rating sign, -performance review',
    de: 'bewertung, bewertungen, bewerte, bewerten, rezension, rezensionen, feedback, erfahrungsbericht, sterne bewertung, 5 sterne bewertung, kundenmeinung, empfehle uns, wie zufrieden, folge uns, folgen sie uns, ihre meinung zu, deine meinung zu',
    fr: 'avis, votre avis, évaluation, évaluez, notez nous, notez notre, note de la boutique, témoignage, commentaire sur la boutique, retour d expérience, suivez nous, recommandez nous, satisfait de',
    it: 'recensione, recensioni, recensisci, valutazione, valutaci, feedback, testimonianza, opinione su, lascia un commento, seguici, quanto sei soddisfatto, stelle per noi, voto al negozio',
    es: 'reseña, reseñas, valoración, valóranos, califícanos, calificación, opinión, opiniones, testimonio, comentario sobre la tienda, síguenos, qué te pareció, puntúa, puntuación',
    nl: 'review, reviews, recensie, beoordeling, beoordeel, feedback, waardering, ervaring met, volg ons, hoe tevreden, sterren voor',
    sv: 'omdöme, omdömen, recension, betyg, betygsätt, feedback, utvärdering, åsikt om, följ oss, hur nöjd',
    pl: 'opinia, opinię, opinie, opinii, recenzja, recenzję, ocena, ocenę, oceń, referencje, komentarz o sklepie, obserwuj nas, gwiazdek dla, jak oceniasz, zadowolony z',
    pt: 'avaliação, avaliações, avalie, resenha, opinião, depoimento, feedback, comentário sobre a loja, siga nos, o que achou, estrelas para, nota para a loja, nos avalie',
    tr: 'yorum, yorumunuz, yorumunuzu, değerlendirme, değerlendirmeniz, değerlendirin, puan, puanınız, puanlayın, görüşünüz, geri bildirim, memnuniyet, takip edin, yıldız verin',
    ja: 'レビュー, 口コミ, クチコミ, 評価, ご感想, 感想, アンケート, フォローして, 星をつけ, 満足度, お客様の声',
    zh: '评价, 評價, 好评, 好評, 评论, 評論, 评分, 評分, 晒单, 曬單, 反馈, 打分, 关注我们, 五星, 满意度, 买家秀',
    ar: 'تقييم, تقييمك, التقييم, قيمنا, قيم متجرنا, مراجعة, رأيك, رأيك في, تعليقك على, تابعنا, نجوم لمتجرنا, ملاحظاتك عن المتجر, تجربتك معنا',
  },
};

/** Codes and coupons that change the price. */
export const DISCOUNT_CODE: Lexicon = {
  meaning: 'discount-code',
  words: {
    en: 'promo code, promotion code, promotional code, discount code, coupon, coupon code, coupons, voucher, voucher code, gift card code, gift certificate number, referral code, influencer code, friend code, code from our, loyalty number, loyalty code, rewards number, membership number for discount, offer code, discount, promo',
    de: 'rabattcode, *rabattcode, gutscheincode, gutschein, aktionscode, promocode, promo code, rabatt, gutscheinnummer, empfehlungscode, vorteilscode, couponcode, coupon, kundenkartennummer, bonuscode, freundschaftscode, influencer code',
    fr: 'code promo, code promotionnel, code de réduction, code réduction, code remise, code avantage, bon de réduction, coupon, code parrainage, code cadeau, bon d achat, numéro de fidélité, code de parrainage, remise, code influenceur',
    it: 'codice sconto, codice promo, codice promozionale, buono sconto, coupon, codice coupon, codice amico, codice invito, buono, voucher, numero fedeltà, tessera fedeltà, sconto, codice influencer',
    es: 'código de descuento, código descuento, código promocional, código promo, cupón, cupon, código de cupón, vale de descuento, código de referido, código amigo, descuento, voucher, tarjeta de fidelidad, código de influencer',
    nl: 'kortingscode, *kortingscode, kortingsbon, actiecode, couponcode, coupon, vouchercode, promocode, waardebon, cadeaubonnummer, vriendencode, korting, klantenkaartnummer, spaarkaart nummer',
    sv: 'rabattkod, *rabattkod, rabattkoden, kampanjkod, kupong, kupongkod, värdekod, presentkortskod, värvningskod, rabatt, medlemsnummer för rabatt, influencerkod, erbjudandekod',
    pl: 'kod rabatowy, kodu rabatowego, kod promocyjny, kupon, kuponu, kod zniżkowy, voucher, bon, rabat, zniżka, kod polecenia, kod polecający, karta stałego klienta, kod od influencera',
    pt: 'código de desconto, código promocional, cupom, cupão, cupom de desconto, código do cupom, vale desconto, voucher, desconto, código de indicação, código promo, código de influenciador',
    tr: 'indirim kodu, indirim kodunuz, kupon, kupon kodu, kuponunuz, promosyon kodu, kampanya kodu, hediye çeki, hediye çeki kodu, indirim, davet kodu, referans kodu, sadakat kartı',
    ja: 'クーポン, クーポンコード, 割引コード, 割引, プロモーションコード, プロモコード, 優待コード, 紹介コード, ギフト券番号, 会員番号',
    zh: '优惠码, 優惠碼, 优惠券, 優惠券, 折扣码, 折扣碼, 折扣券, 促销码, 促銷碼, 兑换码, 兌換碼, 邀请码, 邀請碼, 推荐码, 推薦碼, 代金券, 红包口令, 会员号',
    ar: 'كود الخصم, كود خصم, رمز الخصم, رمز خصم, قسيمة, كوبون, كوبون خصم, الكوبون, رمز ترويجي, الرمز الترويجي, كود ترويجي, كود التخفيض, رمز التخفيض, رمز الدعوة, كود الإحالة',
  },
};

/** How, when or how fast the order is made and sent. */
export const DELIVERY: Lexicon = {
  meaning: 'delivery',
  words: {
    en: 'delivery, delivery date, delivery speed, delivery time, delivery method, shipping, shipping speed, shipping method, shipping option, postage, dispatch, courier, carrier, express, express order, express service, rush, rush order, rush my order, rush production, expedite, expedited, priority, priority order, priority handling, priority production, processing time, production time, production speed, turnaround, turnaround time, lead time, handling time, queue, skip the queue, jump the queue, next day, next day delivery, overnight, same day, when do you need it, need it by, needed by, arrive by, arrives by, ship by, ship date, deadline, delivery instructions, delivery notes, leave with neighbour, leave with neighbor, safe place, signature on delivery, pickup, pick up in store, collection, time slot, in hand date, date required, required by, how soon, how fast, -polar express, -pony express, -delivery room, -special delivery, -express yourself, -orient express, -spice rush, -gold rush, -sugar rush',
    de: 'lieferung, lieferzeit, liefertermin, lieferdatum, lieferart, lieferoption, liefergeschwindigkeit, *lieferung, wunschlieferdatum, wunschliefertermin, versand, versandart, versandoption, versanddienst, versanddienstleister, *versand, versandwunsch, expressversand, express, expressfertigung, eilauftrag, eilbestellung, eilfertigung, eilzuschlag, schnellversand, bearbeitungszeit, produktionszeit, fertigungszeit, zustellung, zustelltermin, wunschtermin, paketdienst, kurier, abholung, ablageort, abstellort, wann brauchst du, wann benötigen, bis wann, spätestens bis, liefern bis, priorität, vorrangig, vorziehen, 24 stunden service, a post, b post, -geburt, -polarexpress',
    fr: 'livraison, date de livraison, délai de livraison, mode de livraison, expédition, mode d expédition, délai, délais, délai de fabrication, délai de production, envoi express, express, urgence, urgent, commande urgente, fabrication prioritaire, prioritaire, priorité, transporteur, coursier, chronopost, colissimo, point relais, retrait en boutique, pour quand, date souhaitée de réception, à recevoir avant, date limite, créneau, instructions de livraison, traitement rapide, accéléré, accélérée, sous 24 h, sous 48 h, -poupée express',
    it: 'consegna, data di consegna, tempi di consegna, spedizione, modalità di spedizione, metodo di spedizione, corriere, corriere espresso, espressa, espresso, urgente, urgenza, priorità, prioritaria, tempi di lavorazione, tempi di produzione, lavorazione rapida, lavorazione urgente, produzione rapida, entro quando, per quando, fascia oraria, ritiro in negozio, ritiro a mano, punto di ritiro, data entro cui, -caffè espresso, -tazzina espresso, -tazza espresso, -tazzine espresso',
    es: 'entrega, fecha de entrega, plazo de entrega, plazos de entrega, tiempo de entrega, envío, método de envío, tipo de envío, modo de envío, velocidad de envío, opción de envío, mensajería, transportista, paquetería, exprés, express, urgente, urgencia, prioridad, prioritario, prioritaria, tiempo de producción, producción rápida, producción urgente, para cuándo, cuándo lo necesitas, fecha límite, franja horaria, recogida en tienda, recoger en tienda, punto de recogida, despacho, 24 horas',
    nl: 'levering, leverdatum, levertijd, leveropties, leveroptie, levermoment, bezorging, bezorgdatum, bezorgmoment, bezorgoptie, verzending, verzendmethode, verzendoptie, verzendwijze, *levering, *verzending, spoed, spoedbestelling, spoedlevering, spoedproductie, express, expres, productietijd, doorlooptijd, voorrang, koerier, afhalen, afhaalpunt, wanneer heb je, wanneer nodig, uiterlijk op, gewenste datum, tijdvak, binnen 24 uur',
    sv: 'leverans, leveransen, leveransdatum, leveranstid, leveranssätt, leveransalternativ, frakt, fraktsätt, fraktalternativ, *leverans, *frakt, express, expressleverans, expresstillverkning, snabb leverans, produktionstid, handläggningstid, förtur, prioritet, prioriterad, brådskande, bud, hämtas i butik, hämta i butik, ombud, när behöver du, senast den, behövs senast, leverera senast, paketombud, inom 24 timmar',
    pl: 'dostawa, dostawy, data dostawy, czas dostawy, sposób dostawy, termin dostawy, wysyłka, wysyłki, sposób wysyłki, kurier, kurierem, paczkomat, ekspres, ekspresowa, ekspresowo, ekspresowe, pilne, pilny, priorytet, priorytetowa, priorytetowo, czas realizacji, termin realizacji, szybka realizacja, realizacja poza kolejką, poza kolejnością, na kiedy, do kiedy, odbiór osobisty, odbiór w sklepie, przesyłka, przesyłki, w 24 godziny, w 24h',
    pt: 'entrega, data de entrega, prazo de entrega, tempo de entrega, envio, forma de envio, método de envio, tipo de envio, frete, tipo de frete, sedex, pac, transportadora, expresso, expressa, express, urgente, urgência, prioridade, prioritário, prioritária, prazo de produção, produção rápida, produção expressa, produção urgente, para quando, quando precisa, data limite, prazo, retirada na loja, retirar na loja, levantamento em loja, ponto de recolha, 24 horas, correios, agendar',
    tr: 'teslimat, teslimat tarihi, teslimat süresi, teslimat şekli, teslim tarihi, teslim süresi, kargo, kargo seçeneği, kargo firması, kargo tercihi, gönderim, gönderim şekli, ekspres, express, hızlı teslimat, hızlı kargo, hızlı üretim, acil, acil sipariş, acele, öncelikli, öncelik, üretim süresi, hazırlık süresi, kurye, ne zaman lazım, hangi tarihe, hangi tarihe kadar, en geç, mağazadan teslim, aynı gün, ertesi gün, 24 saatte',
    ja: '配送, 配送方法, 配送日, 配達, 配達日, お届け日, お届け希望日, お届け日時, お届け時間, 希望日, 納期, お急ぎ, 急ぎ, 特急, 速達, 発送, 発送方法, 送料, 時間指定, 日時指定, 到着日, 最短, 即日, 翌日, 宅配業者, 宅配便, 製作期間, 店頭受取, いつまでに, 優先対応, 優先製作, 着日指定, -急須, -特急列車, -超特急',
    zh: '配送, 配送方式, 配送时间, 快递, 快遞, 物流, 发货, 發貨, 出貨, 发货时间, 运费, 運費, 送货, 送貨, 送达, 送達, 到货, 到貨, 收货时间, 交期, 交货, 交貨, 加急, 急单, 急件, 特急, 优先, 優先, 插队, 顺丰, 順豐, 宅配, 自提, 自取, 超商取貨, 工期, 制作周期, 制作时间, 什么时候要, 最晚, 当天发, 次日达, 隔日达',
    ar: 'توصيل, التوصيل, للتوصيل, موعد التوصيل, تاريخ التوصيل, سرعة التوصيل, شحن, الشحن, طريقة الشحن, شحن سريع, موعد التسليم, تاريخ التسليم, التسليم, تسليم, مستعجل, عاجل, أولوية, تجهيز سريع, تنفيذ سريع, مدة التنفيذ, مدة التجهيز, متى تحتاجه, متى تحتاج, شركة الشحن, المندوب, استلام من المتجر, الاستلام, موعد الاستلام, خلال 24 ساعة',
  },
};

/** Agreement to something, with nothing to make from it. */
export const AGREEMENT: Lexicon = {
  meaning: 'agreement',
  words: {
    en: 'i agree, i accept, i have read, i understand, i confirm, i acknowledge, i consent, i approve, i am aware, i am over 18, i am 18, agree to, agreed, accepted, understood, confirmed, terms and conditions, terms of sale, terms of service, shop terms, terms, conditions of sale, return policy, returns policy, no returns, privacy policy, acknowledgement, consent, disclaimer, please confirm, confirm spelling, confirm that, spelling is correct, checked the spelling, check the spelling, spelling checked, double checked, final sale, tick to, lead times, policies, before we start, before you order, read the description, have you read, you agree, ok i understand, got it',
    de: 'ich stimme zu, stimme zu, ich akzeptiere, akzeptiert, akzeptiere, ich habe gelesen, habe .. gelesen, gelesen und, ich bestätige, bestätige, bestätigt, einverstanden, einverständnis, zustimmung, agb, ich verstehe, verstanden, zur kenntnis, kenntnis genommen, datenschutz*, widerruf*, geschäftsbedingungen, nutzungsbedingungen, ich bin 18, ich bin mir bewusst, geprüft und, schreibweise geprüft, rechtschreibung geprüft, gelesen, ich weiß dass, haftungsausschluss, bestätigung',
    fr: 'j accepte, j approuve, j ai lu, lu et approuvé, lu et accepté, je confirme, je certifie, je comprends, compris, j ai compris, j ai vérifié, d accord, accord, consentement, conditions générales, cgv, conditions de vente, je suis d accord, je suis conscient, je reconnais, politique de retour, mentions légales, confirmation, validé, je valide, accepté, acceptation, avant de commander, conditions de la boutique',
    it: 'accetto, ho letto, letto e accettato, letto e approvato, confermo, dichiaro, approvo, ho capito, capito, ho compreso, acconsento, consenso, sono d accordo, d accordo, termini e condizioni, condizioni di vendita, presa visione, ho verificato, ho controllato, privacy, informativa, accettazione, conferma, accettato, politica di reso, sono consapevole, termini del negozio',
    es: 'acepto, he leído, leído y aceptado, confirmo, estoy de acuerdo, de acuerdo, entiendo, entendido, comprendo, consiento, consentimiento, términos y condiciones, condiciones de venta, condiciones generales, he revisado, he comprobado, soy consciente, aviso legal, privacidad, aceptación, aceptado, conforme, política de devoluciones, declaro, leí y acepto, términos de la tienda, términos, autorizo',
    nl: 'ik ga akkoord, akkoord, ik accepteer, ik heb gelezen, gelezen en, ik bevestig, bevestig, ik begrijp, begrepen, toestemming, algemene voorwaarden, voorwaarden, ik snap, instemming, ik stem in, gecontroleerd, retourbeleid, privacybeleid, gelezen, bevestiging',
    sv: 'jag godkänner, godkänner, jag accepterar, accepterar, jag har läst, har läst, jag bekräftar, bekräftar, jag förstår, förstått, samtycke, samtycker, villkor, villkoren, köpvillkor, köpvillkoren, godkänn, jag är införstådd, kontrollerat stavningen, medgivande, integritetspolicy, bekräftelse',
    pl: 'akceptuję, zgadzam się, wyrażam zgodę, zgoda, zgodę, przeczytałem, przeczytałam, zapoznałem, zapoznałam, potwierdzam, rozumiem, oświadczam, regulamin, regulaminu, regulaminem, sprawdziłem, sprawdziłam, warunki sprzedaży, warunki, polityka prywatności, akceptacja, potwierdzenie, przyjmuję do wiadomości, jestem świadom*, zaakceptowano, rodo',
    pt: 'aceito, aceito os, concordo, li e aceito, li e concordo, eu li, confirmo, estou ciente, ciente, entendi, compreendo, compreendi, declaro, autorizo, termos e condições, termos de uso, termos, condições de venda, consentimento, conferi, verifiquei, aceitação, política de troca, política de devolução, de acordo, estou de acordo, aceite, confirmação',
    tr: 'kabul ediyorum, onaylıyorum, okudum, okudum ve, okudum anladım, okuduğumu, anladım, onay, onayı, onaylandı, şartlar, şartları, koşullar, koşulları, satış sözleşmesi, sözleşme, sözleşmesini, mesafeli satış, kvkk, gizlilik, rıza, kontrol ettim, teyit ediyorum, katılıyorum, bilgim var, haberdarım, kabul',
    ja: '同意, 同意します, 承諾, 了承, 了解, 承知, 確認しました, 確認済, 読みました, 利用規約, 規約, 注意事項, 理解しました, 納得, キャンセル不可, 返品不可, プライバシー, 確認の上, ご確認ください, 同意する, 了解しました',
    zh: '同意, 我同意, 已阅读, 已閱讀, 阅读并, 知悉, 已知晓, 知道了, 了解并, 已了解, 确认无误, 確認無誤, 确认已, 条款, 條款, 须知, 須知, 声明, 协议, 協議, 接受, 承诺, 我已, 拍前须知, 不退不换, 隐私, 已核对, 核对无误, 明白',
    ar: 'أوافق, اوافق, أوافق على, موافق, قرأت, قرأت ووافقت, اطلعت, لقد قرأت, أقر, أؤكد, أفهم, فهمت, أتفهم, الشروط, الشروط والأحكام, شروط المتجر, شروط, سياسة الإرجاع, سياسة المتجر, موافقة, الموافقة, تأكيد الإملاء, تأكدت من, راجعت, أتعهد, أقبل',
  },
};

/** Other questions that nothing is made from. */
export const OTHER_QUESTION: Lexicon = {
  meaning: 'other-question',
  words: {
    en: 'how did you hear, how did you find us, where did you hear, where did you find, who referred you, order number, order id, customer number, account name, username, password, your id, photo id, photo of your id, passport, passport number, driver s license, driving licence, id card copy, social security, household income, survey, why are you buying, your age group, marketing, date of your last order, previous order',
    de: 'wie hast du uns gefunden, wie haben sie, woher kennst du, woher kennen sie, wie bist du auf uns, bestellnummer, auftragsnummer, kundennummer, benutzername, passwort, personalausweis, ausweiskopie, ausweisnummer, reisepass, umfrage, aufmerksam geworden, grund des kaufs',
    fr: 'comment nous avez, comment avez vous, comment nous as tu, où avez vous, numéro de commande, numéro client, identifiant, mot de passe, pièce d identité, carte d identité, passeport, sondage, enquête, raison de votre achat',
    it: 'come ci hai, come ci avete, dove ci hai, come hai conosciuto, numero d ordine, numero ordine, codice cliente, nome utente, password, documento d identità, carta d identità, passaporto, sondaggio, motivo dell acquisto',
    es: 'cómo nos conociste, cómo nos encontraste, cómo supiste, cómo nos ha, dónde nos, número de pedido, número de cliente, usuario, contraseña, documento de identidad, ine, pasaporte, encuesta, motivo de la compra, cómo te enteraste',
    nl: 'hoe heb je ons, hoe ken je ons, hoe heeft u, hoe ben je bij, bestelnummer, ordernummer, klantnummer, gebruikersnaam, wachtwoord, identiteitsbewijs, paspoort, enquête, reden van aankoop',
    sv: 'hur hittade du, hur hörde du, var hörde du, hur fick du, ordernummer, beställningsnummer, kundnummer, användarnamn, lösenord, legitimation, id kort, pass, enkät, anledning till köpet',
    pl: 'skąd o nas, jak nas znalazłeś, jak nas znalazłaś, skąd się, skąd nas, numer zamówienia, nr zamówienia, numer klienta, login, hasło do, dowód osobisty, dowodu osobistego, paszport, ankieta, powód zakupu, jak trafiłeś',
    pt: 'como nos conheceu, como conheceu, como nos encontrou, como soube, onde nos, número do pedido, número de cliente, usuário, senha, documento de identidade, rg, passaporte, pesquisa de satisfação, motivo da compra, como chegou até',
    tr: 'bizi nereden, bizi nasıl, nereden duydunuz, sipariş numaranız, sipariş numarası, müşteri numarası, kullanıcı adı, şifre, kimlik fotokopisi, kimliğinizin, pasaport, anket, satın alma nedeni',
    ja: 'どこで知り, どこでお知り, 何で知り, きっかけ, 注文番号, 会員id, ユーザー名, パスワード, 身分証, 免許証, パスポート, 購入理由, 購入動機, 年齢層, ご職業',
    zh: '怎么知道我们, 從哪裡知道, 从哪里知道, 哪里了解, 如何得知, 订单号, 訂單編號, 订单编号, 客户编号, 用户名, 密码, 密碼, 身份证照, 护照, 護照, 问卷, 調查, 调查, 购买原因, 职业',
    ar: 'كيف سمعت, كيف عرفت, كيف عرفتنا, من أين سمعت, رقم الطلب, رقم طلبك, رقم العميل, اسم المستخدم, كلمة المرور, كلمة السر, صورة الهوية, بطاقة الهوية, جواز السفر, استبيان, سبب الشراء, أين سمعت',
  },
};
