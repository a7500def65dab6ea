import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { list, phrases } from '../list.ts';

/** Portuguese: lines that serve the page, not the story. */
export const ptService: ServiceLines = {
  starts:
    phrases(`leia também, leia mais, leia ainda, ler mais, veja também, veja mais, veja ainda, saiba mais, clique
    aqui, clique e, confira também, notícias relacionadas, artigos relacionados, relacionado, vídeo:, video:,
    foto:, fotos:, imagem:, imagens:, crédito:, créditos:, fonte:, fontes:, gráfico:, publicidade, anúncio,
    assine, inscreva-se, cadastre-se, subscreva, siga-nos, siga o, siga a, acompanhe, junte-se, partilhe,
    compartilhe, comentários, deixe um comentário, deixe seu comentário, comente, redação, por redação, da
    redação, com informações de, com informações da, com informações do, usamos cookies, utilizamos cookies,
    este site utiliza, este site usa, ao continuar, todos os direitos reservados, termos de uso, política de
    privacidade, baixe o, baixe nosso, descarregue, voltar ao topo, imprimir, nota do editor, nota da
    redação, receba, mais lidas, as mais lidas, boletim, newsletter, assista, ouça, quer receber, continua
    após a publicidade, continua depois da publicidade, este artigo é exclusivo`),
  contains:
    phrases(`nossa newsletter, nosso boletim, política de privacidade, termos de uso, todos os direitos reservados,
    getty images, (foto, foto de arquivo, /agência, clique aqui, siga-nos no, minutos de leitura, min de
    leitura, grupo do whatsapp, canal do whatsapp, canal no telegram`),
  stamps: phrases(`publicado, atualizado, atualizada, última atualização`),
  sections:
    phrases(`referências, bibliografia, fontes, notas, veja também, ligações externas, leia também, leia mais,
    artigos relacionados, notícias relacionadas, sobre o autor, sobre a autora, contato, contacto, índice,
    compartilhe, partilhar, comentários, tags, newsletter`),
  meta: phrases(`neste artigo, neste guia, neste post, este artigo, a seguir, vamos ver, vejamos, descubra, clique,
    continue lendo, leia também, confira, saiba mais, não deixe de`),
  by: list(`por e de da com para`),
};
