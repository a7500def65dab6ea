import { choose } from '../../core/summary/choose.ts';
import { fileName, formatRows } from '../export/export.ts';
import { linkTo } from '../export/fragment.ts';

globalThis.nutgrafLater = { choose, formatRows, fileName, linkTo };
