import type { Wordings } from './reasons.ts';

const CUSTOMIZE = 'Acrescente um texto, imagem ou escolha que mude o produto, ou venda-o como produto comum.';

export const pt: Wordings = {
  'device-sold': [
    'O produto vendido é um computador, tablet ou console de jogos: “{evidence}”. Não é permitido como produto base, nem usado, recondicionado ou montado por encomenda; a gravação não o torna outro.',
    'Retire o anúncio. Acessórios (capa, suporte) são permitidos: nomeie-os primeiro no título e escolha a categoria deles.',
  ],
  'device-unclear': [
    'Não está claro se é vendido um aparelho ou um acessório: “{evidence}”. Uma pessoa vai verificar.',
    'Diga no título o que o comprador recebe e escreva “para” antes do aparelho.',
  ],
  'warranty-offered': [
    '“{evidence}” oferece garantia, seguro ou plano de serviço. Campos e opções não podem.',
    'Retire esta escolha. O que vale para todos fica na descrição.',
  ],
  'product-added': [
    '“{evidence}” acrescenta outro produto que não personaliza este.',
    'Retire-o e venda-o à parte. Deixe o que muda este produto: material, cor, tamanho, texto, embalagem.',
  ],
  'free-offer': [
    '“{evidence}” oferece algo grátis. Brindes, amostras e extras não são permitidos.',
    'Retire a oferta, ou chame a opção pelo nome e dê-lhe um preço.',
  ],
  'yes-no-choice': [
    'As respostas são só sim ou não: “{evidence}”. A escolha deve dizer o que será feito.',
    'Nomeie os dois resultados, por exemplo “Com borda” e “Sem borda”.',
  ],
  'yes-no-text': [
    'Este campo de texto responde-se com sim ou não: “{evidence}”.',
    'Faça dele uma escolha com os resultados, por exemplo “Com borda” e “Sem borda”.',
  ],
  'yes-no-among-others': [
    '“{evidence}”, entre as outras opções, só diz sim ou não. Uma pessoa vai verificar.',
    'Diga o que será feito, por exemplo “Sem fita”.',
  ],
  'gtin-missing': [
    'O anúncio não traz GTIN nem isenção ({evidence}).',
    'Informe um GTIN do seu prefixo GS1 ou uma isenção.',
  ],
  'gtin-malformed': [
    '“{evidence}” não é um GTIN: tem 8, 12, 13 ou 14 dígitos e nada mais.',
    'Escreva o número sob o código de barras.',
  ],
  'gtin-check-digit': [
    'O último dígito de “{evidence}” não combina com os outros.',
    'Compare com o número da GS1 e escreva de novo.',
  ],
  'gtin-range': [
    '“{evidence}” é de uma faixa que não identifica produto à venda.',
    'Use um GTIN do seu próprio prefixo GS1.',
  ],
  'gtin-packaging': [
    '“{evidence}” identifica uma caixa de vários. Uma pessoa vai verificar.',
    'Informe o GTIN do item avulso.',
  ],
  'gtin-not-yours': [
    '“{evidence}” é de um prefixo que não consta como seu. O código do fabricante nomeia o produto dele.',
    'Use um GTIN seu, registre o prefixo ou peça isenção.',
  ],
  'gtin-exemption-unknown': ['A isenção “{evidence}” não lhe foi concedida.', 'Informe uma isenção ou um GTIN seu.'],
  'gtin-owner-unknown': [
    'Ainda não se sabe se “{evidence}” é do seu prefixo. Uma pessoa vai verificar.',
    'Registre o seu prefixo GS1 com a licença.',
  ],
  'gtin-taken': ['“{evidence}” já é de outro anúncio. Uma pessoa vai verificar.', 'Dê a cada produto o seu GTIN.'],
  'asks-contact': [
    '“{evidence}” pede dados de contato que não vão no produto.',
    'Retire o campo. Se forem impressos, dê ao campo o seu lugar no produto.',
  ],
  'asks-payment': [
    '“{evidence}” pede dados ou forma de pagamento.',
    'Retire o campo. O marketplace recebe o pagamento.',
  ],
  'asks-review': ['“{evidence}” pede uma avaliação.', 'Retire o campo.'],
  'asks-discount-code': [
    '“{evidence}” pede código de desconto ou cupom.',
    'Retire o campo. Descontos configuram-se no marketplace.',
  ],
  'asks-delivery': [
    '“{evidence}” trata da entrega ou do prazo, não do produto.',
    'Retire. A entrega escolhe-se no fechamento.',
  ],
  'asks-agreement': ['“{evidence}” só pede concordância.', 'Retire o campo e ponha o aviso na descrição.'],
  'asks-other': ['“{evidence}” não serve para personalizar este produto.', 'Retire o campo.'],
  'no-field': ['Não há nenhum campo: o comprador não pode personalizar nada ({evidence}).', CUSTOMIZE],
  'no-field-customizes': ['Nenhum campo personaliza o produto: “{evidence}” não muda nada.', CUSTOMIZE],
  'only-size': ['A única escolha é tamanho ou quantidade: “{evidence}”. Uma pessoa vai verificar.', CUSTOMIZE],
  'off-marketplace': [
    '“{evidence}” leva a venda ou a conversa para fora do marketplace.',
    'Retire. Pedidos, pagamentos e mensagens ficam no marketplace.',
  ],
  'hidden-price': ['“{evidence}” muda o preço fora do anúncio.', 'Ponha o preço inteiro de cada escolha no acréscimo.'],
  'used-as-new': ['“{evidence}” vende algo usado como feito por encomenda.', 'Retire e venda como usado.'],
  'different-products': [
    'As opções são produtos totalmente diferentes: “{evidence}”.',
    'Faça um anúncio para cada produto.',
  ],
};
