/** Query parameters that say where a reader came from, not what is shown. */
const trackingNames = new Set(
  'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid _ga _gl oly_anon_id oly_enc_id vero_id _hsenc _hsmi mkt_tok s_cid cmpid ns_campaign ns_source ns_mchannel ns_linkname ns_fee at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_type at_link_origin at_format at_ptr_name at_bbc_team ref_src ref_url smid smtyp xtor wt_mc wt_zmc cid_source spm scm share_source share_medium'.split(
    ' ',
  ),
);
const isTracking = (pair: string): boolean => {
  const name = (pair.split('=', 1)[0] ?? '').toLowerCase();
  return name.startsWith('utm_') || trackingNames.has(name);
};

/**
 * The address under which an article is kept: without tracking parameters, and without the fragment unless
 * that addresses a page of a single-page site (`#/…`, `#!…`).
 */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  // Piece by piece, so that what stays keeps its spelling.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair))
    .join('&');
  url.search = kept && `?${kept}`; // Its own mark, for what stays may begin with another.
  if (!/^#[/!]/.test(url.hash)) url.hash = '';
  return url.href;
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of a string, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** The key of an address in the cache. */
export const addressKey = (address: string): Promise<string> => sha256(plainAddress(address));
