import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { list, phrases } from '../list.ts';

/** Spanish: lines that serve the page, not the story. */
export const esService: ServiceLines = {
  starts:
    phrases(`lea también, lee también, lea más, leer más, lee más, le puede interesar, te puede interesar, puede leer,
    también puede leer, ver también, vea también, vea además, más información, haga clic, haz clic, pincha
    aquí, pinche aquí, en imágenes, noticia relacionada, noticias relacionadas, artículos relacionados,
    relacionado, video:, vídeo:, foto:, fotos:, imagen:, imágenes:, fotografía:, crédito:, fuente:, fuentes:,
    gráfico:, publicidad, anuncio, suscríbete, suscríbase, suscribirse, regístrate, regístrese, síguenos,
    síganos, sigue leyendo, siga leyendo, únete, únase, comparte, compartir, comentarios, deja un comentario,
    deje un comentario, comentar, redacción, por redacción, con información de, usamos cookies, utilizamos
    cookies, este sitio utiliza, al continuar, todos los derechos reservados, aviso legal, política de
    privacidad, descarga la app, descargue, volver arriba, imprimir, nota del editor, nota de la redacción,
    recibe, reciba, lo más leído, lo más visto, boletín, newsletter, mira:, mira también, mira el video,
    escucha, para más información, en desarrollo`),
  contains:
    phrases(`nuestro boletín, nuestra newsletter, nuestros boletines, política de privacidad, términos y condiciones,
    todos los derechos reservados, getty images, (foto, foto de archivo, (efe), /efe, haga clic aquí, haz
    clic aquí, síguenos en, síganos en, minutos de lectura, min de lectura, contribuyó a este`),
  stamps: phrases(`publicado, actualizado, actualizada, última actualización`),
  sections:
    phrases(`referencias, bibliografía, fuentes, notas, véase también, enlaces externos, te puede interesar,
    también te puede interesar, artículos relacionados, noticias relacionadas, más información,
    sobre el autor, sobre la autora, contacto, índice, compartir, comentarios, etiquetas, newsletter`),
  meta: phrases(`en este artículo, en esta guía, en este post, este artículo, a continuación te, a continuación, veamos,
    vamos a ver, te contamos, descubre, haz clic, sigue leyendo, aquí te, no dudes en, te puede interesar`),
  by: list(`por y de con para`),
};
