import type { Lexicon } from '../text/lexicon.ts';

/** Labels under which a shop sells along more goods, and nothing else. “Extras” may still be about this product; these may not. */
export const ORDER_MORE: Lexicon = {
  meaning: 'order-more',
  words: {
    en: 'add to your order, add to order, add to my order, add to cart, add to basket, add to your basket, add to your cart, often bought, frequently bought, bought together, popular together, buy together, you may also like, you might also like, others also bought, customers also, goes well with, goes with, pairs well, pairs with, while you re here, why not add, also add, grab an extra, something else, anything else, stock up, people also, round out your order, top up your order, treat yourself, add a friend, in the same parcel, in the same box',
    de: 'mitbestellen, dazu bestellen, dazubestellen, gleich dazu, gleich mit, oft dazu gekauft, oft zusammen gekauft, wird oft zusammen, kunden kauften, andere kauften, in den warenkorb, passt dazu, passt gut dazu, zusatzartikel, zusatzprodukt, zusatzprodukte, darf s noch, darf es noch, noch was dazu, noch etwas dazu, im selben paket, mit in die bestellung, gleich mitnehmen, packen wir dazu, zur bestellung',
    fr: 'ajouter à la commande, ajoutez à votre commande, ajouter au panier, ajouter un article, complétez votre commande, complétez votre panier, souvent achetés ensemble, achetés ensemble, vous aimerez aussi, et avec ça, et avec ceci, va bien avec, se marie avec, pour accompagner, dans le même colis, profitez en pour, à glisser dans, les clients ont',
    it: 'aggiungi all ordine, aggiungi al carrello, completa l ordine, completa il tuo ordine, comprati insieme, acquistati insieme, spesso insieme, vuoi anche, ci aggiungiamo, potrebbe piacerti, sta bene con, nello stesso pacco, prendi anche, metti nel carrello, anche questo',
    es: 'añade a tu pedido, agrega a tu pedido, añadir al pedido, agregar al pedido, suma a tu pedido, sumale, súmale, llévate también, lleva también, comprados juntos, comprar juntos, también te puede, combina con, va bien con, en el mismo paquete, al carrito, agrega algo, añade algo, para acompañar, completa tu pedido, otros clientes',
    nl: 'bijbestellen, meebestellen, erbij bestellen, vaak samen gekocht, samen kopen, andere klanten, in je winkelmand, handig erbij, leuk erbij, lekker erbij, past goed bij, neem ook mee, in hetzelfde pakket, vul je bestelling aan, voeg toe aan je bestelling, iets erbij',
    sv: 'köp till, köp även, köps ofta, ofta köpta, andra köpte, lägg i varukorgen, lägg till i beställningen, passar bra till, passar till, beställ till, komplettera köpet, komplettera din beställning, komplettera beställningen, i samma paket, skicka med, ta med på köpet, du kanske också',
    pl: 'dobierz do zamówienia, dodaj do zamówienia, dodaj do koszyka, dorzuć do paczki, dorzuć do zamówienia, dorzuć, do koszyka, często kupowane, kupowane razem, inni kupili, kup razem, pasuje do, w tej samej paczce, uzupełnij zamówienie, zamów też, weź też, dokup',
    pt: 'adicione ao pedido, adicionar ao pedido, junta ao pedido, junte à encomenda, junta à encomenda, junte ao pedido, leve junto, leve também, compre junto, comprados juntos, quem comprou, aproveite e leve, combina com, vai bem com, no mesmo pacote, ao carrinho, complete seu pedido, complete o pedido, acompanhamento',
    tr: 'siparişe ekle, siparişe ekleyin, siparişinize ekleyin, sepete ekle, sepete ekleyin, sepetinize ekleyin, birlikte al, birlikte alın, sık birlikte, birlikte alınanlar, bunu da al, bunları da, yanında alın, yanında iyi gider, yanına alın, aynı kutuya, aynı pakette, bir de şunlar, alanlar bunu',
    ja: 'ご一緒に, 一緒にいかが, 一緒に購入, あわせ買い, 合わせ買い, 同時購入, ついで買い, 追加商品, よく一緒に, この商品を買った, カートに, 同梱, もう一品, ご注文に追加, セットで購入',
    zh: '一起买, 一起買, 顺便带, 顺带买, 顺手带, 順手帶, 加购, 加購, 加价购, 加價購, 凑单, 湊單, 推荐搭配, 推薦加購, 加入购物车, 加入購物車, 一并购买, 一併購買, 买了还买, 常一起, 同包裹, 随单加购, 再来点, 附加商品',
    ar: 'أضف إلى طلبك, أضف لطلبك, أضيفي إلى طلبك, أضف للسلة, إلى السلة, يشترى معا, اشتر معا, منتجات أخرى, قد يعجبك أيضا, اشترى العملاء, خذ معه, خذ معك, مع نفس الطلب, في نفس الطرد, كمل طلبك, أكمل طلبك, مع طلبك',
  },
};

