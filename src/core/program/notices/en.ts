import type { MailFrame } from './mail-frame.ts';
import type { NoticeText, Occasion } from './occasions.ts';

/** Notices in English. */
export const NOTICES_EN: Readonly<Record<Occasion, NoticeText>> = {
  'application-received': {
    title: 'Your application has arrived',
    body: 'The application of {seller} waits for a person to read it. You are told as soon as it is decided.',
  },
  'application-more-asked': {
    title: 'We need to know more about {seller}',
    body: 'Before your application can be decided, please answer this: {reasons}',
  },
  'application-approved': {
    title: '{seller} takes part in the program',
    body: 'Your application is approved. You can write listings and publish them now.',
  },
  'application-declined': {
    title: 'Your application was declined',
    body: 'The application of {seller} was declined for this reason: {reasons} You can apply again from {againDay}. If you think the decision is wrong, appeal: somebody else will decide.',
  },
  'application-appeal-received': {
    title: 'Your appeal has arrived',
    body: 'Somebody who had no part in declining {seller} will decide it.',
  },
  'application-appeal-upheld': {
    title: 'Your appeal was decided: the decline stands',
    body: 'Somebody else looked at the application of {seller} again. They said: {reasons}',
  },
  'application-appeal-granted': {
    title: 'Your appeal was granted: {seller} takes part',
    body: 'The decline was a mistake. They said: {reasons} You can write listings and publish them now.',
  },
  'listing-returned': {
    title: 'A listing came back to you: {title}',
    body: 'A person looked at “{title}” and returned it: {reasons} Mend it and publish again. What was in the shop before is still there.',
  },
  'listing-published': {
    title: 'In the shop: {title}',
    body: 'A person looked at “{title}” and it is in the shop now.',
  },
  'listing-picture-listed': {
    title: 'Off the shop: {title}',
    body: 'A picture of “{title}” is on the list of pictures that may not be used. Use another picture and publish it again, or publish it as it is: a person looks at it then. Open orders go on.',
  },
  'share-picture-listed': {
    title: 'Your page of “{title}” is not shown any more',
    body: 'A picture that your share page of “{title}” shows is on the list of pictures that may not be used, so the page ended and its picture is destroyed. If your order is not being made yet, a person looks at it; you are told what they decide.',
  },
  'member-joined': {
    title: '{member} joined {seller}',
    body: '{member} accepted your invitation and works for {seller} now, as {role}.',
  },
  'member-changed': { title: 'Your role at {seller} changed', body: 'You work for {seller} as {role} now.' },
  'member-removed': {
    title: 'You no longer work for {seller}',
    body: 'An owner of {seller} took you off the team. You cannot open its orders or listings any more.',
  },
  'terms-published': {
    title: 'New terms from {effectiveDay}: {title}',
    body: 'What changes, in short: {summary} You can accept them now. From {effectiveDay} nothing new can be published until they are accepted; open orders go on.',
  },
  'terms-reminder': {
    title: 'Please accept the new terms before {effectiveDay}',
    body: '“{title}” is in force from {effectiveDay}. Until an owner accepts it, nothing new can be published after that day; open orders go on.',
  },
  'terms-blocking': {
    title: 'New terms are in force and not accepted yet',
    body: '“{title}” is in force. Nothing new can be listed or published until an owner accepts it. Open orders go on, and what is in the shop stays there.',
  },
  'document-accepted': {
    title: 'Accepted: {document}',
    body: 'Your document “{document}” is accepted and counts until {untilDay}.',
  },
  'document-declined': {
    title: 'Not accepted: {document}',
    body: 'Your document “{document}” was not accepted: {reasons} Upload another one.',
  },
  'document-expires': {
    title: '{document} expires on {untilDay}',
    body: 'Upload a new “{document}” before {untilDay}. Listings that need it leave the shop when it expires, and come back when a new one is accepted.',
  },
  'document-expired': {
    title: '{document} has expired',
    body: 'Listings that left the shop for it: {listings}. They come back by themselves when a new document is accepted. Open orders go on.',
  },
  'listings-back': {
    title: 'Your listings are back in the shop',
    body: '“{document}” counts again. Listings that came back: {listings}.',
  },
  'rules-stopped': {
    title: 'New rules ask for “{document}”',
    body: 'Listings that left the shop because they need “{document}” now: {listings}. They come back by themselves when it is accepted. Open orders go on.',
  },
  'rules-due': {
    title: 'From {untilDay} on your listings need “{document}”',
    body: 'Rules have changed. Listings that leave the shop on {untilDay} unless “{document}” is accepted before: {listings}. Upload it under Documents.',
  },
  'rules-returned': {
    title: 'Listings are back in the shop',
    body: 'Rules have changed, and nothing is missing any more. Listings that came back: {listings}.',
  },
  'prefix-verified': {
    title: 'Company prefix {prefix} is verified',
    body: 'GTINs made from {prefix} count as your own now.',
  },
  'prefix-declined': {
    title: 'Company prefix {prefix} was not verified',
    body: 'This is why: {reasons} You can send better evidence.',
  },
  'prefix-in-review': {
    title: 'Company prefix {prefix} is being looked at',
    body: 'No registry could tell whose {prefix} is, or somebody else has numbers of that range. A person decides.',
  },
  'exemption-granted': {
    title: 'You may list {brand} without GTINs',
    body: 'The exemption {reference} covers {brand} in “{category}” until {untilDay}. Name it in the listing.',
  },
  'exemption-declined': {
    title: 'No GTIN exemption for {brand}',
    body: 'The exemption for {brand} in “{category}” was declined: {reasons}',
  },
  'exemption-expires': {
    title: 'Your GTIN exemption for {brand} ends on {untilDay}',
    body: 'It covers {brand} in “{category}”. Ask for a new one before it ends.',
  },
  'exemption-expired': {
    title: 'Your GTIN exemption for {brand} has ended',
    body: 'It covered {brand} in “{category}”. Listings that left the shop for it: {listings}. They come back by themselves when a new exemption is granted; or give them a GTIN of your own. Open orders go on.',
  },
  'enforcement-decided': {
    title: 'A decision about {seller}',
    body: 'The program decided on an action under “{clause}”. The statement of reasons says what happened, why, and how to appeal.',
  },
  'enforcement-undone': {
    title: 'An action against {seller} was taken back',
    body: 'The action under “{clause}” is annulled. What it stopped is open again.',
  },
  'appeal-decided': {
    title: 'Your appeal was decided',
    body: 'Somebody else decided the appeal of {seller} about “{clause}”. Their reasons are in the statement.',
  },
  'open-orders-limited': {
    title: 'Your open orders: make and ship them until {untilDay}',
    body: '{seller} may still make the orders it has until {untilDay}. Their buyers are told and may withdraw. What is not shipped by then is declined and refunded, and its content erased.',
  },
  'order-seller-closed': {
    title: 'Order {number}: its maker is leaving the program',
    body: '{seller} no longer takes part in the program. Your order may still be made and shipped until {untilDay}. You need not wait: you can withdraw it now. If it is not shipped by then it is declined, you get back what you paid, and what you sent for it is erased.',
  },
  'order-seller-back': {
    title: 'Order {number} goes on as before',
    body: 'The decision about {seller} does not stand any more. Your order is made as you placed it.',
  },
  'takedown-upheld': {
    title: 'Taken down: {title}',
    body: 'A rights owner reported “{title}”, and a person found that they are right: {reasons} It is down. If you think that this is a mistake, answer the notice; somebody else decides then.',
  },
  'takedown-rejected': {
    title: 'A notice about {title} was turned down',
    body: 'Somebody reported “{title}”. A person looked and found nothing wrong: {reasons} Nothing changes for you.',
  },
  'takedown-upheld-again': {
    title: '{title} stays down',
    body: 'Somebody else read your answer and the notice again, and decided that it stands: {reasons}',
  },
  'takedown-restored': {
    title: '{title} may be shown again',
    body: 'Somebody else read your answer and agreed with you: {reasons} You can publish or share it again.',
  },
  'notice-upheld': {
    title: 'Your notice about {title} was upheld',
    body: 'A person agreed with you, and what you named is down. Their reasons: {reasons} Whom it concerns can answer; you are told if they do.',
  },
  'notice-rejected': {
    title: 'Your notice about {title} was turned down',
    body: 'A person looked at it and decided otherwise. Their reasons: {reasons}',
  },
  'notice-countered': {
    title: 'Your notice about {title} was answered',
    body: 'Whom it concerns disputes it: {reasons} Somebody who had no part decides now; until then it stays down.',
  },
  'notice-upheld-again': {
    title: '{title} stays down',
    body: 'Somebody else read the answer to your notice and decided that your notice stands. Their reasons: {reasons}',
  },
  'notice-restored': {
    title: '{title} may be shown again',
    body: 'Somebody else read the answer to your notice and agreed with it. Their reasons: {reasons}',
  },
  'order-shipped': {
    title: 'Order {number} is on its way',
    body: 'Your order was shipped. What you sent for it is erased, and you get a certificate; the order says when.',
  },
  'order-declined': {
    title: 'Order {number} cannot be made',
    body: 'Your order was declined for this reason: {reasons} You get back what you paid, and what you sent for it is being erased.',
  },
  'content-refused': {
    title: 'Order {number} was not let through',
    body: '{reasons} If you think that this is wrong, you can appeal on the order’s page; somebody else decides then.',
  },
  'content-appeal-received': {
    title: 'Your appeal has arrived',
    body: 'Somebody who had no part in refusing order {number} decides about it. You are told as soon as they have.',
  },
  'content-appeal-upheld': {
    title: 'Your appeal was decided: the refusal of order {number} stands',
    body: 'Somebody else looked again. They say: {reasons}',
  },
  'content-appeal-granted': {
    title: 'Your appeal was granted',
    body: 'Refusing order {number} was a mistake: {reasons} You can order the same again, and it goes on without a further look.',
  },
  'order-erased': {
    title: 'What you sent for order {number} is erased',
    body: 'The certificate with the order says what was held and when it went. A share page that you did not keep ended with it.',
  },
};

/** What stands around every mail. */
export const MAIL_EN: MailFrame = {
  greeting: 'Hello {name},',
  open: 'Open it here:',
  foot: {
    account:
      'You get this because you have an account at {program}. Choose in your settings there whether you get mail.',
    notice:
      'You get this because you filed a notice at {program}. What became of it stands at the address above; keep it to yourself.',
  },
  roles: { owner: 'owner', maker: 'maker', designer: 'designer' },
  invitation: {
    title: '{seller} invites you to its team',
    body: 'You can work for {seller} as {role}. Open the link and sign in, or open an account, with this very address. The invitation ends on {untilDay}.',
  },
};
