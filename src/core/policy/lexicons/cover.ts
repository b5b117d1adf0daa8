import type { Lexicon } from '../text/lexicon.ts';

/** What may happen to goods, as people who sell cover for it say: lost, broken, stolen, faulty. */
export const MISHAP: Lexicon = {
  meaning: 'mishap',
  words: {
    en: 'lost, loss, losing, theft, stolen, break, breaks, broken, breakage, breaking, damage, damages, damaged, crack, cracks, cracked, chip, chips, chipped, accident, accidents, accidental, defect, defects, defective, fault, faults, faulty, fails, failure, snaps, snapped, shatter, shatters, shattered, falls apart, wears out, wear out, worn out, mishap, mishaps, spill, spills, fades, fade, rusts, malfunction, stops working, tears, rips, chewed, chews it, chewed up, bent, goes wrong, -lost dog, -lost cat, -lost pet, -if lost, -if i am lost, -lost item, -spring break, -break room, -chocolate chip, -chocolate chips, -chips and, -lost in, -tears of, dent, dents, rust, lets go, comes loose, comes apart, comes undone, gives way, wears, peels, lifts, warps, splits',
    de: 'verlust, verlieren, verloren, verlierst, diebstahl, gestohlen, bruch, bruchschaden, bricht, brechen, zerbricht, kaputt, kaputtgeht, schaden, schäden, *schaden, *schäden, beschädigt, beschädigung*, riss, reißt, sprung, unfall, missgeschick*, defekt, defekte, mangel, mängel, fehler, materialfehler, abnutzung, verschleiß, verblasst, rostet, sturz, hinfällt, ausfall, versagt, -umbruch, -ausbruch, -steinbruch, -wolkenbruch, -aufbruch, -durchbruch, -fehlerfrei, rost, aufgeht, löst sich, geht auf, abgeht, nutzt sich ab, verzieht sich, blättert, delle, dellen',
    fr: 'perte, perdu, perdue, vol, volé, volée, casse, cassé, cassée, casser, brise, bris, dommage, dommages, abîmé, abîmée, abîme, endommagé, endommagée, accident, accidents, accidentel, accidentelle, défaut, défauts, défectueux, panne, pannes, usure, fissure, fêlure, pépin, pépins, rompt, lâche, décolore, -vol de nuit, -oiseau en vol, -brise marine, rouille, se découd, se décolle, cède, se détache, se fend, bosse',
    it: 'perdita, smarrimento, smarrito, perso, furto, rubato, rottura, rotture, rompe, rotto, rompesse, danno, danni, danneggia, danneggiato, danneggiata, danneggiamento, incidente, incidenti, difetto, difetti, difettoso, guasto, guasti, guasta, usura, crepa, cade, caduta, cadute, imprevisti, imprevisto, scolorisce, ruggine, si scuce, si stacca, cede, si scolla, si crepa, ammaccature',
    es: 'pérdida, pierdes, pierde, perdido, robo, robado, rotura, roturas, rompe, roto, rota, rompiera, daño, daños, daña, dañado, dañada, accidente, accidentes, accidental, accidentales, defecto, defectos, defectuoso, avería, averías, falla, fallas, fallo, fallos, desgaste, grieta, caída, caídas, imprevistos, extravío, descose, destiñe, oxida, percance, percances, óxido, se abre, se despega, se suelta, cede, se rompe, se raja, abolladuras',
    nl: 'verlies, verliest, verloren, diefstal, gestolen, breuk, breekt, stuk gaat, kapot, schade, beschadigd, beschadiging, beschadigt, barst, scheur, ongeluk, ongelukje, defect, defecten, gebrek, gebreken, fout, storing, slijtage, valt, vallen, verbleekt, roest, pech, knapt, loslaat, los gaat, laat los, losraakt, loskomt, deuk, deuken, scheurt',
    sv: 'förlust, förlorar, förlorad, tappar bort, borttappad, stöld, stulen, går sönder, sönder, trasig, brott, skada, skador, skadas, skadad, spricka, spricker, olycka, olyckor, olycksfall, defekt, fel, felar, haveri, slitage, bleks, rostar, tappas, tappar, otur, -brottsplats, rost, går upp, släpper, lossnar, buckla, bucklor, ger vika',
    pl: 'zgubienia, zgubisz, zguby, zgubi, utraty, utrata, kradzieży, kradzież, stłuczenia, stłuczenie, pęknięcia, pęknie, pęknięcie, złamania, uszkodzenia, uszkodzeń, uszkodzenie, uszkodzeniu, uszkodzony, zepsuje, zepsucia, awarii, awaria, awarie, usterki, usterka, usterek, wady, wad, zużycia, wypadku, wypadek, zniszczenia, zniszczy, rozbicia, upadku, rdzewieje, pogryzie, rdza, rdzę, puści, odklei, rozklei, pruje, rozpruje, odpadnie, wgniecenia',
    pt: 'perda, perder, perdeu, perdido, extravio, roubo, furto, roubado, quebra, quebrar, quebrou, quebrado, partir, partiu, dano, danos, danificado, danificada, danificar, acidente, acidentes, acidental, defeito, defeitos, defeituoso, avaria, avarias, desgaste, rachar, trinca, queda, quedas, imprevisto, imprevistos, estragar, estragou, estragado, desbotar, enferrujar, descosturar, ferrugem, abrir, abre, descola, solta, ceder, amassado, amassados, trincas',
    tr: 'kayıp, kaybolursa, kaybı, kaybetme, kaybolma, çalınma, çalınırsa, hırsızlık, kırılma, kırılırsa, kırılması, kırılmalara, hasar, hasara, hasarı, hasarlar, zarar, bozulursa, bozulma, arıza, arızaya, arızalanırsa, kusur, çatlama, çatlarsa, düşme, kaza, kazalara, yıpranma, koparsa, kopma, solarsa, paslanırsa, çalışmazsa, pas, açılırsa, sökülürse, ayrılırsa, gevşerse, ezik, çatlamaya',
    ja: '紛失, 盗難, 破損, 壊れ, こわれ, 故障, 割れ, 欠け, ひび割れ, 損傷, 落下, 事故, 不具合, 不良, 欠陥, 劣化, 摩耗, 切れた, 破れ, 色落ち, 万一, もしもの, -割れ物, -割れにく, さび, ほどけ, 外れ, はがれ, 取れた, 緩ん, へこみ',
    zh: '丢失, 遺失, 遗失, 丢了, 掉了, 弄丢, 被盗, 被偷, 损坏, 損壞, 破损, 破損, 摔坏, 摔壞, 摔碎, 摔破, 打碎, 弄坏, 弄壞, 断裂, 斷裂, 断了, 故障, 质量问题, 品質問題, 瑕疵, 开裂, 裂了, 坏了, 壞了, 意外, 磨损, 磨損, 掉色, 褪色, 生锈, 生鏽, 碎裂, 坏掉, 开线, 開線, 鬆脫, 松脱, 脱落, 脫落, 开胶, 開膠, 凹陷, 脱线',
    ar: 'فقدان, الفقدان, فقد, ضاع, ضياع, الضياع, سرقة, السرقة, كسر, الكسر, انكسر, ينكسر, كسور, تلف, التلف, تلفت, أضرار, الأضرار, ضرر, حادث, الحوادث, عيب, عيوب, العيوب, عطل, الأعطال, أعطال, تعطل, خلل, خدش, سقوط, السقوط, تآكل, خراب, خرب, انقطع, بهت, صدأ, الصدأ, انفكت, انفك, تنفك, انفصل, انفتحت, انبعاج',
  },
};

