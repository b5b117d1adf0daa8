import type { Lexicon } from '../text/lexicon.ts';

/** Computers, tablets and game consoles by a name that means nothing else. */
export const DEVICE: Lexicon = {
  meaning: 'device',
  words: {
    any: 'laptop, laptops, notebook computer, chromebook, chromebooks, ultrabook, ultrabooks, netbook, macbook, macbooks, macbook pro, macbook air, imac, mac mini, mac studio, mac pro, ipad, ipads, ipad pro, ipad air, ipad mini, thinkpad, thinkpads, ideapad, thinkbook, thinkcentre, thinkstation, elitebook, probook, elitedesk, prodesk, omnibook, pavilion 14, pavilion 15, hp pavilion, hp envy, hp spectre, hp victus, hp omen, latitude 54, dell latitude, dell inspiron, dell vostro, dell precision, dell optiplex, optiplex, inspiron, xps 13, xps 14, xps 15, xps 16, xps 17, alienware, aspire 3, aspire 5, acer aspire, acer nitro, acer swift, predator helios, vivobook, zenbook, expertbook, proart studiobook, rog strix, rog zephyrus, rog ally, tuf gaming, lenovo yoga, lenovo legion, legion go, legion 5, msi katana, msi stealth, msi claw, razer blade, framework laptop, matebook, magicbook, mi notebook, redmibook, surface pro, surface laptop, surface go, surface book, surface studio, microsoft surface, galaxy tab, galaxy book, fire hd, fire 7 tablet, fire tablet, kindle fire, lenovo tab, xiaomi pad, redmi pad, mi pad, matepad, oneplus pad, pixel tablet, honor pad, realme pad, oppo pad, tab s6, tab s7, tab s8, tab s9, tab s10, tab a7, tab a8, tab a9, playstation 1, playstation 2, playstation 3, playstation 4, playstation 5, playstation portal, playstation vita, playstation portable, playstation console, ps2 console, ps3, ps4, ps5, psp, ps vita, xbox, xbox one, xbox 360, xbox series, nintendo switch, switch oled, switch lite, switch 2, nintendo ds, nintendo 3ds, nintendo 2ds, 3ds xl, new 3ds, dsi, nintendo 64, gamecube, nintendo wii, wii u, super nintendo, snes, game boy, gameboy, game boy advance, game boy color, sega genesis, mega drive, sega dreamcast, sega saturn, atari 2600, neo geo, steam deck, steamdeck, ayaneo, gpd win, anbernic, retroid pocket, miyoo mini, evercade, analogue pocket, playdate, raspberry pi desktop, intel nuc, nuc, minisforum, beelink, geekom, chromebox, mini pc, minipc, gaming pc, gaming pcs, gaming rig, pc gamer, pc gaming, tablet pc, all in one pc, tower pc, desktop pc, desktop computer, pc tower, office pc, pc desktop, workstation pc, gaming computer, gaming laptop, toughbook, toughpad, rugged tablet',
    en: 'personal computer, computer tower, desktop tower, computer, computers, pc, pcs, game console, games console, gaming console, video game console, video game system, gaming system, handheld console, handheld gaming, retro console, retro gaming console, home console, gaming handheld, gaming desktop, all in one computer, android tablet, kids tablet, windows tablet, drawing tablet computer, tablet computer, e ink tablet, notebook pc, convertible laptop, two in one laptop, 2 in 1 laptop, workstation, mid tower, full tower, gaming tower, handheld game console, handheld game, game system, gaming station, plug and play console, -pc mount, -computer science, -computer says no, -computer nerd, -computer geek, -computer glasses',
    de: 'computer, rechner, pc, pcs, *rechner, *laptop, *laptops, *computer, *notebooks, *tablet, spielkonsole, spielekonsole, *spielkonsole, *spielekonsole, videospielkonsole, gaming konsole, handheld konsole, retro konsole, retrokonsole, heimkonsole, handheld, mini rechner, klapprechner, tragbarer computer, komplettpc, komplett pc, desktop rechner, spielecomputer, tablet computer, kindertablet, grafiktablet computer, mobilrechner, spielkonsolen, -taschenrechner, -tischrechner, -fahrradcomputer, -schulrechner, -tauchcomputer',
    fr: 'ordinateur, ordinateurs, ordinateur portable, ordi, ordi portable, pc, pc portable, pc gamer, pc fixe, tour pc, pc de bureau, unité centrale, console de jeux, console de jeu, console de salon, console portable, console rétro, console vidéo, console rétrogaming, console gaming, tablette tactile, tablette android, tablette numérique, tablette enfant, tablette éducative, mini ordinateur, -ordinateur de plongée, -ordinateur de bord',
    it: 'computer, pc, computer portatile, pc portatile, pc fisso, notebook gaming, computer fisso, console da gioco, console per videogiochi, console di gioco, console portatile, console retro, console videogiochi, console retrogaming, tablet android, tablet per bambini, mini computer, portatile gaming, portatile ricondizionato, console da tavolo gioco, all in one',
    es: 'ordenador, ordenadores, ordenador portátil, portátil gaming, portátil gamer, portátil reacondicionado, computadora, computadoras, computador, computadora portátil, pc, pc de escritorio, torre pc, torre de ordenador, sobremesa, ordenador de sobremesa, notebook gamer, consola de videojuegos, consola de juegos, consola portátil, consola retro, videoconsola, tableta android, tablet android, tablet infantil, tablet para niños, mini ordenador, todo en uno, -mantel de sobremesa, -reloj de sobremesa, -ordenador de buceo',
    nl: 'computer, pc, *laptop, *laptops, *computer, *tablet, spelcomputer, spelconsole, gameconsole, game console, gaming console, handheld console, retro console, retroconsole, *spelcomputer, desktopcomputer, desktop pc, kindertablet, draagbare computer, minicomputer, *spelconsole, -fietscomputer, -duikcomputer',
    sv: 'dator, datorn, bärbar dator, laptop, *dator, speldator, stationär dator, pc, spelkonsol, *spelkonsol, tv spelskonsol, tv spel, tvspel, tv spelkonsol, handhållen konsol, bärbar konsol, retrokonsol, surfplatta, *surfplatta, läsplatta, barnsurfplatta, minidator, konsol med spel, -cykeldator, -dykdator',
    pl: 'komputer, komputera, komputery, komputer stacjonarny, komputer gamingowy, laptop, laptopa, laptopy, laptopów, laptopem, pc, konsola do gier, konsolę do gier, konsola gier, konsola retro, konsola przenośna, konsola wideo, konsola gamingowa, tablet graficzny, tableta, tablet dla dzieci, tablet z androidem, mini komputer, minikomputer, komputer gamingowy, notebook gamingowy, stacja robocza, jednostka centralna, konsolka do gier, konsolka, -komputer rowerowy, -komputer nurkowy',
    pt: 'computador, computadores, computador portátil, computador de mesa, pc, pc gamer, notebook gamer, notebook recondicionado, notebook gaming, portátil gaming, videogame, console de videogame, console de jogos, console retrô, console portátil, consola de jogos, consola de videojogos, consola portátil, consola retro, videoconsola, tablet infantil, tablet android, mini computador, torre de computador, torre gamer, all in one, -jogos de videogame, -computador de mergulho, -computador de bordo',
    tr: 'bilgisayar, bilgisayarı, bilgisayarlar, dizüstü, dizüstü bilgisayar, masaüstü bilgisayar, oyun bilgisayarı, laptop, laptopu, pc, oyun konsolu, oyun konsol, oyun konsolları, el konsolu, retro konsol, tablet bilgisayar, tablet pc, çocuk tableti, taşınabilir konsol, mini bilgisayar, hepsi bir arada, video oyun konsolu, -bisiklet bilgisayarı, -dalış bilgisayarı',
    ja: 'ノートパソコン, ノートpc, パソコン, デスクトップpc, デスクトップパソコン, ゲーミングpc, ゲーミングパソコン, ゲーミングノート, ミニpc, 一体型pc, タブレットpc, タブレット端末, アンドロイドタブレット, ゲーム機, 家庭用ゲーム機, 携帯ゲーム機, 携帯型ゲーム機, レトロゲーム機, ゲーム機本体, スイッチ本体, switch本体, プレステ, プレイステーション, ニンテンドースイッチ, 任天堂スイッチ, 任天堂switch, ファミコン, スーパーファミコン, ゲームボーイ, メガドライブ, マックブック, アイパッド, サーフェス, クロームブック, レッツノート, ダイナブック, コンピューター, コンピュータ, タワーpc, pc本体, キッズタブレット, 自作pc, btoパソコン, -ファミコン風, -プレステ風',
    zh: '笔记本电脑, 筆記本電腦, 筆記型電腦, 筆電, 电脑, 電腦, 台式机, 台式电脑, 桌上型電腦, 组装机, 游戏本, 轻薄本, 电竞主机, 電競主機, 电脑主机, 電腦主機, 主机箱整机, 迷你主机, 迷你電腦, 一体机, 一體機, 平板电脑, 平板電腦, 儿童平板, 学习平板, 安卓平板, 学习机, 游戏机, 遊戲機, 遊戲主機, 游戏主机, 游戏掌机, 掌机, 掌上型遊戲, 家用游戏机, 任天堂, 苹果笔记本, 微软surface, 华为平板, 小米平板, 联想小新, 拯救者, 工作站, 电玩主机, 街机, 红白机',
    ar: 'حاسوب, حاسوب محمول, حاسب, حاسب محمول, حاسب آلي, كمبيوتر, كومبيوتر, كمبيوتر محمول, كمبيوتر مكتبي, كمبيوتر ألعاب, لابتوب, لاب توب, لابتوبات, جهاز لوحي, أجهزة لوحية, كمبيوتر لوحي, تابلت, آيباد, ايباد, ماك بوك, ماكبوك, جهاز ألعاب, جهاز العاب, أجهزة ألعاب, جهاز ألعاب فيديو, منصة ألعاب, وحدة ألعاب, كونسول ألعاب, بلايستيشن, بلاي ستيشن, سوني 5, إكس بوكس, اكس بوكس, اكسبوكس, نينتندو, نينتندو سويتش, جيم بوي, ستيم ديك, جهاز كمبيوتر, سيرفس',
  },
};

