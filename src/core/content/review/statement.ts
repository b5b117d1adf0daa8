import type { RefusalCode } from './review-case.ts';

/** What a buyer is told when a person refused an order: one sentence of what happened, one of why, one of what they can do. */
interface Words {
  readonly because: string;
  readonly next: string;
  readonly why: Readonly<Record<RefusalCode, string>>;
}

const WORDS = {
  en: {
    because: 'A person looked at your order and did not let it go on: {why}.',
    next: 'You get back what you paid, and what you entered is being deleted. You can order again with other choices.',
    why: {
      offensive: 'its text is abusive or obscene',
      hate: 'its text demeans a group of people',
      sexual: 'it is sexually explicit',
      violence: 'it threatens or praises violence',
      restricted: 'it promotes goods that may not be sold',
      ip: 'it uses a brand, character or work of somebody else',
      'personal-data': 'it shows personal data that does not belong on a product',
      picture: 'its picture may not be used here',
    },
  },
  de: {
    because: 'Ein Mensch hat Ihre Bestellung angesehen und nicht freigegeben: {why}.',
    next: 'Sie bekommen Ihr Geld zurück, und Ihre Eingaben werden gelöscht. Mit anderen Angaben können Sie neu bestellen.',
    why: {
      offensive: 'der Text ist beleidigend oder obszön',
      hate: 'der Text setzt eine Gruppe von Menschen herab',
      sexual: 'der Inhalt ist sexuell explizit',
      violence: 'der Inhalt droht mit Gewalt oder verherrlicht sie',
      restricted: 'der Inhalt wirbt für Waren, die nicht verkauft werden dürfen',
      ip: 'verwendet wird eine Marke, eine Figur oder ein Werk anderer',
      'personal-data': 'gezeigt werden persönliche Daten, die nicht auf ein Produkt gehören',
      picture: 'das Bild darf hier nicht verwendet werden',
    },
  },
  fr: {
    because: 'Une personne a examiné votre commande et ne l’a pas laissée continuer : {why}.',
    next: 'Ce que vous avez payé vous est remboursé et vos saisies sont supprimées. Vous pouvez commander de nouveau avec d’autres choix.',
    why: {
      offensive: 'le texte est injurieux ou obscène',
      hate: 'le texte rabaisse un groupe de personnes',
      sexual: 'le contenu est sexuellement explicite',
      violence: 'le contenu menace de violence ou en fait l’éloge',
      restricted: 'le contenu fait la promotion de biens interdits à la vente',
      ip: 'le contenu reprend une marque, un personnage ou une œuvre d’autrui',
      'personal-data': 'le contenu montre des données personnelles qui n’ont pas leur place sur un produit',
      picture: 'l’image ne peut pas être utilisée ici',
    },
  },
  es: {
    because: 'Una persona revisó su pedido y no lo dejó continuar: {why}.',
    next: 'Se le devuelve lo que pagó y se borra lo que escribió. Puede pedir de nuevo con otras opciones.',
    why: {
      offensive: 'el texto es insultante u obsceno',
      hate: 'el texto denigra a un grupo de personas',
      sexual: 'el contenido es sexualmente explícito',
      violence: 'el contenido amenaza con violencia o la ensalza',
      restricted: 'el contenido promociona productos que no pueden venderse',
      ip: 'el contenido usa una marca, un personaje o una obra ajena',
      'personal-data': 'el contenido muestra datos personales que no deben ir en un producto',
      picture: 'la imagen no puede usarse aquí',
    },
  },
  it: {
    because: 'Una persona ha esaminato il suo ordine e non lo ha approvato: {why}.',
    next: 'Quanto ha pagato le viene rimborsato e quanto inserito viene cancellato. Può ordinare di nuovo con altre scelte.',
    why: {
      offensive: 'il testo è offensivo o osceno',
      hate: 'il testo umilia un gruppo di persone',
      sexual: 'il contenuto è sessualmente esplicito',
      violence: 'il contenuto minaccia o esalta la violenza',
      restricted: 'il contenuto promuove merci che non possono essere vendute',
      ip: 'il contenuto usa un marchio, un personaggio o un’opera altrui',
      'personal-data': 'il contenuto mostra dati personali che non vanno su un prodotto',
      picture: 'l’immagine non può essere usata qui',
    },
  },
  nl: {
    because: 'Iemand heeft uw bestelling bekeken en niet goedgekeurd: {why}.',
    next: 'U krijgt terug wat u betaalde en wat u invoerde wordt gewist. U kunt opnieuw bestellen met andere keuzes.',
    why: {
      offensive: 'de tekst is beledigend of obsceen',
      hate: 'de tekst haalt een groep mensen omlaag',
      sexual: 'de inhoud is seksueel expliciet',
      violence: 'de inhoud dreigt met geweld of verheerlijkt het',
      restricted: 'de inhoud maakt reclame voor goederen die niet verkocht mogen worden',
      ip: 'de inhoud gebruikt een merk, figuur of werk van iemand anders',
      'personal-data': 'de inhoud toont persoonsgegevens die niet op een product horen',
      picture: 'de afbeelding mag hier niet worden gebruikt',
    },
  },
  pl: {
    because: 'Człowiek obejrzał Państwa zamówienie i go nie przepuścił: {why}.',
    next: 'Zwracamy zapłaconą kwotę, a wpisane dane są usuwane. Można zamówić ponownie z innym wyborem.',
    why: {
      offensive: 'tekst jest obraźliwy lub wulgarny',
      hate: 'tekst poniża grupę ludzi',
      sexual: 'treść jest jawnie seksualna',
      violence: 'treść grozi przemocą lub ją pochwala',
      restricted: 'treść promuje towary, których nie wolno sprzedawać',
      ip: 'treść używa cudzej marki, postaci lub dzieła',
      'personal-data': 'treść pokazuje dane osobowe, które nie powinny być na produkcie',
      picture: 'tego obrazu nie wolno tu użyć',
    },
  },
  pt: {
    because: 'Uma pessoa analisou o seu pedido e não o deixou seguir: {why}.',
    next: 'O que pagou é-lhe devolvido e o que escreveu é apagado. Pode encomendar de novo com outras escolhas.',
    why: {
      offensive: 'o texto é insultuoso ou obsceno',
      hate: 'o texto rebaixa um grupo de pessoas',
      sexual: 'o conteúdo é sexualmente explícito',
      violence: 'o conteúdo ameaça com violência ou a exalta',
      restricted: 'o conteúdo promove produtos que não podem ser vendidos',
      ip: 'o conteúdo usa uma marca, personagem ou obra de outra pessoa',
      'personal-data': 'o conteúdo mostra dados pessoais que não devem estar num produto',
      picture: 'a imagem não pode ser usada aqui',
    },
  },
  sv: {
    because: 'En person har tittat på din beställning och inte släppt igenom den: {why}.',
    next: 'Du får tillbaka det du betalade och det du skrev raderas. Du kan beställa igen med andra val.',
    why: {
      offensive: 'texten är kränkande eller obscen',
      hate: 'texten förnedrar en grupp människor',
      sexual: 'innehållet är sexuellt explicit',
      violence: 'innehållet hotar med eller hyllar våld',
      restricted: 'innehållet gör reklam för varor som inte får säljas',
      ip: 'innehållet använder någon annans märke, figur eller verk',
      'personal-data': 'innehållet visar personuppgifter som inte hör hemma på en produkt',
      picture: 'bilden får inte användas här',
    },
  },
  tr: {
    because: 'Siparişinize bir kişi baktı ve devam etmesine izin vermedi: {why}.',
    next: 'Ödediğiniz tutar size iade edilir ve girdikleriniz siliniyor. Başka seçimlerle yeniden sipariş verebilirsiniz.',
    why: {
      offensive: 'metin hakaret içeriyor veya müstehcen',
      hate: 'metin bir insan grubunu aşağılıyor',
      sexual: 'içerik açıkça cinsel',
      violence: 'içerik şiddetle tehdit ediyor veya şiddeti övüyor',
      restricted: 'içerik satılması yasak malları tanıtıyor',
      ip: 'içerik başkasına ait bir marka, karakter veya eser kullanıyor',
      'personal-data': 'içerik bir ürünün üzerinde olmaması gereken kişisel veriler gösteriyor',
      picture: 'bu resim burada kullanılamaz',
    },
  },
  ar: {
    because: 'اطّلع شخص على طلبك ولم يسمح بمتابعته: {why}.',
    next: 'يُرد إليك ما دفعته، ويُحذف ما أدخلته. يمكنك الطلب من جديد باختيارات أخرى.',
    why: {
      offensive: 'النص مسيء أو فاحش',
      hate: 'النص يحطّ من شأن فئة من الناس',
      sexual: 'المحتوى جنسي صريح',
      violence: 'المحتوى يهدد بالعنف أو يمجّده',
      restricted: 'المحتوى يروّج لسلع لا يجوز بيعها',
      ip: 'المحتوى يستخدم علامة أو شخصية أو عملاً لغيرك',
      'personal-data': 'المحتوى يُظهر بيانات شخصية لا مكان لها على منتج',
      picture: 'لا يجوز استخدام هذه الصورة هنا',
    },
  },
  ja: {
    because: '担当者がご注文を確認し、受け付けないことにしました。理由：{why}。',
    next: 'お支払い済みの代金は返金され、入力内容は削除されます。別の内容で改めてご注文いただけます。',
    why: {
      offensive: '文字が侮辱的またはわいせつである',
      hate: '文字が特定の集団を貶めている',
      sexual: '内容が露骨に性的である',
      violence: '内容が暴力で脅す、または暴力を称賛している',
      restricted: '販売できない商品を宣伝している',
      ip: '他者のブランド、キャラクター、作品を使っている',
      'personal-data': '商品に載せるべきでない個人情報が含まれている',
      picture: 'この画像はここでは使えない',
    },
  },
  zh: {
    because: '工作人员查看了您的订单，未予通过：{why}。',
    next: '您已支付的款项将退还，您输入的内容正在删除。您可以更换内容后重新下单。',
    why: {
      offensive: '文字带有辱骂或淫秽内容',
      hate: '文字贬低某一群体',
      sexual: '内容含有露骨的性内容',
      violence: '内容威胁或颂扬暴力',
      restricted: '内容宣传不得出售的商品',
      ip: '内容使用了他人的品牌、角色或作品',
      'personal-data': '内容含有不应出现在商品上的个人信息',
      picture: '该图片不得在此使用',
    },
  },
} as const satisfies Readonly<Record<string, Words>>;

type Language = keyof typeof WORDS;

/** The languages a refusal is told in. */
export const STATEMENT_LANGUAGES = Object.keys(WORDS) as readonly Language[];

/** The statement of reasons of a refusal, in a language by its BCP 47 tag; English where we have no words. */
export function statementOf(code: RefusalCode, language: string): string {
  const wanted = language.toLowerCase().split('-')[0] ?? '';
  const { because, next, why }: Words = Object.hasOwn(WORDS, wanted) ? WORDS[wanted as Language] : WORDS.en;
  return `${because.replace('{why}', why[code])} ${next}`;
}
