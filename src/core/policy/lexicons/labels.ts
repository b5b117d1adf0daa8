import type { Lexicon } from '../text/lexicon.ts';

/** Labels that offer more to buy: “Add to your order”, “Goes well with”. */
export const ADD_ON_LABEL: Lexicon = {
  meaning: 'add-on-label',
  words: {
    en: 'add to your order, add to order, add to my order, add to cart, add to basket, add on, add ons, addon, addons, add an extra, add something, add a little, add more, grab an extra, grab a, grab some, extra, extras, a little extra, little extras, complete the set, complete your, complete the, goes well with, goes with, pairs well, pairs with, pair it with, you may also like, you might also like, buy together, bundle, bundles, bundle it, bundle with, make it a set, make it a gift set, make it a bundle, upgrade your gift, round it off, finishing touch, treat, treats, why not add, also add, don t forget, while you re here, accessories, accessory, take home too, companion, companions, to go with it, to go with your, matching goods, bonus item, throw in, send along, send with it, something else, anything else with, anything to go with, goodies, on the side, essentials, starter kit, add some, pick an extra, choose an extra, popular together, often bought, frequently bought, for the road, stock up',
    de: 'mitbestellen, dazu bestellen, dazubestellen, dazu, gleich dazu, passt dazu, passt gut dazu, passend dazu, extra, extras, zubehör, ergänzung, ergänzungen, zusatz, zusätzlich, zusatzartikel, zusatzprodukt, außerdem, mitnehmen, gleich mitnehmen, oft zusammen gekauft, wird oft zusammen, im set mit, als set, noch etwas, noch was, noch dazu, kleine extras, kleinigkeit, beigabe, beilage, bundle, set ergänzen, set vervollständigen, komplettieren, in den warenkorb, hinzufügen, was darf es, obendrein, praktisch dazu, nützlich dazu, beigelegt',
    fr: 'à ajouter, ajouter au panier, ajouter à la commande, ajoutez, ajouter, avec ceci, et avec ceci, en plus, extra, extras, petit plus, petits plus, accessoires, accessoire, complément, compléments, compléter, complétez, compléter le cadeau, complétez le cadeau, pour accompagner, à emporter, à offrir avec, va bien avec, se marie avec, souvent achetés ensemble, achetés ensemble, lot, pack, supplément, suppléments, à joindre, n oubliez pas, glisser avec, pour aller avec, coffret avec, options en plus, un petit quelque chose',
    it: 'aggiungi, aggiungi all ordine, aggiungi al carrello, da aggiungere, in aggiunta, in più, extra, accessori, accessorio, abbina, abbinalo, da abbinare, sta bene con, completa, completa il set, completa il regalo, completa l ordine, insieme, acquista insieme, comprati insieme, complementi, aggiunte, aggiunta, prendi anche, metti nel carrello, non dimenticare, un pensiero in più, articoli extra, supplementi, qualcosa in più, porta con te',
    es: 'añade, añade a tu pedido, añadir, añadir al pedido, agrega, agrega a tu pedido, agregar, llévate también, llévate, lleva también, complementos, complemento, complementa, completa, completa tu regalo, completa el set, combina con, va bien con, accesorios, accesorio, extra, extras, además, suma, suma a tu pedido, aprovecha, junto con, comprar juntos, comprados juntos, también te puede, no olvides, para acompañar, algo más, adicionales, adicional, pack con',
    nl: 'erbij, handig erbij, leuk erbij, lekker erbij, voeg toe, toevoegen, toevoegen aan, extra, extra s, extraatjes, accessoires, accessoire, ook handig, ook leuk, past goed bij, past bij, maak het compleet, compleet maken, maak je cadeau, bijbestellen, meebestellen, meenemen, vaak samen gekocht, samen kopen, aanvulling, vergeet niet, combineer, combineer met, in je winkelmand, set maken, erbij bestellen, iets erbij',
    sv: 'köp till, lägg till, lägg till i, tillbehör, tillval, extra, extra saker, passar till, passar bra till, passar bra ihop, komplettera, komplettera med, gör det komplett, köps ofta, ta med, skicka med, glöm inte, på köpet, något mer, något extra, beställ till, samtidigt, i samma paket, gott till, till detta, merförsäljning, kombinera med',
    pl: 'dobierz, dobierz do, dodaj, dodaj do, dodatki, dodatek, dodatkowo, do kompletu, komplet z, uzupełnij, akcesoria, akcesorium, kup razem, kupowane razem, często kupowane, pasuje do, dorzuć, dorzuć do, przy okazji, weź też, zestaw z, coś jeszcze, nie zapomnij, uzupełnienie, extra, ekstra, do zamówienia, do koszyka, polecamy też',
    pt: 'leve junto, leve também, compre junto, compre também, adicione, adicionar, adicionar ao pedido, acrescente, acrescentar, junta ao pedido, juntar, junta, complementos, complemento, complete, complete o, complete seu, acessórios, acessório, extra, extras, adicionais, adicional, combina com, vai bem com, aproveite, aproveite e leve, para acompanhar, que tal, kit com, comprados juntos, algo mais, não esqueça, mais um item, itens extras',
    tr: 'sepete ekle, sepetinize ekleyin, siparişe ekle, siparişinize ekleyin, ekle, ekleyin, yanında, yanına, yanına ekle, yanında iyi gider, birlikte al, birlikte alın, birlikte iyi, ekstra, ekstralar, ek ürün, ek ürünler, aksesuar, aksesuarlar, tamamlayıcı, tamamlayın, seti tamamla, bunu da al, bunları da, ilave, ilave ürün, unutmayın, sık birlikte, bir de',
    ja: 'ご一緒に, 一緒に, 一緒にいかが, あわせ買い, 合わせ買い, まとめ買い, 同時購入, 追加, 追加オプション, 追加商品, オプション品, ついで買い, ついでに, おすすめ商品, セットで, セット購入, セット内容, プラス, 付属品, アクセサリー追加, よく一緒に, 併せて, 合わせて, おまけ, 特典, もう一品, 関連商品, 同梱',
    zh: '顺便, 顺便带上, 顺带, 一起买, 一起買, 一起带, 加购, 加購, 加价购, 加價購, 搭配购买, 搭配, 搭售, 配件, 附加, 附加商品, 额外, 額外, 追加, 套餐, 组合, 組合, 凑单, 湊單, 再来点, 推荐搭配, 推薦加購, 配套, 更多选择, 带走, 另购, 另購, 选购, 選購, 一并, 还需要, 加点, 随单',
    ar: 'أضف, أضف إلى, أضف إلى طلبك, أضف لطلبك, إضافات, إضافة, اضافات, أضيفي, خذ معه, خذ معك, معه أيضا, يناسبه, يتناسب مع, أكمل, أكمل الهدية, أكمل المجموعة, إكسسوارات, اكسسوارات, ملحقات, كماليات, اشتر معا, يشترى معا, لا تنس, مع الطلب, إلى السلة, أيضا, رفيق الهدية, شيء إضافي',
  },
};