/** Words that name such a device only among electronics: a tablet may be slate, a console a table. */
export const DEVICE_MAYBE: Lexicon = {
  meaning: 'device-maybe',
  words: {
    any: 'notebook, notebooks, tablet, tablets, playstation, handheld, all in one, rig',
    en: 'console, consoles, tower, towers, desktop, desktops, renewed, system, game, switch, wii, pad, slate, hardware',
    de: 'konsole, konsolen, *konsole, *konsolen, tower, desktop, tablett, *notebook, konsolenhardware',
    fr: 'console, consoles, tablette, tablettes, tour, portable, portables, hybride',
    it: 'console, consolle, consoles, tavoletta, torre, portatile, portatili, fisso',
    es: 'consola, consolas, tableta, tabletas, torre, portátil, portátiles, equipo',
    nl: 'console, consoles, toren, desktop, *console, schootcomputer',
    sv: 'konsol, konsoler, *konsol, platta, torn, stationär, läsplattor, surfplattor, bärbara',
    pl: 'konsola, konsole, konsolę, konsoli, tabletu, tablety, wieża, stacjonarny',
    pt: 'console, consoles, consola, consolas, tablete, tabletes, torre, portátil, portáteis',
    tr: 'konsol, konsolu, konsollar, tableti, tabletler, kule, masaüstü, kasa',
    ja: 'タブレット, コンソール, スイッチ, ノート型, デスクトップ, タワー型, ゲーム',
    zh: '平板, 主机, 主機, 笔记本, 筆記本, 台式, 整机, 塔式, 遊戲, 游戏',
    ar: 'كونسول, لوحي, برج, مكتبي, جهاز, أجهزة',
  },
};

