import type { Wordings } from './reasons.ts';

const CUSTOMIZE =
  'Aggiungete un testo, un’immagine o una scelta che cambi il prodotto, o vendetelo come prodotto comune.';

export const it: Wordings = {
  'device-sold': [
    'Il prodotto venduto è un computer, un tablet o una console: «{evidence}». Non è ammesso come prodotto base, nemmeno usato, ricondizionato o su ordinazione; l’incisione non ne fa un altro.',
    'Ritirate l’annuncio. Gli accessori (custodia, supporto) sono ammessi: nominateli per primi nel titolo e scegliete la loro categoria.',
  ],
  'device-unclear': [
    'Non è chiaro se si vende un dispositivo o un accessorio: «{evidence}». Lo vedrà una persona.',
    'Dite nel titolo che cosa riceve l’acquirente e scrivete «per» davanti al dispositivo.',
  ],
  'warranty-offered': [
    '«{evidence}» offre una garanzia, un’assicurazione o un piano di assistenza. Campi e opzioni non possono.',
    'Togliete la scelta. Ciò che vale per tutti va nella descrizione.',
  ],
  'product-added': [
    '«{evidence}» aggiunge un altro prodotto che non personalizza questo.',
    'Toglietelo e vendetelo a parte. Tenete ciò che cambia questo prodotto: materiale, colore, misura, testo, confezione.',
  ],
  'free-offer': [
    '«{evidence}» offre qualcosa gratis. Omaggi, campioni ed extra non sono ammessi.',
    'Togliete l’offerta, o chiamate l’opzione col suo nome e datele un prezzo.',
  ],
  'yes-no-choice': [
    'Le risposte si riducono a sì o no: «{evidence}». Una scelta deve dire che cosa si produce.',
    'Nominate i due risultati, per esempio «Con bordo» e «Senza bordo».',
  ],
  'yes-no-text': [
    'A questo campo si risponde sì o no: «{evidence}».',
    'Fatene una scelta che nomini i risultati, per esempio «Con bordo» e «Senza bordo».',
  ],
  'yes-no-among-others': [
    '«{evidence}», tra le altre opzioni, dice solo sì o no. Lo vedrà una persona.',
    'Dite che cosa si produce, per esempio «Senza nastro».',
  ],
  'gtin-missing': [
    'L’annuncio non indica né GTIN né esenzione ({evidence}).',
    'Inserite un GTIN del vostro prefisso GS1 o un’esenzione.',
  ],
  'gtin-malformed': [
    '«{evidence}» non è un GTIN: ha 8, 12, 13 o 14 cifre e nient’altro.',
    'Scrivete il numero sotto il codice a barre.',
  ],
  'gtin-check-digit': [
    'L’ultima cifra di «{evidence}» non corrisponde alle altre.',
    'Confrontatelo con il numero di GS1 e riscrivetelo.',
  ],
  'gtin-range': [
    '«{evidence}» è di un intervallo che non identifica articoli in vendita.',
    'Usate un GTIN del vostro prefisso GS1.',
  ],
  'gtin-packaging': [
    '«{evidence}» identifica una confezione multipla. Lo vedrà una persona.',
    'Inserite il GTIN del singolo articolo.',
  ],
  'gtin-not-yours': [
    '«{evidence}» è di un prefisso che non risulta vostro. Il codice del produttore indica il suo prodotto.',
    'Usate un vostro GTIN, registrate il prefisso o chiedete un’esenzione.',
  ],
  'gtin-exemption-unknown': [
    'L’esenzione «{evidence}» non vi è stata concessa.',
    'Inserite una vostra esenzione o un vostro GTIN.',
  ],
  'gtin-owner-unknown': [
    'Non si sa ancora se «{evidence}» è del vostro prefisso. Lo vedrà una persona.',
    'Registrate il prefisso GS1 con la licenza.',
  ],
  'gtin-taken': ['«{evidence}» è già di un altro annuncio. Lo vedrà una persona.', 'Date a ogni prodotto il suo GTIN.'],
  'asks-contact': [
    '«{evidence}» chiede recapiti che non vanno sul prodotto.',
    'Togliete il campo. Se vengono stampati, dategli il suo posto sul prodotto.',
  ],
  'asks-payment': [
    '«{evidence}» chiede dati o modi di pagamento.',
    'Togliete il campo. Il pagamento lo riceve il marketplace.',
  ],
  'asks-review': ['«{evidence}» chiede una recensione.', 'Togliete il campo.'],
  'asks-discount-code': [
    '«{evidence}» chiede un codice sconto o un buono.',
    'Togliete il campo. Gli sconti si impostano nel marketplace.',
  ],
  'asks-delivery': [
    '«{evidence}» riguarda la consegna o i tempi, non il prodotto.',
    'Toglietelo. La consegna si sceglie alla cassa.',
  ],
  'asks-agreement': [
    '«{evidence}» chiede solo un consenso.',
    'Togliete il campo e mettete l’avviso nella descrizione.',
  ],
  'asks-other': ['«{evidence}» non serve a personalizzare questo prodotto.', 'Togliete il campo.'],
  'no-field': ['Non c’è alcun campo: l’acquirente non può personalizzare nulla ({evidence}).', CUSTOMIZE],
  'no-field-customizes': ['Nessun campo personalizza il prodotto: «{evidence}» non cambia nulla.', CUSTOMIZE],
  'only-size': ['Si sceglie solo misura o quantità: «{evidence}». Lo vedrà una persona.', CUSTOMIZE],
  'off-marketplace': [
    '«{evidence}» porta la vendita o il contatto fuori dal marketplace.',
    'Toglietelo. Ordini, pagamenti e messaggi restano nel marketplace.',
  ],
  'hidden-price': [
    '«{evidence}» cambia il prezzo fuori dall’annuncio.',
    'Mettete l’intero prezzo di ogni scelta nel supplemento.',
  ],
  'used-as-new': ['«{evidence}» vende usato come fatto su ordinazione.', 'Toglietelo e vendetelo come usato.'],
  'different-products': [
    'Le opzioni sono prodotti del tutto diversi: «{evidence}».',
    'Fate un annuncio per ogni prodotto.',
  ],
};