/** An option that says “only the thing itself”: the others then add to it. */
export const ONLY_THIS: Lexicon = {
  meaning: 'only-this',
  words: {
    en: 'just the, only the, on its own, by itself, nothing else, nothing more, no extras, no add on, no add ons',
    de: 'nur das, nur der, nur die, nur den, sonst nichts, nichts weiter, kein extra, keine extras, nichts dazu, ohne extra, ohne extras, ohne zubehör, ohne zusatz',
    fr: 'seulement le, seulement la, seulement les, uniquement le, uniquement la, rien d autre, rien de plus, seul, sans extra',
    it: 'solo il, solo la, solo lo, solo le, solo i, soltanto il, soltanto la, nient altro, nessun extra, niente altro',
    es: 'solo el, solo la, solo los, sólo el, sólo la, únicamente, nada más, sin extras, sin extra, solamente',
    nl: 'alleen de, alleen het, enkel de, enkel het, niets anders, verder niets, geen extra, niets erbij, zonder extra',
    sv: 'bara, endast, enbart, inget annat, inget mer, inget extra, utan tillbehör, inga tillbehör, inget till',
    pl: 'tylko, sam, sama, samo, wyłącznie, nic więcej, bez dodatków, bez dodatku, nic poza tym',
    pt: 'só a, só o, só as, só os, somente, apenas, mais nada, nada mais, sem extras, sem adicional, sem adicionais',
    tr: 'sadece, yalnızca, başka bir şey, başka istemiyorum, ek yok, ekstra yok, tek başına, hiçbiri',
    ja: 'のみ, だけ, 単品, 追加なし, 本体だけ, なにもなし, 他はなし',
    zh: '只要, 仅要, 就要, 仅此, 单买, 單買, 只买, 不加购, 不加購, 不需要其他, 无附加',
    ar: 'فقط, لا شيء آخر, لا شيء اخر, بدون إضافات, بدون اضافات, وحده, وحدها, لا إضافات',
  },
};

/** Boxes for remarks to the shop. */
export const ORDER_NOTE: Lexicon = {
  meaning: 'order-note',
  words: {
    en: 'order notes, order note, note to seller, notes to seller, notes for seller, note to shop, notes to shop, notes for the shop, note for the shop, message to seller, message to the seller, message to shop, message to the shop, message for us, message to us, comments, comment, comments for us, remarks, remark, special instructions, special requests, additional notes, additional comments, other notes, other requests, anything else we should know, anything we should know, questions for us, question for us, your questions, leave a note, note for us, notes for us, instructions for the shop, tell us anything',
    de: 'bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar, kommentare, notiz zur bestellung, hinweis zur bestellung, hinweise zur bestellung, nachricht an uns, nachricht an den shop, nachricht an den verkäufer, mitteilung an uns, mitteilung an den verkäufer, sonderwünsche, sonstige wünsche, sonstiges, wünsche zur bestellung, fragen an uns, bestellnotiz, bestellhinweis, was wir noch wissen sollten',
    fr: 'remarque, remarques, commentaire, commentaires, note au vendeur, message au vendeur, message pour nous, note de commande, notes de commande, instructions particulières, instructions spéciales, demandes particulières, précisions, observations, une question, vos questions, informations complémentaires, note pour l atelier, message à l atelier',
    it: 'note, note per il negozio, note per noi, note all ordine, note dell ordine, nota per il venditore, messaggio al venditore, messaggio per noi, commenti, osservazioni, richieste particolari, richieste speciali, istruzioni particolari, eventuali note, domande per noi, altre richieste, annotazioni',
    es: 'observaciones, comentario, comentarios, notas del pedido, nota del pedido, notas, nota para el vendedor, mensaje al vendedor, mensaje para nosotros, instrucciones especiales, peticiones especiales, notas adicionales, indicaciones, aclaraciones, preguntas para nosotros, algo que debamos saber, notas para la tienda',
    nl: 'opmerking, opmerkingen, notitie bij bestelling, bericht aan verkoper, bericht aan ons, bericht voor ons, bijzonderheden, speciale wensen, overige wensen, bijzondere wensen, instructies, commentaar, aanvullende informatie, vragen aan ons, notities',
    sv: 'övriga önskemål, övrigt, kommentar, kommentarer, meddelande till oss, meddelande till säljaren, meddelande till butiken, notering, noteringar, önskemål om ordern, särskilda önskemål, instruktioner, frågor till oss, övrig information, anteckning till oss',
    pl: 'uwagi, uwaga do zamówienia, komentarz, komentarze, wiadomość dla sprzedawcy, wiadomość do nas, notatka do zamówienia, dodatkowe informacje, dodatkowe uwagi, specjalne życzenia, życzenia specjalne, pytania do nas, informacje dla sprzedawcy',
    pt: 'observação, observações, comentário, comentários, nota ao vendedor, mensagem ao vendedor, mensagem para nós, mensagem para a loja, notas da encomenda, notas do pedido, instruções especiais, pedidos especiais, recado para a loja, recado ao vendedor, dúvidas para nós, informações adicionais, notas adicionais',
    tr: 'sipariş notu, sipariş notunuz, satıcıya not, satıcıya mesaj, satıcıya notunuz, notunuz, notlar, açıklama, açıklamalar, yorumlar, özel istekler, özel talepler, ek bilgi, bize mesajınız, bize not, mağazaya not, eklemek istedikleriniz, sorularınız',
    ja: '備考, 備考欄, ご要望, 要望欄, 連絡事項, 通信欄, コメント, コメント欄, その他ご要望, ショップへのメッセージ, 店舗への連絡, 特記事項, ご質問, メモ欄, 当店への伝言',
    zh: '备注, 備註, 订单备注, 訂單備註, 留言, 给卖家留言, 買家留言, 买家留言, 给店家, 給店家, 特殊要求, 其他要求, 其他说明, 补充说明, 補充說明, 附言, 想说的话给店家, 意见',
    ar: 'ملاحظات, ملاحظة, ملاحظات الطلب, ملاحظاتك, ملاحظة للبائع, رسالة للبائع, رسالة للمتجر, رسالة لنا, تعليقات, تعليق على الطلب, طلبات خاصة, تعليمات خاصة, تعليمات إضافية, معلومات إضافية, أسئلة لنا',
  },
};