/** Signs of computing hardware: memory, processors, systems, screens, controllers. */
export const HARDWARE: Lexicon = {
  meaning: 'hardware',
  words: {
    any: 'ram, ssd, nvme, hdd, ddr4, ddr5, ryzen, intel, amd, nvidia, geforce, rtx, gtx, radeon, core i3, core i5, core i7, core i9, i3, i5, i7, i9, i5 processor, i7 processor, celeron, pentium, snapdragon, windows 10, windows 11, windows, chromeos, chrome os, macos, ipados, android, wi fi, wifi, wlan, lte, 4gb, 8gb, 12gb, 16gb, 24gb, 32gb, 64gb, 128gb, 256gb, 512gb, 1tb, 2tb, 4tb, 8 gb, 16 gb, 24 gb, 32 gb, 64 gb, 128 gb, 256 gb, 512 gb, 500 gb, 1 tb, 2 tb, 4 gb, 8go, 16go, 8 go, 16 go, 32 go, 64 go, 128 go, 256 go, 512 go, 1 to, 16g, 32g, 8g, 64g, m1, m2, m3, m4, n100, n95, hdmi, joy con, joy cons, joycon, joycons, oled, 144 hz, 120 hz, 4k',
    en: 'processor, memory, storage, graphics, graphics card, gpu, cpu, motherboard, touchscreen, touch screen, controller, controllers, gamepad, gamepads, games built in, preloaded games, built in games, disc edition, digital edition, battery life, charger included, inch screen, inch display, liquid cooled, water cooled',
    de: 'prozessor, arbeitsspeicher, speicher, grafik, grafikkarte, *grafik, mainboard, touchscreen, controller, gamepad, *speicher, akku, festplatte, zoll display, zoll bildschirm, spiele vorinstalliert, spielen, wasserkühlung',
    fr: 'processeur, mémoire vive, stockage, carte graphique, carte mère, écran tactile, écran, manette, manettes, disque dur, batterie, jeux intégrés, jeux préinstallés, 400 jeux',
    it: 'processore, memoria, scheda video, scheda grafica, scheda madre, touchscreen, schermo, controller, joystick, batteria, giochi integrati, giochi, gamepad',
    es: 'procesador, memoria, almacenamiento, tarjeta gráfica, placa base, pantalla táctil, pantalla, mando, mandos, batería, disco duro, juegos incluidos, juegos integrados, tarjeta rtx',
    nl: 'processor, werkgeheugen, geheugen, opslag, videokaart, grafische kaart, moederbord, touchscreen, scherm, controller, controllers, accu, ingebouwde spellen, spellen',
    sv: 'processor, minne, lagring, grafikkort, moderkort, pekskärm, skärm, handkontroll, handkontroller, batteri, inbyggda spel, gb minne',
    pl: 'procesor, procesorem, pamięć, pamięci, dysk, karta graficzna, płyta główna, ekran, ekranem, dotykowy, pad, padem, pady, bateria, wbudowane gry, wbudowanych gier',
    pt: 'processador, memória, armazenamento, placa de vídeo, placa gráfica, placa mãe, ecrã, tela, touchscreen, comando, comandos, controle, controles, bateria, jogos na memória, jogos integrados, placa rtx, manetes, joystick',
    tr: 'işlemci, bellek, depolama, ekran kartı, anakart, dokunmatik, ekran, ekranlı, kollu, oyun kolu, oyun kollu, batarya, yüklü oyun, dahili oyun',
    ja: 'メモリ, ストレージ, プロセッサ, グラフィック, cpu, gpu, タッチパネル, インチ液晶, コントローラー, コントローラ, バッテリー, 内蔵ゲーム, 収録ゲーム, windows搭載, os搭載, ジョイコン, グラボ, rom',
    zh: '内存, 記憶體, 固态, 硬盘, 硬碟, 处理器, 處理器, 显卡, 顯卡, 独显, 酷睿, 锐龙, 骁龙, 触屏, 觸控, 高刷, 手柄, 手把, 内置游戏, 內建遊戲, 系统, 运存, 存储, 液晶屏, 续航',
    ar: 'ذاكرة, الذاكرة, معالج, كرت شاشة, بطاقة رسومات, تخزين, هارد, شاشة لمس, شاشة, أندرويد, ويندوز, جيجا, جيجابايت, تيرا, يد تحكم, يدي تحكم, يدين تحكم, أذرع تحكم, ذراع تحكم, بطارية, ألعاب مدمجة, واي فاي',
  },
};

