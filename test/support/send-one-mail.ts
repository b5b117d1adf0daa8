import { smtpMail } from '../../src/adapters/mail/smtp-mail.ts';

/** Sends one mail to the server its argument names, as a process of its own does: with the certificates its environment trusts. Says "sent", or why not. */
const [address = ''] = process.argv.slice(2);
try {
  await smtpMail(new URL(address), 'Monogram <from@example.test>').send({
    to: { name: 'Ada Lindqvist', address: 'ada@example.test' },
    subject: 'Grüße: order M-7Q2R-K0AV',
    text: 'Ready.\n.\nMore.',
    language: 'de',
  });
  console.log('sent');
} catch (error) {
  console.log(`refused: ${(error as Error).message}`);
}
process.exit();
