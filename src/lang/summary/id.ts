import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** Indonesian: how sentences open that lean on an earlier one. */
export const idOpenings: OpeningRules = {
  connectives:
    phrases(`tetapi, tapi, namun, akan tetapi, meski begitu, meski demikian, walau begitu, kendati demikian,
    sebaliknya, selain itu, di samping itu, lagi pula, dan, jadi, karena itu, oleh karena itu, oleh sebab
    itu, maka, sehingga, dengan demikian, kemudian, lalu, setelah itu, selanjutnya, sebelumnya, sementara
    itu, pada saat yang sama, di sisi lain, di lain pihak, misalnya, contohnya, dengan kata lain, sejak itu,
    sejak saat itu, hingga saat itu, saat itu, ketika itu, waktu itu, keesokan harinya, pada hari yang sama,
    akhirnya, demikian pula, begitu pula, dalam hal ini, dalam kasus ini, akibatnya, sebagai akibatnya,
    sebagai tanggapan, untuk itu, menurutnya, menurut dia, katanya, di antaranya, di antara mereka, di sana,
    dari sana, sebab, atau, bahkan, juga, tak hanya itu, tidak hanya itu, terkait hal itu, atas dasar itu,
    padahal, ujarnya, tambahnya`),
  persons: list(`ia dia beliau`),
  pronouns: list(`mereka ini itu hal keduanya ketiganya lainnya`),
  possessives: list(`ini itu`),
  closed: begins([
    'hal (?:yang|apa)(?![\\p{L}\\p{N}])',
    'ini (?:dia|daftar|cara|alasan)(?![\\p{L}\\p{N}])',
    'dan jika(?![\\p{L}\\p{N}])',
    'juga (?:di|\\p{Lu})',
  ]),
  open: begins([
    '(?:salah satu|dua|tiga|beberapa|sebagian besar|semua) (?:dari mereka|di antaranya|di antara mereka)(?![\\p{L}\\p{N}])',
    '(?:dua|tiga|empat|beberapa) (?:orang )?lainnya(?![\\p{L}\\p{N}])',
    '(?:sehari|seminggu|sebulan|setahun|dua \\p{L}+|tiga \\p{L}+|beberapa \\p{L}+|\\d+ \\p{L}+) kemudian(?![\\p{L}\\p{N}])',
    '\\p{L}+ (?:tersebut|itu)(?![\\p{L}\\p{N}])',
    '(?:kedua|ketiga) (?:pihak|orang|pria|wanita|negara|tim|pelaku|korban)(?![\\p{L}\\p{N}])',
    '(?:pria|perempuan|wanita|anak) (?:ini|itu|tersebut|berusia)(?![\\p{L}\\p{N}])',
  ]),
};
