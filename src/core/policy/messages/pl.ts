import type { Wordings } from './reasons.ts';

const CUSTOMIZE = 'Dodaj tekst, obraz lub wybór, który zmienia produkt, albo sprzedawaj go jako zwykły.';

export const pl: Wordings = {
  'device-sold': [
    'Sprzedawany produkt to komputer, tablet lub konsola: „{evidence}”. Nie wolno go używać jako bazy, także używanego, odnowionego lub składanego na zamówienie; grawer tego nie zmienia.',
    'Wycofaj ofertę. Akcesoria (etui, podstawka) są dozwolone: nazwij je na początku tytułu i wybierz ich kategorię.',
  ],
  'device-unclear': [
    'Nie wiadomo, czy sprzedawane jest urządzenie, czy dodatek: „{evidence}”. Sprawdzi to człowiek.',
    'Napisz w tytule, co dostaje kupujący, i dodaj „do” przed nazwą urządzenia.',
  ],
  'warranty-offered': [
    '„{evidence}” oferuje gwarancję, ubezpieczenie lub plan serwisowy. Pola i opcje nie mogą tego robić.',
    'Usuń ten wybór. To, co dotyczy wszystkich, należy do opisu.',
  ],
  'product-added': [
    '„{evidence}” dodaje inny produkt, który nie personalizuje tego.',
    'Usuń go i sprzedawaj osobno. Zostaw to, co zmienia ten produkt: materiał, kolor, rozmiar, tekst, opakowanie.',
  ],
  'free-offer': [
    '„{evidence}” oferuje coś za darmo. Prezenty, próbki i gratisy są niedozwolone.',
    'Usuń ofertę albo nazwij opcję po imieniu i podaj jej cenę.',
  ],
  'yes-no-choice': [
    'Odpowiedzi sprowadzają się do tak lub nie: „{evidence}”. Wybór ma mówić, co powstanie.',
    'Nazwij oba wyniki, na przykład „Z ramką” i „Bez ramki”.',
  ],
  'yes-no-text': [
    'Na to pole odpowiada się tak lub nie: „{evidence}”.',
    'Zrób z niego wybór z wynikami, na przykład „Z ramką” i „Bez ramki”.',
  ],
  'yes-no-among-others': [
    '„{evidence}” wśród innych opcji mówi tylko tak lub nie. Sprawdzi to człowiek.',
    'Napisz, co powstanie, na przykład „Bez wstążki”.',
  ],
  'gtin-missing': [
    'Oferta nie podaje GTIN ani zwolnienia ({evidence}).',
    'Wpisz GTIN z własnego prefiksu GS1 albo zwolnienie.',
  ],
  'gtin-malformed': [
    '„{evidence}” to nie GTIN: ma on 8, 12, 13 lub 14 cyfr i nic więcej.',
    'Przepisz numer spod kodu kreskowego.',
  ],
  'gtin-check-digit': [
    'Ostatnia cyfra „{evidence}” nie zgadza się z resztą.',
    'Porównaj z numerem od GS1 i wpisz ponownie.',
  ],
  'gtin-range': ['„{evidence}” jest z zakresu, który nie oznacza towaru.', 'Użyj GTIN z własnego prefiksu GS1.'],
  'gtin-packaging': [
    '„{evidence}” oznacza opakowanie zbiorcze. Sprawdzi to człowiek.',
    'Wpisz GTIN pojedynczej sztuki.',
  ],
  'gtin-not-yours': [
    '„{evidence}” należy do prefiksu, który nie jest twój. Kod producenta oznacza jego produkt.',
    'Użyj własnego GTIN, zarejestruj prefiks lub poproś o zwolnienie.',
  ],
  'gtin-exemption-unknown': ['Zwolnienia „{evidence}” nie przyznano tobie.', 'Wpisz własne zwolnienie lub GTIN.'],
  'gtin-owner-unknown': [
    'Nie wiadomo, czy „{evidence}” jest z twojego prefiksu. Sprawdzi to człowiek.',
    'Zarejestruj prefiks GS1 z licencją.',
  ],
  'gtin-taken': [
    '„{evidence}” należy już do innej oferty. Sprawdzi to człowiek.',
    'Nadaj każdemu produktowi własny GTIN.',
  ],
  'asks-contact': [
    '„{evidence}” pyta o dane kontaktowe, które nie trafiają na produkt.',
    'Usuń pole. Jeśli są drukowane, daj polu miejsce na produkcie.',
  ],
  'asks-payment': ['„{evidence}” pyta o dane lub sposób płatności.', 'Usuń pole. Płatność przyjmuje platforma.'],
  'asks-review': ['„{evidence}” prosi o opinię.', 'Usuń pole.'],
  'asks-discount-code': ['„{evidence}” pyta o kod rabatowy lub kupon.', 'Usuń pole. Rabaty ustawia się na platformie.'],
  'asks-delivery': [
    '„{evidence}” dotyczy dostawy lub terminu, nie produktu.',
    'Usuń to. Dostawę wybiera się przy kasie.',
  ],
  'asks-agreement': ['„{evidence}” prosi tylko o zgodę.', 'Usuń pole i napisz o tym w opisie.'],
  'asks-other': ['„{evidence}” nie służy personalizacji tego produktu.', 'Usuń pole.'],
  'no-field': ['Nie ma żadnego pola: kupujący nie może nic spersonalizować ({evidence}).', CUSTOMIZE],
  'no-field-customizes': ['Żadne pole nie personalizuje produktu: „{evidence}” nic nie zmienia.', CUSTOMIZE],
  'only-size': ['Jedyny wybór to rozmiar lub liczba: „{evidence}”. Sprawdzi to człowiek.', CUSTOMIZE],
  'off-marketplace': [
    '„{evidence}” przenosi zakup lub rozmowę poza platformę.',
    'Usuń to. Zamówienia, płatności i wiadomości zostają na platformie.',
  ],
  'hidden-price': ['„{evidence}” zmienia cenę poza ofertą.', 'Wpisz całą cenę każdej opcji jako dopłatę.'],
  'used-as-new': [
    '„{evidence}” sprzedaje rzecz używaną jako robioną na zamówienie.',
    'Usuń ją i sprzedawaj jako używaną.',
  ],
  'different-products': ['Opcje to zupełnie różne produkty: „{evidence}”.', 'Zrób osobną ofertę dla każdego.'],
};