/** Labels whose options are properties of this product, not things of their own. */
export const ATTRIBUTE_LABEL: Lexicon = {
  meaning: 'attribute-label',
  words: {
    en: 'color, colour, colors, colours, material, wood, metal, leather, fabric, scent, fragrance, flavor, flavour, taste, aroma, pattern, shape, finish, font, typeface, size, sizes, length, width, height, thickness, age, phone model, phone, model, device, fits, fit, for which, compatible, stone, birthstone, thread, glaze, ink, wick, frame, lid, cap, handle, strap, chain, hardware, stain, paint, background, charm, style, edition, layout, orientation, edge, ears, month, zodiac, star sign, season, animal, breed, flower, birth flower, letter, number of, how many, quantity, pack size, paper, card stock, envelope, clasp, hook, legs, leg style, base, stand, backing, mount, mounting, hanging, tip, nib, tassel, ribbon, cord, string, cushion, lining, buckle, ring size, gender, position, placement, side, texture, tone, track, song, melody, tune, fill, filling, roast, blend, print, topper, sport, instrument, hobby, profession, vehicle, team, room, occasion, skin tone, hair, outfit, clothing in the picture',
    de: 'farbe, *farbe, farben, material, holz, holzart, metall, leder, stoff, duft, duftrichtung, geschmack, sorte, aroma, muster, form, oberfläche, veredelung, schrift, schriftart, größe, *größe, länge, breite, höhe, modell, handymodell, gerät, passend für, für welches, stein, garn, glasur, tinte, docht, rahmen, deckel, verschluss, griff, band, riemen, kette, beschlag, öl, lasur, hintergrund, anhänger, stil, ausführung, variante, rand, monat, sternzeichen, tier, tierart, blume, anzahl, menge, stückzahl, papier, umschlag, haken, beine, gestell, sockel, ständer, aufhängung, quaste, kordel, kissen, futter, schnalle, seite, position, melodie, lied, füllung, röstung, sportart, instrument, hobby, beruf, fahrzeug, anlass',
    fr: 'couleur, couleurs, coloris, matière, bois, essence, métal, cuir, tissu, parfum, senteur, goût, saveur, arôme, forme, finition, police, typographie, taille, longueur, largeur, hauteur, modèle, téléphone, appareil, compatible, pour quel, pierre, fil, émail, encre, mèche, cadre, couvercle, bouchon, poignée, bracelet, chaîne, fermoir, fond, style, version, variante, bordure, mois, signe, animal, fleur, nombre de, quantité, papier, enveloppe, crochet, pieds, piètement, socle, support, fixation, pompon, ruban, cordon, doublure, boucle, grelot, position, côté, mélodie, garniture, sport, instrument, métier, véhicule, occasion, cire, vernis',
    it: 'colore, colori, materiale, legno, metallo, pelle, tessuto, profumo, profumazione, gusto, aroma, sapore, forma, finitura, carattere, font, taglia, misura, lunghezza, larghezza, altezza, modello, telefono, dispositivo, compatibile, pietra, filo, smalto, inchiostro, stoppino, cornice, coperchio, tappo, manico, cinturino, catena, chiusura, sfondo, stile, versione, variante, bordo, orlo, mese, segno, animale, fiore, numero di, quantità, carta, busta, gancio, moschettone, gambe, piano, base, supporto, fissaggio, nappa, nastro, cordino, fodera, fibbia, posizione, lato, melodia, ripieno, sport, strumento, professione, veicolo, occasione, tela, cera',
    es: 'color, colores, material, madera, metal, cuero, piel, tela, tejido, aroma, fragancia, sabor, forma, acabado, fuente, tipografía, talla, tamaño, largo, ancho, alto, medida, modelo, celular, móvil, dispositivo, compatible, piedra, hilo, esmalte, tinta, mecha, marco, tapa, tapón, asa, correa, cadena, cierre, fondo, estilo, versión, variante, borde, cenefa, mes, signo, animal, flor, número de, cantidad, papel, sobre, gancho, patas, base, soporte, fijación, borla, cinta, cordón, forro, hebilla, posición, lado, melodía, relleno, deporte, instrumento, profesión, vehículo, ocasión, tono, luces, cera',
    nl: 'kleur, *kleur, kleuren, materiaal, hout, houtsoort, metaal, leer, stof, geur, smaak, aroma, patroon, vorm, afwerking, lettertype, maat, formaat, lengte, breedte, hoogte, model, toestel, apparaat, geschikt voor, voor welk, steen, garen, glazuur, inkt, lont, lijst, deksel, dop, sluiting, handvat, lus, band, riem, ketting, achtergrond, stijl, uitvoering, variant, rand, maand, sterrenbeeld, dier, bloem, aantal, hoeveelheid, papier, envelop, haak, poten, voet, standaard, ophanging, kwastje, lint, koord, voering, gesp, positie, kant, melodie, vulling, sport, instrument, beroep, voertuig, gelegenheid, vilt, leren lus',
    sv: 'färg, *färg, färger, färgen, material, trä, träslag, metall, läder, tyg, doft, smak, arom, mönster, form, finish, typsnitt, storlek, längd, bredd, höjd, modell, mobil, enhet, passar för, till vilken, sten, tråd, glasyr, bläck, veke, ram, lock, kork, handtag, band, rem, kedja, lås, bakgrund, stil, variant, utförande, kant, månad, stjärntecken, djur, blomma, antal, mängd, papper, kuvert, krok, ben, fot, ställ, upphängning, tofs, snöre, foder, spänne, placering, sida, melodi, fyllning, sport, instrument, yrke, fordon, tillfälle, lok',
    pl: 'kolor, kolory, koloru, materiał, drewno, rodzaj drewna, metal, skóra, tkanina, zapach, smak, aromat, kształt, wykończenie, czcionka, rozmiar, długość, szerokość, wysokość, model, telefon, urządzenie, pasuje do, kamień, nić, szkliwo, tusz, knot, rama, ramka, pokrywka, zakrętka, uchwyt, pasek, łańcuszek, zapięcie, tło, styl, wersja, wariant, brzeg, krawędź, miesiąc, znak zodiaku, zwierzę, kwiat, liczba, ilość, papier, koperta, haczyk, nogi, podstawa, stojak, mocowanie, frędzel, wstążka, sznurek, podszewka, klamra, pozycja, strona, melodia, wypełnienie, sport, instrument, zawód, pojazd, okazja, bejca, zawieszka',
    pt: 'cor, cores, material, madeira, metal, couro, tecido, aroma, fragrância, sabor, formato, forma, acabamento, fonte, letra, tamanho, comprimento, largura, altura, medida, modelo, celular, aparelho, compatível, pedra, linha, esmalte, tinta, pavio, moldura, molduras, tampa, alça, pulseira, corrente, fecho, fundo, estilo, versão, variante, borda, mês, signo, animal, flor, número de, quantidade, papel, envelope, gancho, pés, base, suporte, fixação, pingente, fita, cordão, forro, fivela, posição, lado, melodia, recheio, esporte, instrumento, profissão, veículo, ocasião, tom, cera',
    tr: 'renk, rengi, renkler, renginiz, malzeme, ahşap, ağaç, metal, deri, kumaş, koku, tat, aroma, lezzet, şekil, biçim, yüzey, yazı tipi, font, beden, ölçü, boyut, boy, uzunluk, genişlik, yükseklik, model, telefon modeli, cihaz, uyumlu, taş, iplik, sır, mürekkep, fitil, çerçeve, kapak, sap, kayış, zincir, toka, arka plan, fon, stil, tarz, versiyon, seçenek, kenar, ay, burç, hayvan, çiçek, adet, miktar, sayı, kağıt, zarf, kanca, ayak, taban, kaide, askı, püskül, kurdele, ip, astar, konum, taraf, melodi, dolgu, spor, enstrüman, meslek, araç, cila, keçe',
    ja: '色, カラー, 素材, 材質, 木の種類, 木材, 金属, 革, 生地, 香り, 味, フレーバー, 形, 仕上げ, 書体, フォント, サイズ, 長さ, 幅, 高さ, 機種, 対応機種, 端末, 石, 誕生石, 糸, 釉薬, インク, 芯, 枠, フレーム, 蓋, フタ, キャップ, 持ち手, ストラップ, チェーン, 金具, 背景, スタイル, タイプ, 種類, 縁, 月, 星座, 動物, 花, 数, 枚数, 個数, 紙, 封筒, 脚, 台座, スタンド, 吊り, タッセル, リボン, 紐, 裏地, 位置, 面, 曲, 中身, スポーツ, 楽器, 職業, 乗り物, 本体色',
    zh: '颜色, 顏色, 色, 材质, 材質, 木材, 木种, 金属, 皮, 面料, 香味, 香型, 口味, 味道, 形状, 形狀, 工艺, 字体, 字體, 尺寸, 尺码, 长度, 宽度, 高度, 型号, 型號, 机型, 機型, 适用, 適用, 石, 线, 釉, 墨, 烛芯, 边框, 相框, 盖, 杯盖, 把手, 表带, 链, 扣, 背景, 风格, 風格, 款式, 版本, 边, 月份, 星座, 生肖, 动物, 花, 数量, 數量, 纸, 信封, 挂钩, 腿, 底座, 支架, 流苏, 丝带, 绳, 里衬, 位置, 面, 曲目, 音乐, 填充, 运动, 乐器, 职业, 车型, 毡',
    ar: 'لون, اللون, ألوان, خامة, الخامة, مادة, خشب, الخشب, معدن, جلد, الجلد, قماش, القماش, رائحة, الرائحة, عطر, نكهة, النكهة, طعم, شكل, الشكل, تشطيب, خط, الخط, مقاس, المقاس, حجم, الحجم, طول, الطول, عرض, ارتفاع, طراز, موديل, الموديل, جهاز, الجهاز, متوافق, حجر, خيط, حبر, فتيل, إطار, الإطار, غطاء, الغطاء, مقبض, سوار, سلسلة, السلسلة, مشبك, خلفية, نمط, نسخة, حافة, شهر, برج, حيوان, زهرة, عدد, العدد, كمية, ورق, الورق, مغلف, خطاف, أرجل, قاعدة, حامل, تعليق, شرابة, شريط, خيط, بطانة, إبزيم, موضع, جانب, لحن, حشوة, رياضة, آلة, مهنة, مركبة',
  },
};

