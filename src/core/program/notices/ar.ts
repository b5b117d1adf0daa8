import type { MailFrame } from './mail-frame.ts';
import type { NoticeText, Occasion } from './occasions.ts';

/** Notices in Arabic. */
export const NOTICES_AR: Readonly<Record<Occasion, NoticeText>> = {
  'application-received': {
    title: 'وصل طلبك',
    body: 'طلب {seller} ينتظر أن يقرأه شخص. سنخبرك فور اتخاذ القرار.',
  },
  'application-more-asked': {
    title: 'نحتاج إلى معرفة المزيد عن {seller}',
    body: 'قبل أن نبت في طلبك، نرجو الإجابة عن هذا: {reasons}',
  },
  'application-approved': {
    title: '{seller} يشارك في البرنامج',
    body: 'قُبل طلبك. يمكنك الآن كتابة العروض ونشرها.',
  },
  'application-declined': {
    title: 'رُفض طلبك',
    body: 'رُفض طلب {seller} لهذا السبب: {reasons} يمكنك التقديم مرة أخرى ابتداءً من {againDay}. إن رأيت أن القرار خاطئ فاعترض عليه، وسيبت فيه شخص آخر.',
  },
  'application-appeal-received': {
    title: 'وصل اعتراضك',
    body: 'سيبت فيه شخص لم يشارك في رفض طلب {seller}.',
  },
  'application-appeal-upheld': {
    title: 'بُتّ في اعتراضك: الرفض قائم',
    body: 'نظر شخص آخر في طلب {seller} من جديد، وقال: {reasons}',
  },
  'application-appeal-granted': {
    title: 'قُبل اعتراضك: {seller} يشارك',
    body: 'كان الرفض خطأ. السبب: {reasons} يمكنك الآن كتابة العروض ونشرها.',
  },
  'listing-returned': {
    title: 'عاد إليك عرض: {title}',
    body: 'نظر شخص في «{title}» وأعاده: {reasons} أصلحه وانشره من جديد. ما كان في المتجر من قبل ما زال فيه.',
  },
  'listing-published': { title: 'في المتجر: {title}', body: 'نظر شخص في «{title}» وهو الآن في المتجر.' },
  'listing-picture-listed': {
    title: 'خرج من المتجر: {title}',
    body: 'إحدى صور «{title}» في قائمة الصور التي لا يجوز استخدامها. استخدم صورة أخرى وانشره من جديد، أو انشره كما هو فينظر فيه شخص. تستمر الطلبات المفتوحة.',
  },
  'share-picture-listed': {
    title: 'صفحتك عن «{title}» لم تعد تُعرض',
    body: 'صورة تظهر في صفحة المشاركة عن «{title}» مدرجة في قائمة الصور التي لا يجوز استعمالها، لذلك انتهت الصفحة وأُتلفت صورتها. إن لم يبدأ صنع طلبك بعد فسينظر فيه شخص، وتُبلَّغ بما يقرره.',
  },
  'member-joined': {
    title: 'انضم {member} إلى {seller}',
    body: 'قبل {member} دعوتك ويعمل الآن لدى {seller} بصفة {role}.',
  },
  'member-changed': { title: 'تغيّر دورك لدى {seller}', body: 'تعمل الآن لدى {seller} بصفة {role}.' },
  'member-removed': {
    title: 'لم تعد تعمل لدى {seller}',
    body: 'أخرجك أحد مالكي {seller} من الفريق. لا يمكنك بعد الآن فتح طلباته أو عروضه.',
  },
  'terms-published': {
    title: 'شروط جديدة من {effectiveDay}: {title}',
    body: 'ما الذي يتغير باختصار: {summary} يمكنك قبولها الآن. ابتداءً من {effectiveDay} لا يُنشر شيء جديد حتى تُقبل، وتستمر الطلبات المفتوحة.',
  },
  'terms-reminder': {
    title: 'نرجو قبول الشروط الجديدة قبل {effectiveDay}',
    body: 'تسري «{title}» من {effectiveDay}. بعد ذلك اليوم لا يُنشر شيء جديد حتى يقبلها أحد المالكين، وتستمر الطلبات المفتوحة.',
  },
  'terms-blocking': {
    title: 'الشروط الجديدة سارية ولم تُقبل بعد',
    body: '«{title}» سارية. لا يُضاف ولا يُنشر شيء جديد حتى يقبلها أحد المالكين. تستمر الطلبات المفتوحة ويبقى ما في المتجر.',
  },
  'document-accepted': { title: 'قُبل: {document}', body: 'قُبل مستندك «{document}» ويسري حتى {untilDay}.' },
  'document-declined': {
    title: 'لم يُقبل: {document}',
    body: 'لم يُقبل مستندك «{document}»: {reasons} ارفع مستندًا آخر.',
  },
  'document-expires': {
    title: 'ينتهي {document} في {untilDay}',
    body: 'ارفع «{document}» جديدًا قبل {untilDay}. تخرج العروض التي تحتاج إليه من المتجر عند انتهائه وتعود عند قبول مستند جديد.',
  },
  'document-expired': {
    title: 'انتهى {document}',
    body: 'عدد العروض التي خرجت من المتجر لذلك: {listings}. تعود من تلقاء نفسها عند قبول مستند جديد. تستمر الطلبات المفتوحة.',
  },
  'listings-back': {
    title: 'عادت عروضك إلى المتجر',
    body: '«{document}» سارٍ من جديد. عدد العروض التي عادت: {listings}.',
  },
  'rules-stopped': {
    title: 'قواعد جديدة تطلب «{document}»',
    body: 'عدد العروض التي خرجت من المتجر لأنها تحتاج الآن إلى «{document}»: {listings}. تعود من تلقاء نفسها عند قبوله. تستمر الطلبات المفتوحة.',
  },
  'rules-due': {
    title: 'ابتداءً من {untilDay} تحتاج عروضك إلى «{document}»',
    body: 'تغيرت القواعد. عدد العروض التي تخرج من المتجر في {untilDay} إن لم يُقبل «{document}» قبل ذلك: {listings}. ارفعه في صفحة المستندات.',
  },
  'rules-returned': {
    title: 'عادت عروض إلى المتجر',
    body: 'تغيرت القواعد ولم يعد ينقص شيء. عدد العروض التي عادت: {listings}.',
  },
  'prefix-verified': {
    title: 'تأكدت بادئة الشركة {prefix}',
    body: 'الأرقام المكوّنة من {prefix} تُعد أرقامك الآن.',
  },
  'prefix-declined': { title: 'لم تتأكد بادئة الشركة {prefix}', body: 'السبب: {reasons} يمكنك إرسال إثبات أفضل.' },
  'prefix-in-review': {
    title: 'بادئة الشركة {prefix} قيد النظر',
    body: 'لم يعرف أي سجل لمن {prefix}، أو أن لدى غيرك أرقامًا من هذا النطاق. سيقرر شخص.',
  },
  'exemption-granted': {
    title: 'يمكنك عرض {brand} دون أرقام GTIN',
    body: 'الإعفاء {reference} يشمل {brand} في «{category}» حتى {untilDay}. اذكره في العرض.',
  },
  'exemption-declined': {
    title: 'لا إعفاء من GTIN للعلامة {brand}',
    body: 'رُفض الإعفاء للعلامة {brand} في «{category}»: {reasons}',
  },
  'exemption-expires': {
    title: 'ينتهي إعفاء GTIN للعلامة {brand} في {untilDay}',
    body: 'يشمل {brand} في «{category}». اطلب إعفاءً جديدًا قبل انتهائه.',
  },
  'exemption-expired': {
    title: 'انتهى إعفاء GTIN للعلامة {brand}',
    body: 'كان يشمل {brand} في «{category}». عدد العروض التي خرجت من المتجر لذلك: {listings}. تعود من تلقاء نفسها عند منح إعفاء جديد، أو أعطها رقم GTIN خاصًا بك. تستمر الطلبات المفتوحة.',
  },
  'enforcement-decided': {
    title: 'قرار بشأن {seller}',
    body: 'قرر البرنامج إجراءً بموجب «{clause}». يبيّن بيان الأسباب ما حدث ولماذا وكيف تعترض.',
  },
  'enforcement-undone': {
    title: 'أُلغي إجراء بحق {seller}',
    body: 'أُلغي الإجراء بموجب «{clause}». ما أوقفه مفتوح من جديد.',
  },
  'appeal-decided': {
    title: 'بُتّ في اعتراضك',
    body: 'بتّ شخص آخر في اعتراض {seller} بشأن «{clause}». الأسباب في البيان.',
  },
  'open-orders-limited': {
    title: 'طلباتك المفتوحة: اصنعها واشحنها حتى {untilDay}',
    body: 'يجوز للبائع {seller} صنع ما لديه من طلبات حتى {untilDay}. أُبلغ المشترون ويمكنهم الانسحاب. ما لا يُشحن حتى ذلك الحين يُرفض ويُرد ثمنه ويُمحى محتواه.',
  },
  'order-seller-closed': {
    title: 'الطلب {number}: صانعه يغادر البرنامج',
    body: 'لم يعد {seller} يشارك في البرنامج. يجوز صنع طلبك وشحنه حتى {untilDay}. لا يلزمك الانتظار: يمكنك الانسحاب الآن. إن لم يُشحن حتى ذلك الحين يُرفض ويُرد إليك ما دفعته ويُمحى ما أرسلته من أجله.',
  },
  'order-seller-back': {
    title: 'الطلب {number} مستمر كما كان',
    body: 'لم يعد القرار بشأن {seller} قائمًا. يُصنع طلبك كما قدّمته.',
  },
  'takedown-upheld': {
    title: 'أُزيل: {title}',
    body: 'أبلغ صاحب حق عن «{title}» ورأى شخص أنه محق: {reasons} أُزيل المحتوى. إن رأيت في ذلك خطأ فأجب عن البلاغ، ويقرر عندئذ شخص آخر.',
  },
  'takedown-rejected': {
    title: 'رُفض بلاغ عن {title}',
    body: 'أبلغ أحدهم عن «{title}». نظر فيه شخص ولم يجد مخالفة: {reasons} لا يتغير شيء بالنسبة إليك.',
  },
  'takedown-upheld-again': {
    title: 'يبقى {title} مُزالًا',
    body: 'قرأ شخص آخر ردّك والبلاغ مرة أخرى وقرر أن البلاغ قائم: {reasons}',
  },
  'takedown-restored': {
    title: 'يجوز عرض {title} من جديد',
    body: 'قرأ شخص آخر ردّك ووافقك: {reasons} يمكنك نشره أو مشاركته من جديد.',
  },
  'notice-upheld': {
    title: 'قُبل بلاغك عن {title}',
    body: 'وافقك شخص وأُزيل ما ذكرته. الأسباب: {reasons} يجوز لمن يعنيه الأمر أن يرد، وتُبلَّغ بذلك.',
  },
  'notice-rejected': {
    title: 'رُفض بلاغك عن {title}',
    body: 'نظر فيه شخص وقرر خلاف ذلك. الأسباب: {reasons}',
  },
  'notice-countered': {
    title: 'وصل رد على بلاغك عن {title}',
    body: 'يعترض من يعنيه الأمر: {reasons} يقرر الآن شخص لم يشارك من قبل، ويبقى المحتوى مُزالًا حتى ذلك الحين.',
  },
  'notice-upheld-again': {
    title: 'يبقى {title} مُزالًا',
    body: 'قرأ شخص آخر الرد على بلاغك وقرر أن بلاغك قائم. الأسباب: {reasons}',
  },
  'notice-restored': {
    title: 'يجوز عرض {title} من جديد',
    body: 'قرأ شخص آخر الرد على بلاغك ووافقه. الأسباب: {reasons}',
  },
  'order-shipped': {
    title: 'الطلب {number} في الطريق',
    body: 'شُحن طلبك. ما أرسلته من أجله يُمحى وتحصل على شهادة؛ يبيّن الطلب متى.',
  },
  'order-declined': {
    title: 'لا يمكن صنع الطلب {number}',
    body: 'رُفض طلبك لهذا السبب: {reasons} يُرد إليك ما دفعته، وما أرسلته من أجله يُمحى الآن.',
  },
  'content-refused': {
    title: 'لم يُسمح بمتابعة الطلب {number}',
    body: '{reasons} إن رأيت أن ذلك خطأ فيمكنك الاعتراض في صفحة الطلب، وسيقرر شخص آخر.',
  },
  'content-appeal-received': {
    title: 'وصل اعتراضك',
    body: 'سيبت فيه شخص لم يشارك في رفض الطلب {number}. سنخبرك فور اتخاذ القرار.',
  },
  'content-appeal-upheld': {
    title: 'بُتّ في اعتراضك: رفض الطلب {number} قائم',
    body: 'نظر شخص آخر من جديد، وقال: {reasons}',
  },
  'content-appeal-granted': {
    title: 'قُبل اعتراضك',
    body: 'كان رفض الطلب {number} خطأ: {reasons} يمكنك طلب الشيء نفسه من جديد وسيمضي دون مراجعة أخرى.',
  },
  'order-erased': {
    title: 'مُحي ما أرسلته للطلب {number}',
    body: 'تبيّن الشهادة المرفقة بالطلب ما كان محفوظًا ومتى مُحي. وصفحة المشاركة التي لم تحتفظ بها انتهت معه.',
  },
};

/** What stands around every mail. */
export const MAIL_AR: MailFrame = {
  greeting: 'مرحبًا {name}،',
  open: 'افتحه هنا:',
  foot: {
    account: 'تصلك هذه الرسالة لأن لديك حسابًا في {program}. اختر في إعداداتك هناك هل تصلك رسائل.',
    notice: 'تصلك هذه الرسالة لأنك قدّمت بلاغًا لدى {program}. تجد ما آل إليه في العنوان أعلاه؛ احتفظ به لنفسك.',
  },
  roles: { owner: 'مالك', maker: 'صانع', designer: 'مصمم' },
  invitation: {
    title: 'يدعوك {seller} إلى فريقه',
    body: 'يمكنك العمل لدى {seller} بصفة {role}. افتح الرابط وسجّل الدخول أو افتح حسابًا بهذا العنوان نفسه. تنتهي الدعوة في {untilDay}.',
  },
};
