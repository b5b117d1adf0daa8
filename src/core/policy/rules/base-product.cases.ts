import type { RuleCases } from '../rule.ts';

const title = (locale: string, text: string, category: string, description = '') => ({
  locale,
  title: text,
  category,
  description,
});

export const baseProductCases: RuleCases = {
  invalid: [
    {
      listing: title('en-GB', 'Refurbished ThinkPad T480 Laptop, Name Engraved on the Lid', 'Computers > Laptops'),
      why: 'engraving leaves it a laptop',
    },
    {
      listing: title('en-US', 'Hand-Painted PS5 Slim 1TB, Your Gamertag on the Faceplates', 'Video Games > Hardware'),
      why: 'a console, painted to order',
    },
    {
      listing: title(
        'de-DE',
        '17-Zoll-Gaming-Notebook mit Wunschgravur im Deckel',
        'Computer > Notebooks',
        '32 GB RAM',
      ),
      why: 'German: a notebook computer',
    },
    {
      listing: title('ja-JP', '名入れ刻印 10.1インチ Androidタブレット 64GB', 'パソコン・周辺機器 > タブレット'),
      why: 'Japanese: a tablet',
    },
    {
      listing: title('fr-FR', 'PC portable gamer gravé à votre pseudo', 'Informatique > Ordinateurs'),
      why: 'French: a laptop',
    },
    {
      listing: title('en-US', 'Engraved Laptop', 'Electronics > Laptop Accessories'),
      why: 'title and category contradict each other: a person looks',
    },
    {
      listing: title(
        'en-US',
        'Engraved Oak Stand for Laptops',
        'Computers > Laptops',
        '16 GB RAM, 512 GB SSD, Intel Core i7.',
      ),
      why: 'a stand with a processor: a person looks',
    },
    { listing: title('ar-AE', 'لابتوب محفور بالاسم', 'إلكترونيات > حواسيب'), why: 'Arabic: a laptop' },
  ],
  valid: [
    {
      listing: title('en-GB', 'Wool Felt Laptop Sleeve with Leather Name Patch', 'Computers > Laptop Sleeves'),
      why: 'a sleeve',
    },
    {
      listing: title('en-GB', 'Oak Console Table with Carved House Name', 'Furniture > Console Tables'),
      why: 'a table',
    },
    {
      listing: title('en-GB', 'Tin of Scottish Tablet with Your Own Label', 'Grocery > Confectionery'),
      why: 'a sweet',
    },
    {
      listing: title('fr-FR', 'Housse pour ordinateur portable brodée', 'Accessoires > Housses'),
      why: 'French: the head comes first',
    },
    {
      listing: title('zh-CN', '真皮平板电脑保护套 压印姓名', '数码配件 > 平板保护套'),
      why: 'Chinese: the head comes last',
    },
    {
      listing: title('en-US', 'Modern Cat Tower with Engraved Name Plaque', 'Pet Supplies > Cat Furniture'),
      why: 'a tower for cats',
    },
  ],
};