/** What is then done: replaced, repaired, paid back. */
export const REMEDY: Lexicon = {
  meaning: 'remedy',
  words: {
    en: 'replace, replaced, replaces, replacing, replacement, replacements, remake, remade, reimburse, reimbursed, reimbursement, refund, refunded, refunds, repair, repaired, repairs, mend, mended, covered, coverage, compensated, compensation, new one, another one, make it again, swap it, swapped, restored, restoration, fixed for you, we fix, we ll fix, have it fixed, resharpened, replated, -replacement for, -replacement pages, -replacement blade, -replacement ink, -replacement refill, -replacement strap, -covered in, -covered with, -covered by',
    de: 'ersatz bei, ersetzt, ersetzen, erstattet, erstatten, erstattung, repariert, reparieren, reparatur, reparaturen, instandsetzung, ausgetauscht, austausch, umtausch, neuer ersatz, neu gemacht, neu gefertigt, neuanfertigung, kostenübernahme, abgesichert, abgedeckt, entschädig*, ersatz innerhalb, neues stück, nachgraviert, gibt es ersatz, ersatz garantiert, ersatzlieferung, neues, reparieren wir, ersetzen wir, richten wir, flicken wir, nähen wir nach, bringen wir in ordnung, machen wir neu, tauschen wir',
    fr: 'remplacé, remplacée, remplacés, remplaçons, remplacement, remplaçé, remplace, remplacera, remboursé, remboursée, remboursement, remboursons, réparé, réparée, réparation, réparons, échange, échangé, échangée, couvert, couverte, couverts, couvertes, couverture, dédommagé, indemnisé, pris en charge, prise en charge, prenons en charge, refait, refaisons, dépannage, neuf à la place, -couverture polaire, -couverture bébé, -couverture rigide, -couverture souple, -couverture du livre, on la répare, on le répare, répare, réparera, remplace gratuitement, reprend en charge, recoud, recousons',
    it: 'sostituito, sostituita, sostituiamo, sostituzione, sostituirlo, sostituirla, rimborsato, rimborso, rimborsiamo, riparato, riparata, ripariamo, riparazione, riparazioni, cambio gratuito, coperto da, coperta da, copertura, coperti, rifacciamo, ne mandiamo, ne riceverai, risarcimento, risarcito, rifatto, ricambio garantito, aggiustiamo, aggiusta, ripara, ripareremo, sistemiamo, rimediamo, ricuciamo',
    es: 'reemplazado, reemplazo, reemplazamos, reemplaza, sustituido, sustituimos, sustitución, sustituye, reposición, reponemos, repone, reembolso, reembolsamos, reembolsado, reparado, reparación, reparamos, reparaciones, repara, arreglamos, arreglo, cambiamos, te damos otra, te damos otro, te enviamos otra, te enviamos otro, te mandamos otra, te mandamos otro, cubierto, cubierta contra, cubiertos contra, cobertura, cubre, cubrimos, indemnización, uno nuevo, una nueva, -arreglo floral, arreglo gratis, lo arreglamos, la arreglamos, te la arreglamos, te lo arreglamos, arregla, componemos, recosemos',
    nl: 'vervangen, vervangt, vervanging, vergoed, vergoeden, vergoeding, terugbetaald, terugbetaling, gerepareerd, repareren, reparatie, reparaties, hersteld, herstel, herstelling, omgeruild, omruilen, gedekt, dekking, krijg je een nieuwe, sturen we een nieuwe, maken we een nieuwe, nieuw exemplaar, schadeloos*, herstellen, herstellen we, repareren we, repareert, vervangen we, maken we hem, naaien we, lossen we op, maken het goed',
    sv: 'ersätts, ersätter, ersättning, ersatt, byts ut, byter, byte, utbyte, utbytt, repareras, reparerar, reparation, reparationer, lagas, lagar, återbetalning, pengar tillbaka, ny utan kostnad, får du en ny, skickar vi en ny, gör vi en ny, gör om, täcks, täcker, täckning, kompensation, lagar vi, lagas av oss, fixar vi, fixar, syr vi om, ersätter vi, byter vi',
    pl: 'wymiana w razie, wymienimy, wymieniamy, wymiana, wymianę, wymiany, zwrócimy, zwracamy, zwrot kosztów, naprawa, naprawy, naprawę, naprawimy, naprawiamy, odszkodowanie, rekompensata, pokryjemy, pokrywamy, nowy egzemplarz, wyślemy nowy, wyślemy nową, wykonamy nowy, wykonamy nową, odkupimy, zaszyjemy, wymieni, odnowimy, odnowa, naprawi',
    pt: 'troca, trocamos, trocado, trocada, substituído, substituída, substituímos, substituição, reposição, repomos, reembolso, reembolsamos, reembolsado, reparado, reparação, reparo, reparamos, conserto, consertamos, cobre, cobertura, coberto, cobrimos, damos outra, damos outro, enviamos outra, enviamos outro, mandamos outra, mandamos outro, indenização, indemnização, nova peça, novo grátis, refazemos, -troca de guarda, conserta, arrumamos, arranjamos, recosturamos, resolvemos',
    tr: 'değişim, değiştirilir, değiştiririz, değiştiriyoruz, değiştirme, yenisi, yenisini, yenisiyle, yenileme, yenileriz, onarım, onarılır, onarırız, onarımı, tamir, tamiri, tamir edilir, tamir ederiz, iade edilir, geri ödeme, karşılanır, karşılarız, karşılıyoruz, tazmin, güvence, güvencesi, güvencemizde, telafi, yeniden yaparız, yeniden yapılır, tazminat, onarıyoruz, tamir ediyoruz, dikeriz, düzeltiriz, yenisini yaparız, yenisini gönderiyoruz',
    ja: '交換, お取り替え, お取替え, 取り替え, 取替, 修理, 修繕, 補償, 返金, 作り直し, 作り直し, 再制作, 再製作, 新品に, 新品と, 新しいもの, 直します, お直し, 無償対応, 弁償, カバーします, カバー付, カバーいたし, 再送, 再発送, -着せ替え交換, お直しします, 直し, 縫い直し, 新品交換, 取り換え',
    zh: '换新, 換新, 更换, 更換, 换一个, 換一個, 免费换, 免費換, 补发, 補發, 补寄, 補寄, 维修, 維修, 修理, 保修, 免修, 返修, 理赔, 理賠, 赔付, 賠付, 包赔, 包賠, 赔新, 赔, 賠, 重做, 重新制作, 重新製作, 再做一个, 再寄, 退款, 换货, 換貨, 修复, 修復, 重发, 修, 修补, 修補, 修好, 缝补, 縫補, 换只新, 換新的, 换新的, -修身, -修剪, -修饰, -修飾, -装修, -裝修',
    ar: 'استبدال, نستبدل, نستبدله, نستبدلها, يستبدل, تستبدل, تبديل, نبدل, نبدله, نبدلها, تعويض, نعوض, نعوضك, يعوض, إصلاح, نصلح, نصلحه, نصلحها, صيانة, نغطي, تغطية, تغطي, مغطى, مغطاة, استرداد, رد المبلغ, نرسل بديلا, نرسل غيره, نرسل غيرها, نعطيك غيره, نعطيك غيرها, جديدة بدلها, جديد بدله, بديل, نصلحه لك, نصلحها لك, نخيطها, نرممها, نعيد تصنيعها, نصنع غيرها',
  },
};

