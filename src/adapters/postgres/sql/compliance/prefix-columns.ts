/** The columns of a company prefix that verbs read: its numbers are the database's own business. */
export const PREFIX_COLUMNS = [
  'id',
  'sellerId',
  'prefix',
  'sampleGtin',
  'evidence',
  'state',
  'verifiedBy',
  'trouble',
  'requestedBy',
  'requestedAt',
  'decidedBy',
  'decidedAt',
  'reasons',
] as const;
