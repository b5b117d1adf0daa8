/** A line to be set in a family. */
export interface SampleLine {
  readonly script: string;
  readonly family: string;
  readonly text: string;
}

const line = (script: string, family: string, ...texts: string[]): SampleLine[] =>
  texts.map((text) => ({ script, family, text }));

/** Names, dedications and places as people order them: 14 scripts and mixed directions, with kerning, ligatures, stacked and reordered marks. */
export const SAMPLE_LINES: readonly SampleLine[] = [
  ...line('Latin', 'Playfair Display', 'AVATAR To Yves', 'The Hendersons', 'office fjord ffi fl', 'Ångström Þórdís'),
  ...line('Latin', 'Great Vibes', 'Rosa & Miguel', 'Erdős Ágnes', 'Łukasz i Żaneta'),
  ...line('Latin', 'EB Garamond', 'Nguyễn Thị Hường', 'e\u0301 o\u0308\u0304 s\u0323\u0307', '№ 1/2 Qu Th'),
  ...line('Latin', 'UnifrakturMaguntia', 'Schloß Wachſtube', 'Fünfzig'),
  ...line('Cyrillic', 'Lobster', 'Семья Ивановых', 'Щелкунчик й'),
  ...line('Cyrillic', 'Noto Sans', 'Ђорђе Ѓорѓи', 'и\u0306 ё\u0301'),
  ...line('Greek', 'EB Garamond', 'Οἰκογένεια Ὀδυσσέως', 'ΑΎΡΑ ᾧ'),
  ...line('Greek', 'Comfortaa', 'Καλημέρα Ελένη'),
  ...line('Hebrew', 'Frank Ruhl Libre', 'משפחת לוי', 'שָׁלוֹם עֲלֵיכֶם', 'יוֹם הֻלֶּדֶת'),
  ...line('Arabic', 'Amiri', 'عبدالله', 'بِسْمِ ٱللَّهِ', 'عائلة الحسيني', 'لا إله'),
  ...line('Arabic', 'Cairo', 'ليان ومريم', 'پیمان و گلناز'),
  ...line('Devanagari', 'Noto Sans', 'क्षत्रिय', 'श्री गणेश', 'कर्म रिश्ता'),
  ...line('Devanagari', 'Baloo 2', 'प्रिया और अर्जुन', 'द्वार ट्ठ'),
  ...line('Bengali', 'Hind Siliguri', 'শুভ জন্মদিন', 'ক্ষেত্র জ্ঞান', 'রৌদ্র'),
  ...line('Tamil', 'Catamaran', 'தமிழ் கொடை', 'ஸ்ரீ முருகன்', 'கெளரி'),
  ...line('Thai', 'Noto Sans Thai', 'ครอบครัวสุขใจ', 'น้ำ ที่นี่', 'กี่ปู่'),
  ...line('Khmer', 'Noto Sans Khmer', 'សួស្តី', 'ខ្ញុំស្រឡាញ់', 'គ្រួសារ'),
  ...line('Chinese', 'ZCOOL XiaoWei', '福如东海', '百年好合，2024'),
  ...line('Chinese', 'Ma Shan Zheng', '张伟与李娜'),
  ...line('Japanese', 'Kaisei Decol', 'さくら工房', 'ヴァイオリンー', '田中ファミリー'),
  ...line('Korean', 'Jua', '김민준', '우리 가족 2024'),
  ...line('Korean', 'Nanum Pen Script', '사랑해요'),
  ...line('Mixed', 'Amiri', 'عبدالله (Abdullah) 2024', 'Layan ليان & Omar', '١٢٣ abc ٤٥٦'),
  ...line('Mixed', 'Frank Ruhl Libre', 'דנה & Tom 12:30', 'Tom ודנה (2019)'),
  ...line('Mixed', 'Noto Sans', 'Anna Αννα Анна अन्ना'),
  ...line('Emoji', 'Noto Emoji', '🐶❤️', '👨‍👩‍👧'),
];