/** Labels that ask which product is wanted. */
export const WHICH_PRODUCT: Lexicon = {
  meaning: 'which-product',
  words: {
    en: 'item, items, product, products, choose your item, choose your product, choose your gift, your present, your gift, which gift, which present, which item, which product, pick your item, pick your product, pick your gift, pick a gift, select item, select product, what would you like, what do you want, what should we, what shall we, article, type of gift, choose a gift, gift type, merchandise, goods, what to send, what we send, what you get, which one do you want, what are you buying',
    de: 'artikel, produkt, produkte, geschenk, geschenkartikel, dein geschenk, welches geschenk, welcher artikel, welches produkt, produktauswahl, produktwahl, artikelauswahl, wähle dein, was möchtest du, was sollen wir, ware, gegenstand, art des geschenks',
    fr: 'article, articles, produit, produits, cadeau, votre cadeau, choisissez votre article, choisissez votre cadeau, choix du produit, choix de l article, choix du cadeau, quel article, quel produit, quel cadeau, que souhaitez vous recevoir, objet, type de cadeau',
    it: 'articolo, articoli, prodotto, prodotti, regalo, il tuo regalo, scegli l articolo, scegli il prodotto, scegli il regalo, quale articolo, quale prodotto, quale regalo, cosa vuoi, cosa desideri, oggetto, tipo di regalo, tipo di prodotto',
    es: 'artículo, artículos, producto, productos, regalo, tu regalo, elige producto, elige tu regalo, elige artículo, elige tu producto, qué producto, qué artículo, qué regalo, qué quieres, qué deseas, objeto, tipo de regalo, tipo de producto',
    nl: 'artikel, artikelen, product, producten, cadeau, jouw cadeau, je cadeau, kies je cadeau, kies product, kies een product, kies je product, welk cadeau, welk artikel, welk product, wat wil je, soort cadeau',
    sv: 'artikel, artiklar, produkt, produkter, present, din present, välj present, välj produkt, välj vara, vilken produkt, vilken present, vilken artikel, vara, varor, vad vill du ha, typ av present',
    pl: 'produkt, produkty, produktu, artykuł, prezent, twój prezent, wybierz produkt, wybierz prezent, wybierz artykuł, jaki produkt, jaki prezent, który produkt, rzecz, przedmiot, rodzaj prezentu, co wysłać, towar',
    pt: 'artigo, artigos, produto, produtos, presente, seu presente, o teu presente, escolha o produto, escolha o item, escolha o presente, escolha seu, escolhe o produto, escolhe o artigo, qual produto, qual presente, qual item, item, itens, o que você quer, tipo de presente, tipo de produto',
    tr: 'ürün, ürünler, ürünü, ürün seçin, ürün seçimi, ürününüz, hediye seçin, hediyeniz, hediye seçimi, hangi ürün, hangi hediye, ne istersiniz, hediye türü, eşya',
    ja: '商品, 商品を選ぶ, 商品選択, アイテム, 品物, 品目, ギフトを選ぶ, ギフトの種類, どの商品, お選びください, 製品, プレゼントを選ぶ, 何を, 選べる',
    zh: '商品, 选择商品, 選擇商品, 产品, 產品, 礼物, 禮物, 选礼物, 选产品, 品类, 品類, 物品, 要哪个, 选款, 礼品, 禮品, 单品, 單品',
    ar: 'المنتج, منتج, اختر المنتج, اختر الهدية, هديتك, المنتجات, اختر منتجك, السلعة, أي منتج, أي هدية, ماذا تريد, نوع الهدية, نوع المنتج, القطعة, الهدية',
  },
};

