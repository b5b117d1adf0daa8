import type { Lexicon } from '../text/lexicon.ts';

/** Labels of fields whose values are words or pictures that go on the product: what they say is the buyer's, not an offer. */
export const WORDING_LABEL: Lexicon = {
  meaning: 'wording-label',
  words: {
    en: 'slogan, slogans, saying, quote, phrase, wording, motif, motto, caption, inscription, headline, strapline, tagline, artwork, graphic, lettering, line of text, text on, words on, words, print on, design, designs, printed text, sign text, label text, chest line, verse, lyric, lyrics, joke, illustration, icon, emblem, theme, prize line, reward line, printed, greeting, message on, monogram, engraving, engraved, embroidery, template, drawing, -engraving plan',
    de: 'spruch, sprüche, slogan, motiv, motive, zitat, aufschrift, aufdruck, inschrift, wunschtext, text auf, design, schriftzug, gravur, gravurtext, motto, illustration, symbol, stickerei, *motiv, *spruch, *aufdruck, widmung, bild, thema, gruß',
    fr: 'phrase, slogan, motif, motifs, citation, inscription, texte, message imprimé, dessin, visuel, illustration, gravure, dédicace, thème, design, mot, mots, modèle de texte, broderie',
    it: 'frase, scritta, slogan, motivo, citazione, iscrizione, testo, disegno, grafica, incisione, dedica, tema, illustrazione, motto, ricamo, design, soggetto',
    es: 'frase, lema, eslogan, motivo, cita, inscripción, texto, dibujo, diseño, ilustración, grabado, dedicatoria, tema, leyenda, estampado, bordado, mensaje impreso',
    nl: 'tekst, spreuk, slogan, motief, citaat, opdruk, opschrift, ontwerp, design, illustratie, gravure, quote, thema, afbeelding, *tekst, *opdruk, borduring',
    sv: 'text, texten, slogan, motiv, citat, tryck, design, illustration, gravyr, ordspråk, budskap, tema, bild, *text, *tryck, *motiv, broderi',
    pl: 'napis, napisu, hasło, motyw, cytat, tekst, wzór, grafika, ilustracja, grawer, dedykacja, projekt, nadruk, sentencja, temat, rysunek, haft',
    pt: 'frase, slogan, motivo, citação, inscrição, texto, desenho, arte, ilustração, gravação, dedicatória, tema, estampa, lema, bordado, mensagem impressa, dizeres',
    tr: 'yazı, yazısı, slogan, motif, desen, söz, sözü, baskı, çizim, tasarım, metin, illüstrasyon, gravür, tema, görsel, kazınacak, basılacak, işlenecek',
    ja: '文字, 文言, 言葉, フレーズ, 図柄, デザイン, モチーフ, イラスト, 絵柄, 柄, 刻印, 刺繍, メッセージ内容, プリント, セリフ, 名言, 文章, テーマ',
    zh: '文字, 文案, 图案, 圖案, 图样, 标语, 祝福语, 刻字, 印字, 设计, 設計, 花样, 字样, 主题, 台词, 插画, 款式图, 绣字, 赠言',
    ar: 'عبارة, العبارة, نص, النص, كلمة, كلمات, شعار, رسمة, تصميم, نقش, زخرفة, رسم, اقتباس, حفر, تطريز, طباعة',
  },
};
