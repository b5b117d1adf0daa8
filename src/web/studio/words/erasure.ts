/** Words of the pages about erasure. */
export const erasureWords = {
  'nav.copies': 'Copies',
  'erasure.hold.help': 'What a hold means',
  'erasure.hold':
    'The operator keeps this content until {when} for a legal claim. It is not yours to open meanwhile, and is erased after. Reason:',
  'erasure.now.shipped': 'The content is erased with the shipping.',
  'erasure.now.delivered': 'The content is erased with the delivery.',
  'erasure.open.shipped': {
    one: 'The content is erased one day after shipping.',
    other: 'The content is erased {n} days after shipping.',
  },
  'erasure.open.delivered': {
    one: 'The content is erased one day after delivery.',
    other: 'The content is erased {n} days after delivery.',
  },
  'erasure.waits': 'The content is erased {when}.',
  'erasure.copies': 'You took files of this order out. Delete every copy of them, then confirm it under Copies.',
  'copies.title': 'Delete your copies',
  'copies.lead':
    'These orders are erased here. Delete what you downloaded of them from every machine, cutter and inbox, then confirm it.',
  'copies.empty': 'Nothing to confirm: no erased order has files that you took out.',
  'copies.select': 'Choose all that are shown',
  'copies.one': 'Order {number}',
  'copies.asked': 'Erased {when}',
  'copies.due': 'Confirm by {when}',
  'copies.late': 'Late: counts on your standing',
  'copies.confirm': { one: 'I deleted every copy of this order', other: 'I deleted every copy of these {n} orders' },
  'copies.choose': 'Choose orders to confirm',
  'copies.done': { one: 'One order is confirmed.', other: '{n} orders are confirmed.' },
  'copies.key': 'Key: D confirms what is chosen.',
} as const;
