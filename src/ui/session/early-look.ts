import { applyLook, rememberedOptions } from './look.ts';

/** Runs before anything of a page is painted, so that no theme flashes while its modules come. */
applyLook(rememberedOptions());
