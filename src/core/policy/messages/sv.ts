import type { Wordings } from './reasons.ts';

const CUSTOMIZE = 'Lägg till en text, bild eller ett val som ändrar produkten, eller sälj den som vanlig vara.';

export const sv: Wordings = {
  'device-sold': [
    'Det som säljs är en dator, surfplatta eller spelkonsol: ”{evidence}”. Det är inte tillåtet som basprodukt, inte heller begagnat, renoverat eller byggt på beställning; en gravyr gör det inte till något annat.',
    'Ta bort annonsen. Tillbehör (fodral, ställ) är tillåtna: nämn dem först i titeln och välj deras kategori.',
  ],
  'device-unclear': [
    'Det är oklart om en enhet eller ett tillbehör säljs: ”{evidence}”. En person tittar på det.',
    'Säg i titeln vad köparen får och skriv ”till” före enheten.',
  ],
  'warranty-offered': [
    '”{evidence}” erbjuder garanti, försäkring eller serviceplan. Det får fält och alternativ inte göra.',
    'Ta bort valet. Det som gäller alla hör hemma i beskrivningen.',
  ],
  'product-added': [
    '”{evidence}” lägger till en annan produkt som inte anpassar den här.',
    'Ta bort den och sälj den för sig. Behåll det som ändrar produkten: material, färg, storlek, text, förpackning.',
  ],
  'free-offer': [
    '”{evidence}” erbjuder något gratis. Gåvor, prover och extra är inte tillåtna.',
    'Ta bort erbjudandet, eller kalla alternativet vad det är och ge det ett pris.',
  ],
  'yes-no-choice': [
    'Svaren är bara ja eller nej: ”{evidence}”. Ett val ska säga vad som tillverkas.',
    'Nämn båda resultaten, till exempel ”Med kant” och ”Utan kant”.',
  ],
  'yes-no-text': [
    'Textfältet besvaras med ja eller nej: ”{evidence}”.',
    'Gör det till ett val som nämner resultaten, till exempel ”Med kant” och ”Utan kant”.',
  ],
  'yes-no-among-others': [
    '”{evidence}” säger bland alternativen bara ja eller nej. En person tittar på det.',
    'Säg vad som tillverkas, till exempel ”Utan band”.',
  ],
  'gtin-missing': [
    'Annonsen anger varken GTIN eller undantag ({evidence}).',
    'Ange ett GTIN från ditt GS1-prefix eller ett undantag.',
  ],
  'gtin-malformed': [
    '”{evidence}” är inget GTIN: det har 8, 12, 13 eller 14 siffror och inget annat.',
    'Skriv numret under streckkoden.',
  ],
  'gtin-check-digit': [
    'Sista siffran i ”{evidence}” stämmer inte med de andra.',
    'Jämför med numret från GS1 och skriv om det.',
  ],
  'gtin-range': [
    '”{evidence}” är från en serie som inte betecknar någon handelsvara.',
    'Använd ett GTIN från ditt eget GS1-prefix.',
  ],
  'gtin-packaging': [
    '”{evidence}” betecknar en förpackning med flera. En person tittar på det.',
    'Ange artikelns eget GTIN.',
  ],
  'gtin-not-yours': [
    '”{evidence}” hör till ett prefix som inte är ditt. Tillverkarens nummer betecknar dess produkt.',
    'Använd ett eget GTIN, registrera prefixet eller sök undantag.',
  ],
  'gtin-exemption-unknown': ['Undantaget ”{evidence}” har inte getts till dig.', 'Ange ett eget undantag eller GTIN.'],
  'gtin-owner-unknown': [
    'Det är inte känt om ”{evidence}” är från ditt prefix. En person tittar på det.',
    'Registrera ditt GS1-prefix med licensen.',
  ],
  'gtin-taken': [
    '”{evidence}” används redan av en annan annons. En person tittar på det.',
    'Ge varje produkt sitt GTIN.',
  ],
  'asks-contact': [
    '”{evidence}” frågar efter kontaktuppgifter som inte hamnar på produkten.',
    'Ta bort fältet. Trycks de, ge fältet sin plats på produkten.',
  ],
  'asks-payment': [
    '”{evidence}” frågar efter betaluppgifter eller betalsätt.',
    'Ta bort fältet. Marknadsplatsen tar emot betalningen.',
  ],
  'asks-review': ['”{evidence}” frågar efter ett omdöme.', 'Ta bort fältet.'],
  'asks-discount-code': [
    '”{evidence}” frågar efter rabattkod eller kupong.',
    'Ta bort fältet. Rabatter ställs in på marknadsplatsen.',
  ],
  'asks-delivery': [
    '”{evidence}” gäller leverans eller tempo, inte produkten.',
    'Ta bort det. Leverans väljs i kassan.',
  ],
  'asks-agreement': [
    '”{evidence}” frågar bara efter ett godkännande.',
    'Ta bort fältet och skriv informationen i beskrivningen.',
  ],
  'asks-other': ['”{evidence}” tjänar inte till att anpassa produkten.', 'Ta bort fältet.'],
  'no-field': ['Det finns inget fält: köparen kan inte anpassa något ({evidence}).', CUSTOMIZE],
  'no-field-customizes': ['Inget fält anpassar produkten: ”{evidence}” ändrar inget.', CUSTOMIZE],
  'only-size': ['Enda valet är storlek eller antal: ”{evidence}”. En person tittar på det.', CUSTOMIZE],
  'off-marketplace': [
    '”{evidence}” flyttar köpet eller samtalet utanför marknadsplatsen.',
    'Ta bort det. Order, betalning och meddelanden stannar på marknadsplatsen.',
  ],
  'hidden-price': ['”{evidence}” ändrar priset utanför annonsen.', 'Sätt hela priset för varje val som tillägg.'],
  'used-as-new': ['”{evidence}” säljer begagnat som gjort på beställning.', 'Ta bort det och sälj det som begagnat.'],
  'different-products': ['Alternativen är helt olika produkter: ”{evidence}”.', 'Gör en annons för varje produkt.'],
};
