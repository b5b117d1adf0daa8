import type { Wordings } from './reasons.ts';

export const en: Wordings = {
  'device-sold': [
    'The product sold is a computer, a tablet or a game console: “{evidence}”. The terms do not allow these as a base product, whether new, used, refurbished or built to order; engraving it does not make it another product.',
    'Take this listing down. You can offer accessories instead, for example a sleeve, a stand or a skin; then name the accessory first in the title and choose its category.',
  ],
  'device-unclear': [
    'It is not clear whether a computer, tablet or game console is sold here or something that goes with one: “{evidence}”. A person will look.',
    'Say in the title what the buyer receives, choose the category of that thing, and write “for” before the device it fits.',
  ],
  'warranty-offered': [
    '“{evidence}” offers a warranty, guarantee, protection or service plan. Fields and options may not, whoever stands behind it.',
    'Remove this choice. What the law or your shop gives to every buyer belongs in the description, not among the choices.',
  ],
  'product-added': [
    '“{evidence}” adds another product that does not customize this one.',
    'Remove it and list it as a product of its own. Keep choices that change this product: its material, colour, size, text or packaging.',
  ],
  'free-offer': [
    '“{evidence}” offers something free. Choices may not give away gifts, samples or extras.',
    'Remove the offer, or name the choice by what it is and give it its price.',
  ],
  'yes-no-choice': [
    'The answers come down to yes or no: “{evidence}”. A choice has to say what will be made.',
    'Name both results, for example “With border” and “Without border”, instead of yes and no.',
  ],
  'yes-no-text': [
    'This text field is answered with yes or no: “{evidence}”. A choice has to say what will be made.',
    'Make it a choice whose options name the results, for example “With border” and “Without border”.',
  ],
  'yes-no-among-others': [
    '“{evidence}” among the other options says only yes or no. A person will look.',
    'Say what is made without it, for example “Without ribbon”.',
  ],
  'gtin-missing': [
    'The listing names neither a GTIN nor a GTIN exemption ({evidence}).',
    'Enter the GTIN made from your own GS1 company prefix, or ask for an exemption and enter its reference.',
  ],
  'gtin-malformed': [
    '“{evidence}” is not a GTIN: a GTIN has 8, 12, 13 or 14 digits and nothing else.',
    'Type the number as it stands under the bar code.',
  ],
  'gtin-check-digit': [
    'The last digit of “{evidence}” does not fit the others, so the number was mistyped.',
    'Compare the number with the one GS1 gave you and type it again.',
  ],
  'gtin-range': [
    '“{evidence}” is from a range that identifies no product for sale (store-internal numbers, coupons, books or serials).',
    'Use a GTIN made from your own GS1 company prefix.',
  ],
  'gtin-packaging': [
    '“{evidence}” identifies a case or another package of several, not the item itself. A person will look.',
    'Enter the GTIN of the single item.',
  ],
  'gtin-not-yours': [
    '“{evidence}” belongs to a company prefix that is not registered as yours. A maker’s code names the maker’s product, not your customized one.',
    'Use a GTIN made from your own company prefix, register the prefix if it is yours, or ask for an exemption.',
  ],
  'gtin-exemption-unknown': [
    'The exemption “{evidence}” was not granted to you.',
    'Enter the reference of an exemption you hold, or a GTIN of your own.',
  ],
  'gtin-owner-unknown': [
    'Nobody knows yet whether “{evidence}” was made from your company prefix. A person will look.',
    'Register your GS1 company prefix with a copy of the licence.',
  ],
  'gtin-taken': [
    '“{evidence}” is used by another listing already. One number names one product. A person will look.',
    'Give each product its own GTIN.',
  ],
  'asks-contact': [
    '“{evidence}” asks for contact details that do not go on the product.',
    'Remove the field: the order carries name and address. If the words are printed or engraved, give the field its place on the product and say so.',
  ],
  'asks-payment': [
    '“{evidence}” asks for payment details or how to pay. A field may only customize the product.',
    'Remove the field. The marketplace takes the payment.',
  ],
  'asks-review': [
    '“{evidence}” asks for a review or rating. A field may only customize the product.',
    'Remove the field.',
  ],
  'asks-discount-code': [
    '“{evidence}” asks for a discount code, coupon or voucher. A field may only customize the product.',
    'Remove the field. Discounts are set up in the marketplace.',
  ],
  'asks-delivery': [
    '“{evidence}” is about delivery or how fast the order is made, not about the product.',
    'Remove it. Delivery is chosen at checkout; set your making time in the listing.',
  ],
  'asks-agreement': [
    '“{evidence}” only asks for agreement. A field has to customize the product.',
    'Remove the field and put what buyers should know in the description.',
  ],
  'asks-other': [
    '“{evidence}” does not serve to customize this product.',
    'Remove the field, or ask for what is made from the answer.',
  ],
  'no-field': [
    'There is no field at all, so the buyer cannot customize the product ({evidence}).',
    'Add a text, a picture or a choice that changes the product, or list it as an ordinary product.',
  ],
  'no-field-customizes': [
    'No field lets the buyer customize the product: “{evidence}” changes nothing about it.',
    'Add a text, a picture or a choice that changes the product, or list it as an ordinary product.',
  ],
  'only-size': [
    'The only choice is a size or quantity: “{evidence}”. That is a variation, not a customization. A person will look.',
    'Add a text, a picture or a choice that customizes the product, or list it as an ordinary product.',
  ],
  'off-marketplace': [
    '“{evidence}” moves the sale or the talk about it outside the marketplace.',
    'Remove it. Orders, payment and messages stay in the marketplace.',
  ],
  'hidden-price': [
    '“{evidence}” changes the price outside the listing, so the buyer does not see what they will pay.',
    'Put the whole price of each choice in its surcharge.',
  ],
  'used-as-new': [
    '“{evidence}” sells used goods in a listing of products made to order.',
    'Remove the used goods and list them as used, without customization.',
  ],
  'different-products': [
    'The options are different products altogether: “{evidence}”. One listing is one product.',
    'Make a listing for each product. Keep options that vary this one.',
  ],
};
