import type { Words } from '../ui/words.ts';

/**
 * The permissions that come with the installation, each with its words. A test holds them against the manifests of both
 * browsers, so that none is asked for without a reason that the reader can find.
 */
const reasons = {
  activeTab: 'permission_activeTab',
  scripting: 'permission_scripting',
  storage: 'permission_storage',
  unlimitedStorage: 'permission_unlimitedStorage',
  contextMenus: 'permission_contextMenus',
  sidePanel: 'permission_sidePanel',
} as const;

/** Whether a permission, by its name in the manifest, has words. */
export const isExplained = (name: string): name is keyof typeof reasons => Object.hasOwn(reasons, name);

/** Why a permission is held; the empty string for one that nobody has given words. */
export const sayPermission = (name: string, { t }: Words): string =>
  isExplained(name) ? t(reasons[name]) : '';
