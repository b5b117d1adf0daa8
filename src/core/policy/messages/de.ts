import type { Wordings } from './reasons.ts';

const CUSTOMIZE =
  'Fügen Sie einen Text, ein Bild oder eine Auswahl hinzu, die das Produkt verändert, oder bieten Sie es als gewöhnliches Produkt an.';

export const de: Wordings = {
  'device-sold': [
    'Verkauft wird ein Computer, ein Tablet oder eine Spielkonsole: „{evidence}“. Das ist als Grundprodukt nicht erlaubt, auch nicht gebraucht, überholt oder auf Bestellung gebaut; eine Gravur macht kein anderes Produkt daraus.',
    'Nehmen Sie das Angebot zurück. Zubehör wie Hülle oder Ständer ist erlaubt: Nennen Sie es zuerst im Titel und wählen Sie seine Kategorie.',
  ],
  'device-unclear': [
    'Es ist nicht klar, ob hier ein Gerät oder etwas dazu verkauft wird: „{evidence}“. Eine Person sieht es sich an.',
    'Sagen Sie im Titel, was der Käufer erhält, und schreiben Sie „für“ vor das Gerät, zu dem es passt.',
  ],
  'warranty-offered': [
    '„{evidence}“ bietet eine Garantie, Versicherung oder einen Schutz- oder Serviceplan an. Das dürfen Felder und Optionen nicht, gleich wer dafür einsteht.',
    'Entfernen Sie diese Auswahl. Was für alle Käufer gilt, gehört in die Beschreibung.',
  ],
  'product-added': [
    '„{evidence}“ fügt ein anderes Produkt hinzu, das dieses nicht gestaltet.',
    'Entfernen Sie es und bieten Sie es einzeln an. Behalten Sie, was dieses Produkt verändert: Material, Farbe, Größe, Text, Verpackung.',
  ],
  'free-offer': [
    '„{evidence}“ bietet etwas kostenlos an. Geschenke, Proben und Zugaben sind in Feldern und Optionen nicht erlaubt.',
    'Entfernen Sie das Angebot, oder benennen Sie die Option nach dem, was sie ist, und geben Sie ihr einen Preis.',
  ],
  'yes-no-choice': [
    'Die Antworten lauten nur Ja oder Nein: „{evidence}“. Eine Auswahl muss sagen, was gefertigt wird.',
    'Nennen Sie beide Ergebnisse, zum Beispiel „Mit Rand“ und „Ohne Rand“.',
  ],
  'yes-no-text': [
    'Dieses Textfeld wird mit Ja oder Nein beantwortet: „{evidence}“.',
    'Machen Sie daraus eine Auswahl, die die Ergebnisse nennt, zum Beispiel „Mit Rand“ und „Ohne Rand“.',
  ],
  'yes-no-among-others': [
    '„{evidence}“ sagt neben den anderen Optionen nur Ja oder Nein. Eine Person sieht es sich an.',
    'Sagen Sie, was dann gefertigt wird, zum Beispiel „Ohne Band“.',
  ],
  'gtin-missing': [
    'Das Angebot nennt weder eine GTIN noch eine Befreiung ({evidence}).',
    'Tragen Sie eine GTIN aus Ihrem eigenen GS1-Präfix oder eine Befreiung ein.',
  ],
  'gtin-malformed': [
    '„{evidence}“ ist keine GTIN: Sie hat 8, 12, 13 oder 14 Ziffern und sonst nichts.',
    'Geben Sie die Nummer ein, wie sie unter dem Strichcode steht.',
  ],
  'gtin-check-digit': [
    'Die letzte Ziffer von „{evidence}“ passt nicht zu den übrigen; die Nummer ist falsch abgetippt.',
    'Vergleichen Sie sie mit der Nummer von GS1 und geben Sie sie neu ein.',
  ],
  'gtin-range': [
    '„{evidence}“ stammt aus einem Bereich, der keine Handelsware bezeichnet.',
    'Verwenden Sie eine GTIN aus Ihrem eigenen GS1-Präfix.',
  ],
  'gtin-packaging': [
    '„{evidence}“ bezeichnet ein Gebinde, nicht den einzelnen Artikel. Eine Person sieht es sich an.',
    'Tragen Sie die GTIN des einzelnen Artikels ein.',
  ],
  'gtin-not-yours': [
    '„{evidence}“ gehört zu einem Präfix, das nicht als Ihres eingetragen ist. Die Nummer des Herstellers bezeichnet dessen Produkt.',
    'Verwenden Sie eine eigene GTIN, lassen Sie Ihr Präfix eintragen oder beantragen Sie eine Befreiung.',
  ],
  'gtin-exemption-unknown': [
    'Die Befreiung „{evidence}“ wurde Ihnen nicht erteilt.',
    'Tragen Sie eine Ihrer Befreiungen oder eine eigene GTIN ein.',
  ],
  'gtin-owner-unknown': [
    'Es ist nicht bekannt, ob „{evidence}“ aus Ihrem Präfix stammt. Eine Person sieht es sich an.',
    'Lassen Sie Ihr GS1-Präfix mit der Lizenz eintragen.',
  ],
  'gtin-taken': [
    '„{evidence}“ gehört schon zu einem anderen Angebot. Eine Person sieht es sich an.',
    'Geben Sie jedem Produkt eine eigene GTIN.',
  ],
  'asks-contact': [
    '„{evidence}“ fragt nach Kontaktdaten, die nicht auf das Produkt kommen.',
    'Entfernen Sie das Feld. Werden die Angaben aufgedruckt, geben Sie dem Feld seinen Platz auf dem Produkt.',
  ],
  'asks-payment': [
    '„{evidence}“ fragt nach Zahlungsdaten oder der Zahlungsart.',
    'Entfernen Sie das Feld. Die Zahlung nimmt der Marktplatz entgegen.',
  ],
  'asks-review': ['„{evidence}“ fragt nach einer Bewertung.', 'Entfernen Sie das Feld.'],
  'asks-discount-code': [
    '„{evidence}“ fragt nach einem Rabattcode oder Gutschein.',
    'Entfernen Sie das Feld. Rabatte werden im Marktplatz eingerichtet.',
  ],
  'asks-delivery': [
    '„{evidence}“ betrifft die Lieferung oder das Tempo, nicht das Produkt.',
    'Entfernen Sie es. Die Lieferung wird an der Kasse gewählt.',
  ],
  'asks-agreement': [
    '„{evidence}“ fragt nur nach Zustimmung.',
    'Entfernen Sie das Feld und schreiben Sie Hinweise in die Beschreibung.',
  ],
  'asks-other': ['„{evidence}“ dient nicht der Gestaltung dieses Produkts.', 'Entfernen Sie das Feld.'],
  'no-field': ['Es gibt kein Feld, der Käufer kann nichts gestalten ({evidence}).', CUSTOMIZE],
  'no-field-customizes': ['Kein Feld gestaltet das Produkt: „{evidence}“ ändert nichts daran.', CUSTOMIZE],
  'only-size': ['Wählbar ist nur Größe oder Menge: „{evidence}“. Eine Person sieht es sich an.', CUSTOMIZE],
  'off-marketplace': [
    '„{evidence}“ verlegt den Kauf oder das Gespräch aus dem Marktplatz hinaus.',
    'Entfernen Sie es. Bestellung, Zahlung und Nachrichten bleiben im Marktplatz.',
  ],
  'hidden-price': [
    '„{evidence}“ ändert den Preis außerhalb des Angebots.',
    'Geben Sie jeder Auswahl ihren ganzen Preis als Aufpreis.',
  ],
  'used-as-new': [
    '„{evidence}“ verkauft Gebrauchtes als auf Bestellung gefertigt.',
    'Entfernen Sie die gebrauchte Ware und bieten Sie sie als gebraucht an.',
  ],
  'different-products': [
    'Die Optionen sind ganz verschiedene Produkte: „{evidence}“.',
    'Legen Sie für jedes Produkt ein eigenes Angebot an.',
  ],
};
