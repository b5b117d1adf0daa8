import type { Wordings } from './reasons.ts';

const CUSTOMIZE = 'Voeg een tekst, beeld of keuze toe die het product verandert, of verkoop het als gewoon product.';

export const nl: Wordings = {
  'device-sold': [
    'Het verkochte product is een computer, tablet of spelconsole: ‘{evidence}’. Dat mag niet als basisproduct, ook niet gebruikt, gereviseerd of op bestelling gebouwd; een gravure maakt er niets anders van.',
    'Haal deze aanbieding weg. Accessoires (hoes, standaard) mogen: noem ze eerst in de titel en kies hun categorie.',
  ],
  'device-unclear': [
    'Het is niet duidelijk of hier een apparaat of een accessoire wordt verkocht: ‘{evidence}’. Iemand kijkt ernaar.',
    'Zeg in de titel wat de koper krijgt en schrijf ‘voor’ bij het apparaat.',
  ],
  'warranty-offered': [
    '‘{evidence}’ biedt garantie, verzekering of een serviceplan aan. Dat mogen velden en opties niet.',
    'Verwijder deze keuze. Wat voor iedereen geldt, hoort in de beschrijving.',
  ],
  'product-added': [
    '‘{evidence}’ voegt een ander product toe dat dit niet personaliseert.',
    'Verwijder het en verkoop het apart. Houd wat dit product verandert: materiaal, kleur, maat, tekst, verpakking.',
  ],
  'free-offer': [
    '‘{evidence}’ biedt iets gratis aan. Cadeaus, proefjes en extra’s mogen niet.',
    'Verwijder het aanbod, of noem de optie bij haar naam en geef haar een prijs.',
  ],
  'yes-no-choice': [
    'De antwoorden zijn alleen ja of nee: ‘{evidence}’. Een keuze moet zeggen wat er gemaakt wordt.',
    'Noem beide uitkomsten, bijvoorbeeld ‘Met rand’ en ‘Zonder rand’.',
  ],
  'yes-no-text': [
    'Dit tekstveld wordt met ja of nee beantwoord: ‘{evidence}’.',
    'Maak er een keuze van met uitkomsten, bijvoorbeeld ‘Met rand’ en ‘Zonder rand’.',
  ],
  'yes-no-among-others': [
    '‘{evidence}’ zegt naast de andere opties alleen ja of nee. Iemand kijkt ernaar.',
    'Zeg wat er gemaakt wordt, bijvoorbeeld ‘Zonder lint’.',
  ],
  'gtin-missing': [
    'De aanbieding noemt geen GTIN en geen vrijstelling ({evidence}).',
    'Vul een GTIN van uw eigen GS1-prefix of een vrijstelling in.',
  ],
  'gtin-malformed': [
    '‘{evidence}’ is geen GTIN: die heeft 8, 12, 13 of 14 cijfers en niets anders.',
    'Typ het nummer onder de streepjescode.',
  ],
  'gtin-check-digit': [
    'Het laatste cijfer van ‘{evidence}’ klopt niet met de andere.',
    'Vergelijk het met het nummer van GS1 en typ het opnieuw.',
  ],
  'gtin-range': [
    '‘{evidence}’ komt uit een reeks die geen handelsartikel aanduidt.',
    'Gebruik een GTIN van uw eigen GS1-prefix.',
  ],
  'gtin-packaging': [
    '‘{evidence}’ duidt een verpakking van meer stuks aan. Iemand kijkt ernaar.',
    'Vul de GTIN van het losse artikel in.',
  ],
  'gtin-not-yours': [
    '‘{evidence}’ hoort bij een prefix dat niet van u is. Het nummer van de fabrikant noemt diens product.',
    'Gebruik een eigen GTIN, laat uw prefix vastleggen of vraag een vrijstelling.',
  ],
  'gtin-exemption-unknown': [
    'De vrijstelling ‘{evidence}’ is niet aan u verleend.',
    'Vul een eigen vrijstelling of GTIN in.',
  ],
  'gtin-owner-unknown': [
    'Het is nog niet bekend of ‘{evidence}’ van uw prefix is. Iemand kijkt ernaar.',
    'Laat uw GS1-prefix met de licentie vastleggen.',
  ],
  'gtin-taken': [
    '‘{evidence}’ hoort al bij een andere aanbieding. Iemand kijkt ernaar.',
    'Geef elk product een eigen GTIN.',
  ],
  'asks-contact': [
    '‘{evidence}’ vraagt contactgegevens die niet op het product komen.',
    'Verwijder het veld. Worden ze gedrukt, geef het veld dan zijn plaats op het product.',
  ],
  'asks-payment': [
    '‘{evidence}’ vraagt betaalgegevens of een betaalwijze.',
    'Verwijder het veld. De marktplaats ontvangt de betaling.',
  ],
  'asks-review': ['‘{evidence}’ vraagt een beoordeling.', 'Verwijder het veld.'],
  'asks-discount-code': [
    '‘{evidence}’ vraagt een kortingscode of bon.',
    'Verwijder het veld. Kortingen stelt u in de marktplaats in.',
  ],
  'asks-delivery': [
    '‘{evidence}’ gaat over levering of snelheid, niet over het product.',
    'Verwijder het. De levering wordt bij het afrekenen gekozen.',
  ],
  'asks-agreement': [
    '‘{evidence}’ vraagt alleen om akkoord.',
    'Verwijder het veld en zet de uitleg in de beschrijving.',
  ],
  'asks-other': ['‘{evidence}’ dient niet om dit product te personaliseren.', 'Verwijder het veld.'],
  'no-field': ['Er is geen veld: de koper kan niets personaliseren ({evidence}).', CUSTOMIZE],
  'no-field-customizes': ['Geen veld personaliseert het product: ‘{evidence}’ verandert er niets aan.', CUSTOMIZE],
  'only-size': ['De enige keuze is maat of aantal: ‘{evidence}’. Iemand kijkt ernaar.', CUSTOMIZE],
  'off-marketplace': [
    '‘{evidence}’ verplaatst de koop of het gesprek buiten de marktplaats.',
    'Verwijder het. Bestelling, betaling en berichten blijven in de marktplaats.',
  ],
  'hidden-price': [
    '‘{evidence}’ verandert de prijs buiten de aanbieding om.',
    'Zet de hele prijs van elke keuze in de toeslag.',
  ],
  'used-as-new': [
    '‘{evidence}’ verkoopt tweedehands als op bestelling gemaakt.',
    'Verwijder het en verkoop het als gebruikt.',
  ],
  'different-products': [
    'De opties zijn heel verschillende producten: ‘{evidence}’.',
    'Maak voor elk product een aanbieding.',
  ],
};
