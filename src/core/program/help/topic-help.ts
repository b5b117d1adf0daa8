import { COMPLIANCE_CASES } from '../compliance.cases.ts';
import { DEFAULT_COMPLIANCE } from '../compliance-defaults.ts';
import { CASE_SCOPE, EXEMPTION_CASES } from '../exemption.cases.ts';
import { example, type HelpExample, type HelpPage } from './help-page.ts';

const titleOf = (id: string) => DEFAULT_COMPLIANCE.requirements.find((one) => one.id === id)?.title ?? id;
const asked = COMPLIANCE_CASES.filter(({ requirements }) => requirements.length > 0);
const free = COMPLIANCE_CASES.filter(({ requirements }) => requirements.length === 0);
const exempt = (covered: boolean): HelpExample[] =>
  EXEMPTION_CASES.filter((one) => one.covered === covered).map(({ brand, category, why }) =>
    example(`brand “${brand ?? ''}”, category “${category ?? ''}”`, why),
  );

/** Pages about what is done in the program beside the clauses: documents, numbers, applications, decisions. */
export const TOPIC_HELP: readonly HelpPage[] = [
  {
    code: 'documents',
    kind: 'topic',
    title: 'Documents that laws ask for',
    text: 'In some categories a listing is published only with a document that counts: a declaration or report, uploaded once for all your products of that kind.',
    help: [
      'While you write, the listing says which document its category needs, which law asks for it, and leads to Documents. Upload a PDF or a photo, say until when it counts, and make the declaration; a person accepts it, or says why not. A declined document can be replaced at once.',
      'You are reminded 30, 7 and 1 days before one expires. When it does, the listings that need it leave the shop, and come back by themselves when the next is accepted. Open orders go on.',
      'When the operator changes the rules, you are told which of your listings need what. They leave the shop at once or on the day the notice names, and come back when nothing is missing.',
    ],
    breaks: asked.map(({ locale, category, requirements, why }) => ({
      locale,
      example: category,
      why: `${why}; without a document for: ${requirements.map(titleOf).join(', ')}`,
    })),
    keeps: [
      ...free.map(({ locale, category, why }) => ({ locale, example: category, why })),
      example(
        'A report that counts until the 12th, and its successor accepted on the 10th.',
        'there is always one that counts',
      ),
    ],
  },
  {
    code: 'gtin-exemptions',
    kind: 'topic',
    title: 'Listing without a product number',
    text: 'A brand that has no GTINs is listed under an exemption: for one brand, in one category and everything below it, until a day.',
    help: [
      'Ask for it under Numbers, with photos of product and packing and a sentence why the brand has no numbers. A person decides. A brand that another seller holds too needs a reason.',
      'A listing of that brand and category picks the exemption up by itself; you can also name its reference. You are reminded before it ends. When it ends, what is sold under it leaves the shop and comes back when the next is granted.',
      `Examples are of an exemption for “${CASE_SCOPE.brand}” in “${CASE_SCOPE.category}”.`,
    ],
    breaks: exempt(false),
    keeps: exempt(true),
  },
  {
    code: 'company-prefixes',
    kind: 'topic',
    title: 'Your company prefix',
    text: 'A GTIN is yours when it is made from a GS1 company prefix that is licensed to your business. A prefix belongs to one seller in the program.',
    help: [
      'Register it under Numbers with a number made from it. Where the registry names your business it counts at once; where it knows nothing, names somebody else or says that the licence is not active, a person looks at the licence you upload.',
      'A longer prefix of the same numbers is the same numbers: if somebody else holds them, a person decides, and nobody is given what is another’s.',
    ],
    breaks: [
      example('Prefix 4006381 with a number that begins 4005500.', 'the number is not made from the prefix'),
      example('A prefix bought from a reseller of single numbers.', 'the registry names another licensee'),
      example('40063813, while somebody else holds 4006381.', 'the same numbers'),
    ],
    keeps: [
      example('Prefix 4006381 with 4006381333931, licensed to your business.', 'made from it, and yours'),
      example('A prefix the registry does not know yet, with the licence as a PDF.', 'a person looks at the licence'),
    ],
  },
  {
    code: 'listing-parts',
    kind: 'topic',
    title: 'Parts of a listing that do not fit together',
    text: 'A listing is published when its parts fit: surfaces with true sizes and photos, places within them, fields that fill places, a price.',
    help: [
      'Each problem names its place; choose it in the list of checks to go there. Sizes are in millimetres. A field without a place is answered by the buyer and not drawn.',
    ],
    breaks: [
      example('A place that reaches over the edge of its surface.', 'it cannot be printed'),
      example('Two fields with the same place.', 'one would hide the other'),
      example('No price.', 'nobody can buy it'),
    ],
    keeps: [
      example(
        'A surface of 200 × 100 mm, its photo from edge to edge, a place 10 mm from each edge.',
        'what is drawn is what is made',
      ),
    ],
  },
  {
    code: 'fonts',
    kind: 'topic',
    title: 'Fonts of your own',
    text: 'A font you upload is yours, licensed for setting new text, and draws every letter it claims.',
    help: [
      'TTF, OTF, WOFF and WOFF2 are taken, one weight in one file. The file itself says whether its maker allows embedding; where it does not, ask for a licence and a file that says so.',
      'A listing names fonts of the catalogue or of your own shelf. One that is gone, or was never there, has to be uploaded or replaced.',
    ],
    breaks: [
      example('A font whose file says “restricted licence embedding”.', 'its maker does not allow it'),
      example('A trial font without digits.', 'letters it claims draw nothing'),
    ],
    keeps: [
      example('A font under the SIL Open Font License.', 'made for this'),
      example('A bought font whose file allows installable embedding.', 'its maker allows it'),
    ],
  },
  {
    code: 'applications',
    kind: 'topic',
    title: 'Your application',
    text: 'A person approves each seller: who you are, what you make, and how. A decline names reasons and the day you can apply again.',
    help: [
      'Show the workshop as it is, and say what you do yourself. Give what the rules ask for (they stand beside the form). If more is asked, answer there; nothing is lost.',
      'A decline can be appealed once, in your own words; somebody who did not decline decides. Sellers who lost the program for good are not approved under another name.',
    ],
    breaks: [
      example('“We make everything.” No photos.', 'nobody can tell what you make'),
      example('Goods shipped as they come from a supplier.', 'not made on demand'),
    ],
    keeps: [
      example('Three photos of the bench, the laser and a finished piece, a sample listing.', 'what you make, and how'),
      example('“The engraving we do ourselves; the blanks come from a joiner.”', 'plainly said'),
    ],
  },
  {
    code: 'terms-versions',
    kind: 'topic',
    title: 'New versions of the terms',
    text: 'A new version says what changes and from which day. Until an owner accepts it, nothing new is listed after that day; open orders go on.',
    help: [
      'You are told at once, 14 and 3 days before, and on the day. The page shows what changed since the version you accepted last, in plain words and word by word. Accept it before its day, and nothing stops.',
    ],
    breaks: [
      example('Publishing on the day after, without having accepted.', 'what is new waits until an owner accepts'),
    ],
    keeps: [
      example('An owner accepts a week ahead.', 'nothing stops'),
      example('Making and shipping open orders meanwhile.', 'always possible'),
    ],
  },
  {
    code: 'standing',
    kind: 'topic',
    title: 'How your standing is counted',
    text: 'Late orders, confirmed defects and mismatches, returned listings, upheld notices, deletions not confirmed, and strikes, over the last 90 days.',
    help: [
      'Rates count only from a number of orders on, so that one bad week of a small shop is not a verdict. Each measure says what would make it good again.',
      'Standing decides nothing by itself: people decide, with a statement of reasons, and you can appeal.',
    ],
    breaks: [
      example('Eight of a hundred orders left late.', 'the rate is over its line'),
      example('Two notices of rights owners upheld.', 'counted one by one'),
    ],
    keeps: [
      example('A report you answered with good reasons.', 'it does not count'),
      example('A strike that has run out.', 'it does not count any more'),
    ],
  },
  {
    code: 'appeals',
    kind: 'topic',
    title: 'Decisions and appeals',
    text: 'Every decision against you has a statement of reasons. You can appeal it once, until the day it names; somebody who had no part decides.',
    help: [
      'Say what is wrong: with the facts, with what the clause means, or with the weight of it. What you know and the operator cannot, counts most.',
      'A strike runs out, a suspension ends, and your listings come back by themselves, those that lack no document. A revocation is decided by two people and becomes final when its time to appeal is over or the appeal fails; then it cannot be undone.',
    ],
    breaks: [example('“Please reconsider.”', 'says nothing that could change the decision')],
    keeps: [
      example('“The order was held by the buyer from the 3rd to the 9th; it left two days after the answer.”', 'facts'),
      example('“The bag is the packaging of the mug, not another product.”', 'what the clause means'),
    ],
  },
  {
    code: 'legal-holds',
    kind: 'topic',
    title: 'When content is kept longer',
    text: 'Content of an order is erased when it is done. Where the law asks to keep it, the operator can place a hold: approved by a second person, with a reason and a last day that buyer and seller read.',
    help: [
      'A hold opens nothing: nobody reads the content because of it. It ends by itself on its day, and what it kept is erased then.',
      'You need not keep your own copies because of a hold, unless the authority that asks has written to you.',
    ],
    breaks: [example('Files kept by the workshop “in case somebody asks”.', 'a hold is the operator’s, not yours')],
    keeps: [example('The order’s page says: kept until 1 March, on request of a court.', 'shown, with a last day')],
  },
];