/** What goes with a device or looks like one: where one of these is the head of the title, that is the product. */
export const ACCESSORY: Lexicon = {
  meaning: 'accessory',
  words: {
    any: 'mousepad, keycap, keycaps, deskmat, topper, toppers, lego',
    en: 'accessory, accessories, sleeve, sleeves, case, cases, cover, covers, skin, skins, decal, decals, sticker, stickers, stand, stands, riser, risers, holder, holders, dock, docks, mount, mounts, bag, bags, pouch, pouches, folio, tray, trays, table, tables, desk, desks, mat, mats, pad cover, pad, pads, wrap, wraps, shell, shells, plate, plates, faceplate, faceplates, charger, chargers, cable, cables, organiser, organizer, organisers, organizers, controller, controllers, keyboard, keyboards, mouse, monitor, screen protector, protector, stylus, grip, grips, strap, backpack, rack, shelf, shelves, cart, box, boxes, frame, frames, lamp, lamps, light, lights, sign, signs, cushion, pillow, poster, print, prints, mug, mugs, shirt, shirts, tee, hoodie, socks, keychain, keyring, magnet, magnets, ornament, figurine, figure, cake, cookie cutter, cutter, toy, toys, costume, plush, puzzle, book, books, card, cards, tag, tags, plaque, plaques, patch, badge, pin, pins, charm, charms, clock, mirror, game card case, cartridge, cartridges, headset, headphones, speaker, speakers, easel, lap desk, cooler, fan, hub, webcam cover, kickstand, hinge, parts, part, kit, caddy, name plate, nameplate, diary, planner, journal, blanket, curtain, rug, gift, medal, trophy, topper, planter, cabinet, panel, lid, insert, template, coaster, coasters, keepsake, garden sign, house sign, memorial, candle, wreath, garland, bracelet, necklace, game, games, bookends, paperweight, notepad, slip cover, slipcover, dust cover, cosy, cozy, caddy, tower fan, drawer, chair, bench, stool, tool, tin, tins, label, labels, calendar, hanger, wall art, canvas',
    de: 'zubehör, *zubehör, hülle, *hülle, hüllen, *hüllen, tasche, *tasche, *taschen, sleeve, cover, case, skin, aufkleber, *aufkleber, sticker, folie, *folie, ständer, *ständer, halter, *halter, *halterung, halterung, stand, unterlage, *unterlage, matte, *matte, etui, *etui, tisch, *tisch, schreibtisch, regal, *regal, kissen, *kissen, lampe, *lampe, schild, *schild, tasse, *tasse, becher, *becher, shirt, *shirt, poster, *poster, figur, *figur, spielzeug, *spielzeug, kuchen, torte, *torte, stecker, *stecker, ausstecher, *ausstecher, rucksack, *rucksack, kabel, *kabel, netzteil, *netzteil, ladegerät, *ladegerät, tastatur, *tastatur, maus, *maus, monitor, *monitor, controller, *controller, stift, *stift, box, *box, kiste, *kiste, rahmen, *rahmen, schutz, *schutz, mappe, *mappe, gurt, bank, *bank, erhöhung, *erhöhung, *lift, *abdeckung, *fach, puzzle, *puzzle, buch, *buch, karte, *karte, *turm, *spiel, *brett, *dose, gestell, *gestell, wandhalterung, anhänger, *anhänger, kommode, *kommode, anrichte, platte, *platte, *ablage, *pult, *sticker, *koffer, kerze, *kerze, uhr, *uhr, spiegel, *spiegel, *kalender, *planer, *block, *tafel',
    fr: 'accessoire, accessoires, housse, housses, étui, étuis, coque, coques, pochette, pochettes, sacoche, sac, sacs, support, supports, socle, station, autocollant, autocollants, sticker, stickers, skin, tapis, table, tables, bureau, plateau, repose, coussin, mug, tasse, cadre, affiche, poster, lampe, veilleuse, figurine, jouet, gâteau, emporte pièce, déco, décoration, manette, manettes, clavier, souris, écran, câble, chargeur, boîte, étagère, meuble, plaque, pancarte, porte clés, porte clé, magnet, t shirt, sweat, protection, film, stylet, organiseur, rangement, chaise, enseigne, étiquette, médaille, puzzle, livre, carnet, cahier, tirelire, jeu, lit, sangle, lunchbox, valise, trousse, protège, topper, bougie, montre, miroir, coffret, chevalet, dalle, rehausseur, bloc, bracelet, collier, boîtier de rangement',
    it: 'accessorio, accessori, custodia, custodie, cover, astuccio, borsa, borse, zaino, supporto, supporti, base, stand, adesivo, adesivi, skin, tappetino, tavolo, tavolino, scrivania, vassoio, cuscino, tazza, cornice, poster, stampa, lampada, statuina, giocattolo, torta, formina, stampino, decorazione, controller, joystick, tastiera, mouse, monitor, cavo, caricatore, scatola, mensola, mobile, targa, portachiavi, calamita, maglietta, felpa, pellicola, penna, organizer, sedia, insegna, etichetta, medaglia, puzzle, libro, quaderno, salvadanaio, gioco, leggio, tracolla, valigetta, bustina, topper, candela, orologio, specchio, cofanetto, guscio, alzata',
    es: 'accesorio, accesorios, funda, fundas, estuche, estuches, bolsa, bolso, mochila, maletín, soporte, soportes, base, atril, pegatina, pegatinas, adhesivo, skin, vinilo, alfombrilla, mesa, mesita, escritorio, bandeja, cojín, taza, marco, póster, lámina, lámpara, figura, juguete, juguetes, tarta, pastel, cortador, decoración, mando, mandos, teclado, ratón, monitor, cable, cargador, caja, estante, mueble, placa, letrero, llavero, imán, camiseta, sudadera, protector, lápiz, organizador, silla, etiqueta, medalla, puzle, rompecabezas, libro, cuaderno, libreta, hucha, juego, carcasa, correa, topper, vela, reloj, espejo, cofre, elevador, peana, tapete, calcomanía, playera',
    nl: 'accessoire, accessoires, hoes, hoezen, *hoes, *hoezen, hoesje, *hoesje, sleeve, tas, *tas, *tassen, case, cover, skin, sticker, stickers, *sticker, *stickers, standaard, *standaard, houder, *houder, stand, mat, *mat, tafel, *tafel, bureau, *bureau, dienblad, kussen, *kussen, mok, *mok, lijst, *lijst, poster, *poster, lamp, *lamp, figuur, speelgoed, *speelgoed, taart, *taart, uitsteker, decoratie, controller, toetsenbord, muis, *muis, monitor, kabel, *kabel, oplader, *oplader, doos, *doos, plank, *plank, kast, *kast, bord, *bord, bordje, *bordje, sleutelhanger, magneet, shirt, *shirt, trui, beschermer, pen, organizer, stoel, label, medaille, puzzel, boek, *boek, spaarpot, spel, *spel, *toren, verhoger, *verhoger, topper, *topper, etui, *etui, kaars, klok, *klok, spiegel, rugzak, koffer, *koffer',
    sv: 'tillbehör, fodral, *fodral, skal, *skal, väska, *väska, omslag, *omslag, skin, dekal, dekaler, klistermärke, *dekal, ställ, *ställ, stativ, hållare, *hållare, matta, *matta, bord, *bord, skrivbord, bricka, *bricka, kudde, *kudde, mugg, *mugg, ram, *ram, affisch, poster, lampa, *lampa, figur, *figur, leksak, *leksak, leksaker, tårta, *tårta, kakform, utstickare, dekoration, handkontroll, tangentbord, mus, *mus, skärm, *skärm, kabel, *kabel, laddare, *laddare, låda, *låda, hylla, *hylla, möbel, skylt, *skylt, nyckelring, magnet, tröja, *tröja, skydd, *skydd, penna, *penna, organiserare, stol, etikett, medalj, pussel, bok, *bok, sparbössa, spel, *torn, upphöjning, topper, ljus, klocka, *klocka, spegel, ryggsäck, ask, *ask, byrå, *byrå, sideboard',
    pl: 'akcesorium, akcesoria, etui, pokrowiec, pokrowce, torba, torby, okładka, obudowa, naklejka, naklejki, skin, podstawka, podstawki, stojak, stojaki, uchwyt, mata, podkładka, stolik, stół, biurko, taca, poduszka, kubek, ramka, plakat, lampa, lampka, figurka, zabawka, zabawki, tort, wykrawacz, foremka, dekoracja, pad, kontroler, klawiatura, mysz, myszka, monitor, kabel, ładowarka, pudełko, skrzynka, półka, mebel, tabliczka, szyld, brelok, breloczek, magnes, koszulka, bluza, osłona, rysik, organizer, krzesło, etykieta, medal, puzzle, książka, notes, notatnik, skarbonka, gra, plecak, pasek, topper, świeca, zegar, lustro, szkatułka, saszetka, folia, nakładka, zawieszka, wieżyczka',
    pt: 'acessório, acessórios, capa, capas, case, capinha, bolsa, bolsas, mochila, pasta, suporte, suportes, base, adesivo, adesivos, skin, mouse pad, tapete, mesa, mesinha, escrivaninha, secretária, bandeja, almofada, caneca, quadro, moldura, pôster, póster, luminária, abajur, candeeiro, boneco, brinquedo, brinquedos, bolo, cortador, decoração, controle, comando, teclado, mouse, rato, monitor, cabo, carregador, caixa, prateleira, móvel, placa, letreiro, chaveiro, porta chaves, ímã, íman, camiseta, t shirt, moletom, película, caneta, organizador, cadeira, etiqueta, medalha, quebra cabeça, livro, caderno, agenda, cofrinho, mealheiro, jogo, estojo, alça, maleta, topo, vela, relógio, espelho, baú, elevador, aparador',
    tr: 'aksesuar, aksesuarı, aksesuarları, kılıf, kılıfı, kılıfları, çanta, çantası, kap, kabı, stand, standı, sehpa, sehpası, masa, masası, sticker, çıkartma, çıkartması, etiket, etiketi, kaplama, kaplaması, altlık, altlığı, tutucu, tutucusu, mat, matı, yastık, yastığı, kupa, kupası, çerçeve, çerçevesi, poster, posteri, lamba, lambası, figür, figürü, biblo, oyuncak, oyuncağı, pasta, pastası, kalıp, kalıbı, süs, süsü, kol, kolu, klavye, klavyesi, fare, mouse, monitör, kablo, kablosu, şarj aleti, kutu, kutusu, raf, rafı, dolap, dolabı, tabela, tabelası, levha, anahtarlık, anahtarlığı, magnet, magneti, tişört, tişörtü, koruyucu, koruyucusu, kalem, kalemi, düzenleyici, sandalye, sandalyesi, madalya, puzzle, kitap, kitabı, defter, defteri, kumbara, oyunu, askı, askısı, dresuar, topper, mum, saat, saati, ayna, kulesi, yükseltici, cila',
    ja: 'ケース, カバー, スリーブ, バッグ, ポーチ, スタンド, ホルダー, シール, ステッカー, デカール, スキンシール, フィルム, マット, デスク, 机, テーブル, トレイ, クッション, マグカップ, マグ, フレーム, ポスター, ランプ, ライト, フィギュア, おもちゃ, 玩具, ケーキ, 型, トッパー, コントローラー, コントローラ, キーボード, マウス, モニター, ケーブル, 充電器, ボックス, 箱, 棚, ラック, 台, 看板, プレート, キーホルダー, マグネット, tシャツ, パーカー, 保護, ペン, 収納, 椅子, チェア, ラベル, メダル, パズル, 本棚, 貯金箱, ストラップ, アクリル, キャリーケース, インナーケース, アクセサリー, 周辺機器, リュック, 帳, 時計, 箱, 人形, 置物, 菓子, クッキー, ソフト, カートリッジ, 用品, 菓',
    zh: '配件, 保护套, 保護套, 保护壳, 保護殼, 皮套, 壳, 殼, 套, 包, 内胆包, 电脑包, 電腦包, 支架, 架, 底座, 贴纸, 貼紙, 贴膜, 贴, 痛贴, 垫, 鼠标垫, 桌垫, 桌, 桌子, 书桌, 托盘, 靠垫, 抱枕, 马克杯, 杯, 相框, 海报, 灯, 台灯, 摆件, 手办, 玩具, 蛋糕, 模具, 插牌, 手柄, 键盘, 鍵盤, 鼠标, 滑鼠, 显示器, 线, 充电器, 盒, 收纳, 柜, 椅, 招牌, 门牌, 钥匙扣, 冰箱贴, t恤, 卫衣, 笔, 标签, 奖牌, 拼图, 书, 存钱罐, 背包, 挂件, 周边, 膜, 夹, 蜡烛, 钟, 镜, 糖, 本子, 本册',
    ar: 'إكسسوار, إكسسوارات, اكسسوارات, حافظة, حافظات, غطاء, أغطية, جراب, حقيبة, حقائب, شنطة, حامل, حوامل, قاعدة, ستاند, ملصق, ملصقات, استيكر, جلدة, لوحة مفاتيح, فأرة, ماوس, مسند, سطح مكتب خشبي, طاولة, مكتب, صينية, وسادة, كوب, إطار, برواز, بوستر, مصباح, لمبة, مجسم, دمية, لعبة, كعكة, قالب, زينة, يد تحكم, ذراع, كابل, شاحن, صندوق, علبة, رف, خزانة, لوحة, ميدالية, علاقة مفاتيح, مغناطيس, تيشيرت, هودي, واقي, قلم, منظم, كرسي, بطاقة, بازل, كتاب, دفتر, حصالة, شاشة عرض, سوار, شمعة, ساعة, مرآة, حامي, كفر',
  },
};

