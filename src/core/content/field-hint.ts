import { fold } from './text/fold.ts';

/** What a text field asks for, as far as screening cares. */
export type FieldHint = 'name' | 'phone' | 'email' | 'url' | 'date' | 'message';

/** Words of labels in the thirteen languages, by what their field asks for; the first that fits decides. Matched at the beginning of a word; scripts without spaces anywhere. */
const WORDS: Readonly<Record<FieldHint, string>> = {
  phone:
    'phone, telephone, mobile, tel, telefon, handy, mobil, téléphone, portable, teléfono, móvil, telefono, cellulare, telefoon, mobiel, komórka, telefone, celular, telemóvel, هاتف, جوال, موبايل, 電話, 携帯, 电话, 電話號碼, 手机, 手機',
  email:
    'email, e-mail, mail address, courriel, correo electrónico, e-post, eposta, e-posta, بريد, メール, 邮箱, 郵箱, 电子邮件',
  url: 'website, web address, url, webseite, internetadresse, site web, página web, sito, strona, webbplats, web sitesi, instagram, handle, موقع, ウェブ, サイト, 网址, 網址, 网站',
  date: 'date, datum, birthday, geburtstag, fecha, data, tarih, urodzin, anniversary, jahrestag, anniversaire, تاريخ, 日付, 誕生日, 日期, 生日',
  message:
    'message, text, quote, saying, verse, poem, greeting, dedication, nachricht, spruch, zitat, widmung, citation, texte, mensaje, frase, dedicatoria, messaggio, dedica, bericht, tekst, cytat, dedykacja, mensagem, meddelande, citat, mesaj, söz, رسالة, نص, إهداء, メッセージ, 文章, 寄語, 寄语, 留言',
  name: 'name, names, initials, monogram, surname, bride, groom, namen, vorname, nachname, familienname, initialen, nom, prénom, prénoms, initiales, nombre, apellido, apellidos, iniciales, nome, cognome, iniziali, naam, voornaam, achternaam, imię, imiona, nazwisko, inicjały, apelido, sobrenome, iniciais, namn, förnamn, efternamn, initialer, isim, ad, adı, soyad, الاسم, اسم, أسماء, 名前, 氏名, 苗字, イニシャル, 姓名, 名字, 姓氏',
};

const PATTERNS = Object.entries(WORDS).map(([hint, words]) => {
  const folded = words.split(', ').map((word) => fold(word).text);
  const spaced = folded.filter((word) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(word));
  const unspaced = folded.filter((word) => !spaced.includes(word));
  return {
    hint: hint as FieldHint,
    spaced: new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}])`, 'u'),
    unspaced: unspaced.length > 0 ? new RegExp(unspaced.join('|'), 'u') : undefined,
  };
});

/** What a field asks for by its label: "Pet's name" asks for a name, "Telefonnummer auf der Rückseite" for a phone number. Undefined where the label does not say. */
export function hintOf(label: string): FieldHint | undefined {
  const { text } = fold(label);
  const compound = text.replace(/(nummer|number|adresse|address)\b/g, ' $1');
  return PATTERNS.find(({ spaced, unspaced }) => spaced.test(compound) || unspaced?.test(text))?.hint;
}
