import type { Wordings } from './reasons.ts';

const CUSTOMIZE = '请添加能改变商品的文字、图片或选项，或作为普通商品出售。';

export const zh: Wordings = {
  'device-sold': [
    '所售商品是电脑、平板或游戏机：“{evidence}”。不论全新、二手、翻新还是定制组装，都不能作为基础商品；刻字不会使它成为别的商品。',
    '请下架此商品。可以出售保护套、支架等配件：在标题中写明配件并选择其类目。',
  ],
  'device-unclear': [
    '不清楚出售的是设备还是配件：“{evidence}”。将由人工查看。',
    '请在标题写明买家收到什么，并在设备名后写“适用”。',
  ],
  'warranty-offered': [
    '“{evidence}”提供保修、保险或服务计划。字段和选项不能提供。',
    '请删除该选项。对所有买家适用的内容写在描述里。',
  ],
  'product-added': [
    '“{evidence}”添加了另一件商品，并未定制本商品。',
    '请删除并单独出售。保留改变本商品的选项：材质、颜色、尺寸、文字、包装。',
  ],
  'free-offer': ['“{evidence}”提供免费物品。选项中不能赠送礼品、样品或附加品。', '请删除，或用其名称标明并定价。'],
  'yes-no-choice': [
    '答案只是“是”或“否”：“{evidence}”。选项要说明做成什么。',
    '请写出两种结果，例如“有边框款”和“无边框款”。',
  ],
  'yes-no-text': ['此文本栏只需回答是或否：“{evidence}”。', '请改成写明结果的选项。'],
  'yes-no-among-others': ['“{evidence}”在其他选项中只表示是或否。将由人工查看。', '请写明做成什么，例如“无丝带款”。'],
  'gtin-missing': ['商品既无GTIN也无豁免（{evidence}）。', '请填写自有GS1前缀的GTIN或豁免编号。'],
  'gtin-malformed': ['“{evidence}”不是GTIN：应为8、12、13或14位数字。', '请按条码下的数字填写。'],
  'gtin-check-digit': ['“{evidence}”的最后一位与其他数字不符。', '请与GS1给您的号码核对后重填。'],
  'gtin-range': ['“{evidence}”属于不标识商品的号段。', '请使用自有GS1前缀的GTIN。'],
  'gtin-packaging': ['“{evidence}”标识的是整箱包装。将由人工查看。', '请填写单件的GTIN。'],
  'gtin-not-yours': ['“{evidence}”的前缀不属于您。厂家的号码标识厂家的商品。', '请使用自有GTIN、登记前缀或申请豁免。'],
  'gtin-exemption-unknown': ['豁免“{evidence}”未授予您。', '请填写您持有的豁免或GTIN。'],
  'gtin-owner-unknown': ['尚不清楚“{evidence}”是否为您的前缀。将由人工查看。', '请凭许可登记GS1前缀。'],
  'gtin-taken': ['“{evidence}”已用于另一商品。将由人工查看。', '请为每件商品使用各自的GTIN。'],
  'asks-contact': ['“{evidence}”索要不会出现在商品上的联系方式。', '请删除该栏。如需印在商品上，请指定其位置。'],
  'asks-payment': ['“{evidence}”索要付款信息或付款方式。', '请删除该栏。付款由平台收取。'],
  'asks-review': ['“{evidence}”索要评价。', '请删除该栏。'],
  'asks-discount-code': ['“{evidence}”索要优惠码或优惠券。', '请删除该栏。折扣在平台设置。'],
  'asks-delivery': ['“{evidence}”关于配送或速度，与商品无关。', '请删除。配送在结账时选择。'],
  'asks-agreement': ['“{evidence}”只要求同意。', '请删除该栏，说明写在描述里。'],
  'asks-other': ['“{evidence}”无助于定制本商品。', '请删除该栏。'],
  'no-field': ['没有任何字段，买家无法定制（{evidence}）。', CUSTOMIZE],
  'no-field-customizes': ['没有字段能定制商品：“{evidence}”不改变它。', CUSTOMIZE],
  'only-size': ['只能选择尺寸或数量：“{evidence}”。将由人工查看。', CUSTOMIZE],
  'off-marketplace': ['“{evidence}”把交易或沟通引到平台之外。', '请删除。订单、付款和消息都留在平台。'],
  'hidden-price': ['“{evidence}”在商品页之外改变价格。', '请把每个选项的全价写入加价。'],
  'used-as-new': ['“{evidence}”把用过的物品当作定制品出售。', '请删除并作为二手出售。'],
  'different-products': ['选项是完全不同的商品：“{evidence}”。', '请为每件商品单独上架。'],
};