/** Wrapping and messages, which travel with the product. */
export const PACKAGING: Lexicon = {
  meaning: 'packaging',
  words: {
    en: 'gift wrap, gift wrapping, gift wrapped, wrap, wrapping, wrapped, wrapping paper, gift box, gift boxes, gift bag, gift bags, presentation box, packaging, package, box, boxed, mailer, pouch, dust bag, drawstring bag, organza bag, muslin bag, cotton bag, velvet bag, kraft bag, kraft box, tin, tube, envelope, envelopes, ribbon, bow, tissue paper, kraft paper, gift message, gift note, gift card message, gift tag, note card, handwritten note, handwritten card, furoshiki, tissue, sleeve box, crate, jute bag',
    de: 'verpackung, *verpackung, geschenkverpackung, geschenkpapier, geschenkbox, geschenkkarton, geschenktüte, geschenkbeutel, geschenkband, geschenkschachtel, schachtel, *schachtel, karton, box, *box, beutel, *beutel, säckchen, *säckchen, umschlag, umschläge, schleife, einpacken, eingepackt, einpackservice, grußkarte, geschenkkarte, grußtext, geschenknachricht, papier, kiste, *kiste, tüte, dose, etui, *etui, hülle',
    fr: 'emballage, emballage cadeau, papier cadeau, boîte, coffret, pochette, pochon, sachet, écrin, enveloppe, ruban, carte message, message cadeau, mot d accompagnement, paquet cadeau, paquet, sac cadeau, étui, caisse, boîte cadeau, carte cadeau, tube',
    it: 'confezione, confezione regalo, carta regalo, scatola, scatolina, sacchetto, sacchettino, busta, bustina, nastro, fiocco, biglietto, biglietto d auguri, pacchetto, pacco regalo, imballaggio, cofanetto, astuccio, custodia regalo, incarto, tubo',
    es: 'envoltorio, envoltura, papel de regalo, caja, caja de regalo, cajita, bolsa, bolsa de regalo, bolsita, saquito, sobre, lazo, cinta, tarjeta de felicitación, nota, embalaje, empaque, presentación, estuche, mensaje de regalo, envuelto, tubo, caja de madera',
    nl: 'verpakking, cadeauverpakking, cadeaupapier, cadeaudoos, cadeaudoosje, doos, doosje, *doos, *doosje, zakje, *zakje, envelop, lint, strik, inpakken, inpakservice, ingepakt, kaartje, wenskaart, cadeaukaartje, cadeauboodschap, buidel, koker, kistje, blik',
    sv: 'inslagning, presentinslagning, presentpapper, presentask, ask, *ask, låda, *låda, presentpåse, påse, *påse, kuvert, snöre, rosett, omslag, förpackning, *förpackning, gratulationskort, presentkort med hälsning, kort med hälsning, hälsning, etui, burk, tub, kartong',
    pl: 'opakowanie, pakowanie, opakowanie prezentowe, papier prezentowy, pudełko, pudełka, pudełeczko, torebka prezentowa, torebka, woreczek, koperta, wstążka, kokarda, bilecik, karnet, kartka z życzeniami, liścik, zapakowanie, karton, etui, skrzynka, tuba, puszka',
    pt: 'embalagem, embrulho, embrulho de presente, papel de presente, caixa, caixa de presente, caixinha, saquinho, sacola, sacola de presente, envelope, fita, laço, cartão de felicitações, cartão com mensagem, bilhete, embalagem de presente, estojo, lata, tubo, saco de presente, mensagem de presente',
    tr: 'paket, hediye paketi, paketleme, hediye kutusu, kutu, kutusu, ambalaj, kese, hediye çantası, hediye kağıdı, zarf, kurdele, fiyonk, hediye notu, hediye mesajı, tebrik kartı, not kartı, ahşap kutu, karton kutu, poşet, teneke',
    ja: '包装, ラッピング, ギフトラッピング, ギフトボックス, 化粧箱, 桐箱, 箱, ギフト袋, 巾着, 袋, 封筒, リボン, のし, 熨斗, メッセージカード, 風呂敷, 紙袋, 手提げ, 不織布, 缶, ギフト包装, 包み',
    zh: '包装, 包裝, 礼盒, 禮盒, 盒, 盒子, 礼品袋, 禮品袋, 袋, 布袋, 绒袋, 信封, 丝带, 緞帶, 蝴蝶结, 贺卡, 賀卡, 卡片, 留言卡, 礼品包装, 纸盒, 木盒, 手提袋, 铁盒, 包裹',
    ar: 'تغليف, التغليف, تغليف هدايا, علبة, علبة هدايا, علبة هدية, صندوق, كيس, كيس هدايا, ظرف, شريط, فيونكة, بطاقة تهنئة, بطاقة إهداء, رسالة الهدية, ورق هدايا, ورق تغليف, حقيبة هدايا, صندوق خشبي, كرتون',
  },
};