/** That it holds for ever. */
export const FOR_LIFE: Lexicon = {
  meaning: 'for-life',
  words: {
    en: 'lifetime, life time, for life, forever, for ever, as long as you own, for as long as, unlimited, a lifetime, however long, always',
    de: 'lebenslang, lebenslange, lebenslanger, lebenslanges, ein leben lang, für immer, zeitlebens, unbegrenzt, fürs leben, auf lebenszeit',
    fr: 'à vie, pour la vie, pour toujours, illimité, illimitée, toute la vie, toute sa vie, à jamais',
    it: 'a vita, per sempre, per tutta la vita, illimitata, illimitato, tutta la vita',
    es: 'de por vida, para siempre, toda la vida, vitalicia, vitalicio, ilimitada, ilimitado, toda tu vida, de por siempre',
    nl: 'levenslang, levenslange, voor altijd, onbeperkt, een leven lang, heel je leven, voor het leven',
    sv: 'livstid, livstids*, livslång, livslångt, för alltid, hela livet, obegränsad, livet ut, så länge du lever',
    pl: 'dożywotni, dożywotnia, dożywotnio, dożywotnią, na całe życie, na zawsze, bezterminowo, bezterminowa, przez całe życie, całe życie, do końca życia',
    pt: 'vitalícia, vitalício, vitalícios, para sempre, a vida toda, por toda a vida, ilimitada, ilimitado, para a vida toda, a vida inteira',
    tr: 'ömür boyu, ömürlük, sonsuza kadar, hayat boyu, sınırsız, hayat boyunca',
    ja: '生涯, 一生, 永久, 永年, ずっと, 無期限, いつまでも',
    zh: '终身, 終身, 终生, 終生, 一辈子, 一輩子, 永久, 永远, 永遠, 无限期, 一生, 长期, 長期',
    ar: 'مدى الحياة, طول العمر, طوال العمر, للأبد, إلى الأبد, طوال الحياة, غير محدود, طول عمرها, طول عمره, ما دمت',
  },
};

