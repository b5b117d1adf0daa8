/** One wording of the statement that whoever supplies content makes about it. The version is kept with the content. */
export interface RightsStatement {
  readonly version: string;
  /** By BCP 47 language code; English is always there. */
  readonly text: Readonly<Record<string, string>> & { readonly en: string };
}

/** Every wording ever shown, oldest first. Never edit one: add a new version. */
export const RIGHTS_STATEMENTS: readonly RightsStatement[] = [
  {
    version: '2026-11-24',
    text: {
      en: 'I made this content or have permission from everyone who holds rights in it, it shows nobody who would object, and it may be used to make this order.',
      de: 'Ich habe diesen Inhalt selbst erstellt oder die Erlaubnis aller, die Rechte daran haben, er zeigt niemanden gegen dessen Willen, und er darf für diese Bestellung verwendet werden.',
      fr: "J'ai créé ce contenu ou j'ai l'autorisation de toutes les personnes qui ont des droits dessus, il ne montre personne contre son gré, et il peut être utilisé pour fabriquer cette commande.",
      es: 'He creado este contenido o tengo permiso de todas las personas con derechos sobre él, no muestra a nadie contra su voluntad y puede usarse para fabricar este pedido.',
      it: "Ho creato questo contenuto o ho il permesso di tutti coloro che ne detengono i diritti, non mostra nessuno contro la sua volontà e può essere usato per realizzare quest'ordine.",
      nl: 'Ik heb deze inhoud zelf gemaakt of heb toestemming van iedereen die er rechten op heeft, er staat niemand tegen zijn wil op en hij mag voor deze bestelling worden gebruikt.',
      pl: 'Ta treść jest mojego autorstwa lub mam zgodę wszystkich osób mających do niej prawa, nie przedstawia nikogo wbrew jego woli i może zostać użyta do wykonania tego zamówienia.',
      pt: 'Criei este conteúdo ou tenho autorização de todas as pessoas com direitos sobre ele, não mostra ninguém contra a sua vontade e pode ser usado para produzir este pedido.',
      sv: 'Jag har skapat innehållet eller har tillåtelse av alla som har rättigheter till det, det visar ingen mot dennes vilja och får användas för att tillverka beställningen.',
      tr: 'Bu içeriği ben oluşturdum veya üzerinde hakkı olan herkesten iznim var, kimseyi rızası dışında göstermiyor ve bu siparişin üretiminde kullanılabilir.',
      ar: 'أنشأت هذا المحتوى بنفسي أو لدي إذن من كل من له حقوق فيه، ولا يُظهر أحدًا دون رضاه، ويجوز استخدامه لتنفيذ هذا الطلب.',
      ja: 'この内容は私が作成したもの、または権利を持つすべての人の許可を得たものであり、本人の意に反して人物を写したものではなく、この注文の製作に使用できます。',
      zh: '此内容由我本人创作，或已获得所有权利人的许可，未违背任何人的意愿展示其形象，并可用于制作此订单。',
    },
  },
];

/** The wording in force. */
export const RIGHTS_STATEMENT: RightsStatement = RIGHTS_STATEMENTS.at(-1)!;
