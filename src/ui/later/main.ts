import { linkTo } from '../export/fragment.ts';
import { Facts } from '../facts.tsx';
import { KeyHelp } from '../key-help.tsx';
import { Listening } from '../listening.tsx';
import { openAddress } from '../session/open-address.ts';
import { copyTake, saveTake, shareTake } from '../session/taking.ts';
import { SiteLeaf } from '../site-leaf.tsx';

globalThis.nutgrafLater = {
  Facts,
  KeyHelp,
  Listening,
  SiteLeaf,
  linkTo,
  openAddress,
  copyTake,
  saveTake,
  shareTake,
};
