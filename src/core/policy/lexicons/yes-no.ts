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
  en: 'write yes, type yes, enter yes, put yes, say yes, answer yes, yes if, type y, write y, enter y, write no, type no, put y, reply yes, state yes, yes or leave blank, yes or no please, yes/no, y/n, yay or nay, tick if yes, say yes or no, answer yes or no, indicate yes, specify yes',
  de: 'ja nein, j n, ja oder nein, j oder n, nein ja, schreibe ja, schreib ja, schreiben sie ja, gib ja, tippe ja, mit ja, trage ja, geben sie ja, ja eintragen, ja eingeben, ja schreiben, ja bzw nein, mit ja oder nein, ja angeben, ja vermerken, ja notieren',
  fr: 'oui non, o n, oui ou non, o ou n, écrivez oui, écrire oui, indiquez oui, notez oui, tapez oui, répondez oui, saisissez oui, mettez oui, précisez oui, par oui, mentionner oui, préciser oui, inscrire oui, marquer oui',
  it: 'sì no, si no, s n, sì o no, si o no, sì oppure no, scrivi sì, scrivi si, scrivere sì, indica sì, digita sì, scrivete sì, inserisci sì, rispondi sì, metti sì, sì oppure, indicare sì, specificare sì, risposta sì',
  es: 'sí no, si no, s n, sí o no, si o no, escribe sí, escribe si, escriba sí, pon sí, indica sí, ponga sí, indique sí, responde sí, contesta sí, anota sí, escribir sí, poner sí, especifica sí',
  nl: 'ja nee, j n, ja of nee, nee ja, schrijf ja, vul ja, typ ja, zet ja, ja invullen, j of n, antwoord ja, ja of neen, ja dan wel nee, noteer ja, geef ja',
  sv: 'ja nej, j n, ja eller nej, skriv ja, ange ja, j eller n, fyll i ja, svara ja, skriv ja eller, svara med ja, ange ja eller',
  pl: 'tak nie, t n, tak lub nie, tak czy nie, tak albo nie, wpisz tak, napisz tak, podaj tak, wpisać tak, t lub n, t czy n, proszę wpisać tak, tak bądź nie, odpowiedz tak, zaznacz tak',
  pt: 'sim não, s n, sim ou não, escreva sim, digite sim, s ou n, indique sim, responda sim, coloque sim, escrever sim, coloque sim ou, responder sim, anote sim',
  tr: 'evet hayır, e h, evet veya hayır, evet ya da hayır, evet mi hayır mı, evet yazın, evet yazınız, var yok, var mı yok mu, evet yaz, e veya h, evet ya da hayır yazın, evet ya da, evet mi, hayır yazın, evet hayır yazın',
  ja: 'はいいいえ, はいかいいえ, はいまたはいいえ, 「はい」と, 要不要, 有無, はい いいえ*, はい・いいえ, はい/いいえ, はい または いいえ, 要 不要, 有り 無し, あり なし',
  zh: '是否, 是或否, 要或不要, 要不要, 需不需要, 是还是否, 填是, 填写是, 写是, 是/否, 填是或否, 要/不要, 请填是, 請填是, 是與否, 是与否, 要還是不要, 有/无',
  ar: 'نعم لا, نعم أو لا, نعم ام لا, نعم أم لا, اكتب نعم, اكتبي نعم, بنعم, أكتب نعم, اكتب نعم أو لا, نعم او لا, بنعم أو لا, أجب بنعم',
};

/** Words of politeness and weight that an answer may carry. */
export const POLITE =
  'please, thanks, thank, you, thx, absolutely, definitely, bitte, danke, gern, gerne, unbedingt, natürlich, svp, merci, volontiers, absolument, naturellement, grazie, prego, volentieri, assolutamente, gracias, favor, graag, alsjeblieft, alstublieft, bedankt, dank, tack, gärna, absolut, proszę, poproszę, dziękuję, dzięki, oczywiście, obrigado, obrigada, certamente, lütfen, teşekkürler, teşekkür, ederim, kesinlikle, tabii, شكرا, رجاء, فضلك, تاكيد, طبعا';

