import type { ActionKind } from './action.ts';

/** Languages a statement of reasons is written in. */
export const STATEMENT_LANGUAGES = ['en', 'de', 'ar'] as const;
export type StatementLanguage = (typeof STATEMENT_LANGUAGES)[number];

/** What a statement says around the facts of its case. `{day}` and `{clause}` are filled in. */
export interface StatementWords {
  readonly title: Readonly<Record<ActionKind, string>>;
  readonly effect: Readonly<Record<ActionKind, string>>;
  readonly effectTitle: string;
  readonly until: string;
  readonly noEnd: string;
  readonly pending: string;
  readonly final: string;
  readonly scope: string;
  readonly factsTitle: string;
  readonly groundTitle: string;
  readonly ground: string;
  readonly sourceTitle: string;
  readonly source: Readonly<Record<'own-initiative' | 'notice' | 'buyer-report', string>>;
  readonly automatedDetection: string;
  readonly noAutomation: string;
  readonly decidedByPeople: string;
  readonly decidedByTwo: string;
  readonly redressTitle: string;
  readonly redress: string;
  readonly redressClosed: string;
  readonly evidenceTitle: string;
  readonly evidence: string;
}

/** The words in each language. */
export const STATEMENT_WORDS: Readonly<Record<StatementLanguage, StatementWords>> = {
  en: {
    title: {
      notice: 'A notice about your listing or your orders',
      strike: 'A strike on your account',
      'listing-off': 'One of your listings is off',
      suspension: 'Your part in the program is suspended',
      revocation: 'Your part in the program is revoked',
    },
    effectTitle: 'What this means',
    effect: {
      notice: 'Nothing is restricted. The notice is kept and counts if the same happens again.',
      strike: 'Nothing is restricted now. The strike counts toward your standing while it runs.',
      'listing-off': 'The listing named here left the shop. Orders that were placed are still to be made.',
      suspension:
        'All your listings left the shop, and you cannot publish. Orders that were placed are still to be made.',
      revocation:
        'All your listings left the shop, and you cannot list. Orders that were placed are still to be made or refunded; then their content is erased.',
    },
    until: 'It ends on {day}.',
    noEnd: 'It has no end of its own.',
    pending:
      'It becomes final on {day}, unless an appeal is filed until then; then when the appeal is decided. Once final, nobody can undo it, and it holds for every account of the same business or person.',
    final: 'It became final on {day}.',
    scope: 'It applies wherever the program is offered.',
    factsTitle: 'What happened',
    groundTitle: 'What it breaks',
    ground: 'The terms of the program, under “{clause}”.',
    sourceTitle: 'How it came up and who decided',
    source: {
      'own-initiative': 'The program found it on its own initiative.',
      notice: 'Somebody sent a notice about it.',
      'buyer-report': 'A buyer reported it.',
    },
    automatedDetection: 'It was detected by automated means.',
    noAutomation: 'No automated means were used to detect it.',
    decidedByPeople: 'A person decided; nothing was decided by automated means.',
    decidedByTwo: 'Two people decided, each for themselves; nothing was decided by automated means.',
    redressTitle: 'If you disagree',
    redress:
      'You can appeal in the studio until {day}, free of charge. Somebody else than who decided will decide about it and tell you why. You also keep your right to go to a dispute settlement body or a court.',
    redressClosed:
      'The time to appeal in the studio is over. You keep your right to go to a dispute settlement body or a court.',
    evidenceTitle: 'What it rests on',
    evidence: 'Kept as fingerprints and short excerpts of what you published yourself; never as content of buyers.',
  },
  de: {
    title: {
      notice: 'Ein Hinweis zu Ihrem Angebot oder Ihren Bestellungen',
      strike: 'Eine Verwarnung für Ihr Konto',
      'listing-off': 'Eines Ihrer Angebote ist abgeschaltet',
      suspension: 'Ihre Teilnahme am Programm ist ausgesetzt',
      revocation: 'Ihre Teilnahme am Programm ist widerrufen',
    },
    effectTitle: 'Was das bedeutet',
    effect: {
      notice: 'Nichts ist eingeschränkt. Der Hinweis bleibt vermerkt und zählt, wenn dasselbe noch einmal geschieht.',
      strike: 'Im Moment ist nichts eingeschränkt. Die Verwarnung zählt zu Ihrem Stand, solange sie läuft.',
      'listing-off':
        'Das hier genannte Angebot ist nicht mehr im Shop. Schon aufgegebene Bestellungen sind weiter zu fertigen.',
      suspension:
        'Alle Ihre Angebote sind nicht mehr im Shop, und Sie können nichts veröffentlichen. Schon aufgegebene Bestellungen sind weiter zu fertigen.',
      revocation:
        'Alle Ihre Angebote sind nicht mehr im Shop, und Sie können nichts anbieten. Schon aufgegebene Bestellungen sind noch zu fertigen oder zu erstatten; danach wird ihr Inhalt gelöscht.',
    },
    until: 'Es endet am {day}.',
    noEnd: 'Es hat kein eigenes Ende.',
    pending:
      'Der Widerruf wird am {day} endgültig, es sei denn, bis dahin wird Beschwerde eingelegt; dann, wenn über sie entschieden ist. Ist er endgültig, kann ihn niemand rückgängig machen, und er gilt für jedes Konto desselben Unternehmens oder derselben Person.',
    final: 'Er wurde am {day} endgültig.',
    scope: 'Es gilt überall, wo das Programm angeboten wird.',
    factsTitle: 'Was geschehen ist',
    groundTitle: 'Wogegen es verstößt',
    ground: 'Gegen die Bedingungen des Programms, Abschnitt „{clause}“.',
    sourceTitle: 'Wie es bekannt wurde und wer entschieden hat',
    source: {
      'own-initiative': 'Das Programm hat es von sich aus festgestellt.',
      notice: 'Jemand hat es gemeldet.',
      'buyer-report': 'Ein Käufer hat es gemeldet.',
    },
    automatedDetection: 'Es wurde mit automatisierten Mitteln erkannt.',
    noAutomation: 'Zum Erkennen wurden keine automatisierten Mittel verwendet.',
    decidedByPeople: 'Ein Mensch hat entschieden; nichts wurde automatisiert entschieden.',
    decidedByTwo: 'Zwei Menschen haben entschieden, jeder für sich; nichts wurde automatisiert entschieden.',
    redressTitle: 'Wenn Sie nicht einverstanden sind',
    redress:
      'Sie können bis zum {day} im Studio kostenlos Beschwerde einlegen. Über sie entscheidet jemand anderes als zuvor und sagt Ihnen, warum. Daneben können Sie sich an eine Streitbeilegungsstelle oder ein Gericht wenden.',
    redressClosed:
      'Die Zeit für eine Beschwerde im Studio ist vorbei. Sie können sich weiter an eine Streitbeilegungsstelle oder ein Gericht wenden.',
    evidenceTitle: 'Worauf es beruht',
    evidence:
      'Aufbewahrt als Fingerabdrücke und kurze Auszüge dessen, was Sie selbst veröffentlicht haben; nie als Inhalt von Käufern.',
  },
  ar: {
    title: {
      notice: 'تنبيه بشأن عرضك أو طلباتك',
      strike: 'إنذار على حسابك',
      'listing-off': 'أُوقف أحد عروضك',
      suspension: 'عُلّقت مشاركتك في البرنامج',
      revocation: 'أُلغيت مشاركتك في البرنامج',
    },
    effectTitle: 'ماذا يعني هذا',
    effect: {
      notice: 'لا شيء مقيَّد. يُحفظ التنبيه ويُحتسب إذا تكرر الأمر نفسه.',
      strike: 'لا شيء مقيَّد الآن. يُحتسب الإنذار ضمن وضعك ما دام ساريًا.',
      'listing-off': 'غادر العرض المذكور هنا المتجر. والطلبات التي قُدّمت تبقى واجبة التنفيذ.',
      suspension: 'غادرت جميع عروضك المتجر ولا يمكنك النشر. والطلبات التي قُدّمت تبقى واجبة التنفيذ.',
      revocation:
        'غادرت جميع عروضك المتجر ولا يمكنك العرض. والطلبات التي قُدّمت تبقى واجبة التنفيذ أو ردّ ثمنها، ثم يُمحى محتواها.',
    },
    until: 'ينتهي في {day}.',
    noEnd: 'ليس له أجل محدد.',
    pending:
      'يصبح الإلغاء نهائيًا في {day} ما لم يُقدَّم اعتراض حتى ذلك اليوم، وعندئذ حين يُبتّ في الاعتراض. ومتى صار نهائيًا لا يستطيع أحد التراجع عنه، ويسري على كل حساب للمنشأة نفسها أو الشخص نفسه.',
    final: 'أصبح نهائيًا في {day}.',
    scope: 'يسري حيثما يُتاح البرنامج.',
    factsTitle: 'ما الذي حدث',
    groundTitle: 'ما الذي يخالفه',
    ground: 'شروط البرنامج، البند «{clause}».',
    sourceTitle: 'كيف عُرف الأمر ومن قرّر',
    source: {
      'own-initiative': 'اكتشفه البرنامج بمبادرة منه.',
      notice: 'أرسل أحدهم بلاغًا عنه.',
      'buyer-report': 'أبلغ عنه أحد المشترين.',
    },
    automatedDetection: 'اكتُشف بوسائل آلية.',
    noAutomation: 'لم تُستخدم وسائل آلية لاكتشافه.',
    decidedByPeople: 'قرّر ذلك إنسان، ولم يُقرَّر شيء آليًا.',
    decidedByTwo: 'قرّر ذلك شخصان، كلٌّ على حدة، ولم يُقرَّر شيء آليًا.',
    redressTitle: 'إذا لم توافق',
    redress:
      'يمكنك الاعتراض في الاستوديو مجانًا حتى {day}. يبتّ فيه شخص غير من قرّر ويخبرك بالسبب. ويبقى لك الحق في اللجوء إلى هيئة لتسوية المنازعات أو إلى القضاء.',
    redressClosed: 'انتهى وقت الاعتراض في الاستوديو. ويبقى لك الحق في اللجوء إلى هيئة لتسوية المنازعات أو إلى القضاء.',
    evidenceTitle: 'على ماذا يستند',
    evidence: 'يُحفظ كبصمات ومقتطفات قصيرة مما نشرته أنت، وليس أبدًا كمحتوى للمشترين.',
  },
};