/** That nothing of the kind is promised. */
export const DENIES: Lexicon = {
  meaning: 'denies',
  words: {
    en: 'not, cannot, can t, don t, do not, won t, will not, no refunds, no returns, never, unable, without',
    de: 'nicht, kein, keine, keinen, keiner, ohne, nie',
    fr: 'ne, pas, aucun, aucune, sans, ni, jamais',
    it: 'non, nessun, nessuna, senza, mai',
    es: 'no, ningún, ninguna, sin, nunca, tampoco',
    nl: 'niet, geen, zonder, nooit',
    sv: 'inte, ej, ingen, inga, utan, aldrig',
    pl: 'nie, bez, brak, żadn*, nigdy',
    pt: 'não, nao, nenhum, nenhuma, sem, nunca',
    tr: 'değil, değildir, yoktur, yapılmaz, edilmez, edilemez, kabul edilmez, alınmaz, olmaz, yapılmamaktadır, edilmemektedir',
    ja: 'ません, できない, 致しかね, いたしかね, 不可, ございません, 対象外, かねます',
    zh: '不支持, 不提供, 不予, 不能, 无法, 無法, 概不, 不退, 不换, 不換, 不可, 不包, 不负责, 不負責, 恕不',
    ar: 'لا, لن, ليس, غير, بدون, دون, لسنا',
  },
};