/** Saying that one wants a thing, and how a language says that one does not: `~` stands for the saying. */
export const WILLING: Record<Language, { readonly verbs: string; readonly negated: string }> = {
  en: {
    verbs:
      'want, want it, want this, i want it, i want this, add, add it, add this, include, include it, include this, do it, do this, need it, i need it, i need this, keep it, take it, i would like it, i d like it, go for it, put it on, count me in, include that, add that, sure thing, you bet, why not, sounds good, happy to, ok do it, go ahead, i m in, aye, indeed, affirmative, certainly, by all means, of course, with pleasure',
    negated:
      'do not ~, dont ~, don t ~, leave it off, leave it out, leave off, leave out, skip it, skip, skip this, pass, i ll pass, i do not want it, i don t want it, i dont want it, not for me, not this time, not interested, not required, not necessary, not wanted, count me out, rather not, i d rather not, maybe not, no need, no chance, no way, don t bother, not really, negative, i m good, all good without, hard pass, not this one, no ta, never mind, nothing doing, decline',
  },
  de: {
    verbs:
      'will ich, ich will, möchte ich, ich möchte, hinzufügen, dazu, brauche ich, ich brauche, nehme ich, ich nehme es, mitmachen, machen, bitte machen, dabei, immer her damit, soll sein, haben wollen, auf jeden fall, klar doch, aber sicher, na klar, klar, aber klar, aber gern, aber gerne, warum nicht, gern gesehen, immer, sicher, sehr gern, sehr gerne, freilich, passt, selbstverständlich, okay gern, mach das, yes, jup, jepp, jau',
    negated:
      '~ nicht, nicht ~, bitte nicht ~, brauche ich nicht, brauch ich nicht, kein bedarf, nö, noe, nö danke, weglassen, bitte weglassen, auf keinen fall, muss nicht sein, nicht erforderlich, verzichte, ich verzichte, darauf verzichte ich, lieber ohne, passt schon so, jein, eher nicht, nicht für mich, nicht dazu, braucht s nicht, brauchts nicht, braucht es nicht, brauch ich net, net nötig, net, muss nicht, nee danke, geht ohne, lass mal, ach nein, keinesfalls, niemals, nicht gewollt, unnötig, nö du',
  },
  fr: {
    verbs:
      'je veux, je le veux, je la veux, je souhaite, je le souhaite, ajouter, à ajouter, je prends, je le prends, j en veux, avec plaisir, je suis partant, je désire, faites le, tout à fait, pourquoi pas, volontiers oui, carrément, bien entendu, évidemment, entendu, allez, c est parti, yes, ça me va, affirmatif, certainement',
    negated:
      'ne pas ~, pas ~, je ne veux pas, je ne souhaite pas, je n en veux pas, sans façon, pas la peine, pas nécessaire, inutile, surtout pas, pas pour moi, je ne prends pas, nan, pas du tout, bof non, je passe, plutôt non, sans façon merci, ça ira, ça ira comme ça, non non, jamais, négatif, pas cette fois, aucunement, inutile merci, ce n est pas nécessaire, pas utile',
  },
  it: {
    verbs:
      'voglio, lo voglio, la voglio, desidero, lo desidero, aggiungi, aggiungere, prendo, lo prendo, mi serve, vorrei, fatelo, mettilo, va bene, ovviamente, sicuro, come no, ma certo, perché no, con piacere, molto volentieri, d accordo, assolutamente sì, e vai, yes, senz altro, naturalmente, eccome',
    negated:
      'non ~, non mi serve, non occorre, non necessario, niente, lascia stare, preferisco di no, meglio di no, assolutamente no, no per niente, direi di no, non fa per me, magari no, meglio di no, anche no, macché, no dai, passo, non necessario grazie, non è necessario, non ce n è bisogno, per carità, giammai',
  },
  es: {
    verbs:
      'quiero, claro que sí, por supuesto que sí, quiero, lo quiero, la quiero, deseo, lo deseo, añadir, agregar, incluir, me lo llevo, ponlo, ponedlo, me interesa, me gustaría, por favor, dale, va, órale, simón, sale, obvio, de una, vale, cómo no, desde luego, vale, por qué no, venga, faltaría más, con gusto, con mucho gusto, perfecto, seguro que sí, sí señor, ya está, bueno, listo, cómo no',
    negated:
      'no ~, nel, nop, nanay, ni modo, paso, para nada, mejor no, no me hace falta, no necesito, no lo necesito, no me interesa, de ninguna manera, qué va, no hace falta gracias, así está bien, qué va, ni hablar, mejor sin, no es necesario gracias, para nada gracias, jamás, nunca, negativo, ni loco, no hay necesidad, así nomás',
  },
  nl: {
    verbs:
      'wil ik, ik wil, ik wil het, graag, toevoegen, doe maar, doe maar wel, doen, neem ik, ik neem het, heb ik nodig, prima, zeker, zeker weten, natuurlijk, tuurlijk, yes doe maar, tuurlijk, waarom niet, met plezier, heel graag, yes, jup, jep, absoluut, vanzelfsprekend, prima zo, goed idee',
    negated:
      'niet ~, ~ niet, doe maar niet, liever geen, hoeft niet, hoef ik niet, wil ik niet, ik wil niet, ik wil het niet, laat maar, laat maar zitten, nope, neuh, niet voor mij, geen behoefte, geen interesse, niet van toepassing, weglaten, hoeft niet, hoeft niet hoor, nergens voor nodig, nee joh, geen zin, geen nood, echt niet, nee hoor bedankt, ben je gek, niet gewenst, overbodig',
  },
  sv: {
    verbs:
      'vill ha, jag vill ha, jag vill, det vill jag, lägg till, gärna, behövs, ta med, önskas, absolut, självklart, javisst, visst, kör på, jajamän, jag önskar, ja gärna det, javisst, varför inte, med glädje, det blir bra, okej, yes, jepp, mm, naturligtvis, mer än gärna, ja absolut',
    negated:
      '~ inte, ~ ej, inte ~, ej ~, vill inte, vill inte ha, vill ej ha, jag vill inte ha, helst inte, inte nödvändigt, behövs ej, nix, nää, nä, nä tack, hoppa över, jag avstår, avstår, utelämna, inte för mig, skippa, behövs ej, behövs inte alls, nej för all del, aldrig, tack men nej, inte alls, låt bli, nehej, det är bra ändå, onödigt, ej aktuellt',
  },
  pl: {
    verbs:
      'chcę, chce, chcę to, dodaj, dodać, biorę, potrzebuję, życzę sobie, poproszę, jasne, no jasne, pewnie, no pewnie, oczywiście, wchodzi, zgadza się, niech będzie, proszę bardzo, zamawiam, wybieram, no pewnie, czemu nie, z chęcią, chętnie, bardzo chętnie, owszem, yhm, spoko, jak najbardziej, zdecydowanie, ba, naturalnie, okej',
    negated:
      'nie ~, raczej nie, lepiej nie, bez tego, niepotrzebne, zbędne, dzięki nie, pomiń, pomijam, rezygnuję, nie tym razem, nie dla mnie, nie ma potrzeby, nie skorzystam, w żadnym razie, no nie, nie trzeba, nie trzeba dzięki, obejdzie się, absolutnie nie, ależ nie, nigdy, nie bardzo, chyba nie, nie ma takiej potrzeby, nieee, nie teraz',
  },
  pt: {
    verbs:
      'quero, eu quero, desejo, adicionar, incluir, pode colocar, pode incluir, vou querer, aceito, gostaria, claro que sim, bora, pode ser, isso, isso mesmo, com prazer, por favor, lógico, óbvio, pode ser, por que não, com certeza, com muito gosto, fechado, beleza, manda ver, ok pode, claro, evidentemente, está bem, tá bom, uhum',
    negated:
      'não ~, nao ~, não preciso, não é necessário, dispenso, deixa pra lá, deixe sem, prefiro que não, melhor não, nem pensar, de jeito nenhum, claro que não, hoje não, não faz falta, passo, não por agora, nem pensar, nada disso, não mesmo, que nada, nunca, deixa, deixa assim, escusado, não vale a pena, não há necessidade, tá bom assim, melhor sem',
  },
  tr: {
    verbs:
      'istiyorum, isterim, ekle, eklensin, ekleyin, yapılsın, yapın, alırım, alayım, lazım, gerekli, tabii ki, elbette, tamam, aynen, uygulansın, dahil olsun, elbette, neden olmasın, seve seve, memnuniyetle, tabi, tabii olur, olur, hay hay, peki, hıhı, mutlaka, evet olur',
    negated:
      'ekleme, eklemeyin, eklenmesin, yapmayın, yapılmasın, almam, almayayım, lazım değil, gerekmez, gerekmiyor, istemez, kalsın, almayayım sağ olun, uygulanmasın, dahil olmasın, hiç gerek yok, yoo, boş ver, gerek yok, yok sağ ol, sağ olun istemem, asla, hayır gerekmez, lüzum yok, boşver, olmaz, yok canım, ihtiyaç yok, şart değil',
  },
  ja: {
    verbs:
      '追加する, 追加します, 追加, 加える, 入れる, 入れます, 入れて, ほしい, 欲しいです, 頼む, 頼みます, 彫る, 付けます, つけます, 注文する, うん, ええ, もちろん, ぜひ, お願い, おねがいします, やる, してください, 必要あり, もちろん, はいぜひ, オーケー, 可, 賛成, いいですね, つけてください, 付けてください, 入れてください',
    negated:
      '追加しない, 追加しません, 加えない, 入れません, 入れないで, ほしくない, 頼まない, 頼みません, 彫らない, 付けません, つけません, 注文しない, ううん, やめておく, やめておきます, 遠慮します, 遠慮しておきます, いらないです, いらん, 要らん, やらない, しないでください, 必要なし, 必要ありません, 結構です, いえ結構です, けっこうです, だめ, 否, 不可, 遠慮, 今回はなし, 必要はありません, つけないでください, 付けないでください, いらないよ',
  },
  zh: {
    verbs:
      '要, 需要, 想要, 加上, 添加, 加刻, 刻, 愿意, 可以, 好, 行, 有需要, 我要, 我需要, 来一个, 必须的, 没问题, 同意, 安排, 當然, 当然, 好喔, 好啊, 好啊, 好呀, 可以的, 必须, 嗯, 行吧, 没问题, 沒問題, 来吧, 來吧, 要要要, 要啊, 是呀, ok',
    negated:
      '不~, 不用~, 不必~, 无需~, 毋须, 免了, 算了, 不用啦, 不了, 没必要, 沒必要, 没需要, 沒需要, 无所谓不要, 不考虑, 不考慮, 不用加, 先不要, 暂不需要, 暫不需要, 别加, 別加, 免了, 不必了, 算啦, 不加了, 别了, 別了, 不太需要, 暂时不, 沒有需要, 没有需要, 不要啦, 不用哦, 无需要, 跳过, 跳過',
  },
  ar: {
    verbs:
      'اريد, اريده, اريدها, ارغب, اضف, اضيف, اضافة, احتاج, احتاجه, تمام, طبعا, اكيد, ماشي, بالتاكيد, ايوا, ايوه, اه, ابغى, ابغاه, عايز, عاوز, بدي, حاب, اكيد, ليه لا, ولم لا, بكل سرور, حاضر, تمام اضف, اوكي, موافق اضف, ان شاء الله, بالطبع, من كل بد',
    negated:
      'لا ~, ما ~, مش ~, مو ~, لا احتاج, لا يلزم, غير ضروري, ليس ضروريا, مش لازم, مو لازم, ما ابغى, مش عايز, ما بدي, لاء, لأ, كلا شكرا, لا حاجة لذلك, لا مانع, ما يحتاج, مايحتاج, ما له داعي, ماله داعي, لا ما احتاج, مش محتاج, مو ضروري, مو محتاج, بلاش اضافة, ابدا, لا مو لازم, مش عايزة',
  },
};
