import type { Wordings } from './reasons.ts';

const CUSTOMIZE =
  'Añada un texto, una imagen o una elección que cambie el producto, o véndalo como producto corriente.';

export const es: Wordings = {
  'device-sold': [
    'El producto vendido es un ordenador, una tableta o una consola: «{evidence}». No se permite como producto base, ni usado, reacondicionado o montado por encargo; grabarlo no lo convierte en otro.',
    'Retire este anuncio. Los accesorios (funda, soporte) sí se permiten: nómbrelos primero en el título y elija su categoría.',
  ],
  'device-unclear': [
    'No está claro si se vende un aparato o un accesorio: «{evidence}». Lo verá una persona.',
    'Diga en el título qué recibe el comprador y escriba «para» ante el aparato.',
  ],
  'warranty-offered': [
    '«{evidence}» ofrece una garantía, un seguro o un plan de servicio. Los campos y opciones no pueden hacerlo.',
    'Quite esta opción. Lo que vale para todos va en la descripción.',
  ],
  'product-added': [
    '«{evidence}» añade otro producto que no personaliza este.',
    'Quítelo y véndalo aparte. Deje lo que cambia este producto: material, color, tamaño, texto, embalaje.',
  ],
  'free-offer': [
    '«{evidence}» ofrece algo gratis. No se permiten regalos, muestras ni extras en las opciones.',
    'Quite la oferta, o nombre la opción por lo que es y póngale precio.',
  ],
  'yes-no-choice': [
    'Las respuestas se reducen a sí o no: «{evidence}». Una elección debe decir qué se fabrica.',
    'Nombre los dos resultados, por ejemplo «Con borde» y «Sin borde».',
  ],
  'yes-no-text': [
    'Este campo de texto se contesta con sí o no: «{evidence}».',
    'Conviértalo en una elección con los resultados, por ejemplo «Con borde» y «Sin borde».',
  ],
  'yes-no-among-others': [
    '«{evidence}», entre las otras opciones, solo dice sí o no. Lo verá una persona.',
    'Diga qué se fabrica, por ejemplo «Sin cinta».',
  ],
  'gtin-missing': [
    'El anuncio no lleva GTIN ni exención ({evidence}).',
    'Escriba un GTIN de su propio prefijo GS1 o la referencia de una exención.',
  ],
  'gtin-malformed': [
    '«{evidence}» no es un GTIN: tiene 8, 12, 13 o 14 cifras y nada más.',
    'Escriba el número que está bajo el código de barras.',
  ],
  'gtin-check-digit': [
    'La última cifra de «{evidence}» no cuadra con las demás: está mal copiado.',
    'Compárelo con el número de GS1 y escríbalo de nuevo.',
  ],
  'gtin-range': [
    '«{evidence}» es de un rango que no identifica ningún artículo.',
    'Use un GTIN de su propio prefijo GS1.',
  ],
  'gtin-packaging': [
    '«{evidence}» identifica una caja de varios, no el artículo. Lo verá una persona.',
    'Escriba el GTIN del artículo suelto.',
  ],
  'gtin-not-yours': [
    '«{evidence}» es de un prefijo que no consta como suyo. El código del fabricante nombra su producto.',
    'Use un GTIN propio, registre su prefijo o pida una exención.',
  ],
  'gtin-exemption-unknown': [
    'La exención «{evidence}» no se le concedió.',
    'Escriba una exención suya o un GTIN propio.',
  ],
  'gtin-owner-unknown': [
    'Aún no se sabe si «{evidence}» es de su prefijo. Lo verá una persona.',
    'Registre su prefijo GS1 con la licencia.',
  ],
  'gtin-taken': ['«{evidence}» ya lo usa otro anuncio. Lo verá una persona.', 'Dé a cada producto su GTIN.'],
  'asks-contact': [
    '«{evidence}» pide datos de contacto que no van en el producto.',
    'Quite el campo. Si se imprimen, dé al campo su sitio en el producto.',
  ],
  'asks-payment': ['«{evidence}» pide datos o forma de pago.', 'Quite el campo. El mercado cobra el pago.'],
  'asks-review': ['«{evidence}» pide una reseña.', 'Quite el campo.'],
  'asks-discount-code': [
    '«{evidence}» pide un código de descuento o cupón.',
    'Quite el campo. Los descuentos se ponen en el mercado.',
  ],
  'asks-delivery': [
    '«{evidence}» trata de la entrega o los plazos, no del producto.',
    'Quítelo. La entrega se elige al pagar.',
  ],
  'asks-agreement': ['«{evidence}» solo pide conformidad.', 'Quite el campo y ponga la información en la descripción.'],
  'asks-other': ['«{evidence}» no sirve para personalizar este producto.', 'Quite el campo.'],
  'no-field': ['No hay ningún campo: el comprador no puede personalizar nada ({evidence}).', CUSTOMIZE],
  'no-field-customizes': ['Ningún campo personaliza el producto: «{evidence}» no cambia nada.', CUSTOMIZE],
  'only-size': ['Solo se elige tamaño o cantidad: «{evidence}». Lo verá una persona.', CUSTOMIZE],
  'off-marketplace': [
    '«{evidence}» lleva la venta o el trato fuera del mercado.',
    'Quítelo. Pedidos, pagos y mensajes se quedan en el mercado.',
  ],
  'hidden-price': [
    '«{evidence}» cambia el precio fuera del anuncio.',
    'Ponga el precio entero de cada opción en su recargo.',
  ],
  'used-as-new': ['«{evidence}» vende algo usado como hecho por encargo.', 'Quítelo y véndalo como usado.'],
  'different-products': [
    'Las opciones son productos del todo distintos: «{evidence}».',
    'Haga un anuncio por producto.',
  ],
};
