import type { BylineWords } from './byline.ts';

/** How bylines are worded on the pages of many languages: data of the reader, whose script is limited in size. */
export const BYLINE_WORDS: BylineWords = {
  /** Words before a name, in the languages of the extension's pages. */
  before:
    /^(?:(?:(?:written|story|words|report(?:ed|ing)?|posted|published|created|authored|reviewed|edited)\s+)?by|author(?:s|ed by)?|von|par|por|de|di|da|door|av|af|tekst|text|autor(?:in|es|a)?|auteur|autore|przez|yazan|oleh|от|автор|από|כתב|بقلم)(?=[\s:])[\s:]*/iu,
  /** What ends a name: a role, a date, an agency, an address, a link's words. */
  after:
    /(?<!\s)\s*(?:[|•·–—/(<[]|\s-\s|\bfor\s|\bof the\b|\bvia\b|\bon\s+\w+\s+\d|\bin\s|\bis an?\b|\bupdated\b|\bpublished\b|\bposted\b|\bfollow\b|@|https?:|\d|(?<=\p{L}\s)(?:(?:chief|senior|staff|contributing|former|head|editor|writer|reporter|correspondent|redakteur\w*|journalist\w*)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\w*\.?\s+\d)).*$/iu,
  /** Words that stand where a name is looked for and are none. */
  label:
    /^(?:senior|chief|deputy|assistant|executive|managing|political|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|april?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|name|(?:full )?bio|profile|human|follow|contact|email|home|menu|about(?: \w+)?|more|see all|view all|view profile|medically reviewed|written|reviewed)$/iu,
  /** Names of desks, agencies and machines: these wrote, but are no people. */
  noPerson:
    /\b(staff|editors?|editorial|team|desk|newsroom|redaktion|redaktionen|redaccion|redacción|redação|redazione|rédaction|redactie|redakcja|news|admin|administrator|webmaster|contributor|contributors|reporter|guest|anonymous|unknown|agency|agencies|reuters|afp|dpa|bloomberg|press|associated|magazine|times|post|daily|media|group|inc|llc|ltd|gmbh|company|university|institute|department|office|blog|website|online|support|marketing|content|community|executive|sponsored|development|faculty|program|people|tips|authorities|design|center|centre|travel|business|health|hospital|clinic|arts|sports?|politics|opinion|reports?|services?|committee|council|government|ministry|foundation|association|society|school|college|academy|museum|studios?|partners|solutions|network|radio|gazette|herald|tribune|chronicle|journal|journalism|weekly|officer|meet|our|learn|sign|from|artikel|beiträge|kommentare?|kirche|verband|verein|stiftung|ministerium|the|www|com|share|comments?|read|min|ago|author|authors|by)\b/iu,
  /** Titles and degrees behind a comma that are no further person. */
  degree:
    /^(?:jr|sr|[IVX]+|m\.?d|ph\.?d|rn|rdn?|ms|ma|mba|bsc?|ba|msc|dds|dvm|vmd|esq|cpa|cfp|facp|lcsw|mph|np|pa|pt|dpt|j\.?d|cscs|ldn?|cfa|cpp|psp|rd)\.?$/iu,
};
