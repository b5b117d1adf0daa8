import type { Wordings } from './reasons.ts';

const CUSTOMIZE =
  'Ajoutez un texte, une image ou un choix qui change le produit, ou proposez-le comme produit ordinaire.';

export const fr: Wordings = {
  'device-sold': [
    'Le produit vendu est un ordinateur, une tablette ou une console de jeux : « {evidence} ». C’est interdit comme produit de base, même d’occasion, reconditionné ou monté sur commande ; une gravure n’en fait pas un autre produit.',
    'Retirez cette annonce. Les accessoires (housse, support) sont permis : nommez-les en premier dans le titre et choisissez leur catégorie.',
  ],
  'device-unclear': [
    'On ne sait pas si un appareil ou un accessoire est vendu : « {evidence} ». Une personne va vérifier.',
    'Dites dans le titre ce que reçoit l’acheteur et écrivez « pour » devant l’appareil concerné.',
  ],
  'warranty-offered': [
    '« {evidence} » propose une garantie, une assurance ou un contrat de service. Les champs et les options ne le peuvent pas.',
    'Supprimez ce choix. Ce qui vaut pour tous les acheteurs va dans la description.',
  ],
  'product-added': [
    '« {evidence} » ajoute un autre produit qui ne personnalise pas celui-ci.',
    'Supprimez-le et vendez-le à part. Gardez ce qui change ce produit : matière, couleur, taille, texte, emballage.',
  ],
  'free-offer': [
    '« {evidence} » offre quelque chose gratuitement. Cadeaux, échantillons et extras sont interdits dans les choix.',
    'Supprimez l’offre, ou nommez l’option par ce qu’elle est et donnez-lui son prix.',
  ],
  'yes-no-choice': [
    'Les réponses se réduisent à oui ou non : « {evidence} ». Un choix doit dire ce qui sera fabriqué.',
    'Nommez les deux résultats, par exemple « Avec bordure » et « Sans bordure ».',
  ],
  'yes-no-text': [
    'Ce champ de texte se répond par oui ou non : « {evidence} ».',
    'Faites-en un choix qui nomme les résultats, par exemple « Avec bordure » et « Sans bordure ».',
  ],
  'yes-no-among-others': [
    '« {evidence} », parmi les autres options, ne dit que oui ou non. Une personne va vérifier.',
    'Dites ce qui est fabriqué alors, par exemple « Sans ruban ».',
  ],
  'gtin-missing': [
    'L’annonce n’indique ni GTIN ni exemption ({evidence}).',
    'Saisissez un GTIN issu de votre préfixe GS1, ou la référence d’une exemption.',
  ],
  'gtin-malformed': [
    '« {evidence} » n’est pas un GTIN : il a 8, 12, 13 ou 14 chiffres et rien d’autre.',
    'Saisissez le numéro imprimé sous le code-barres.',
  ],
  'gtin-check-digit': [
    'Le dernier chiffre de « {evidence} » ne correspond pas aux autres : il y a une faute de frappe.',
    'Comparez avec le numéro donné par GS1 et ressaisissez-le.',
  ],
  'gtin-range': [
    '« {evidence} » vient d’une plage qui ne désigne aucun article du commerce.',
    'Utilisez un GTIN issu de votre propre préfixe GS1.',
  ],
  'gtin-packaging': [
    '« {evidence} » désigne un lot, non l’article. Une personne va vérifier.',
    'Saisissez le GTIN de l’article seul.',
  ],
  'gtin-not-yours': [
    '« {evidence} » appartient à un préfixe qui n’est pas le vôtre. Le code du fabricant désigne son produit.',
    'Utilisez votre GTIN, faites enregistrer votre préfixe ou demandez une exemption.',
  ],
  'gtin-exemption-unknown': [
    'L’exemption « {evidence} » ne vous a pas été accordée.',
    'Saisissez une exemption que vous détenez, ou votre GTIN.',
  ],
  'gtin-owner-unknown': [
    'On ne sait pas encore si « {evidence} » vient de votre préfixe. Une personne va vérifier.',
    'Faites enregistrer votre préfixe GS1 avec la licence.',
  ],
  'gtin-taken': [
    '« {evidence} » sert déjà à une autre annonce. Une personne va vérifier.',
    'Donnez à chaque produit son GTIN.',
  ],
  'asks-contact': [
    '« {evidence} » demande des coordonnées qui ne vont pas sur le produit.',
    'Supprimez le champ. Si elles sont imprimées, donnez au champ sa place sur le produit.',
  ],
  'asks-payment': [
    '« {evidence} » demande des données ou un mode de paiement.',
    'Supprimez le champ. La place de marché encaisse.',
  ],
  'asks-review': ['« {evidence} » demande un avis.', 'Supprimez le champ.'],
  'asks-discount-code': [
    '« {evidence} » demande un code promo ou un bon.',
    'Supprimez le champ. Les remises se règlent sur la place de marché.',
  ],
  'asks-delivery': [
    '« {evidence} » concerne la livraison ou les délais, non le produit.',
    'Supprimez-le. La livraison se choisit à la commande.',
  ],
  'asks-agreement': [
    '« {evidence} » ne demande qu’un accord.',
    'Supprimez le champ et mettez l’information dans la description.',
  ],
  'asks-other': ['« {evidence} » ne sert pas à personnaliser ce produit.', 'Supprimez le champ.'],
  'no-field': ['Il n’y a aucun champ : l’acheteur ne peut rien personnaliser ({evidence}).', CUSTOMIZE],
  'no-field-customizes': ['Aucun champ ne personnalise le produit : « {evidence} » n’y change rien.', CUSTOMIZE],
  'only-size': ['Le seul choix est une taille ou une quantité : « {evidence} ». Une personne va vérifier.', CUSTOMIZE],
  'off-marketplace': [
    '« {evidence} » déplace la vente ou l’échange hors de la place de marché.',
    'Supprimez-le. Commande, paiement et messages restent sur la place de marché.',
  ],
  'hidden-price': [
    '« {evidence} » change le prix en dehors de l’annonce.',
    'Mettez le prix entier de chaque choix dans son supplément.',
  ],
  'used-as-new': [
    '« {evidence} » vend de l’occasion comme fabriqué sur commande.',
    'Retirez-le et vendez-le comme occasion.',
  ],
  'different-products': [
    'Les options sont des produits tout différents : « {evidence} ».',
    'Créez une annonce par produit.',
  ],
};