/** Labels about size or number: variations, not customizations. */
export const SIZE_LABEL: Lexicon = {
  meaning: 'size-label',
  words: {
    en: 'size, sizes, quantity, how many, pack size, pack, number of pieces, shoe size, ring size, set size, count',
    de: 'größe, *größe, anzahl, menge, stückzahl, packungsgröße, format, konfektionsgröße',
    fr: 'taille, pointure, quantité, nombre, format, dimensions, lot de',
    it: 'taglia, misura, quantità, numero di pezzi, dimensioni, formato',
    es: 'talla, tamaño, cantidad, unidades, medida, medidas, número de piezas',
    nl: 'maat, formaat, aantal, hoeveelheid, afmeting, afmetingen',
    sv: 'storlek, antal, mått, mängd, format',
    pl: 'rozmiar, ilość, liczba sztuk, wymiar, wymiary, format',
    pt: 'tamanho, quantidade, medida, medidas, unidades, dimensões',
    tr: 'beden, boyut, adet, ölçü, miktar, ebat',
    ja: 'サイズ, 数量, 個数, 枚数, 大きさ, 寸法',
    zh: '尺寸, 尺码, 尺碼, 数量, 數量, 大小, 规格, 規格, 码数',
    ar: 'المقاس, مقاس, الحجم, حجم, الكمية, العدد, القياس',
  },
};