/** What is put before a device to say that something fits it. In Japanese and Chinese it stands after. */
export const FITS: Lexicon = {
  meaning: 'fits',
  words: {
    en: 'for, fits, fit, compatible with, suits, to fit, inspired by, like a, shaped like, in the shape of, themed, style, holds, of your, for your',
    de: 'für, passend für, fürs, passend zu, geeignet für, in form',
    fr: 'pour, compatible, adapté, adaptée, d, de, du, en forme',
    it: 'per, compatibile, a forma, di, da, del',
    es: 'para, compatible, en forma, de, del',
    nl: 'voor, geschikt voor, in de vorm, passend voor',
    sv: 'till, för, passar, i form',
    pl: 'na, do, dla, pasuje, w kształcie, pod',
    pt: 'para, compatível, em forma, de, do, da, pra',
    tr: 'için, uyumlu, şeklinde, temalı',
    ja: '用, 対応, 向け, 専用, 型の, 風, 柄, モチーフ, 収納',
    zh: '用, 适用, 適用, 专用, 專用, 造型, 形状, 图案, 主题, 收纳, 款',
    ar: 'لل, على شكل, متوافق',
  },
};

/** Words that may stand beside a device’s name without making it another thing. */
export const DEVICE_TAIL: Lexicon = {
  meaning: 'device-tail',
  words: {
    any: 'slim, pro, air, mini, max, plus, ultra, lite, oled, digital, edition, series, gen, core, tb, gb, go, inch, zoll, pouces, pollici, pulgadas, tum, cala, polegadas, inç, hd, wifi, wi, fi, lte, 5g, android, windows, intel, amd, ryzen, rtx, geforce, ghz, touch, one, s, x, m1, m2, m3, m4, i5, i7, i9, black, white, silver, grey, gray, gold, blue, red, green, pink, dell, hp, lenovo, asus, acer, apple, microsoft, samsung, sony, nintendo, msi, razer, huawei, xiaomi, google, amazon, sega, atari, computer, console, konsole, pc, laptop, tablet, system, bundle, new, neu, nuevo, nuovo, neuf, nieuw, ny, nowy, novo, yeni, original, custom, refurbished, renewed, used, gaming, gamer, and, und, et, y, e, en, och, i, ve, the, your, dein, your, name, names, n, no, limited, special, deluxe, standard, family, home, business, kids, year',
    en: 'unit, machine, device, bundle, set, build, builds, rig, setup, personalized, personalised, customized, customised, pre owned, second hand, latest, hand, model, version, for gamers, ready, built, made, brand, sealed, fully, desktop, notebook, hardware, edition console',
    ja: '本体, 新品, 中古, 整備済み, 整備済, 刻印, 名入れ, を, に, で, へ, と, 端末, セット, モデル, 版, pc, カスタム, オリジナル, 彫刻',
    zh: '全新, 二手, 翻新, 刻字, 定制, 定製, 整机, 款, 本, 套装, 一台, 机',
  },
};

