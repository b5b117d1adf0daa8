import type { Language } from '../text/language.ts';

/** Whole answers that say no more than yes or no, by language. All languages are tried on every listing: a French shop writes "Yes / No" too. */
export const ANSWERS: Record<Language, string> = {
  en: 'yes, no, yep, yup, yeah, nope, nah, yes please, no thanks, no thank you, true, false, include it, do not include, dont include, of course, sure, not needed, no need, i do, i dont, i do not, y, n',
  de: 'ja, nein, ja bitte, ja gerne, nein danke, jawohl, jo, ne, nee, no, bitte nicht, j, n, stimmt, gewünscht, nicht gewünscht, gewuenscht, nicht gewuenscht, erwünscht, nicht erwünscht, wahr, falsch, nicht nötig, lieber nicht',
  fr: 'oui, non, oui svp, oui s il vous plaît, oui s il te plaît, oui merci, non merci, ouais, o, n, vrai, faux, bien sûr, pas besoin, oui volontiers, oui avec plaisir',
  it: 'sì, si, no, sì grazie, si grazie, no grazie, certo, certamente, s, n, vero, falso, sì per favore, non serve, sì volentieri',
  es: 'sí, si, no, sí por favor, sí gracias, no gracias, claro, s, n, verdadero, falso, no hace falta, sí quiero esto, por supuesto, no es necesario',
  nl: 'ja, nee, neen, ja graag, nee bedankt, nee dank je, nee dank u, nee liever niet, j, n, jazeker, waar, onwaar, niet nodig, ja alsjeblieft, ja alstublieft, ja hoor, nee hoor, liever niet, wel, niet',
  sv: 'ja, nej, ja tack, nej tack, japp, nepp, jo, jodå, j, n, sant, falskt, behövs inte, gärna, ja gärna',
  pl: 'tak, nie, tak proszę, tak poproszę, nie dziękuję, nie dzięki, poproszę, t, n, prawda, fałsz, nie trzeba, nie potrzebuję, tak chcę, nie chcę, chcę',
  pt: 'sim, não, nao, sim por favor, não obrigado, não obrigada, sim obrigado, sim obrigada, s, n, verdadeiro, falso, não precisa, claro, quero, não quero, sim quero, com certeza, não é preciso',
  tr: 'evet, hayır, evet lütfen, hayır teşekkürler, hayır teşekkür ederim, istiyorum, istemiyorum, evet istiyorum, hayır istemiyorum, isterim, istemem, evet isterim, hayır istemem, olsun, olmasın, evet olsun, hayır olmasın, var, yok, e, h, doğru, yanlış, gerek yok, tabii, gerekli değil',
  ja: 'はい, いいえ, ハイ, イイエ, いえ, 要, 不要, 必要, 希望, 希望する, 希望します, 希望しない, 希望しません, する, しない, します, しません, あり, なし, 有り, 無し, 有, 無, つける, つけない, 付ける, 付けない, 入れる, 入れない, お願いします, 結構です, お願いする, はいお願いします, いいえ結構です, いりません, 要りません, 必要です, 不要です, 必要ない, ○, ×, イエス, ノー, いる, いらない, 要る, 要らない, 了解, 承知, OK, NG, 欲しい, 欲しくない, 付けてほしい, 希望なし, 希望あり',
  zh: '是, 否, 是的, 不是, 不, 要, 不要, 需要, 不需要, 有, 无, 沒有, 没有, 好, 不好, 好的, 不用, 不用了, 不用谢谢, 不用了谢谢, 不要谢谢, 要的, 对, 错, 不对, 可以, 不可以, 加, 不加, 想要, 不想要, 需要的, 不必, 無, 無需, 无需, 行, 不行, 是要, 否不要, 好谢谢, 不谢谢, 要谢谢, 不了谢谢, 确定, 不了',
  ar: 'نعم, لا, نعم من فضلك, لا شكرا, نعم رجاء, نعم لو سمحت, أجل, كلا, ايوه, أيوة, بلى, أريد, لا أريد, ارغب, لا ارغب, نعم أريد, لا لا أريد, نعم أرغب, لا لا أرغب, موافق, غير موافق, بدون شك, لا حاجة, لا داعي, صح, خطأ, ن, أكيد, مطلوب, غير مطلوب',
};

/** Languages beyond the thirteen, and signs: spelt the same everywhere. */
export const ANSWERS_ELSEWHERE =
  'da, nyet, net, tak, ne, ano, áno, igen, nem, kyllä, ei, nej, jah, jā, nē, taip, oui, si, hai, iie, shi, ye, ney, aye, ok, okay, on, off, ναι, οχι, да, нет, так, ні, не, 예, 아니요, 네, 아니오, כן, לא, हाँ, नहीं, ใช่, ไม่, có, không, ya, tidak, evet, hayir, 1, 0, +, ✓, ✔, ✗, ✘, ☑, ☒, ☐, ❌, ✅, 👍, 👎, 🙅, 🙆, ⭕, ✖, ❎, ○, ×, x, o, v';

/** Words that stand for yes in the label of a text field ("Add the bear, Y or N"), always two with something between. */
export const PAIRS: Record<Language | 'any', string> = {
  any: 'yes no, y n, no yes, yes or no, y or n, yes and no, ok no, true false, true or false',
  en: 'write yes, type yes, enter yes, put yes, say yes, answer yes, yes if, type y, write y, enter y, write no, type no, put y, reply yes, state yes, yes or leave blank',
  de: 'ja nein, j n, ja oder nein, j oder n, nein ja, schreibe ja, schreib ja, schreiben sie ja, gib ja, tippe ja, mit ja, trage ja, geben sie ja, ja eintragen, ja eingeben, ja schreiben',
  fr: 'oui non, o n, oui ou non, o ou n, écrivez oui, écrire oui, indiquez oui, notez oui, tapez oui, répondez oui, saisissez oui, mettez oui, précisez oui',
  it: 'sì no, si no, s n, sì o no, si o no, sì oppure no, scrivi sì, scrivi si, scrivere sì, indica sì, digita sì, scrivete sì, inserisci sì, rispondi sì, metti sì',
  es: 'sí no, si no, s n, sí o no, si o no, escribe sí, escribe si, escriba sí, pon sí, indica sí, ponga sí, indique sí, responde sí, contesta sí',
  nl: 'ja nee, j n, ja of nee, nee ja, schrijf ja, vul ja, typ ja, zet ja, ja invullen, j of n, antwoord ja',
  sv: 'ja nej, j n, ja eller nej, skriv ja, ange ja, j eller n, fyll i ja, svara ja',
  pl: 'tak nie, t n, tak lub nie, tak czy nie, tak albo nie, wpisz tak, napisz tak, podaj tak, wpisać tak, t lub n, t czy n, proszę wpisać tak',
  pt: 'sim não, s n, sim ou não, escreva sim, digite sim, s ou n, indique sim, responda sim, coloque sim',
  tr: 'evet hayır, e h, evet veya hayır, evet ya da hayır, evet mi hayır mı, evet yazın, evet yazınız, var yok, var mı yok mu, evet yaz, e veya h',
  ja: 'はいいいえ, はいかいいえ, はいまたはいいえ, 「はい」と, 要不要, 有無',
  zh: '是否, 是或否, 要或不要, 要不要, 需不需要, 是还是否, 填是, 填写是, 写是',
  ar: 'نعم لا, نعم أو لا, نعم ام لا, نعم أم لا, اكتب نعم, اكتبي نعم, بنعم, أكتب نعم',
};
