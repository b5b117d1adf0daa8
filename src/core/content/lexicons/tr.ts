import type { Lexicon } from '../lexicon.ts';

/** Turkish. This file holds offensive words, because texts are compared with them; they are quoted nowhere else. */
export const tr: Lexicon = {
  language: 'tr',
  version: '2026-11-24',
  source: 'Written for Monogram',
  licence: 'Apache-2.0',
  endings:
    'i, ı, u, ü, e, a, in, ın, ün, un, ler, lar, leri, ları, sin, sın, sun, sün, im, ım, um, üm, de, da, den, dan, siniz, sınız, ye, ya, yi, yı, nin, nın, lik, lık',
  common:
    'bir, ve, bu, sen, seni, senin, ben, benim, çok, ulan, lan, gibi, için, değil, var, yok, ne, mi, onun, siz, bana, sana, git, gel, olsun, olan',
  words: {
    hate: {
      refuse: `ibne~, ibneler, ibnelik, ipne~, ipneler, top ibne, nonoş~, götveren~, götverenler, lubunya sapık, pis zenci, pis kürt, pis kürtler, pis ermeni, pis ermeniler, pis yahudi, pis yahudiler, pis arap, pis araplar, pis rum, pis suriyeli, pis suriyeliler, pis çingene, pis çingeneler, pis alevi, ermeni dölü, ermeni piçi, yahudi dölü, yahudi piçi, rum dölü, gavur dölü, gavur piçi, zenci piçi, kürt piçi, kürtlere ölüm, ermenilere ölüm, yahudilere ölüm, araplara ölüm, suriyelilere ölüm, alevilere ölüm, eşcinsellere ölüm, yahudiler ölsün, kürtler ölsün, ermeniler ölsün, israile ölüm, israil e ölüm, heil hitler, sieg heil, beyaz güç, hitler haklıydı, hitler haklı, bütün yahudiler ölmeli, suriyeliler defolun, suriyeliler defol, defol git ülkene, mongol çocuğu, özürlü piç, gerizekalı özürlü, maganda pis`,
      hold: `hitler, nazi~, zenci~, çingene~, gavur~, travesti~, dönme~, mongol, özürlü, gamalı haç, lezbo, gavat~, gavatlar, =kıro~`,
    },
    sexual: {
      refuse: `orospu*, orospular, orosbu*, oruspu*, orrospu*, kahpe~, kahpeler, kaltak~, kaltaklar, fahişe~, fahişeler, sürtük~, sürtükler, kaşar~ orospu, şıllık~, yosma~, motor karı, amcık~, amcığ*, amcıklar, amcıkağız*, =amına koy*, amına koyayım, amına koyim, amına koyduğum*, amına kodum*, amina koyim, amina koyayim, amina kodum, amına sokayım, amına soktuğum*, amınakoy*, aminakoy*, amınakodum*, amına koyarım, ananın amı, ananı sik*, anani sik*, ananı avradını, ananı bacını, bacını sik*, avradını sik*, ananskm, sikeyim, sikerim, sikerler, siktir*, siktim, siktiğim*, sikiş*, sikişmek, sikişelim, sikti, siktiler, sikmek, siktirgit, sikicem, sikecem, sikeceğim, sikik~, sikimin, sikime, sikimi, sikimsonik, sikindirik, =siki, =sikim, sikem, sktr, sktrgt, sktir, siktr, skerim, skeyim, yarak~, yarrak~, yarraklar, yarrağ*, yarrağımı, yarağımı, yaraam, yarram, taşşak~, taşak~, taşşaklı, taşaklı, taşaklarımı, am yala*, yalaka orospu, amını yala*, amını sik*, amını yarrağını, götünü sik*, götten sik*, götüne sok*, götünü siker*, götüne koy*, göt veren, göt sik*, domalt*, domalmak, emme sakso, sakso çek*, saksocu, saksafon çek*, 31 çek*, otuzbir çek*, otuz bir çek*, boşal ağzıma, porno*, pornocu, çocuk pornosu, pedofil*, sübyancı*, zoofili*, ensest*, tecavüz ed*, tecavüz ederim, sana tecavüz, grup seks, anal seks, oral seks, bedava seks, seks kölesi, seks yap*, memelerini göster, çıplak resim at, çıplak foto at, azgın karı, azgın kadın, azgın orospu, masturb*, mastürb*, dildo, vibratör am, gangbang`,
      hold: `=göt, =götü, =götün, =götüm, =götüne, =amcı, seks, penis, vajina, meme uç*, sperm, orgazm, ereksiyon, tecavüz*, tecavüzcü*, genelev*, fuhuş, pezevenklik, azgın, azdım, çıplak kadın*, erotik, =sik, malafat, yavşak, sakso`,
    },
    violence: {
      refuse: `seni öldüreceğim, seni öldürecem, seni öldürücem, seni öldürürüm, sizi öldüreceğim, hepinizi öldüreceğim, hepinizi öldürürüm, seni gebertirim, gebertirim seni, geberteceğim, gebertecem seni, geber it, seni vururum, seni vuracağım, kafana sıkarım, kafanı kırarım, kafanı keserim, kafanı koparırım, seni keserim, seni bıçaklarım, boğazını keserim, boğazını keseceğim, seni döverim, ağzını burnunu kırarım, ağzını yüzünü kırarım, kemiklerini kırarım, seni yakarım, diri diri yak*, kendini öldür, kendini as, intihar et, bileklerini kes, ölmelisin, ölmen lazım, ölmeyi hak ediyorsun, okula bomba, bomba koydum, okulu patlat*, okulu bas*, okulda katliam, kökünüzü kazıyacağız, hepsini öldürün, asın bunları, kesin bunları, kurşuna dizin, kanını içerim, kafa kes`,
      hold: `intihar, terörist~, kafa kesme, canlı bomba, pkk, fetö, daeş, işid`,
    },
    offensive: {
      refuse: `=piç, =piçi, =piçler, =piçin, =piçlik, pic kurusu, piç kurusu, pezevenk*, puşt oğlu, bok ye*, bok yeme, boktan, bok gibi, bok herif, bok kafalı, sıçayım, sıçarım, sıçtım, ağzına sıç*, ağzına sıçayım, ağzına sıçarım, sıçmak, sıçtığım*, götlek~, götlalesi, göt lalesi, göt kafalı, göt herif, götoş, götveren, it oğlu it, itoğluit, itoğlu it, eşşoğlueşek, eşşoğlu eşek, eşekoğlueşek, eşoğlueşek, eşek herif, orospu çocuğu, orospu evladı, kahpe evladı, kahpenin dölü, şerefsiz~, şerefsizler, haysiyetsiz~, namussuz~, alçak herif, köpek soyu, köpeğin dölü, it sürüsü, aq@, amk, mk lan, gerizekalı~, geri zekalı~, gerizekalılar, salak herif, salak karı, aptal herif, aptal karı, aptal orospu, mal herif, mal mısın, mal oğlu mal, dangalak~, hıyar herif, hıyarağası, yavşak~, yavşaklar, kevaşe~, dallama~, lavuk~, sülük herif, denyo~, embesil~, beyinsiz~, kafasız herif, angut herif, hödük~, ayı herif, domuz herif, pis domuz, şişko domuz, inek karı, çirkin karı, şişko karı, çirkinsin, sen bir hiçsin, bir hiçsin, kimse seni sevmiyor, kimse seni sevmez, herkes senden nefret ediyor, senden nefret ediyorum, iğrençsin, kapa çeneni, çeneni kapa, defol git lan, defol lan, kes sesini, cehenneme git, cehennemin dibine, lan puşt, ulan it, yalaka~ köpek, =oç, =puşt~, amk@, aq@, geber@, ananı@, bok ye, seni geber`,
      hold: `aptal~, gerzek~, ahmak~, budala~, dangoz, sidik, osuruk, hayvan herif, it herif, köpek herif, çomar~, kahrolsun, amq, salak@, bok@, amk, eşek@`,
    },
    restricted: {
      refuse: `esrar satılır, esrar satıyorum, ot satılır, uyuşturucu satılır, uyuşturucu satıyorum, uyuşturucu satıcısı, uyuşturucu al, kokain satılır, kokain satıyorum, bonzai satılır, eroin satılır, esrar al, torbacı~, silah satılır, satılık silah, silah satıyorum, kaçak silah, kaçak sigara, sahte pasaport, sahte kimlik, sahte para, sahte ehliyet, çalıntı kart, kopya kart, reçetesiz ilaç, reçetesiz hap, esrar iç, ot iç, kokain çek`,
      hold: `esrar, eroin, kokain, uyuşturucu~, bonzai, metamfetamin, ekstazi, amfetamin, lsd, ketamin, ecstasy hap, captagon, el bombası, patlayıcı~, makineli tüfek, mermi~, cannabis, marihuana, haşhaş özü, afyon macunu`,
      near: `silah, tabanca, tüfek, ot, hap, mal, toz, sigara, tütün, mantar, fildişi, kokain, taş`,
    },
  },
  beside: {
    restricted:
      'satılır, satılık, satış, satıyorum, satarım, al, alınır, almak, satıcı, torbacı, gram, kilo, ucuz, teslimat, sipariş, kaçak, içmek',
  },
  clears: {
    ip: 'tanrıça, tanrı, mitoloji, yunan, meyve, elma, zafer, nehir, gezegen, takımyıldız, orman',
    sexual: 'horoz, tavuk, kuş, yuva, balık, balığı, köy',
    violence: 'film, sinema, roman, kitap, opera, önleme, müze, anma, çikolata',
    hate: 'müze, anma, kurbanlar',
    restricted: 'bahçe, müze, eczane, kimya',
  },
  innocent: 'yarram, yarragon, tiết, domaltan',
};