/** That the device in the picture or text is not what is sold. */
export const NOT_INCLUDED: Lexicon = {
  meaning: 'not-included',
  words: {
    en: 'not included, not for sale, sold separately, no tablet, no laptop, no console, no computer, isn t included, is not part, not supplied, device not, console not, laptop not, tablet not, without the device, does not include',
    de: 'nicht enthalten, nicht inbegriffen, nicht im lieferumfang, ohne gerät, ohne laptop, ohne tablet, ohne konsole, kein laptop, kein tablet, keine konsole, gehört nicht, separat erhältlich',
    fr: 'non inclus, non incluse, non fourni, non fournie, non compris, non comprise, vendu séparément, vendue séparément, sans l ordinateur, sans tablette, n est pas inclus, pas fourni',
    it: 'non incluso, non inclusa, non compreso, non compresa, venduto separatamente, venduta separatamente, senza computer, senza tablet',
    es: 'no incluido, no incluida, no incluye, se vende por separado, sin ordenador, sin tablet, no viene con',
    nl: 'niet inbegrepen, niet meegeleverd, apart verkrijgbaar, zonder laptop, zonder tablet, exclusief',
    sv: 'ingår ej, ingår inte, medföljer ej, medföljer inte, säljs separat, utan dator',
    pl: 'nie zawiera, nie jest częścią, sprzedawany osobno, sprzedawana osobno, nie wchodzi, bez laptopa, bez tabletu',
    pt: 'não incluso, não inclusa, não incluído, não incluída, não acompanha, vendido separadamente, vendida separadamente',
    tr: 'dahil değil, dahil değildir, ayrı satılır, içermez, ürüne dahil',
    ja: '付属しません, 含まれません, 含みません, 別売, 付属していません, 本体は付属, 付きません',
    zh: '不含, 不包含, 不包括, 另购, 仅为保护套, 不附, 另售, 需自备',
    ar: 'غير مشمول, غير مشمولة, غير متضمن, لا يشمل, يباع منفصلا, غير مرفق, بدون الجهاز',
  },
};

