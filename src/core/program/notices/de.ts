import type { MailFrame } from './mail-frame.ts';
import type { NoticeText, Occasion } from './occasions.ts';

/** Notices in German. */
export const NOTICES_DE: Readonly<Record<Occasion, NoticeText>> = {
  'application-received': {
    title: 'Ihre Bewerbung ist angekommen',
    body: 'Die Bewerbung von {seller} wartet darauf, gelesen zu werden. Sie erfahren es, sobald darüber entschieden ist.',
  },
  'application-more-asked': {
    title: 'Wir müssen mehr über {seller} wissen',
    body: 'Bevor über Ihre Bewerbung entschieden werden kann, beantworten Sie bitte dies: {reasons}',
  },
  'application-approved': {
    title: '{seller} nimmt am Programm teil',
    body: 'Ihre Bewerbung ist angenommen. Sie können jetzt Angebote schreiben und veröffentlichen.',
  },
  'application-declined': {
    title: 'Ihre Bewerbung wurde abgelehnt',
    body: 'Die Bewerbung von {seller} wurde aus diesem Grund abgelehnt: {reasons} Sie können sich ab dem {againDay} erneut bewerben. Halten Sie die Entscheidung für falsch, legen Sie Einspruch ein: Jemand anderes entscheidet dann.',
  },
  'application-appeal-received': {
    title: 'Ihr Einspruch ist angekommen',
    body: 'Jemand, der an der Ablehnung von {seller} nicht beteiligt war, wird darüber entscheiden.',
  },
  'application-appeal-upheld': {
    title: 'Über Ihren Einspruch ist entschieden: Die Ablehnung bleibt',
    body: 'Jemand anderes hat die Bewerbung von {seller} noch einmal geprüft. Die Begründung: {reasons}',
  },
  'application-appeal-granted': {
    title: 'Ihrem Einspruch wurde stattgegeben: {seller} nimmt teil',
    body: 'Die Ablehnung war ein Fehler. Die Begründung: {reasons} Sie können jetzt Angebote schreiben und veröffentlichen.',
  },
  'listing-returned': {
    title: 'Ein Angebot kam zu Ihnen zurück: {title}',
    body: 'Jemand hat „{title}“ geprüft und zurückgegeben: {reasons} Ändern Sie es und veröffentlichen Sie es erneut. Was vorher im Laden war, ist noch dort.',
  },
  'listing-published': {
    title: 'Im Laden: {title}',
    body: 'Jemand hat „{title}“ geprüft; das Angebot ist jetzt im Laden.',
  },
  'listing-picture-listed': {
    title: 'Nicht mehr im Shop: {title}',
    body: 'Ein Bild von „{title}“ steht auf der Liste der Bilder, die nicht verwendet werden dürfen. Nehmen Sie ein anderes Bild und veröffentlichen Sie erneut, oder veröffentlichen Sie es, wie es ist: Dann sieht es sich ein Mensch an. Offene Bestellungen laufen weiter.',
  },
  'share-picture-listed': {
    title: 'Ihre Seite mit „{title}“ wird nicht mehr gezeigt',
    body: 'Ein Bild auf Ihrer geteilten Seite mit „{title}“ steht auf der Liste der Bilder, die nicht verwendet werden dürfen. Die Seite ist deshalb beendet und ihr Bild vernichtet. Wird Ihre Bestellung noch nicht gefertigt, sieht ein Mensch sie an; Sie erfahren, wie er entscheidet.',
  },
  'member-joined': {
    title: '{member} gehört jetzt zu {seller}',
    body: '{member} hat Ihre Einladung angenommen und arbeitet jetzt für {seller}, als {role}.',
  },
  'member-changed': {
    title: 'Ihre Rolle bei {seller} hat sich geändert',
    body: 'Sie arbeiten jetzt als {role} für {seller}.',
  },
  'member-removed': {
    title: 'Sie arbeiten nicht mehr für {seller}',
    body: 'Ein Inhaber von {seller} hat Sie aus dem Team genommen. Bestellungen und Angebote können Sie nicht mehr öffnen.',
  },
  'terms-published': {
    title: 'Neue Bedingungen ab dem {effectiveDay}: {title}',
    body: 'Was sich ändert, in Kürze: {summary} Sie können sie jetzt annehmen. Ab dem {effectiveDay} lässt sich nichts Neues veröffentlichen, bis sie angenommen sind; offene Bestellungen laufen weiter.',
  },
  'terms-reminder': {
    title: 'Bitte nehmen Sie die neuen Bedingungen vor dem {effectiveDay} an',
    body: '„{title}“ gilt ab dem {effectiveDay}. Bis ein Inhaber sie annimmt, lässt sich danach nichts Neues veröffentlichen; offene Bestellungen laufen weiter.',
  },
  'terms-blocking': {
    title: 'Neue Bedingungen gelten und sind noch nicht angenommen',
    body: '„{title}“ gilt. Bis ein Inhaber annimmt, lässt sich nichts Neues anlegen oder veröffentlichen. Offene Bestellungen laufen weiter, und was im Laden ist, bleibt dort.',
  },
  'document-accepted': {
    title: 'Angenommen: {document}',
    body: 'Ihr Dokument „{document}“ ist angenommen und gilt bis zum {untilDay}.',
  },
  'document-declined': {
    title: 'Nicht angenommen: {document}',
    body: 'Ihr Dokument „{document}“ wurde nicht angenommen: {reasons} Laden Sie ein anderes hoch.',
  },
  'document-expires': {
    title: '{document} läuft am {untilDay} ab',
    body: 'Laden Sie „{document}“ vor dem {untilDay} neu hoch. Angebote, die es brauchen, verlassen den Laden, wenn es abläuft, und kehren zurück, sobald ein neues angenommen ist.',
  },
  'document-expired': {
    title: '{document} ist abgelaufen',
    body: 'Angebote, die deshalb den Laden verlassen haben: {listings}. Sie kehren von selbst zurück, sobald ein neues Dokument angenommen ist. Offene Bestellungen laufen weiter.',
  },
  'listings-back': {
    title: 'Ihre Angebote sind wieder im Laden',
    body: '„{document}“ gilt wieder. Zurückgekehrte Angebote: {listings}.',
  },
  'rules-stopped': {
    title: 'Neue Regeln verlangen „{document}“',
    body: 'Angebote, die den Laden verlassen haben, weil sie jetzt „{document}“ brauchen: {listings}. Sie kehren von selbst zurück, sobald es angenommen ist. Offene Bestellungen laufen weiter.',
  },
  'rules-due': {
    title: 'Ab dem {untilDay} brauchen Ihre Angebote „{document}“',
    body: 'Die Regeln haben sich geändert. Angebote, die am {untilDay} den Laden verlassen, wenn „{document}“ bis dahin nicht angenommen ist: {listings}. Laden Sie es unter Dokumente hoch.',
  },
  'rules-returned': {
    title: 'Angebote sind wieder im Laden',
    body: 'Die Regeln haben sich geändert, und es fehlt nichts mehr. Zurückgekehrte Angebote: {listings}.',
  },
  'prefix-verified': {
    title: 'Basisnummer {prefix} ist bestätigt',
    body: 'GTINs, die mit {prefix} gebildet sind, gelten jetzt als Ihre eigenen.',
  },
  'prefix-declined': {
    title: 'Basisnummer {prefix} wurde nicht bestätigt',
    body: 'Der Grund: {reasons} Sie können bessere Nachweise schicken.',
  },
  'prefix-in-review': {
    title: 'Basisnummer {prefix} wird geprüft',
    body: 'Kein Verzeichnis konnte sagen, wem {prefix} gehört, oder jemand anderes hat Nummern dieses Bereichs. Ein Mensch entscheidet.',
  },
  'exemption-granted': {
    title: 'Sie dürfen {brand} ohne GTIN anbieten',
    body: 'Die Ausnahme {reference} gilt für {brand} in „{category}“ bis zum {untilDay}. Nennen Sie sie im Angebot.',
  },
  'exemption-declined': {
    title: 'Keine GTIN-Ausnahme für {brand}',
    body: 'Die Ausnahme für {brand} in „{category}“ wurde abgelehnt: {reasons}',
  },
  'exemption-expires': {
    title: 'Ihre GTIN-Ausnahme für {brand} endet am {untilDay}',
    body: 'Sie gilt für {brand} in „{category}“. Beantragen Sie vorher eine neue.',
  },
  'exemption-expired': {
    title: 'Ihre GTIN-Ausnahme für {brand} ist abgelaufen',
    body: 'Sie galt für {brand} in „{category}“. Angebote, die deshalb den Laden verlassen haben: {listings}. Sie kehren von selbst zurück, sobald eine neue Ausnahme erteilt ist; oder geben Sie ihnen eine eigene GTIN. Offene Bestellungen laufen weiter.',
  },
  'enforcement-decided': {
    title: 'Eine Entscheidung über {seller}',
    body: 'Das Programm hat eine Maßnahme nach „{clause}“ beschlossen. Die Begründung sagt, was geschah, warum, und wie Sie Einspruch einlegen.',
  },
  'enforcement-undone': {
    title: 'Eine Maßnahme gegen {seller} ist aufgehoben',
    body: 'Die Maßnahme nach „{clause}“ ist aufgehoben. Was sie gesperrt hat, ist wieder offen.',
  },
  'appeal-decided': {
    title: 'Über Ihren Einspruch ist entschieden',
    body: 'Jemand anderes hat über den Einspruch von {seller} zu „{clause}“ entschieden. Die Gründe stehen in der Begründung.',
  },
  'open-orders-limited': {
    title: 'Ihre offenen Bestellungen: fertigen und versenden Sie sie bis {untilDay}',
    body: '{seller} darf die vorhandenen Bestellungen noch bis {untilDay} fertigen. Die Käufer sind benachrichtigt und können zurücktreten. Was bis dahin nicht verschickt ist, wird abgelehnt und erstattet, und sein Inhalt wird gelöscht.',
  },
  'order-seller-closed': {
    title: 'Bestellung {number}: ihr Hersteller verlässt das Programm',
    body: '{seller} nimmt nicht mehr am Programm teil. Ihre Bestellung darf noch bis {untilDay} gefertigt und verschickt werden. Sie müssen nicht warten: Sie können sofort zurücktreten. Ist sie bis dahin nicht verschickt, wird sie abgelehnt, Sie bekommen Ihr Geld zurück, und was Sie dafür gesendet haben, wird gelöscht.',
  },
  'order-seller-back': {
    title: 'Bestellung {number} geht weiter wie zuvor',
    body: 'Die Entscheidung über {seller} gilt nicht mehr. Ihre Bestellung wird gefertigt, wie Sie sie aufgegeben haben.',
  },
  'takedown-upheld': {
    title: 'Entfernt: {title}',
    body: 'Ein Rechteinhaber hat „{title}“ gemeldet, und ein Mensch gab ihm recht: {reasons} Es ist entfernt. Halten Sie das für einen Fehler, so antworten Sie auf die Meldung; dann entscheidet jemand anderes.',
  },
  'takedown-rejected': {
    title: 'Eine Meldung zu {title} wurde abgelehnt',
    body: 'Jemand hat „{title}“ gemeldet. Ein Mensch hat es geprüft und nichts beanstandet: {reasons} Für Sie ändert sich nichts.',
  },
  'takedown-upheld-again': {
    title: '{title} bleibt entfernt',
    body: 'Jemand anderes hat Ihre Antwort und die Meldung noch einmal gelesen und entschieden, dass sie gilt: {reasons}',
  },
  'takedown-restored': {
    title: '{title} darf wieder gezeigt werden',
    body: 'Jemand anderes hat Ihre Antwort gelesen und gab Ihnen recht: {reasons} Sie können es wieder veröffentlichen oder teilen.',
  },
  'notice-upheld': {
    title: 'Ihrer Meldung zu {title} wurde stattgegeben',
    body: 'Ein Mensch gab Ihnen recht, und was Sie genannt haben, ist entfernt. Die Gründe: {reasons} Wen es betrifft, der kann antworten; Sie erfahren es dann.',
  },
  'notice-rejected': {
    title: 'Ihre Meldung zu {title} wurde abgelehnt',
    body: 'Ein Mensch hat sie geprüft und anders entschieden. Die Gründe: {reasons}',
  },
  'notice-countered': {
    title: 'Auf Ihre Meldung zu {title} wurde geantwortet',
    body: 'Wen sie betrifft, bestreitet sie: {reasons} Jetzt entscheidet jemand, der nicht beteiligt war; bis dahin bleibt es entfernt.',
  },
  'notice-upheld-again': {
    title: '{title} bleibt entfernt',
    body: 'Jemand anderes hat die Antwort auf Ihre Meldung gelesen und entschieden, dass Ihre Meldung gilt. Die Gründe: {reasons}',
  },
  'notice-restored': {
    title: '{title} darf wieder gezeigt werden',
    body: 'Jemand anderes hat die Antwort auf Ihre Meldung gelesen und ihr recht gegeben. Die Gründe: {reasons}',
  },
  'order-shipped': {
    title: 'Bestellung {number} ist unterwegs',
    body: 'Ihre Bestellung wurde verschickt. Was Sie dafür gesendet haben, wird gelöscht, und Sie bekommen eine Bescheinigung; wann, steht bei der Bestellung.',
  },
  'order-declined': {
    title: 'Bestellung {number} kann nicht gefertigt werden',
    body: 'Ihre Bestellung wurde aus diesem Grund abgelehnt: {reasons} Sie bekommen Ihr Geld zurück, und was Sie dafür gesendet haben, wird gelöscht.',
  },
  'content-refused': {
    title: 'Bestellung {number} wurde nicht freigegeben',
    body: '{reasons} Wenn Sie das für falsch halten, können Sie auf der Seite der Bestellung widersprechen; dann entscheidet jemand anders.',
  },
  'content-appeal-received': {
    title: 'Ihr Widerspruch ist angekommen',
    body: 'Darüber entscheidet jemand, der an der Ablehnung von Bestellung {number} keinen Anteil hatte. Sie erfahren es, sobald entschieden ist.',
  },
  'content-appeal-upheld': {
    title: 'Über Ihren Widerspruch ist entschieden: Bestellung {number} bleibt abgelehnt',
    body: 'Jemand anders hat noch einmal geprüft und sagt: {reasons}',
  },
  'content-appeal-granted': {
    title: 'Ihrem Widerspruch wurde stattgegeben',
    body: 'Bestellung {number} abzulehnen war ein Fehler: {reasons} Sie können dasselbe noch einmal bestellen; es geht dann ohne weitere Prüfung weiter.',
  },
  'order-erased': {
    title: 'Was Sie für Bestellung {number} gesendet haben, ist gelöscht',
    body: 'Die Bescheinigung bei der Bestellung sagt, was aufbewahrt wurde und wann es gelöscht wurde. Eine geteilte Seite, die Sie nicht behalten haben, ist damit beendet.',
  },
};

/** What stands around every mail. */
export const MAIL_DE: MailFrame = {
  greeting: 'Guten Tag {name},',
  open: 'Hier öffnen:',
  foot: {
    account:
      'Sie bekommen diese Nachricht, weil Sie ein Konto bei {program} haben. Ob Sie E-Mails bekommen, wählen Sie dort in Ihren Einstellungen.',
    notice:
      'Sie bekommen dies, weil Sie bei {program} etwas gemeldet haben. Unter der Adresse oben steht, was daraus wurde; behalten Sie sie für sich.',
  },
  roles: { owner: 'Inhaber', maker: 'Fertigung', designer: 'Gestaltung' },
  invitation: {
    title: '{seller} lädt Sie in sein Team ein',
    body: 'Sie können für {seller} arbeiten (Rolle: {role}). Öffnen Sie den Link und melden Sie sich mit genau dieser Adresse an, oder eröffnen Sie ein Konto. Die Einladung endet am {untilDay}.',
  },
};
