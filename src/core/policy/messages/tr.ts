import type { Wordings } from './reasons.ts';

const CUSTOMIZE = 'Ürünü değiştiren bir yazı, görsel ya da seçim ekleyin veya sıradan ürün olarak satın.';

export const tr: Wordings = {
  'device-sold': [
    'Satılan ürün bir bilgisayar, tablet veya oyun konsolu: “{evidence}”. Kullanılmış, yenilenmiş ya da siparişe göre toplanmış da olsa ana ürün olarak izin verilmez; üzerine yazı kazımak bunu değiştirmez.',
    'İlanı kaldırın. Aksesuarlara (kılıf, stand) izin var: başlıkta önce onu yazın ve kategorisini seçin.',
  ],
  'device-unclear': [
    'Cihaz mı aksesuar mı satıldığı belli değil: “{evidence}”. Bir kişi bakacak.',
    'Başlıkta alıcının ne aldığını yazın; cihazdan sonra “için” deyin.',
  ],
  'warranty-offered': [
    '“{evidence}” garanti, sigorta veya servis planı sunuyor. Alanlar ve seçenekler sunamaz.',
    'Bu seçeneği kaldırın. Herkes için geçerli olan açıklamaya yazılır.',
  ],
  'product-added': [
    '“{evidence}” bu ürünü kişiselleştirmeyen başka bir ürün ekliyor.',
    'Kaldırın ve ayrı satın. Bu ürünü değiştirenler kalsın: malzeme, renk, boy, yazı, paket.',
  ],
  'free-offer': [
    '“{evidence}” ücretsiz bir şey sunuyor. Hediye, numune ve ekstra verilemez.',
    'Teklifi kaldırın ya da seçeneği adıyla yazıp fiyat verin.',
  ],
  'yes-no-choice': [
    'Yanıtlar yalnız evet ya da hayır: “{evidence}”. Seçim ne yapılacağını söylemeli.',
    'İki sonucu da yazın, örneğin “Çerçeveli” ve “Çerçevesiz”.',
  ],
  'yes-no-text': [
    'Bu metin alanı evet ya da hayır ile yanıtlanıyor: “{evidence}”.',
    'Sonuçları adlandıran bir seçim yapın, örneğin “Çerçeveli” ve “Çerçevesiz”.',
  ],
  'yes-no-among-others': [
    '“{evidence}” diğer seçeneklerin arasında yalnız evet ya da hayır diyor. Bir kişi bakacak.',
    'Ne yapılacağını yazın, örneğin “Kurdelesiz”.',
  ],
  'gtin-missing': [
    'İlanda GTIN de muafiyet de yok ({evidence}).',
    'Kendi GS1 önekinizden bir GTIN ya da bir muafiyet girin.',
  ],
  'gtin-malformed': [
    '“{evidence}” bir GTIN değil: 8, 12, 13 ya da 14 rakamdır, başka bir şey içermez.',
    'Barkodun altındaki numarayı yazın.',
  ],
  'gtin-check-digit': ['“{evidence}” son rakamı diğerlerine uymuyor.', 'GS1 numarasıyla karşılaştırıp yeniden yazın.'],
  'gtin-range': [
    '“{evidence}” satılan bir ürünü göstermeyen bir aralıktan.',
    'Kendi GS1 önekinizden bir GTIN kullanın.',
  ],
  'gtin-packaging': ['“{evidence}” çoklu ambalajı gösterir. Bir kişi bakacak.', 'Tek ürünün GTIN numarasını girin.'],
  'gtin-not-yours': [
    '“{evidence}” size kayıtlı olmayan bir öneke ait. Üreticinin kodu onun ürününü gösterir.',
    'Kendi GTIN numaranızı kullanın, öneki kaydettirin ya da muafiyet isteyin.',
  ],
  'gtin-exemption-unknown': ['“{evidence}” muafiyeti size verilmemiş.', 'Size ait bir muafiyet ya da GTIN girin.'],
  'gtin-owner-unknown': [
    '“{evidence}” sizin önekinizden mi, henüz bilinmiyor. Bir kişi bakacak.',
    'GS1 önekinizi lisansıyla kaydettirin.',
  ],
  'gtin-taken': [
    '“{evidence}” başka bir ilanda kullanılıyor. Bir kişi bakacak.',
    'Her ürüne kendi GTIN numarasını verin.',
  ],
  'asks-contact': [
    '“{evidence}” ürüne konmayan iletişim bilgisi istiyor.',
    'Alanı kaldırın. Ürüne basılacaksa alana ürün üzerinde yer verin.',
  ],
  'asks-payment': ['“{evidence}” ödeme bilgisi ya da ödeme şekli soruyor.', 'Alanı kaldırın. Ödemeyi pazaryeri alır.'],
  'asks-review': ['“{evidence}” değerlendirme istiyor.', 'Alanı kaldırın.'],
  'asks-discount-code': [
    '“{evidence}” indirim kodu ya da kupon istiyor.',
    'Alanı kaldırın. İndirimler pazaryerinde ayarlanır.',
  ],
  'asks-delivery': [
    '“{evidence}” ürünle değil, teslimat ya da hızla ilgili.',
    'Kaldırın. Teslimat ödeme adımında seçilir.',
  ],
  'asks-agreement': ['“{evidence}” yalnızca onay istiyor.', 'Alanı kaldırın, bilgiyi açıklamaya yazın.'],
  'asks-other': ['“{evidence}” bu ürünü kişiselleştirmeye yaramıyor.', 'Alanı kaldırın.'],
  'no-field': ['Hiç alan yok: alıcı hiçbir şeyi kişiselleştiremez ({evidence}).', CUSTOMIZE],
  'no-field-customizes': ['Hiçbir alan ürünü kişiselleştirmiyor: “{evidence}” bir şey değiştirmez.', CUSTOMIZE],
  'only-size': ['Tek seçim boy ya da adet: “{evidence}”. Bir kişi bakacak.', CUSTOMIZE],
  'off-marketplace': [
    '“{evidence}” satışı ya da görüşmeyi pazaryerinin dışına taşıyor.',
    'Kaldırın. Sipariş, ödeme ve mesajlar pazaryerinde kalır.',
  ],
  'hidden-price': ['“{evidence}” fiyatı ilanın dışında değiştiriyor.', 'Her seçimin tüm fiyatını ek ücretine yazın.'],
  'used-as-new': [
    '“{evidence}” kullanılmış malı siparişe göre yapılmış gibi satıyor.',
    'Kaldırın ve kullanılmış olarak satın.',
  ],
  'different-products': ['Seçenekler bambaşka ürünler: “{evidence}”.', 'Her ürün için ayrı ilan açın.'],
};