/** Toys, cakes and pictures that look like a device. */
export const LOOKALIKE: Lexicon = {
  meaning: 'look-alike',
  words: {
    en: 'toy, toys, pretend, wooden toy, play laptop, plush, crochet, knitted, felt toy, miniature, dollhouse, shaped, themed, replica, cardboard, inflatable, costume, pattern, svg, fondant, cake, cookie, chocolate, butter, soap, candle, pinata, cross stitch, montessori, busy board, pillow shaped, ornament, sticker, print, poster, drawing of, style lamp, lookalike, look alike, slate, stone, marble, stoneware, walnut console, hallway, entryway, sideboard, cat tower, cat, learning tower, tumbling tower, tumble tower, stacking tower, tower game, water tower, eiffel, toffee, fudge, sweets, confectionery, pill, medicine, paper, lined, ruled, dotted, hardcover',
    de: 'spielzeug, holzspielzeug, kinderspielzeug, aus holz für kinder, miniatur, puppenhaus, in form, förmig, motiv, nachbildung, pappe, aufblasbar, kostüm, kuchen, torte, schokolade, plüsch, gehäkelt, puppenstube, kratzturm, katze, lernturm, stapelturm, stapelspiel, liniert, kariert, blanko, wandkonsole, flur, diele, schiefer, brause, servier',
    fr: 'jouet, factice, miniature, maison de poupée, en forme, peluche, carton, gonflable, costume, gâteau, chocolat, entrée, couloir, bois massif, murale, apprentissage, montessori, empiler, observation, lignes, ligné, ardoise, cire',
    it: 'giocattolo, finto, miniatura, casa delle bambole, a forma, peluche, cartone, gonfiabile, costume, torta, cioccolato, ingresso, corridoio, parete, montessori, impilabile, apprendimento, righe, ardesia',
    es: 'juguete, de juguete, miniatura, casa de muñecas, en forma, peluche, cartón, hinchable, inflable, disfraz, tarta, chocolate, recibidor, pasillo, entrada, pared, montessori, apilable, aprendizaje, anillas, rayas, rayada, pizarra, mesa',
    nl: 'speelgoed, miniatuur, poppenhuis, in de vorm, knuffel, karton, opblaasbaar, kostuum, taart, chocolade, hal, gang, muur, montessori, stapeltoren, leertoren, gelinieerd, leisteen',
    sv: 'leksak, träleksak, miniatyr, dockhus, formad, mjukis, kartong, uppblåsbar, kostym, tårta, choklad, hall, vägg, montessori, stapeltorn, linjerad, skiffer',
    pl: 'zabawka, zabawkowy, zabawkowa, miniatura, domek dla lalek, w kształcie, pluszowy, kartonowy, nadmuchiwany, strój, tort, czekolada, przedpokój, przedpokoju, korytarz, ścienna, montessori, układania, w linie, łupek, dębowa',
    pt: 'brinquedo, de brinquedo, miniatura, casa de bonecas, em forma, pelúcia, papelão, inflável, fantasia, bolo, chocolate, cacau, hall, corredor, parede, entrada, montessori, aprendizagem, empilhar, pautado, ardósia, aparador',
    tr: 'oyuncak, minyatür, bebek evi, şeklinde, peluş, karton, şişme, kostüm, pasta, çikolata, antre, hol, duvar, montessori, öğrenme, çizgili, ceviz, ahşap masa, dresuar',
    ja: 'おもちゃ, 玩具, ミニチュア, ドールハウス, ぬいぐるみ, 木製おもちゃ, ままごと, 段ボール, コスプレ, ケーキ, チョコ, 玄関, 家具, モンテッソーリ, 風の, 型の, 罫線, ラムネ',
    zh: '玩具, 仿真, 模型, 迷你模型, 娃娃屋, 毛绒, 纸板, 充气, 蛋糕, 巧克力, 玄关, 造型, 横线, 纸质, 手账, 蒙氏, 石板',
    ar: 'لعبة خشبية, دمية, مجسم, نموذج مصغر, بيت الدمى, على شكل, محشو, كرتون, قابل للنفخ, كعكة, شوكولاتة, مدخل, ممر, خشبية للمدخل, مكعبات, تعليمي, مسطر, خشبية',
  },
};