/** Titles and labels that name no product, only that it is a present or whatever one likes. */
export const GENERIC: Lexicon = {
  meaning: 'generic',
  words: {
    en: 'gift, gifts, present, any present, anything, any item, choose your item, choose your product, your choice of item, pick any, everything in our shop, item of your choice, product of your choice, merchandise, one listing, many items, surprise',
    de: 'geschenk, geschenke, artikel frei wählbar, produkt nach wahl, artikel nach wahl, alles in einem angebot, ein angebot, präsent, freie auswahl',
    fr: 'cadeau, cadeaux, article au choix, produit au choix, cadeau au choix, toute la boutique, une annonce, présent',
    it: 'regalo, regali, articolo a scelta, prodotto a scelta, regalo a scelta, tutto il negozio, idea regalo, un annuncio',
    es: 'regalo, regalos, artículo a elegir, producto a elegir, tú eliges, toda la tienda, un anuncio, obsequio',
    nl: 'cadeau, cadeaus, cadeautje, artikel naar keuze, product naar keuze, hele winkel, één advertentie, geschenk',
    sv: 'present, presenter, gåva, valfri present, valfri produkt, valfri vara, hela butiken, en annons',
    pl: 'prezent, prezenty, upominek, do wyboru, produkt do wyboru, cały sklep, jedna oferta, jedna aukcja',
    pt: 'presente, presentes, lembrança, escolha o item, produto à escolha, item à escolha, toda a loja, um anúncio',
    tr: 'hediye, hediyelik, hediyeler, ürünü siz seçin, istediğiniz ürün, tüm ürünler, tek ilan, ürün seçmeli',
    ja: 'ギフト, プレゼント, 贈り物, 商品が選べる, 選べる商品, 選べるギフト, 何でも, ひとつの出品',
    zh: '礼物, 禮物, 礼品, 禮品, 商品任选, 商品任選, 多款可选, 多款任选, 一个链接, 一個賣場, 全包',
    ar: 'هدية, هدايا, اختر المنتج, واختر المنتج, منتج من اختيارك, إعلان واحد, كل المتجر',
  },
};