/** Labels named after the feeling that cover is sold with. */
export const WORRY_LABEL: Lexicon = {
  meaning: 'worry-label',
  words: {
    en: 'peace of mind, worry free, worry less, no worries, carefree, protection, protect, protected, protect it, protect your, aftercare, after care, care plan, care package, cover, cover for, coverage, safety net, just in case, safe and sound, looked after, rest easy, sleep easy, be safe, security, safeguard, shield, lost or bent, lost or broken, what if, we ve got you, got you covered, long term care, support plan, service, -protect this house, -cover colour, -cover color, -cover photo, -cover text, -cover material, -cover title, -cover page, -cover design, -cover image, -book cover, -cover finish, -soft cover, -hard cover, -cover type, stay covered, covered, nothing to worry, sleep well, sleep soundly, stay safe',
    de: 'sorglos*, *sorglos, sorgenfrei*, rundum, absicherung*, absichern, schutz, *schutz, *schutzpaket, sicherheit, sicher ist sicher, für alle fälle, auf nummer sicher, falls etwas passiert, falls mal was, *service, nachsorge, seelenfrieden, ruhig schlafen, beruhigt, vorsorge, schutzplan, -schriftschutz, -kantenschutz, -datenschutz, -jugendschutz, -uv schutz, -naturschutz, -tierschutz, schlaf ruhig, schlafen sie ruhig, damit nichts schiefgeht, keine sorge, keine sorgen, gut geschützt',
    fr: 'tranquillité, sérénité, l esprit tranquille, zéro souci, sans souci, sans soucis, protection, protégez, sécurité, au cas où, pour être tranquille, dormez tranquille, prise en charge, formule confort, couverture, suivi après vente, service après vente, sav, extension, -couverture du livre, -couverture photo, -couverture rigide, dormir tranquille, dormez, bien protégé',
    it: 'serenità, tranquillità, senza pensieri, protezione, proteggi, sicurezza, in caso di, non si sa mai, copertura, assistenza, per stare tranquilli, zero pensieri, estensione, al sicuro, stai tranquillo, dormi sereno, dormi tranquillo, ben protetto',
    es: 'tranquilidad, tranquilo, sin preocupaciones, protección, protege, protégelo, seguridad, por si acaso, cobertura, cuidado total, servicio posventa, postventa, posventa, asistencia, extensión, seguro, duerme tranquilo, todo riesgo, respaldo, bien protegido, despreocúpate',
    nl: 'zorgeloos, zorgeloos*, gemoedsrust, zekerheid, veilig, voor de zekerheid, bescherming, bescherm, dekking, geen zorgen, nazorg, service, extra zekerheid, voor als het misgaat, rustig slapen, slaap gerust, goed beschermd, altijd goed',
    sv: 'trygg, trygghet, trygghets*, tryggt, bekymmersfri, bekymmersfritt, sorgfri, säkerhet, för säkerhets skull, skydd, skydda, utan oro, sov gott, om olyckan, service, eftervård, lugn och ro, sov lugnt, väl skyddad',
    pl: 'spokój, spokojna, spokojnie, bez obaw, bez zmartwień, bezpieczeństwo, ochrona, ochronny, chroń, na wszelki wypadek, serwis, opieka, spokojny sen, pewność, zabezpieczenie, wsparcie, śpij spokojnie, dobrze chroniony',
    pt: 'tranquilidade, tranquilo, tranquila, sem preocupação, sem preocupações, proteção, proteja, segurança, por via das dúvidas, cobertura, assistência, extensão, descanso, durma tranquilo, cuidado total, pós venda, bem protegido',
    tr: 'huzur, huzurlu, içiniz rahat, için rahat, gönül rahatlığı, koruma, koruyun, güvende, güvence, güvenlik, endişesiz, her ihtimale, servis, destek, tedbir, tam koruma, rahat uyuyun, gönlünüz rahat',
    ja: '安心, あんしん, もしもの時, もしもの備え, 万が一, 万一, サポート, 補償, 保護, プロテクト, 備え, 心配ご無用, ケアプラン, アフターサービス, アフターケア, 長く使う, ずっと安心, ご安心',
    zh: '安心, 放心, 无忧, 無憂, 保护计划, 保護計畫, 保護方案, 售后, 售後, 后顾, 後顧, 护航, 守护, 守護, 以防万一, 服务计划, 服務方案, 省心, 全保, 睡得踏实, 安心睡, 踏实',
    ar: 'راحة البال, راحة بال, اطمئنان, الاطمئنان, بلا قلق, حماية, الحماية, أمان, الأمان, للاحتياط, خدمة ما بعد البيع, ما بعد البيع, صيانة, دعم, تغطية, كن مطمئنا, احم, نم مطمئنا, نم مرتاحا, مطمئن',
  },
};