/** Category levels about electronics and games, where “Tablets” and “Consoles” are devices. */
export const TECH_CATEGORY: Lexicon = {
  meaning: 'tech-category',
  words: {
    any: 'pc, hardware, gaming, it, multimedia, high tech, tech',
    en: 'electronics, computer, computers, computing, video game, video games, videogames, gaming, games, consoles, technology, refurbished, devices, office electronics, pc & tablets',
    de: 'elektronik, computer, gaming, videospiele, spiele, games, konsolen, technik, gebrauchtgeräte, geräte, unterhaltungselektronik, edv',
    fr: 'électronique, informatique, ordinateurs, jeux vidéo, jeux video, gaming, consoles, high tech, multimédia, reconditionné, appareils',
    it: 'elettronica, informatica, computer, videogiochi, gaming, giochi, console, tecnologia, dispositivi',
    es: 'electrónica, informática, computación, cómputo, ordenadores, videojuegos, gaming, consolas, tecnología, dispositivos',
    nl: 'elektronica, computers, computer, games, gaming, spelcomputers, consoles, technologie, apparaten',
    sv: 'elektronik, datorer, dator, spel, tv spel, gaming, konsoler, teknik, data, enheter',
    pl: 'elektronika, komputery, komputer, gry, gry wideo, konsole, gaming, technologia, sprzęt, rtv',
    pt: 'eletrônicos, eletrónica, eletrônica, informática, computadores, games, jogos, videojogos, videogames, consoles, tecnologia, dispositivos',
    tr: 'elektronik, bilgisayar, bilgisayarlar, oyun, oyunlar, konsollar, teknoloji, cihazlar',
    ja: '家電, 電子, パソコン, pc, ゲーム, テレビゲーム, コンピュータ, デジタル, 周辺機器',
    zh: '电子, 電子, 数码, 數位, 电脑, 電腦, 游戏, 遊戲, 电玩, 電玩, 3c, 办公设备',
    ar: 'إلكترونيات, الكترونيات, حواسيب, كمبيوتر, ألعاب, ألعاب فيديو, أجهزة, تقنية, الحاسب',
  },
};
